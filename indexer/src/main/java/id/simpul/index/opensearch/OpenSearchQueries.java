package id.simpul.index.opensearch;

import id.simpul.index.Field;
import id.simpul.index.Filters;
import id.simpul.index.Query;
import id.simpul.index.Scoring;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Our queries as OpenSearch's, clause by clause the same as Lucene's. */
final class OpenSearchQueries {

    private static final Map<String, Object> NOTHING = Map.of("match_none", Map.of());

    private OpenSearchQueries() {}

    static Map<String, Object> of(Query query) {
        return switch (query) {
            case Query.Everything everything -> Map.of("match_all", Map.of());
            case Query.All all -> all.parts().isEmpty() ? NOTHING : bool(Map.of("must", all(all.parts())));
            case Query.Any any ->
                any.parts().size() < any.atLeast()
                        ? NOTHING
                        : bool(Map.of("should", all(any.parts()), "minimum_should_match", any.atLeast()));
            case Query.First first ->
                bool(Map.of(
                        "should",
                        List.of(constant(of(first.first()), Scoring.above(first.all())), of(first.all())),
                        "minimum_should_match",
                        1));
            case Query.Best best ->
                best.ways().isEmpty()
                        ? NOTHING
                        : best(best.ways().stream().map(way -> weighted(of(way.query()), way.weight())), 0);
            case Query.Plus plus ->
                bool(Map.of(
                        "must", List.of(of(plus.wanted())),
                        "should", List.of(weighted(of(plus.bonus()), plus.weight()))));
            case Query.But but ->
                bool(Map.of("must", List.of(of(but.wanted())), "must_not", List.of(of(but.unwanted()))));
            case Query.Word word ->
                best(inTexts(field -> Stream.of(
                        term(OpenSearchFields.exact(field), word.exact(), (float) field.weight()),
                        term(OpenSearchFields.stem(field), word.stem(), (float) field.weight() * Scoring.STEM))));
            case Query.Phrase phrase ->
                phrase.words().isEmpty()
                        ? NOTHING
                        : best(inTexts(field -> Stream.of(
                                phrase(OpenSearchFields.exact(field), phrase.words(), (float) field.weight()))));
            case Query.Neighbours pair ->
                best(Stream.of(Field.TITLE, Field.BODY)
                        .map(field -> phrase(
                                OpenSearchFields.stem(field), List.of(pair.firstStem(), pair.secondStem()), (float)
                                        field.weight())));
            case Query.Begins begins ->
                constant(Map.of("prefix", Map.of(begins.field().key(), Map.of("value", begins.start()))), 1);
            case Query.Exactly exactly ->
                constant(Map.of("term", Map.of(exactly.field().key(), Map.of("value", exactly.value()))), 1);
            case Query.Among among -> constant(Map.of("terms", Map.of(OpenSearchFields.ID, among.ids())), 1);
            case Query.Behind behind ->
                constant(Map.of("range", Map.of(OpenSearchFields.ID, Map.of("gt", behind.id()))), 1);
        };
    }

    /** The entries that have at least one of a field's chosen values. */
    static Map<String, Object> filter(Filters filters, Field field) {
        return Map.of("terms", Map.of(field.key(), List.copyOf(filters.values(field))));
    }

    /** All of these must match, and none scores; everything if there are none. */
    static Map<String, Object> filters(Filters filters, java.util.function.Predicate<Field> which) {
        List<Map<String, Object>> chosen = filters.selected().keySet().stream()
                .filter(which)
                .map(field -> filter(filters, field))
                .toList();
        return chosen.isEmpty() ? Map.of("match_all", Map.of()) : bool(Map.of("filter", chosen));
    }

    static Map<String, Object> bool(Map<String, Object> clauses) {
        return Map.of("bool", clauses);
    }

    static Map<String, Object> term(String field, String word, float weight) {
        return Map.of("term", Map.of(field, Map.of("value", word, "boost", weight)));
    }

    private static Map<String, Object> phrase(String field, List<String> words, float weight) {
        return Map.of(
                "match_phrase",
                Map.of(field, Map.of("query", String.join(OpenSearchFields.BETWEEN_WORDS, words), "boost", weight)));
    }

    private static List<Map<String, Object>> all(List<Query> parts) {
        return parts.stream().map(OpenSearchQueries::of).toList();
    }

    private static Map<String, Object> constant(Map<String, Object> query, float score) {
        return Map.of("constant_score", Map.of("filter", query, "boost", score));
    }

    private static Map<String, Object> weighted(Map<String, Object> query, double weight) {
        return bool(Map.of("must", List.of(query), "boost", (float) weight));
    }

    private static Stream<Map<String, Object>> inTexts(Function<Field, Stream<Map<String, Object>>> inField) {
        return Field.of(Field.Type.TEXT).flatMap(inField);
    }

    private static Map<String, Object> best(Stream<Map<String, Object>> queries) {
        return best(queries, Scoring.OTHER_FIELDS);
    }

    private static Map<String, Object> best(Stream<Map<String, Object>> queries, float others) {
        return Map.of("dis_max", Map.of("tie_breaker", others, "queries", queries.toList()));
    }
}
