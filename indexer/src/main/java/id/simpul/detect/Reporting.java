package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What only reporters write: a place and a dash before the first sentence, a weekday with the date between brackets,
 * speech. Immutable.
 */
final class Reporting {

    private static final int FIRST_LINES = 6;
    private static final int MOST_SPEECHES = 3;

    /** What begins like a dateline and is shorter may be a heading. */
    private static final int SHORTEST = 60;

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
        return page.vocabulary().stream().anyMatch(weekdays::contains) ? first(reported, page) : Optional.empty();
    }

    /** The first words between quotation marks with a sentence that goes on, three at most. */
    List<Span> speeches(ReadPage page) {
        return SPEECH.matcher(page.text())
                .results()
                .limit(MOST_SPEECHES)
                .map(speech -> new Span(speech.start(), speech.end()))
                .toList();
    }

    private static Optional<Span> first(Pattern pattern, ReadPage page) {
        Matcher matcher = pattern.matcher(page.text());
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }
}
