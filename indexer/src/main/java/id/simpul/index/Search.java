package id.simpul.index;

import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers questions: the front door for the site, the API, the command line and the evaluation alike.
 *
 * <p>{@code new Search(engine.searcher(), taxonomy).search(SearchRequest.forText("stunting"))} is all it takes. All the
 * words are asked for first, each in any of the ways it can be said; if hardly any entry has them all, those with most
 * of them come behind and the result says so. If none has, and words stand in no entry at all, the question is mended
 * and the result says that too. Copies are folded into the document they copy. With a model, what means something near is
 * put among what has the words. Holds nothing that needs closing; threads may share it.
 */
public final class Search {

    private static final Set<Field> FACETS = Field.of(Field.Type.FACET).collect(Collectors.toUnmodifiableSet());

    /** With fewer entries that have all the words, those that have some are shown behind them. */
    private static final int ENOUGH = SearchRequest.PAGE_SIZE;

    private final Searcher searcher;
    private final QuestionReader reader;
    private final Snippets snippets;
    private final FilterSyntax syntax;
    private final Suggestions suggestions;
    private final Corrections corrections;
    private final Completions completions;
    private final Optional<Fusion> fusion;

    /** Answers by words alone. */
    public Search(Searcher searcher, Taxonomy taxonomy) {
        this(searcher, taxonomy, Optional.empty());
    }

    /** @param embedder the model that the index was made with; none to answer by words alone */
    public Search(Searcher searcher, Taxonomy taxonomy, Optional<Embedder> embedder) {
        Analysis analysis = Analysis.of(taxonomy);
        FilterNames names = FilterNames.of(taxonomy);
        this.searcher = searcher;
        this.reader = QuestionReader.standard(analysis, taxonomy);
        this.snippets = new Snippets(analysis);
        this.syntax = new FilterSyntax(names);
        this.suggestions = new Suggestions(names, analysis);
        this.corrections = new Corrections(searcher, analysis);
        this.completions = new Completions(searcher, taxonomy);
        this.fusion = embedder.map(some -> new Fusion(searcher, some));
    }

    /**
     * The answer to a request. Without a filter on {@link Field#TYPE} it looks for documents.
     *
     * @throws EngineException if the engine cannot answer
     */
    public SearchResult search(SearchRequest typed) {
        SearchRequest request = syntax.read(typed, this::awards);
        Answer answer = answer(request, request.text());
        if (request.literal() || answer.complete() >= ENOUGH) {
            return result(request, answer, Optional.empty());
        }
        Optional<String> mended = corrections.of(request.text(), answer.question());
        if (mended.isEmpty()) {
            return result(request, answer, Optional.empty());
        }
        Answer other = answer(request, mended.get());
        boolean applied = answer.complete() == 0 && other.complete() > 0;
        boolean offered = other.complete() > answer.complete();
        return result(
                request,
                applied ? other : answer,
                offered ? Optional.of(new Understood.Correction(mended.get(), applied)) : Optional.empty());
    }

    /** The model that answers are joined with, if any. */
    public Optional<Embedder.Model> model() {
        return fusion.map(Fusion::model);
    }

    /** How a question may go on while it is typed. @throws EngineException if the engine cannot answer */
    public List<Completions.Completion> completions(String typed) {
        return completions.of(typed);
    }

    /** The question in a text, for those who mark its words. */
    public Question question(String text) {
        return reader.read(text);
    }

    /** What marks words in texts. */
    public Snippets snippets() {
        return snippets;
    }

    private Answer answer(SearchRequest request, String text) {
        Question question = reader.read(text, request.literal());
        Filters filters = withDefaults(request.filters());
        Window window =
                new Window((request.page() - 1) * request.size(), request.size(), order(request, question), FACETS);
        Matches strict = searcher.match(question.strict(), filters, window);
        if (strict.total() >= ENOUGH || !question.canRelax()) {
            return new Answer(text, question, question.strict(), strict, strict.total());
        }
        Query query = question.hasMost() ? question.most() : question.strict();
        Matches relaxed = question.hasMost() ? searcher.match(query, filters, window) : strict;
        if (relaxed.total() == 0) {
            query = question.some();
            relaxed = searcher.match(query, filters, window);
        }
        return new Answer(text, question, query, relaxed, strict.total());
    }

