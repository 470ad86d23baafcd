package id.simpul.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.index.Analysis;
import id.simpul.index.Credentials;
import id.simpul.index.Embedder;
import id.simpul.index.Engine;
import id.simpul.index.EngineException;
import id.simpul.index.EntryJson;
import id.simpul.index.Fields;
import id.simpul.index.Indexer;
import id.simpul.index.Meaning;
import id.simpul.index.Searcher;
import id.simpul.model.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An index in a cluster. Its name is an alias; the index behind it has the name and a number, and is replaced by one with
 * the next number.
 */
final class OpenSearchEngine implements Engine {

    private final Cluster cluster;
    private final Location location;
    private final Optional<Embedder> embedder;
    private final OpenSearchSearcher searcher;
    private final OpenSearchIndexer indexer;
    private final AtomicBoolean ready = new AtomicBoolean();

    private OpenSearchEngine(Location location, Cluster cluster, Taxonomy taxonomy, Optional<Embedder> embedder) {
        this.embedder = embedder;
        this.cluster = cluster;
        this.location = location;
        EntryJson json = new EntryJson(taxonomy);
        searcher = new OpenSearchSearcher(cluster, location.alias(), json, this::makeReady);
        indexer = new OpenSearchIndexer(
                cluster,
                location.alias(),
                new OpenSearchFields(taxonomy, Analysis.of(taxonomy), embedder.map(Meaning::new)),
                json);
    }

    /** Opens, also when the cluster cannot be reached: then every question says so, until it can be. */
    static OpenSearchEngine open(
            Location location, Credentials credentials, Taxonomy taxonomy, Optional<Embedder> embedder) {
        OpenSearchEngine engine =
                new OpenSearchEngine(location, new Cluster(location, credentials), taxonomy, embedder);
        try {
            engine.makeReady();
        } catch (EngineException e) {
            if (e.why() != EngineException.Cause.UNAVAILABLE) {
                engine.close();
                throw e;
            }
        }
        return engine;
    }

    /** Sees to it, once, that the index is there and that it is ours. */
    private void makeReady() {
        if (ready.get()) {
            return;
        }
        Optional<JsonNode> behind = behind(cluster, location);
        if (behind.isPresent()) {
            refuseOtherSchema(cluster, behind.get(), Fields.madeWith(embedder));
        } else {
            create(cluster, location, embedder, location.alias() + "-1");
        }
        ready.set(true);
    }

    /** Puts an empty index in the place of whatever stands there, at once; then what stood there is deleted. */
    static void discard(Location location, Credentials credentials, Optional<Embedder> embedder) {
        try (Cluster cluster = new Cluster(location, credentials)) {
            Optional<JsonNode> behind = behind(cluster, location);
            if (behind.isEmpty()) {
                return;
            }
            behind.get().forEach(index -> madeWith(cluster, index));
            List<String> old = new ArrayList<>();
            behind.get().fieldNames().forEachRemaining(old::add);
            String next = location.alias() + "-"
                    + (1 + old.stream().mapToInt(OpenSearchEngine::number).max().orElse(0));
            template(cluster, location, embedder);
            cluster.write("DELETE", "/" + next, Map.of("ignore_unavailable", "true"), Optional.empty());
            cluster.write("PUT", "/" + next, Map.of(), Optional.of(Map.of()));
            List<Object> actions = new ArrayList<>();
            old.forEach(index -> actions.add(Map.of("remove_index", Map.of("index", index))));
            actions.add(Map.of("add", Map.of("index", next, "alias", location.alias())));
            cluster.write("POST", "/_aliases", Map.of(), Optional.of(Map.of("actions", actions)));
        }
    }

    @Override
    public Searcher searcher() {
        return searcher;
    }

    @Override
    public Indexer indexer() {
        makeReady();
        return indexer;
    }

    @Override
    public void close() {
        cluster.close();
    }

    /** The indices behind the alias with their mappings, if it is there. */
    private static Optional<JsonNode> behind(Cluster cluster, Location location) {
        Cluster.Answer answer = cluster.read("GET", "/" + location.alias() + "/_mapping", Map.of(), Optional.empty());
        return answer.found() ? Optional.of(answer.body()) : Optional.empty();
    }

    private static void create(Cluster cluster, Location location, Optional<Embedder> embedder, String index) {
        template(cluster, location, embedder);
        Object alias = Map.of("aliases", Map.of(location.alias(), Map.of()));
        try {
            cluster.write("PUT", "/" + index, Map.of(), Optional.of(alias));
        } catch (EngineException e) {
            // Somebody else made it in the meantime, or an answer was lost.
            if (behind(cluster, location).isEmpty()) {
                throw e;
            }
        }
        cluster.read(
                "GET",
                "/_cluster/health/" + index,
                Map.of("wait_for_status", "yellow", "timeout", "30s"),
                Optional.empty());
    }

    private static void template(Cluster cluster, Location location, Optional<Embedder> embedder) {
        cluster.write(
                "PUT",
                "/_index_template/" + location.alias(),
                Map.of(),
                Optional.of(OpenSearchFields.template(location, embedder)));
    }

    private static void refuseOtherSchema(Cluster cluster, JsonNode behind, String madeWith) {
        for (JsonNode index : behind) {
            String found = madeWith(cluster, index);
            if (!found.equals(madeWith)) {
                throw cluster.trouble(
                        EngineException.Cause.OTHER_SCHEMA, "made with \"" + found + "\", not \"" + madeWith + "\"");
            }
        }
    }

    /** What one of our indices was made with. @throws EngineException if it is not ours: it must not be thrown away */
    private static String madeWith(Cluster cluster, JsonNode index) {
        String found = index.path("mappings")
                .path("_meta")
                .path(OpenSearchFields.MADE_WITH)
                .asText("");
        if (found.isEmpty()) {
            throw cluster.trouble(EngineException.Cause.UNKNOWN_ENGINE, "this index belongs to another program");
        }
        return found;
    }

    private static int number(String index) {
        String digits = index.replaceFirst(".*-", "");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
