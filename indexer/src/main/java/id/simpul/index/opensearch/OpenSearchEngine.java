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
import id.simpul.index.Rebuild;
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
    private final Taxonomy taxonomy;
    private final Optional<Embedder> embedder;
    private final OpenSearchSearcher searcher;
    private final OpenSearchIndexer indexer;
    private final AtomicBoolean ready = new AtomicBoolean();

    /** @param index the alias, or an index with a number */
    private OpenSearchEngine(
            Location location, String index, Cluster cluster, Taxonomy taxonomy, Optional<Embedder> embedder) {
        this.embedder = embedder;
        this.cluster = cluster;
        this.location = location;
        this.taxonomy = taxonomy;
        EntryJson json = new EntryJson(taxonomy);
        searcher = new OpenSearchSearcher(cluster, index, json, this::makeReady);
        indexer = new OpenSearchIndexer(
                cluster,
                index,
                new OpenSearchFields(taxonomy, Analysis.of(taxonomy), embedder.map(Meaning::new)),
                json);
    }

    /** Opens, also when the cluster cannot be reached: then every question says so, until it can be. */
    static OpenSearchEngine open(
            Location location, Credentials credentials, Taxonomy taxonomy, Optional<Embedder> embedder) {
        OpenSearchEngine engine = new OpenSearchEngine(
                location, location.alias(), new Cluster(location, credentials), taxonomy, embedder);
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
            if (behind.isPresent()) {
                putInPlace(cluster, location, next(cluster, location, behind.get(), embedder));
            }
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
    public Rebuild rebuild() {
        makeReady();
        String next = next(cluster, location, behind(cluster, location).orElseThrow(), embedder);
        OpenSearchEngine beside = new OpenSearchEngine(location, next, cluster, taxonomy, embedder);
        AtomicBoolean swapped = new AtomicBoolean();
        return new Rebuild() {
            @Override
            public Engine engine() {
                return beside;
            }

            @Override
            public void swap() {
                putInPlace(cluster, location, next);
                swapped.set(true);
            }

            @Override
            public void close() {
                if (!swapped.get()) {
                    delete(cluster, next);
                }
            }
        };
    }

    @Override
    public void close() {
        cluster.close();
    }

    /** Makes an empty index with the next number; one of this number, which was never put in place, goes first. */
    private static String next(Cluster cluster, Location location, JsonNode behind, Optional<Embedder> embedder) {
        behind.forEach(index -> madeWith(cluster, index));
        int highest = 0;
        for (String index : names(behind)) {
            highest = Math.max(highest, number(index));
        }
        String next = location.alias() + "-" + (highest + 1);
        delete(cluster, next);
        template(cluster, location, embedder);
        cluster.write("PUT", "/" + next, Map.of(), Optional.of(Map.of()));
        awaitPrimaries(cluster, next);
        return next;
    }

    /** Has the alias stand for this index from now on, and deletes those it stood for. */
    private static void putInPlace(Cluster cluster, Location location, String next) {
        List<Object> actions = new ArrayList<>();
        for (String index : names(behind(cluster, location).orElseThrow())) {
            actions.add(Map.of("remove_index", Map.of("index", index)));
        }
        actions.add(Map.of("add", Map.of("index", next, "alias", location.alias())));
        cluster.write("POST", "/_aliases", Map.of(), Optional.of(Map.of("actions", actions)));
    }

    private static void delete(Cluster cluster, String index) {
        cluster.write("DELETE", "/" + index, Map.of("ignore_unavailable", "true"), Optional.empty());
    }

    private static List<String> names(JsonNode indices) {
        List<String> names = new ArrayList<>();
        indices.fieldNames().forEachRemaining(names::add);
        return names;
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
        awaitPrimaries(cluster, index);
    }

    /** Asked as patiently as for a change: a page waits less long than a new index may take. */
    private static void awaitPrimaries(Cluster cluster, String index) {
        cluster.write(
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
