package id.simpul.extract;

import id.simpul.text.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs what printing did to words: letters set apart ({@code L A P O R A N}) and words run together
 * ({@code pelayananpublik}), where the dictionary leaves no doubt. A name is in no dictionary and stays as it is.
 */
final class BrokenWords {

    private static final Pattern SET_APART =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:\\h\\p{L}){3,}(?![\\p{L}\\p{N}]|\\h\\p{L}(?![\\p{L}\\p{N}]))");
    private static final Pattern LONG_WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}.@/_-])\\p{Ll}{10,}(?![\\p{L}\\p{N}.@/_-])");
    private static final Pattern OPENING = Pattern.compile("^(?:ke|pe|di|ber|ter|me)\\p{L}*(?<!an|i)(?:nya)?$");
    private static final Pattern CLOSING = Pattern.compile("(?:an|i)(?:nya)?$");
    private static final int SHORTEST_PART = 4;
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_RUN = 60;

    /** Small words that a longer one may have swallowed. */
    private static final Set<String> SMALL = Set.of("di", "ke", "dan", "yang", "dari", "pada", "untuk", "oleh");

    /** A word of its own that is also written together with others: {@code antarinstansi}. */
    private static final String PREFIX = "antar";

    private static final Stems STEMS = new Stems(Set.of());

    private BrokenWords() {}

    /** A line as the parser gave it, blanks of any width still in it, with its words repaired. */
    static String repaired(String line) {
        String joined = SET_APART.matcher(line).replaceAll(run -> Matcher.quoteReplacement(joined(run.group())));
        return LONG_WORD
                .matcher(joined)
                .replaceAll(
                        word -> Matcher.quoteReplacement(parted(word.group()).orElse(word.group())));
    }

    private static String joined(String run) {
        String letters = run.replaceAll("\\h", "");
        return Stems.isWord(letters.toLowerCase(Locale.ROOT))
                ? letters
                : parted(letters).orElse(run);
    }

    /**
     * The words that a run of letters is made of, if it is no word itself: the way with the fewest, if there is one such. One
     * of them has an affix; without any, it may be a name ({@code pangkalpinang}).
     */
    private static Optional<String> parted(String letters) {
        String folded = letters.toLowerCase(Locale.ROOT);
        if (folded.length() > LONGEST_RUN || Stems.isWord(folded)) {
            return Optional.empty();
        }
        for (int parts = 2; parts <= MOST_PARTS; parts++) {
            List<List<String>> ways = new ArrayList<>();
            part(folded, 0, parts, List.of(), ways);
            if (!ways.isEmpty()) {
                return Optional.of(ways)
                        .filter(found -> found.size() == 1)
                        .map(List::getFirst)
                        .filter(way -> way.stream().anyMatch(BrokenWords::hasAffix))
                        .filter(way -> !isBraced(way.getFirst(), way.getLast()))
                        .map(way -> written(letters, way));
            }
        }
        return Optional.empty();
    }

    private static boolean hasAffix(String word) {
        return !STEMS.of(word).equals(word);
    }

    /** Whether prefix and suffix may hold two words together, as in {@code ketidaktahuan}. */
    private static boolean isBraced(String first, String last) {
        return OPENING.matcher(first).find() && CLOSING.matcher(last).find();
    }

    private static String written(String letters, List<String> way) {
        List<String> words = new ArrayList<>();
        int at = 0;
        for (String part : way) {
            words.add(letters.substring(at, at + part.length()));
            at += part.length();
        }
        return String.join(" ", words);
    }

    private static void part(String letters, int from, int parts, List<String> before, List<List<String>> ways) {
        if (parts == 1) {
            if (isPart(letters.substring(from))) {
                List<String> whole = new ArrayList<>(before);
                whole.add(letters.substring(from));
                ways.add(whole);
            }
            return;
        }
        for (int to = from + 2; to < letters.length() && ways.size() < 2; to++) {
            if (isPart(letters.substring(from, to))) {
                List<String> more = new ArrayList<>(before);
                more.add(letters.substring(from, to));
                part(letters, to, parts - 1, more, ways);
            }
        }
    }

    private static boolean isPart(String letters) {
        return SMALL.contains(letters)
                || !PREFIX.equals(letters) && STEMS.of(letters).length() >= SHORTEST_PART && Stems.isWord(letters);
    }
}