    /** The page of the answer: by words alone, or joined with what means something near. */
    private Fusion.Ranking ranking(SearchRequest request, Answer answer) {
        boolean byMeaning =
                answer.question().isPlain() && !request.literal() && request.sort() == Window.Sort.RELEVANCE;
        return fusion.filter(some -> byMeaning)
                .map(some -> some.ranking(
                        answer.question(),
                        answer.query(),
                        answer.text(),
                        withDefaults(request.filters()),
                        (request.page() - 1) * request.size(),
                        request.size()))
                .orElseGet(() -> new Fusion.Ranking(answer.matches().matches(), Map.of()));
    }

    private SearchResult result(SearchRequest request, Answer answer, Optional<Understood.Correction> correction) {
        Matches matches = answer.matches();
        Question question = answer.question();
        Optional<SearchResult.Relaxed> relaxed = matches.total() == answer.complete()
                ? Optional.empty()
                : Optional.of(new SearchResult.Relaxed(
                        question.typedWords().stream().sorted().toList(), answer.complete()));
        Fusion.Ranking ranking = ranking(request, answer);
        return new SearchResult(
                request,
                matches.total() + ranking.byMeaning().size(),
                ranking.byMeaning().size(),
                hits(ranking, question),
                facets(matches, request.filters()),
                relaxed,
                new Understood(
                        question.expansions(), suggestions.of(answer.text(), matches, request.filters()), correction));
    }

    private List<String> awards() {
        return searcher
                .match(new Query.Everything(), Filters.NONE, new Window(0, 0, Window.Sort.ID, Set.of(Field.AWARD)))
                .facets()
                .getOrDefault(Field.AWARD, List.of())
                .stream()
                .map(Matches.Count::value)
                .toList();
    }

    private static Filters withDefaults(Filters filters) {
        Filters typed =
                filters.values(Field.TYPE).isEmpty() ? filters.with(Field.TYPE, List.of(Fields.DOCUMENT)) : filters;
        return typed.values(Field.COPY).isEmpty() ? typed.with(Field.COPY, List.of("no")) : typed;
    }

    /** Where nothing is asked for, everything is equally relevant: the newest comes first. */
    private static Window.Sort order(SearchRequest request, Question question) {
        return question.isEmpty() && request.sort() == Window.Sort.RELEVANCE ? Window.Sort.NEWEST : request.sort();
    }

    private List<Hit> hits(Fusion.Ranking ranking, Question question) {
        List<EntryId> ids = ranking.page().stream().map(Matches.Match::id).toList();
        Map<String, Long> copies =
                searcher.count(Field.COPY_OF, ids.stream().map(EntryId::value).toList());
        Map<EntryId, Double> scores = Matches.Match.scores(ranking.page());
        return searcher.stream(ids)
                .map(entry -> {
                    Optional<Integer> near =
                            Optional.ofNullable(ranking.byMeaning().get(entry.id()));
                    return new Hit(
                            entry,
                            scores.getOrDefault(entry.id(), 0.0),
                            near.map(passage -> near(entry, passage)).orElseGet(() -> snippets(entry, question)),
                            copies.getOrDefault(entry.id().value(), 0L),
                            near.isPresent() ? Hit.Found.BY_MEANING : Hit.Found.BY_WORDS);
                })
                .toList();
    }

    private List<Snippet> near(Entry entry, int passage) {
        return fusion.flatMap(some -> some.passage(entry, passage)).stream()
                .map(found -> snippets.of(entry, found))
                .toList();
    }

    private List<Snippet> snippets(Entry entry, Question question) {
        return switch (entry) {
            case SourceDocument document -> snippets.of(document, question);
            case Innovation innovation -> snippets.of(innovation, question);
        };
    }

    private static List<SearchResult.Facet> facets(Matches matches, Filters filters) {
        return Field.of(Field.Type.FACET)
                .map(field -> facet(field, matches.facets().getOrDefault(field, List.of()), filters))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    private static SearchResult.Facet facet(Field field, List<Matches.Count> counts, Filters filters) {
        Set<String> chosen = filters.values(field);
        List<SearchResult.FacetValue> values = new ArrayList<>();
        counts.forEach(count -> values.add(
                new SearchResult.FacetValue(count.value(), count.entries(), chosen.contains(count.value()))));
        Set<String> counted = counts.stream().map(Matches.Count::value).collect(Collectors.toSet());
        chosen.stream()
                .filter(value -> !counted.contains(value))
                .forEach(value -> values.add(new SearchResult.FacetValue(value, 0, true)));
        return new SearchResult.Facet(field, values);
    }

    /**
     * What the engine found for a text.
     *
     * @param query what it was asked at last
     * @param complete how many entries have everything asked for
     */
    private record Answer(String text, Question question, Query query, Matches matches, long complete) {}
}
