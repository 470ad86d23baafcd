package id.simpul.index;

import id.simpul.model.Innovation;
import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a question may go on while it is typed: innovations whose name has words that begin so, regions, themes, and what
 * several titles say. Safe to share.
 */
public final class Completions {

    private static final int SHORTEST = 2;
    private static final int MOST = 8;
    private static final int MOST_PLACES = 3;
    private static final int LOOKED_AT = 20;
    private static final int MOST_PHRASES = 3;

    /** A phrase of one title is nothing that people would ask for. */
    private static final int TITLES = 2;

    private final Searcher searcher;
    private final List<Place> places;

    /** What a completion is the name of. */
    public enum Type {
        INNOVATION,
        REGION,
        THEME,
        /** What several titles say. */
        PHRASE
    }

    /**
     * One way to go on.
     *
     * @param type what it names
     * @param text the words to ask for
     */
    public record Completion(Type type, String text) {}

    /** A region or theme, and the folded words of each of its names: <em>sumbar</em> leads to Sumatera Barat. */
    private record Place(Completion completion, List<List<String>> names) {}

    public Completions(Searcher searcher, Taxonomy taxonomy) {
        this.searcher = searcher;
        Stream<Place> regions = taxonomy.regions().all().stream()
                .filter(region -> region.level() != Region.Level.NATIONAL)
                .sorted(Comparator.comparing(Region::code))
                .map(region -> new Place(
                        new Completion(Type.REGION, region.officialName()),
                        Stream.concat(Stream.of(region.officialName(), region.shortName()), region.aliases().stream())
                                .map(Completions::words)
                                .distinct()
                                .toList()));
        Stream<Place> themes = taxonomy.themes().all().stream()
                .flatMap(theme -> Stream.of(theme.labelId(), theme.labelEn()))
                .map(label -> new Place(new Completion(Type.THEME, label), List.of(words(label))));
        this.places = Stream.concat(regions, themes).toList();
    }

    /**
     * The ways to go on, at most eight, innovations first.
     *
     * @param typed what stands in the search box; shorter than two letters, nothing is suggested
     * @throws EngineException if the engine cannot answer
     */
    public List<Completion> of(String typed) {
        List<String> words = words(typed);
        if (words.isEmpty() || words.getLast().length() < SHORTEST) {
            return List.of();
        }
        List<Completion> named = places.stream()
                .filter(place -> place.names().stream().anyMatch(name -> begins(name, words)))
                .map(Place::completion)
                .distinct()
                .limit(MOST_PLACES)
                .toList();
        List<Completion> phrases = phrases(words, named);
        List<Completion> all = new ArrayList<>(innovations(words, MOST - named.size() - phrases.size()));
        all.addAll(named);
        all.addAll(phrases);
        return all;
    }

    private List<Completion> phrases(List<String> words, List<Completion> named) {
        Set<List<String>> known = named.stream().map(one -> words(one.text())).collect(Collectors.toUnmodifiableSet());
        return searcher.beginning(Field.PHRASE, String.join(" ", words), LOOKED_AT).stream()
                .filter(phrase -> phrase.entries() >= TITLES)
                .map(Matches.Count::value)
                .filter(phrase -> !known.contains(words(phrase)))
                .limit(MOST_PHRASES)
                .map(phrase -> new Completion(Type.PHRASE, phrase))
                .toList();
    }

    private List<Completion> innovations(List<String> words, int most) {
        Query query = new Query.All(words.stream()
                .<Query>map(word -> new Query.Begins(Field.TITLE, word))
                .toList());
        Filters innovations = Filters.NONE.with(Field.TYPE, List.of(Fields.INNOVATION));
        return searcher.stream(searcher.match(query, innovations, Window.first(LOOKED_AT, Window.Sort.RELEVANCE))
                        .ids())
                .filter(Innovation.class::isInstance)
                .map(Innovation.class::cast)
                .sorted(Comparator.comparing((Innovation innovation) -> !startsWith(words(innovation.name()), words))
                        .thenComparing(innovation -> -innovation.documents().size())
                        .thenComparing(Innovation::name))
                .map(innovation -> new Completion(Type.INNOVATION, innovation.name()))
                .distinct()
                .limit(most)
                .toList();
    }

    /** Whether every typed word begins a word of the name. */
    private static boolean begins(List<String> name, List<String> typed) {
        return typed.stream().allMatch(word -> name.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static boolean startsWith(List<String> name, List<String> typed) {
        return String.join(" ", name).startsWith(String.join(" ", typed));
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(Token::exact).toList();
    }
}
