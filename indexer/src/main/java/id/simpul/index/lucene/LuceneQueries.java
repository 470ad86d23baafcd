package id.simpul.index.lucene;

import id.simpul.index.Field;
import id.simpul.index.Filters;
import id.simpul.index.Query;
import id.simpul.index.Scoring;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/** Our queries as Lucene's. */
final class LuceneQueries {

    private LuceneQueries() {}

    static org.apache.lucene.search.Query of(Query query) {
        return switch (query) {
            case Query.Everything everything -> MatchAllDocsQuery.INSTANCE;
            case Query.All all -> together(all.parts(), Occur.MUST).build();
            case Query.Any any ->
                together(any.parts(), Occur.SHOULD)
                        .setMinimumNumberShouldMatch(any.atLeast())
                        .build();
            case Query.First first ->
                new BooleanQuery.Builder()
                        .add(
                                new BoostQuery(new ConstantScoreQuery(of(first.first())), Scoring.above(first.all())),
                                Occur.SHOULD)
                        .add(of(first.all()), Occur.SHOULD)
                        .build();
            case Query.Best best ->
                new DisjunctionMaxQuery(
                        best.ways().stream()
                                .<org.apache.lucene.search.Query>map(
                                        way -> new BoostQuery(of(way.query()), (float) way.weight()))
                                .toList(),
                        0);
            case Query.Plus plus ->
                new BooleanQuery.Builder()
                        .add(of(plus.wanted()), Occur.MUST)
                        .add(new BoostQuery(of(plus.bonus()), (float) plus.weight()), Occur.SHOULD)
                        .build();
            case Query.But but ->
                new BooleanQuery.Builder()
                        .add(of(but.wanted()), Occur.MUST)
                        .add(of(but.unwanted()), Occur.MUST_NOT)
                        .build();
            case Query.Word word ->
                best(field -> Stream.of(
                        term(LuceneFields.exact(field), word.exact(), (float) field.weight()),
                        term(LuceneFields.stem(field), word.stem(), (float) field.weight() * Scoring.STEM)));
            case Query.Phrase phrase ->
                best(field -> Stream.of(new BoostQuery(
                        new PhraseQuery(
                                LuceneFields.exact(field), phrase.words().toArray(String[]::new)),
                        (float) field.weight())));
            case Query.Neighbours pair ->
                new DisjunctionMaxQuery(
                        Stream.of(Field.TITLE, Field.BODY)
                                .<org.apache.lucene.search.Query>map(field -> new BoostQuery(
                                        new PhraseQuery(LuceneFields.stem(field), pair.firstStem(), pair.secondStem()),
                                        (float) field.weight()))
                                .toList(),
                        Scoring.OTHER_FIELDS);
            case Query.Begins begins ->
                new ConstantScoreQuery(new PrefixQuery(new Term(begins.field().key(), begins.start())));
            case Query.Exactly exactly ->
                new ConstantScoreQuery(new TermQuery(new Term(exactly.field().key(), exactly.value())));
            case Query.Among among ->
                new ConstantScoreQuery(new TermInSetQuery(
                        LuceneFields.ID, among.ids().stream().map(BytesRef::new).toList()));
            case Query.Behind behind ->
                new ConstantScoreQuery(
                        new TermRangeQuery(LuceneFields.ID, new BytesRef(behind.id()), null, false, true));
        };
    }

    /**
     * A query that matches the same entries, for counting them: it looks for stems only, in one field. What matches to
     * the letter has the stem too.
     */
    static org.apache.lucene.search.Query matching(Query query) {
        return switch (query) {
            case Query.All all -> matching(all.parts(), Occur.FILTER, 0);
            case Query.Any any -> matching(any.parts(), Occur.SHOULD, any.atLeast());
            case Query.First first -> matching(List.of(first.first(), first.all()), Occur.SHOULD, 1);
            case Query.Best best ->
                matching(best.ways().stream().map(Query.Way::query).toList(), Occur.SHOULD, 1);
            case Query.Plus plus -> matching(plus.wanted());
            case Query.But but ->
                new BooleanQuery.Builder()
                        .add(matching(but.wanted()), Occur.FILTER)
                        .add(matching(but.unwanted()), Occur.MUST_NOT)
                        .build();
            case Query.Word word -> new TermQuery(new Term(LuceneFields.STEMS, word.stem()));
            default -> of(query);
        };
    }

    private static org.apache.lucene.search.Query matching(List<Query> parts, Occur occur, int atLeast) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
        parts.forEach(part -> builder.add(matching(part), occur));
        return builder.build();
    }

    /** The entries that have at least one of a field's chosen values. */
    static org.apache.lucene.search.Query filter(Filters filters, Field field) {
        return new TermInSetQuery(
                field.key(), filters.values(field).stream().map(BytesRef::new).toList());
    }

    private static BooleanQuery.Builder together(List<Query> parts, Occur occur) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(of(part), occur));
        return builder;
    }

    private static org.apache.lucene.search.Query best(
            java.util.function.Function<Field, Stream<org.apache.lucene.search.Query>> inField) {
        return new DisjunctionMaxQuery(
                Field.of(Field.Type.TEXT).flatMap(inField).toList(), Scoring.OTHER_FIELDS);
    }

    private static org.apache.lucene.search.Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }
}
