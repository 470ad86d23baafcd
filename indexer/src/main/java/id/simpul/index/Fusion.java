package id.simpul.index;

import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins two rankings of one question: by words, and by meaning. An entry counts 1 / (60 + its rank) in each of them, in the
 * second times the weight of the model
 * (Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion outperforms Condorcet and individual Rank Learning Methods", SIGIR
 * 2009, from where the 60 is). Entries with the very name asked for come before everything, in the order that the words
 * give them. The same question has the same ranking on every page. Safe to share.
 */
final class Fusion {

    private static final double K = 60;

    /** So many of each ranking are joined; those of the words that lie deeper follow as they are. */
    private static final int DEPTH = 100;

    /** There is always something nearest. More than two pages of what has none of the words is nobody's question. */
    private static final int MOST_BY_MEANING = 20;

    /** Vectors of questions that are kept: whoever turns pages asks the same again. */
    private static final int KEPT = 256;

    private final Searcher searcher;
    private final Meaning meaning;
    private final Map<String, Optional<byte[]>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<byte[]>> eldest) {
            return size() > KEPT;
        }
    };

    Fusion(Searcher searcher, Embedder embedder) {
        this.searcher = searcher;
        this.meaning = new Meaning(embedder);
    }

    /** Which model it is. */
    Embedder.Model model() {
        return meaning.embedder().model();
    }

    /**
     * A page of a ranking.
     *
     * @param page its entries, in order
     * @param byMeaning those of the whole ranking that do not have the words, each with its passage that means something
     *     near, counted from 0
     */
    record Ranking(List<Matches.Match> page, Map<EntryId, Integer> byMeaning) {}

    /**
     * @param byWords what the words are looked for with
     * @param text the question
     * @param from how many entries to skip
     * @param size how many to give
     */
    Ranking ranking(Question question, Query byWords, String text, Filters filters, int from, int size) {
        List<Near> found = near(text, filters);
        List<EntryId> near = found.stream().map(Near::id).toList();
        List<EntryId> head = searcher.match(byWords, filters, Window.first(DEPTH, Window.Sort.RELEVANCE))
                .ids();
        Set<EntryId> deeper = among(byWords, without(near, head), filters);
        Map<EntryId, Integer> byMeaning = found.stream()
                .filter(one -> !head.contains(one.id()) && !deeper.contains(one.id()))
                .limit(MOST_BY_MEANING)
                .collect(Collectors.toMap(Near::id, Near::passage));
        Set<EntryId> joined = new HashSet<>(head);
        joined.addAll(deeper);
        joined.addAll(byMeaning.keySet());
        Set<EntryId> named =
                question.named().map(name -> among(name, head, filters)).orElse(Set.of());
        List<Matches.Match> first = ranked(joined, head, near, named);
        List<Matches.Match> page =
                new ArrayList<>(first.subList(Math.min(from, first.size()), Math.min(from + size, first.size())));
        if (page.size() < size && head.size() == DEPTH) {
            Query others = new Query.But(byWords, new Query.Among(values(List.copyOf(joined))));
            Window window =
                    new Window(Math.max(0, from - first.size()), size - page.size(), Window.Sort.RELEVANCE, Set.of());
            page.addAll(behind(
                    first.getLast(), searcher.match(others, filters, window).ids(), window.from()));
        }
        return new Ranking(page, byMeaning);
    }

    /**
     * The passage that means something near, so that it can be shown. Where personal data is hidden the text is another one
     * and may be cut a little before or behind; then this is too.
     */
    Optional<Embedder.Passage> passage(Entry entry, int number) {
        List<Embedder.Passage> passages = meaning.passages(entry);
        return passages.isEmpty() ? Optional.empty() : Optional.of(passages.get(Math.min(number, passages.size() - 1)));
    }

    /** What means something near, nearest first. */
    private List<Near> near(String text, Filters filters) {
        return vector(text)
                .map(vector -> searcher.nearest(vector, filters, DEPTH).stream()
                        .filter(one -> one.cosine() >= model().least())
                        .toList())
                .orElse(List.of());
    }

    private Optional<byte[]> vector(String text) {
        synchronized (known) {
            Optional<byte[]> vector = known.get(text);
            if (vector != null) {
                return vector;
            }
        }
        Optional<byte[]> made = meaning.vector(text);
        synchronized (known) {
            known.put(text, made);
        }
        return made;
    }

    /** Those of some entries that match. */
    private Set<EntryId> among(Query query, List<EntryId> some, Filters filters) {
        if (some.isEmpty()) {
            return Set.of();
        }
        Query both = new Query.All(List.of(query, new Query.Among(values(some))));
        return Set.copyOf(searcher.match(both, filters, Window.first(some.size(), Window.Sort.ID))
                .ids());
    }

    private List<Matches.Match> ranked(
            Set<EntryId> joined, List<EntryId> head, List<EntryId> near, Set<EntryId> named) {
        Map<EntryId, Double> scores = new HashMap<>();
        add(scores, head, 1);
        add(scores, near, model().weight());
        Map<EntryId, Integer> places =
                IntStream.range(0, head.size()).boxed().collect(Collectors.toMap(head::get, place -> place));
        // Above what any other can have, and by the words alone: what means something near moves no name.
        named.forEach(id -> scores.put(id, 1 + share(places.getOrDefault(id, head.size()))));
        return joined.stream()
                .map(id -> new Matches.Match(id, scores.getOrDefault(id, 0.0)))
                .sorted(Comparator.comparingDouble(Matches.Match::score)
                        .reversed()
                        .thenComparing(match -> places.getOrDefault(match.id(), head.size()))
                        .thenComparing(match -> match.id().value()))
                .toList();
    }

    private static void add(Map<EntryId, Double> scores, List<EntryId> ranking, double weight) {
        for (int place = 0; place < ranking.size(); place++) {
            scores.merge(ranking.get(place), weight * share(place), Double::sum);
        }
    }

    /** @param place from 0 */
    private static double share(int place) {
        return 1 / (K + 1 + place);
    }

    /** What the words find deeper down, without what has come already: behind the last of that. */
    private static List<Matches.Match> behind(Matches.Match last, List<EntryId> ids, int from) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Matches.Match(ids.get(i), last.score() * share(from + i)))
                .toList();
    }

    private static List<EntryId> without(List<EntryId> all, List<EntryId> others) {
        return all.stream().filter(id -> !others.contains(id)).toList();
    }

    private static List<String> values(List<EntryId> ids) {
        return ids.stream().map(EntryId::value).sorted().toList();
    }
}
