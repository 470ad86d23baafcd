package id.simpul.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.index.EngineException;
import id.simpul.index.EntryJson;
import id.simpul.index.Indexer;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The writing side. Collects changes and sends them together; sends those again that a busy or failing node did not take.
 * Every change has an id and a version, so that one sent twice changes nothing the second time, and one that arrives late
 * does not undo a newer one.
 */
final class OpenSearchIndexer implements Indexer {

    private static final int MOST_CHANGES = 500;
    private static final int MOST_CHARACTERS = 5_000_000;
    private static final long CHANGES_A_MILLISECOND = 1_000;
    private static final int NEWER_IS_THERE = 409;
    private static final int NONE = 404;

    private final Cluster cluster;
    private final String alias;
    private final OpenSearchFields fields;
    private final EntryJson json;
    private final Map<EntryId, Change> waiting = new LinkedHashMap<>();
    private int characters;
    private long version;

    /** What is to be done with one entry: the document, or none if it is to go. */
    private record Change(EntryId id, Optional<String> document) {}

    OpenSearchIndexer(Cluster cluster, String alias, OpenSearchFields fields, EntryJson json) {
        this.cluster = cluster;
        this.alias = alias;
        this.fields = fields;
        this.json = json;
    }

    @Override
    public void add(Entry entry) {
        String document = fields.of(entry, json.write(entry), cluster.json());
        put(new Change(entry.id(), Optional.of(document)));
    }

    @Override
    public void delete(EntryId id) {
        put(new Change(id, Optional.empty()));
    }

    @Override
    public synchronized void commit() {
        send();
        cluster.write("POST", "/" + alias + "/_refresh", Map.of(), Optional.empty());
    }

    private synchronized void put(Change change) {
        Optional.ofNullable(waiting.put(change.id(), change)).ifPresent(before -> characters -= length(before));
        characters += length(change);
        if (waiting.size() >= MOST_CHANGES || characters >= MOST_CHARACTERS) {
            send();
        }
    }

    private static int length(Change change) {
        return change.document().map(String::length).orElse(0);
    }

    /** Sends what waits until the cluster has taken all of it. */
    private void send() {
        if (waiting.isEmpty()) {
            return;
        }
        Map<EntryId, Long> versions = new LinkedHashMap<>();
        version = Math.max(version, now() * CHANGES_A_MILLISECOND);
        waiting.keySet().forEach(id -> versions.put(id, ++version));
        List<Change> left = List.copyOf(waiting.values());
        String why = "no node takes changes";
        Cluster.Tries tries = cluster.tries();
        while (!left.isEmpty()) {
            Optional<Cluster.Answer> answer = cluster.send("/" + alias + "/_bulk", lines(left, versions));
            if (answer.isPresent()) {
                List<Change> again = new ArrayList<>();
                for (int i = 0; i < left.size(); i++) {
                    JsonNode item =
                            answer.get().body().path("items").path(i).elements().next();
                    if (isForLater(item)) {
                        why = item.path("error").path("reason").asText(why);
                        again.add(left.get(i));
                    }
                }
                left = again;
            }
            if (!left.isEmpty()) {
                tries.pause(why);
            }
        }
        waiting.clear();
        characters = 0;
    }

    /** Whether the change was not taken and may be later. @throws EngineException if it never will */
    private boolean isForLater(JsonNode item) {
        int status = item.path("status").asInt();
        if (status < 300 || status == NEWER_IS_THERE || status == NONE) {
            return false;
        }
        String reason = item.path("error").path("reason").asText();
        if (Cluster.isFull(item) || Cluster.isBlocked(item)) {
            throw cluster.trouble(EngineException.Cause.READ_ONLY, reason);
        }
        if (Cluster.mayPass(status, item)) {
            return true;
        }
        throw cluster.trouble(
                EngineException.Cause.UNAVAILABLE, item.path("_id").asText() + ": " + reason);
    }

    private String lines(List<Change> changes, Map<EntryId, Long> versions) {
        StringBuilder lines = new StringBuilder(characters + 200 * changes.size());
        for (Change change : changes) {
            Map<String, Object> head = Map.of(
                    "_id", change.id().value(), "version", versions.get(change.id()), "version_type", "external");
            lines.append(cluster.printed(Map.of(change.document().isPresent() ? "index" : "delete", head)))
                    .append('\n');
            change.document().ifPresent(document -> lines.append(document).append('\n'));
        }
        return lines.toString();
    }

    /** The time of the node that manages the others, in milliseconds: one clock for all who write. */
    private long now() {
        Cluster.Tries tries = cluster.tries();
        while (true) {
            JsonNode nodes = cluster.read(
                            "GET",
                            "/_nodes/_cluster_manager/stats/process",
                            Map.of("filter_path", "nodes.*.timestamp"),
                            Optional.empty())
                    .body()
                    .path("nodes");
            if (!nodes.isEmpty()) {
                return nodes.elements().next().path("timestamp").asLong();
            }
            // The manager is gone, and the others have not agreed on a new one yet.
            tries.pause("no node manages the cluster");
        }
    }
}
