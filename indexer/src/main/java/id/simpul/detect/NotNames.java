package id.simpul.detect;

import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import id.simpul.text.Stems;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What looks like the name of an innovation and is none: regions, offices, programmes, well-known abbreviations, generic
 * words. From {@code not-innovations.tsv}, the programmes and the acronyms. Immutable.
 *
 * @param whole folded names that never name an innovation
 * @param headings folded headings of reports, proposals and guides
 * @param starts folded words with which no name begins
 * @param doubtful those of {@code starts} with which a name may begin if much else speaks for it
 * @param persons folded words that stand before the names of people
 * @param stops folded words before which an unquoted name ends
 * @param generic folded words that make no name by themselves
 * @param links small words that may stand inside a name
 * @param regions folded names of regions
 * @param parts every two or more words that stand side by side in a name of {@code whole}
 * @param regionsByPart the regions' names by one or more words that stand side by side in them, the whole left out
 */
record NotNames(
        Set<String> whole,
        Set<String> headings,
        Set<String> starts,
        Set<String> doubtful,
        Set<String> persons,
        Set<String> stops,
        Set<String> generic,
        Set<String> links,
        Set<String> regions,
        Set<String> parts,
        Map<String, List<String>> regionsByPart) {

    private static final String AND = " dan ";
    private static final int FEWEST_LETTERS = 3;

    static NotNames of(Taxonomy taxonomy) {
        Set<String> whole = new HashSet<>();
        Set<String> starts = new HashSet<>();
        Set<String> doubtful = new HashSet<>();
        Set<String> persons = new HashSet<>();
        Set<String> stops = new HashSet<>();
        Set<String> generic = new HashSet<>();
        Set<String> links = new HashSet<>();
        for (Tsv.Row row : Tsv.resource(NotNames.class, "not-innovations.tsv").rows()) {
            Set<String> target = switch (row.get("kind")) {
                case "whole" -> whole;
                case "start" -> starts;
                case "doubtful" -> doubtful;
                case "person" -> persons;
                case "stop" -> stops;
                case "generic" -> generic;
                case "link" -> links;
                default -> throw new IllegalStateException("not-innovations.tsv, line " + row.number());
            };
            row.list("words").forEach(word -> target.add(key(word)));
        }
        starts.addAll(doubtful);
        Tsv.resource(NotNames.class, "programmes.tsv")
                .rows()
                .forEach(row -> row.list("forms").forEach(form -> whole.add(key(form))));
        Tsv.resource(NotNames.class, "awards.tsv").rows().stream()
                .filter(row -> row.get("kind").equals("scheme"))
                .forEach(row -> row.list("forms").forEach(form -> whole.add(key(form))));
        for (Tsv.Row row :
                Tsv.resource(NotNames.class, "/id/simpul/taxonomy/acronyms.tsv").rows()) {
            whole.add(key(row.get("acronym")));
            whole.add(key(row.get("expansion")));
        }
        Set<String> regions = new HashSet<>();
        for (Region region : taxonomy.regions().all()) {
            regions.add(key(region.name()));
            regions.add(key(region.shortName()));
            region.aliases().forEach(alias -> regions.add(key(alias)));
        }
        return new NotNames(
                Set.copyOf(whole),
                headingsOfDocuments(),
                Set.copyOf(starts),
                Set.copyOf(doubtful),
                Set.copyOf(persons),
                Set.copyOf(stops),
                Set.copyOf(generic),
                Set.copyOf(links),
                Set.copyOf(regions),
                whole.stream().flatMap(phrase -> partsOf(phrase, 2)).collect(Collectors.toUnmodifiableSet()),
                byPart(regions));
    }

    /** What heads the parts of a document heads no innovation. */
    private static Set<String> headingsOfDocuments() {
        Stream<String> kinds = Tsv.resource(NotNames.class, "kinds.tsv").rows().stream()
                .filter(row -> row.get("where").equals("heading"))
                .flatMap(row -> row.list("cues").stream());
        Stream<String> fields = Tsv.resource(NotNames.class, "signal-fields.tsv").rows().stream()
                .flatMap(row -> row.list("labels").stream());
        return Stream.concat(kinds, fields).map(NotNames::key).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<String>> byPart(Set<String> names) {
        Map<String, List<String>> byPart = new HashMap<>();
        for (String name : names) {
            partsOf(name, 1)
                    .filter(part -> !part.equals(name))
                    .distinct()
                    .forEach(part -> byPart.computeIfAbsent(part, key -> new ArrayList<>())
                            .add(name));
        }
        return byPart;
    }

    /** @param fewest how many words a part has at least */
    private static Stream<String> partsOf(String phrase, int fewest) {
        String[] words = phrase.split(" ");
        return IntStream.rangeClosed(0, words.length - fewest)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + fewest, words.length)
                        .mapToObj(to -> String.join(" ", Arrays.copyOfRange(words, from, to))));
    }

    /** Whether this cannot be the name of an innovation, nor two things joined that cannot. */
    boolean rejects(String name) {
        return rejectsWhole(name) || name.contains(AND) && rejectsEach(name.split(AND));
    }

    private boolean rejectsEach(String[] parts) {
        return parts.length > 1 && Stream.of(parts).allMatch(this::rejectsWhole);
    }

    private boolean rejectsWhole(String name) {
        List<Token> words = Words.of(name);
        return isKnown(words, name)
                || starts.contains(words.getFirst().exact())
                || words.size() > 1
                        && starts.contains(
                                words.getFirst().exact() + " " + words.get(1).exact());
    }

    /** Whether this cannot be a name even where much speaks for it. */
    boolean rejectsSurely(String name) {
        String first = Words.fold(name.split(" ", 2)[0]);
        return isKnown(name) || begins(first) && !doubtful.contains(first);
    }

    /** Whether the words, however they begin, are known for something else, or say too little for a name. */
    boolean isKnown(String name) {
        return isKnown(Words.of(name), name);
    }

    private boolean isKnown(List<Token> words, String name) {
        if (Letters.count(name, Character::isLetter) < FEWEST_LETTERS) {
            return true;
        }
        String key = key(words);
        return whole.contains(key) || headings.contains(key) || regions.contains(key) || saysNothing(words);
    }

    private boolean saysNothing(List<Token> words) {
        for (Token word : words) {
            if (!generic.contains(word.exact())
                    && !regions.contains(word.exact())
                    && !Letters.all(word.exact(), Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Pak Sudirman}: somebody, where nothing sets the words apart; {@code Mama Sehat} is nobody. */
    boolean isPerson(String words) {
        if (!Letters.any(words, Character::isLowerCase)) {
            return false;
        }
        List<Token> parts = Words.of(words);
        return parts.size() == 2
                && persons.contains(parts.getFirst().exact())
                && !Stems.isWord(parts.getLast().exact());
    }

    /** Whether the words are a part of a region's name that the folded text has: "Pesisir" of "Pesisir Barat". */
    boolean isPartOfRegion(String words, String foldedText) {
        return regionsByPart.getOrDefault(key(words), List.of()).stream().anyMatch(foldedText::contains);
    }

    /** Whether the words, two or more, are a part of a programme's name or of another well-known phrase. */
    boolean isPartOfPhrase(String words) {
        return parts.contains(key(words));
    }

    /** Whether no name begins with this folded word. */
    boolean begins(String word) {
        return starts.contains(word);
    }

    /** Whether an unquoted name ends before this word. */
    boolean stops(String word) {
        return stops.contains(key(word));
    }

    /** Whether the words name a region. */
    boolean isRegion(String words) {
        return regions.contains(key(words));
    }

    /** Whether a region's name stands at the beginning of the words. */
    boolean beginsWithRegion(String words) {
        String folded = key(words) + " ";
        for (int end = folded.indexOf(' '); end > 0; end = folded.indexOf(' ', end + 1)) {
            if (regions.contains(folded.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static String key(List<Token> words) {
        if (words.size() == 1) {
            return words.getFirst().exact();
        }
        StringJoiner key = new StringJoiner(" ");
        words.forEach(word -> key.add(word.exact()));
        return key.toString();
    }

    /** The folded words of a text with one blank between them. */
    static String key(String text) {
        return key(Words.of(text));
    }
}
