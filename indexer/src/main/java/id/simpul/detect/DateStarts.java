package id.simpul.detect;

import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds where a date may begin: at a bracket, where figures begin, or at one of its words. Anywhere else no form of dates
 * needs to be tried, and none but those that begin so. Immutable.
 */
final class DateStarts {

    static final int WEEKDAY = 1;
    static final int MONTH = 2;
    static final int YEAR_WORD = 4;
    static final int BRACKET = 8;

    /** One figure or two: a day. */
    static final int DAY_FIGURES = 16;

    static final int YEAR_FIGURES = 32;

    /** Year, month and day without a mark between. */
    static final int STAMP_FIGURES = 64;

    /** A place where a date may begin. @param with what stands there, one or more of the numbers above */
    record Start(int place, int with) {}

    /** Words that dates begin with. @param openings where one may stand */
    private record DateWords(Openings openings, List<String> words) {

        static DateWords of(Collection<String> words) {
            return new DateWords(Openings.of(words), List.copyOf(words));
        }

        boolean areAt(String text, int place) {
            if (openings.mayBe(text, place)) {
                for (String word : words) {
                    if (text.regionMatches(true, place, word, 0, word.length())) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private final DateWords weekdays;
    private final DateWords months;
    /** With these words, or with what they begin with, a range of days goes on. */
    private final DateWords untilWords = DateWords.of(List.of("s", "hingga", "dan", "to"));

    private final DateWords yearWords = DateWords.of(List.of("tahun", "ta", "year"));

    DateStarts(Calendars calendars) {
        weekdays = DateWords.of(calendars.weekdays().keySet());
        months = DateWords.of(calendars.months().keySet());
    }

    /** The places within the windows of the text, in order. */
    List<Start> in(String text, List<Span> windows) {
        List<Start> starts = new ArrayList<>();
        for (Span window : windows) {
            char before = window.start() == 0 ? ' ' : text.charAt(window.start() - 1);
            for (int at = window.start(); at < window.end(); at++) {
                int with = startAt(text, at, before);
                if (with != 0) {
                    starts.add(new Start(at, with));
                }
                before = text.charAt(at);
            }
        }
        return starts;
    }

    /** What begins at the place; 0 if no date does. */
    private int startAt(String text, int place, char before) {
        char sign = text.charAt(place);
        if (sign == '(') {
            return BRACKET;
        }
        if (Character.isLetter(sign)) {
            return Character.isLetter(before) ? 0 : wordAt(text, place);
        }
        return Character.isDigit(sign) && !Character.isDigit(before) ? figuresAt(text, place) : 0;
    }

    /** Which words of dates begin at the place; one may begin like another. */
    private int wordAt(String text, int place) {
        boolean weekday = weekdays.areAt(text, place);
        boolean month = months.areAt(text, place);
        boolean year = !weekday && !month && yearWords.areAt(text, place);
        return (weekday ? WEEKDAY : 0) | (month ? MONTH : 0) | (year ? YEAR_WORD : 0);
    }

    /** What part of a date the figures may be, by their number and what follows. */
    private int figuresAt(String text, int place) {
        int end = place;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return switch (end - place) {
            case 1, 2 -> mayFollowDay(text, end) ? DAY_FIGURES : 0;
            case 4 -> YEAR_FIGURES;
            case 8 -> STAMP_FIGURES;
            default -> 0;
        };
    }

    /** Whether a month, another day or a mark may follow: most figures count something, and its word follows. */
    private boolean mayFollowDay(String text, int place) {
        int at = place;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at < text.length()
                && (at == place
                        || !Character.isLetter(text.charAt(at))
                        || months.areAt(text, at)
                        || untilWords.areAt(text, at));
    }
}
