package id.simpul.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.index.Alike;
import id.simpul.index.EntryJson;
import id.simpul.index.Field;
import id.simpul.index.Filters;
import id.simpul.index.KnownWord;
import id.simpul.index.Likeness;
import id.simpul.index.Matches;
import id.simpul.index.Near;
import id.simpul.index.Query;
import id.simpul.index.Searcher;
import id.simpul.index.Window;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The reading side. */
final class OpenSearchSearcher implements Searcher {

    /** More values than any facet has: 552 regions are the most. */
    private static final int ALL = 1_000;

    /** Of a longer text, so many stems are compared: those it has most often. */
    private static final int MOST_STEMS = 1_000;

    private static final int MOST_WORDS = 100;
    private static final int MOST_WORDS_OF_A_SHARD = 1_000;
    /** Nothing that a pattern would read in a way of its own. */
    private static final Pattern LETTERS = Pattern.compile("[\\p{L} -]+");

    private static final String BY_ID = "id";

    private final Cluster cluster;
    private final String alias;
    private final EntryJson json;
    private final Runnable ready;

    /** @param ready what has to be done before the first question */
    OpenSearchSearcher(Cluster cluster, String alias, EntryJson json, Runnable ready) {
        this.cluster = cluster;
        this.ready = ready;
        this.alias = alias;
        this.json = json;
    }

