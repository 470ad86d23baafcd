package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Kind;
import id.simpul.model.PrintedDate.Role;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a date means, by the words beside it, which stand in {@code date-cues.tsv}. Safe to share. */
final class DateRoles {

    /** How far from the date a cue may stand. */
    private enum Within {
        CLAUSE,
        SENTENCE,
        LINE,
        LINES
    }

    private record Cue(Role role, Within within, int reach, String unless) {

        boolean tells(PrintedForm form, Optional<Kind> kind) {
            return switch (unless) {
                case "" -> true;
                case WEEKDAY -> form.weekday().isEmpty();
                default -> unless.startsWith(ONLY) == is(kind, unless.replace(ONLY, ""));
            };
        }

        private static boolean is(Optional<Kind> kind, String name) {
            return kind.equals(Optional.of(Kind.valueOf(name.toUpperCase(Locale.ROOT))));
        }
    }

    private record Met(Cue cue, int distance) {}

    private static final String WEEKDAY = "weekday";
    private static final String ONLY = "only ";
    private static final Pattern BARRIER = Pattern.compile("[,;\"“”]");
    /** No cue reaches over so many characters. */
    private static final int FAR = 600;

    private static final int LINES_ABOVE = 2;

    private final Lexicon<Cue> before;
    private final Lexicon<Cue> after;

    DateRoles() {
        Tsv table = Tsv.resource(DateRoles.class, "date-cues.tsv");
        before = lexicon(table, "before");
        after = lexicon(table, "after");
    }

    private static Lexicon<Cue> lexicon(Tsv table, String side) {
        Lexicon.Builder<Cue> builder = Lexicon.builder();
        for (Tsv.Row row : table.rows()) {
            if (row.get("side").equals(side)) {
                Cue cue = new Cue(
                        Role.valueOf(row.get("role")),
                        Within.valueOf(row.get("within").toUpperCase(Locale.ROOT)),
                        Integer.parseInt(row.get("reach")),
                        row.get("unless"));
                row.list("cues").forEach(phrase -> builder.add(phrase, cue));
            }
        }
        return builder.build();
    }

    /**
     * What the words beside a date say.
     *
     * @param role the role that the nearest cue gives; empty if no cue is near enough. What is planned did not happen
     * @param labelled whether it is the label of the date's line that gives the role
     * @param signed whether the date stands below {@code Ditetapkan di …}: the document was signed then
     */
    record Said(Optional<Role> role, boolean labelled, boolean signed) {}

    /** What is said of the date. @param kind what sort of document it stands in, if that is known */
    Said of(ReadPage page, PrintedForm form, Optional<Kind> kind) {
        Span date = form.span();
        List<Met> before = before(page, date).toList();
        boolean signed = before.stream()
                .anyMatch(met -> met.cue().within() == Within.LINES && met.cue().role() == Role.PUBLICATION);
        List<Met> telling = Stream.concat(before.stream(), after(page, date))
                .filter(met -> met.cue().tells(form, kind))
                .sorted(Comparator.comparingInt(Met::distance))
                .toList();
        boolean labelled = telling.stream().limit(1).anyMatch(met -> met.cue().within() == Within.LINE);
        return new Said(role(telling), labelled, signed);
    }

    private static Optional<Role> role(List<Met> telling) {
        boolean planned = telling.stream().anyMatch(cue -> cue.cue().role() == Role.PLAN);
        return telling.stream()
                .map(cue -> cue.cue().role())
                .map(role -> role == Role.EVENT && planned ? Role.PLAN : role)
                .findFirst();
    }

    private Stream<Met> before(ReadPage page, Span date) {
        String text = page.text();
        int lineStart = lineStart(text, date.start());
        int from = lineStart;
        for (int i = 0; i < LINES_ABOVE && from > 0; i++) {
            from = lineStart(text, from - 1);
        }
        int sentenceStart = Sentences.around(page.sentences(), date).start();
        int start = Math.max(from, date.start() - FAR);
        int end = page.wordFrom(date.start());
        int lineFirst = page.wordFrom(lineStart);
        return hits(before, page, page.wordFrom(start), end).stream()
                .flatMap(hit -> hit.values().stream()
                        .filter(cue -> {
                            int cueStart = hit.span().start();
                            String gap = text.substring(hit.span().end(), date.start());
                            return wordsBehind(hit, end) <= cue.reach()
                                    && switch (cue.within()) {
                                        case CLAUSE ->
                                            cueStart >= sentenceStart
                                                    && !BARRIER.matcher(gap).find();
                                        case SENTENCE -> cueStart >= sentenceStart;
                                        case LINE ->
                                            cueStart >= lineStart
                                                    && isLabel(
                                                            text.substring(lineStart, cueStart),
                                                            hit.firstWord() - lineFirst,
                                                            gap);
                                        case LINES -> true;
                                    };
                        })
                        .map(cue -> new Met(cue, wordsBehind(hit, end))));
    }

    private static int wordsBehind(Lexicon.Hit<Cue> hit, int end) {
        return end - hit.firstWord() - hit.words();
    }

    /**
     * A label begins its line or its cell, or a colon or bar stands behind it.
     *
     * @param head what stands before it on its line, of so many words
     */
    private static boolean isLabel(String head, int words, String gap) {
        String behind = gap.strip();
        boolean marked = behind.startsWith(":") || behind.startsWith("|");
        String part = head.stripTrailing();
        return words == 0
                || marked && words <= 2
                || part.endsWith("|")
                || part.endsWith(";")
                || marked && part.endsWith(".");
    }

    private Stream<Met> after(ReadPage page, Span date) {
        Span sentence = Sentences.around(page.sentences(), date);
        int end = Math.min(sentence.end(), date.end() + FAR);
        int first = page.wordFrom(date.end());
        return hits(after, page, first, page.wordFrom(end)).stream()
                .flatMap(hit -> hit.values().stream()
                        .filter(cue -> {
                            String gap =
                                    page.text().substring(date.end(), hit.span().start());
                            return hit.firstWord() - first <= cue.reach()
                                    && !BARRIER.matcher(gap).find();
                        })
                        .map(cue -> new Met(cue, hit.firstWord() - first)));
    }

    /** The cues among the words from one number up to another. */
    private static List<Lexicon.Hit<Cue>> hits(Lexicon<Cue> lexicon, ReadPage page, int from, int to) {
        List<Lexicon.Hit<Cue>> hits = new ArrayList<>();
        lexicon.find(page.words(), from, to, hits);
        return hits;
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }
}
