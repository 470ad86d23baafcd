package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What only reporters write: a place and a dash before the first sentence, a weekday with the date between brackets,
 * speech. Immutable.
 */
final class Reporting {

    private static final int FIRST_LINES = 6;
    private static final int MOST_SPEECHES = 3;

    /** What begins like a dateline and is shorter may be a heading. */
    private static final int SHORTEST = 60;

    /** {@code Senin petang, (17/05/2023)}, with some blanks. */
    private static final int LONGEST_DAY = 40;

    private static final Pattern DATELINE = Pattern.compile(
            "^\\s*(?=[\\p{L}./ ]{3,41}[,(–—\\s-])(?:\\p{Lu}[\\p{L}./]*(?: +\\p{Lu}[\\p{L}./]*)*\\s*)(?:,\\s*[\\p{L}\\d. ]{2,40})?\\s*(?:\\([^)]{2,30}\\)\\s*)?[–—-]{1,3}\\s*\\p{Lu}");
    private static final Pattern SPEECH = Pattern.compile("[“\"][^“”\"\\n]{12,}+[”\"],?\\s+\\p{Ll}");

    private final Set<String> weekdays;

    /** {@code SINTANG, Kamis, 30 Mei 2023. Sudah setahun …} */
    private final Pattern dated;

    /** {@code Senin (17/5/2023)}: nobody but reporters writes days so. */
    private final Pattern reported;

    Reporting(Calendars calendars) {
        weekdays = calendars.weekdays().keySet();
        String weekday = "(?i:" + String.join("|", weekdays) + ")";
        dated = Pattern.compile(
                "^\\s*\\p{Lu}[\\p{L}./ -]{2,40},\\s*(?:" + weekday
                        + "[ ,]\\s*)?\\(?\\d{1,2}(?:[/.-]\\d{1,2}[/.-]|\\s+\\p{L}{3,9}\\s+)(?:\\d{4}|\\d\\d)\\)?\\s*[.:–—-]{1,3}\\s*[\\p{Lu}\"“]");
        reported = Pattern.compile("(?<!\\p{L})" + weekday
                + "\\s*(?:pagi|siang|sore|petang|malam)?,?\\s*\\(\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\)");
    }

    /** The first of the page's first lines that begins with a place and a dash, or a place and a day; letterheads do too. */
    Optional<Span> dateline(ReadPage page) {
        return Lines.written(page.text()).stream()
                .limit(FIRST_LINES)
                .filter(line -> line.end() - line.start() > SHORTEST)
                .filter(line -> {
                    String written = line.of(page.text());
                    return !Capitals.areAll(written)
                            && (DATELINE.matcher(written).find()
                                    || dated.matcher(written).find());
                })
                .findFirst();
    }

    /** The first day that is written as reporters do. */
    Optional<Span> day(ReadPage page) {
        if (weekdays.stream().noneMatch(page::has)) {
            return Optional.empty();
        }
        Matcher day = Windows.matcher(reported, page.text());
        return Windows.around(brackets(page.text()), page.text(), LONGEST_DAY, LONGEST_DAY).stream()
                .filter(window -> day.region(window.start(), window.end()).find())
                .findFirst()
                .map(window -> new Span(day.start(), day.end()));
    }

    private static int[] quotes(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '"' || text.charAt(at) == '“')
                .toArray();
    }

    /** The brackets that open before a figure. */
    private static List<Span> brackets(String text) {
        List<Span> brackets = new ArrayList<>();
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            if (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
                brackets.add(new Span(at, at + 1));
            }
        }
        return brackets;
    }

    /** The first words between quotation marks with a sentence that goes on, three at most. */
    List<Span> speeches(ReadPage page) {
        List<Span> speeches = new ArrayList<>();
        Windows.matches(SPEECH, page.text(), quotes(page.text()), speech -> {
            if (speeches.size() < MOST_SPEECHES) {
                speeches.add(new Span(speech.start(), speech.end()));
            }
        });
        return speeches;
    }
}
