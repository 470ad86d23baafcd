package id.simpul.extract;

import id.simpul.model.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows the lines that sites and programs put around a text: adverts, share bars, labels of other stories, comment
 * forms, page numbers. The rules stand in {@code clutter-lines.tsv}; whole lines first, then
 * the first of the others that fits.
 */
final class ClutterLines {

    private static final int LONGEST_PREFIXED = 30;
    private static final int MOST_LINKS = 12;
    private static final int LONGEST_HEADLINE = 20;
    private static final int ENOUGH_WORDS = 60;
    private static final int LONGEST_LINE = 300;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final int LONGEST_META = 200;
    private static final Pattern PART_END = Pattern.compile("\\s+[|·•]\\s+");
    private static final Pattern BLANK = Pattern.compile(" ");

    private final Map<String, Rule> exact = new HashMap<>();
    private final List<Rule> others;

    ClutterLines(Tsv table) {
        List<Rule> rules = table.rows().stream().map(Rule::of).toList();
        rules.stream().filter(rule -> rule.kind() == Rule.Kind.EXACT).forEach(rule -> exact.put(rule.text(), rule));
        others = rules.stream().filter(rule -> rule.kind() != Rule.Kind.EXACT).toList();
    }

    /** How much a fitting line takes with it. */
    enum Scope {
        /** Itself. */
        LINE,
        /** Itself and the links or headlines right behind it. */
        LINKS,
        /** Everything from there on, if enough text stands before it. */
        REST
    }

    /** What stays of a page, and what goes. */
    record Sifted(List<Line> kept, List<String> removed) {}

    /** The page without clutter. */
    Sifted sift(List<Line> lines, Format format) {
        List<Line> kept = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>();
        int words = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Scope> scope = scope(line.text(), format);
            if (scope.isEmpty()) {
                Line rest = format.comesFromTheWeb() ? withoutClutterParts(line, removed) : line;
                kept.add(rest);
                words += words(rest.text());
                continue;
            }
            int end = i + 1;
            if (format.comesFromTheWeb()) {
                end = switch (scope.get()) {
                    case LINE -> end;
                    case LINKS -> endOfLinks(lines, end);
                    case REST -> words >= ENOUGH_WORDS ? lines.size() : end;
                };
            }
            lines.subList(i, end).forEach(gone -> removed.add(gone.text()));
            cuts.add(kept.size());
            i = end - 1;
        }
        if (format.comesFromTheWeb() && words >= ENOUGH_WORDS) {
            List<Line> foot = foot(kept, cuts);
            foot.forEach(gone -> removed.add(gone.text()));
            kept = kept.subList(0, kept.size() - foot.size());
        }
        return new Sifted(kept, removed);
    }

    /** Headlines behind clutter with which the page ends are of other stories. @param cuts where clutter stood */
    private static List<Line> foot(List<Line> kept, NavigableSet<Integer> cuts) {
        int start = kept.size();
        while (start > 0 && isHeadline(kept.get(start - 1).text())) {
            start--;
        }
        return Optional.ofNullable(cuts.ceiling(start))
                .map(cut -> kept.subList(cut, kept.size()))
                .orElse(List.of());
    }

    /** What the first fitting rule takes away; empty if the line is no clutter. */
    Optional<Scope> scope(String line, Format format) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String folded = fold(line);
        String bare = bare(folded);
        return Stream.concat(Optional.ofNullable(exact.get(bare)).stream(), others.stream())
                .filter(rule -> format.comesFromTheWeb() || !rule.webOnly())
                .filter(rule -> rule.fits(folded, bare))
                .map(Rule::scope)
                .findFirst();
    }

    /** A line like {@code Penulis: Redaksi | 3 Juni 2024 | Dibaca 418 kali} keeps the date alone. */
    private Line withoutClutterParts(Line line, List<String> removed) {
        if (line.text().length() > LONGEST_META
                || !PART_END.matcher(line.text()).find()) {
            return line;
        }
        List<String> parts = PART_END.splitAsStream(line.text()).toList();
        List<String> kept = parts.stream().filter(part -> !isClutterPart(part)).toList();
        if (kept.isEmpty() || kept.size() == parts.size()) {
            return line;
        }
        parts.stream().filter(this::isClutterPart).forEach(removed::add);
        return new Line(String.join(" | ", kept), line.linked());
    }

    /** Single words that mean clutter on a line of their own may head a column; only whole patterns count here. */
    private boolean isClutterPart(String part) {
        String folded = fold(part);
        return others.stream().anyMatch(rule -> rule.kind() == Rule.Kind.REGEX && rule.fits(folded, folded));
    }

    private static int endOfLinks(List<Line> lines, int start) {
        int end = start;
        while (end < lines.size() && end - start < MOST_LINKS && leadsAway(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean leadsAway(Line line) {
        return line.linked() || isHeadline(line.text());
    }

    /** Most words capitalised, no full stop at the end: how portals write titles and nobody writes sentences. */
    private static boolean isHeadline(String line) {
        String[] words = BLANK.split(line);
        if (words.length < 3 || words.length > LONGEST_HEADLINE || line.matches(".*[.:;,]$")) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            capitals += Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.charAt(0)) ? 1 : 0;
        }
        return capitals * 3 >= words.length * 2;
    }

    private static int words(String line) {
        return BLANK.split(line).length;
    }

    private static String bare(String folded) {
        return EDGES.matcher(folded).replaceAll("");
    }

    private static String fold(String line) {
        return line.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    }

    private record Rule(Kind kind, String text, Pattern pattern, Scope scope, boolean webOnly) {

        private enum Kind {
            EXACT,
            PREFIX,
            REGEX
        }

        static Rule of(Tsv.Row row) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            String pattern = row.get("pattern");
            return new Rule(
                    kind,
                    kind == Kind.EXACT ? bare(fold(pattern)) : fold(pattern),
                    Pattern.compile(kind == Kind.REGEX ? pattern : ""),
                    Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)),
                    row.get("formats").equals("web"));
        }

        boolean fits(String folded, String bare) {
            return switch (kind) {
                case EXACT -> text.equals(bare);
                case PREFIX -> bare.startsWith(text) && words(bare) <= LONGEST_PREFIXED;
                case REGEX -> pattern.matcher(folded).matches();
            };
        }
    }
}