    @Override
    public Matches match(Query query, Filters filters, Window window) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "query",
                OpenSearchQueries.bool(Map.of(
                        "must", List.of(OpenSearchQueries.of(query)),
                        "filter", List.of(OpenSearchQueries.filters(filters, f -> f.type() == Field.Type.KEYWORD)))));
        body.put("post_filter", OpenSearchQueries.filters(filters, OpenSearchSearcher::isFacet));
        body.put("from", window.from());
        body.put("size", window.size());
        body.put("sort", sort(window.sort()));
        body.put("track_scores", window.sort() == Window.Sort.RELEVANCE);
        body.put("track_total_hits", true);
        body.put("_source", false);
        body.put("aggs", facets(filters, window.counting()));
        JsonNode answer = search(body);
        Map<Field, List<Matches.Count>> facets = new EnumMap<>(Field.class);
        window.counting().forEach(field -> facets.put(field, counts(answer, field)));
        return new Matches(answer.path("hits").path("total").path("value").asLong(), matches(answer), facets);
    }

    @Override
    public Alike alike(Map<String, Integer> stems, Filters filters, int size) {
        List<String> compared = stems.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_STEMS)
                .map(Map.Entry::getKey)
                .toList();
        List<Alike.Term> terms = compared.isEmpty() ? List.of() : heaviest(stems, compared);
        if (terms.isEmpty()) {
            return new Alike(List.of(), List.of());
        }
        double most = terms.getFirst().weight();
        List<Map<String, Object>> any = terms.stream()
                .map(term -> OpenSearchQueries.term(
                        OpenSearchFields.stem(Field.BODY), term.stem(), (float) (term.weight() / most)))
                .toList();
        JsonNode answer = search(Map.of(
                "query",
                OpenSearchQueries.bool(Map.of(
                        "must",
                        List.of(OpenSearchQueries.bool(Map.of("should", any, "minimum_should_match", 1))),
                        "filter",
                        List.of(OpenSearchQueries.filters(filters, f -> true)))),
                "size",
                size,
                "sort",
                sort(Window.Sort.RELEVANCE),
                "_source",
                false));
        return new Alike(matches(answer), terms);
    }

    @Override
    public List<Near> nearest(byte[] vector, Filters filters, int size) {
        OpenSearchNearest nearest = OpenSearchNearest.to(vector);
        JsonNode answer = search(Map.of(
                "query",
                nearest.query(OpenSearchQueries.filters(filters, f -> true)),
                "script_fields",
                nearest.fields(),
                "size",
                size,
                "sort",
                sort(Window.Sort.RELEVANCE),
                "_source",
                false));
        return OpenSearchNearest.read(answer);
    }

    @Override
    public List<KnownWord> near(String word, int edits, int size) {
        if (word.isEmpty()) {
            return List.of();
        }
        Map<String, Object> suggest = new LinkedHashMap<>();
        Map<String, Object> itself = new LinkedHashMap<>();
        for (Field field : KnownWord.FIELDS) {
            String name = OpenSearchFields.exact(field);
            suggest.put(
                    field.key(),
                    Map.of(
                            "text",
                            word,
                            "term",
                            Map.ofEntries(
                                    Map.entry("field", name),
                                    Map.entry("suggest_mode", "always"),
                                    Map.entry("max_edits", edits),
                                    Map.entry("prefix_length", 1),
                                    Map.entry("min_word_length", 1),
                                    Map.entry("size", MOST_WORDS),
                                    Map.entry("shard_size", MOST_WORDS_OF_A_SHARD),
                                    Map.entry("max_inspections", MOST_WORDS),
                                    Map.entry("accuracy", 0),
                                    // A count, since it is above 1: no word is too frequent to have neighbours.
                                    Map.entry("max_term_freq", Integer.MAX_VALUE / 2),
                                    Map.entry("string_distance", "damerau_levenshtein"))));
            itself.put(field.key(), Map.of("filter", OpenSearchQueries.term(name, word, 1)));
        }
        JsonNode answer = search(Map.of("size", 0, "suggest", suggest, "aggs", itself));
        Map<String, Long> entries = new HashMap<>();
        for (Field field : KnownWord.FIELDS) {
            long same = answer.path("aggregations")
                    .path(field.key())
                    .path("doc_count")
                    .asLong();
            if (same > 0) {
                entries.merge(word, same, Math::max);
            }
            for (JsonNode token : answer.path("suggest").path(field.key())) {
                token.path("options")
                        .forEach(option -> entries.merge(
                                option.path("text").asText(),
                                option.path("freq").asLong(),
                                Math::max));
            }
        }
        return KnownWord.nearest(word, entries, size);
    }

    @Override
    public Map<String, Long> count(Field field, List<String> values) {
        Map<String, Long> counts = new HashMap<>();
        values.forEach(value -> counts.put(value, 0L));
        if (!values.isEmpty()) {
            count(field.key(), values, counts);
        }
        return counts;
    }

    @Override
    public List<Matches.Count> beginning(Field field, String start, int size) {
        if (!LETTERS.matcher(start).matches()) {
            return List.of();
        }
        JsonNode answer = search(Map.of(
                "size",
                0,
                "aggs",
                Map.of(
                        field.key(),
                        Map.of(
                                "filter",
                                Map.of("prefix", Map.of(field.key(), Map.of("value", start))),
                                "aggs",
                                Map.of(
                                        "values",
                                        Map.of(
                                                "terms",
                                                Map.of(
                                                        "field",
                                                        field.key(),
                                                        "include",
                                                        start + ".*",
                                                        "size",
                                                        size,
                                                        "shard_size",
                                                        size + ALL)))))));
        return counts(answer, field);
    }

    @Override
    public List<Entry> get(List<EntryId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        ready.run();
        Cluster.Answer answer = cluster.read(
                "POST",
                "/" + alias + "/_mget",
                // What was not committed is not there.
                Map.of("realtime", "false", "_source_includes", OpenSearchFields.JSON),
                Optional.of(Map.of("ids", ids.stream().map(EntryId::value).toList())));
        List<Entry> entries = new ArrayList<>();
        for (JsonNode found : answer.body().path("docs")) {
            JsonNode entry = found.path("_source").path(OpenSearchFields.JSON);
            if (!entry.isMissingNode()) {
                entries.add(json.read(entry.toString()));
            }
        }
        return entries;
    }

    private JsonNode search(Map<String, Object> body) {
        ready.run();
        String query = String.valueOf(body.get("query"));
        return cluster.read(
                        "POST",
                        "/" + alias + "/_search",
                        Map.of(
                                "search_type", "dfs_query_then_fetch",
                                "allow_partial_search_results", "false",
                                "preference", "q" + Integer.toHexString(query.hashCode())),
                        Optional.of(body))
                .body();
    }

    private List<Alike.Term> heaviest(Map<String, Integer> stems, List<String> compared) {
        Map<String, Long> frequencies = new HashMap<>();
        long entries = count(OpenSearchFields.stem(Field.BODY), compared, frequencies);
        return Likeness.heaviest(stems, frequencies, entries);
    }

    /** Counts the entries that have each of these words. @return how many entries there are in all */
    private long count(String field, List<String> words, Map<String, Long> counts) {
        Map<String, Object> filters = new LinkedHashMap<>();
        words.forEach(word -> filters.put(word, Map.of("term", Map.of(field, Map.of("value", word)))));
        JsonNode answer = search(Map.of(
                "size",
                0,
                "track_total_hits",
                true,
                "aggs",
                Map.of("words", Map.of("filters", Map.of("filters", filters)))));
        answer.path("aggregations")
                .path("words")
                .path("buckets")
                .properties()
                .forEach(bucket -> counts.put(
                        bucket.getKey(), bucket.getValue().path("doc_count").asLong()));
        return answer.path("hits").path("total").path("value").asLong();
    }

    private static Map<String, Object> facets(Filters filters, Set<Field> counting) {
        Map<String, Object> facets = new LinkedHashMap<>();
        for (Field field : counting) {
            facets.put(
                    field.key(),
                    Map.of(
                            "filter",
                            OpenSearchQueries.filters(filters, other -> isFacet(other) && other != field),
                            "aggs",
                            Map.of("values", Map.of("terms", Map.of("field", field.key(), "size", ALL)))));
        }
        return facets;
    }

    private static List<Matches.Count> counts(JsonNode answer, Field field) {
        List<Matches.Count> counts = new ArrayList<>();
        answer.path("aggregations")
                .path(field.key())
                .path("values")
                .path("buckets")
                .forEach(bucket -> counts.add(new Matches.Count(
                        bucket.path("key").asText(), bucket.path("doc_count").asLong())));
        return counts;
    }

    private static List<Matches.Match> matches(JsonNode answer) {
        List<Matches.Match> matches = new ArrayList<>();
        answer.path("hits")
                .path("hits")
                .forEach(hit -> matches.add(new Matches.Match(
                        new EntryId(hit.path("_id").asText()),
                        hit.path("_score").asDouble(0))));
        return matches;
    }

    private static List<Object> sort(Window.Sort order) {
        Object byId = Map.of(BY_ID, "asc");
        return switch (order) {
            case RELEVANCE -> List.of(Map.of("_score", "desc"), byId);
            case NEWEST -> List.of(Map.of(Field.DATE.key(), Map.of("order", "desc", "missing", "_last")), byId);
            case ID -> List.of(byId);
        };
    }

    private static boolean isFacet(Field field) {
        return field.type() == Field.Type.FACET;
    }
}
