package id.simpul.extract;

import id.simpul.model.Tsv;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides what to call a document. */
final class Titles {

    private static final int LONGEST = 160;
    private static final int TOP = 12;
    private static final int FEWEST_LETTERS = 6;
    private static final int TELLING_WORD = 4;
    private static final double SUPPORT = 0.6;
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{L}., /()]{1,60}?\\s*(?:–|—|--|-)\\s*(?=[\\p{Lu}“\"])");
    private static final Pattern SENTENCE = Pattern.compile("^(.{40,}?[.!?])\\s+[\\p{Lu}“\"].*");

    private final List<Pattern> noise;

    /** @param table column pattern: what programs write where a title belongs */
    Titles(Tsv table) {
        noise = table.rows().stream()
                .map(row -> Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /**
     * The title of an office file's properties, if it is one: not a file name or a program's default, and most of its
     * words occur in the text. Offices copy old files, and the properties keep the title of the old one.
     */
    Optional<String> stated(Optional<String> property, List<List<Line>> pages) {
        return property.map(Tidy::line).filter(title -> !isNoise(title)).filter(title -> isSaid(title, pages));
    }

    /** The first line that could be a title, cut if long; the file's name if there is none. */
    String first(List<List<Line>> pages, String name) {
        return pages.stream()
                .flatMap(List::stream)
                .map(Line::text)
                .limit(TOP)
                .filter(line -> !isNoise(line))
                .findFirst()
                .map(Titles::shortened)
                .orElseGet(() -> fromName(name));
    }

    private boolean isNoise(String title) {
        return title.chars().filter(Character::isLetter).count() < FEWEST_LETTERS
                || noise.stream().anyMatch(pattern -> pattern.matcher(title).matches());
    }

    private static boolean isSaid(String title, List<List<Line>> pages) {
        Set<String> said = new HashSet<>();
        pages.stream()
                .flatMap(List::stream)
                .flatMap(line -> Words.of(line.text()).stream())
                .limit(2_000)
                .forEach(word -> said.add(word.exact()));
        List<String> telling = Words.of(title).stream()
                .map(Token::exact)
                .filter(word -> word.length() >= TELLING_WORD)
                .toList();
        long found = telling.stream().filter(said::contains).count();
        return !telling.isEmpty() && found >= telling.size() * SUPPORT;
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        String text = SENTENCE.matcher(DATELINE.matcher(line).replaceFirst("")).replaceFirst("$1");
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, blank > 0 ? blank : LONGEST - 1) + "…";
    }

    private static String fromName(String name) {
        String stem = Sniffer.fileName(name).replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String words = Tidy.line(stem.replaceAll("[_+-]+|%20", " "));
        return words.isEmpty() ? Tidy.line(name) : words;
    }
}
