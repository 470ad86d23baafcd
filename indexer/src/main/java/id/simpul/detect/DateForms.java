package id.simpul.detect;

import id.simpul.detect.PrintedForm.Form;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds every date that a text prints, in whatever form; day before month always, except where English puts the month's
 * name first. Of a range the first day is taken. Safe to share.
 */
final class DateForms {

    private static final String DAY = "(?<d>0?[1-9]|[12]\\d|3[01])";
    private static final String DAY_AGAIN = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH_NUMBER = "(?<mm>0?[1-9]|1[0-2])";
    private static final String YEAR = "(?<y>(?:19|20)\\d{2})";
    private static final String UNTIL =
            "\\s*,?\\s*(?:-|–|—|s\\.?\\s?/?d\\.?|hingga|sampai(?:\\s+dengan)?|dan|&|to)\\s*";

    /** So many characters of a date may stand before its figures: weekdays, "tanggal", a month. */
    private static final int BEFORE = 70;

    /** So many behind them: a month; where more follows, there are figures again. */
    private static final int BEHIND = 30;

    /** So many on either side of the word "bulan" in a date without figures. */
    private static final int LONGEST = 100;

    private static final String SPELLED = "bulan";

    /**
     * A form of dates.
     *
     * @param form its name
     * @param begins what it may begin with, one or more of the numbers of {@link DateStarts}
     * @param pattern all of it
     * @param groups the parts that the pattern names
     */
    private record Rule(Form form, int begins, Pattern pattern, Set<String> groups) {

        /** What a part of the pattern met. */
        Optional<String> group(Matcher matcher, String name) {
            return groups.contains(name) ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
        }
    }

    private final Calendars calendars;
    private final SpelledNumbers numbers;
    private final List<Rule> rules;
    private final DateStarts starts;

    DateForms(Calendars calendars) {
        this.calendars = calendars;
        this.numbers = SpelledNumbers.builtIn();
        String words = numbers.pattern();
        String month = "(?<m>" + calendars.monthPattern() + ")";
        String someMonth = calendars.monthPattern();
        String day = calendars.weekdayPattern();
        String weekday = "(?<![\\p{L}\\p{N}])(?<w>" + day + ")(?:\\s*[-–/&]\\s*" + day
                + "|\\s+(?:dan|hingga|sampai|s\\.?/?d\\.?)\\s+" + day
                + ")?(?:\\s+(?:lalu|kemarin|pagi|siang|sore|petang|malam|ini))?\\s*[,:;]?\\s*(?:tanggal\\s+|tgl\\.?\\s+)?";
        starts = new DateStarts(calendars);
        String ordinal = "(?:st|nd|rd|th)?";
        String years = "(?:\\s*[,./-]?\\s*(?:tahun\\s+)?" + YEAR + "(?![\\d/]))?";
        rules = List.of(
                rule(
                        Form.SPELLED,
                        DateStarts.WEEKDAY,
                        weekday + "(?<sd>" + words + ")[,\\s]*bulan\\s+" + month + "[,\\s]*tahun\\s+(?<sy>" + words
                                + ")(?:\\s*\\([\\d\\s/.-]+\\))?"),
                rule(
                        Form.NAMED,
                        DateStarts.WEEKDAY | DateStarts.DAY_FIGURES | DateStarts.BRACKET,
                        optional(weekday) + "\\(?(?<!\\d)(?<!\\d[/.,-])" + DAY + "\\s+" + month + years + UNTIL
                                + DAY_AGAIN + "\\s+" + someMonth + "\\s+(?<y2>(?:19|20)\\d{2})(?!\\d)\\)?"),
                rule(
                        Form.NAMED,
                        DateStarts.WEEKDAY | DateStarts.DAY_FIGURES | DateStarts.BRACKET,
                        optional(weekday) + "\\(?(?<!\\d)(?<!\\d[/.,-])" + DAY + ordinal + "(?:" + UNTIL + DAY_AGAIN
                                + ordinal + "|\\s*,\\s*" + DAY_AGAIN + "){0,3}[\\s.-]*" + month + "(?![\\p{L}])\\.?"
                                + years
                                + "\\)?"),
                rule(Form.NAMED, DateStarts.WEEKDAY, weekday + "(?<sd>" + words + ")(?:bulan\\s+)?" + month + years),
                rule(
                        Form.NAMED,
                        DateStarts.WEEKDAY | DateStarts.MONTH,
                        optional(weekday) + "(?<!\\p{L})" + month + "\\s+" + DAY + ordinal + ",\\s*" + YEAR
                                + "(?!\\d)"),
                rule(
                        Form.NUMERIC,
                        DateStarts.WEEKDAY,
                        weekday + "\\(?\\s*" + DAY + "(?:\\s*[-–&]\\s*" + DAY_AGAIN + ")?\\s*[/-]\\s*" + MONTH_NUMBER
                                + "(?:\\s*[/.-]\\s*(?<y>(?:19|20)\\d{2}|\\d{2}))?(?![\\d/])\\s*\\)?"),
                rule(
                        Form.NUMERIC,
                        DateStarts.WEEKDAY,
                        weekday + "\\(?\\s*" + DAY + "\\." + MONTH_NUMBER + "\\." + YEAR + "(?!\\d)\\s*\\)?"),
                rule(
                        Form.NUMERIC,
                        DateStarts.BRACKET,
                        "\\(\\s*" + DAY + "(?:\\s*[-–]\\s*" + DAY_AGAIN + ")?/" + MONTH_NUMBER
                                + "/(?<y>(?:19|20)\\d{2}|\\d{2})\\s*\\)"),
                rule(
                        Form.NUMERIC,
                        DateStarts.DAY_FIGURES,
                        "(?<![\\p{L}\\p{N}./-])" + DAY + "(?:\\s?[-–]\\s?" + DAY_AGAIN + ")?(?<sep>[/.-])"
                                + MONTH_NUMBER + "\\k<sep>" + YEAR + "(?![\\p{L}\\p{N}/-])(?!\\.\\d)"),
                rule(
                        Form.ISO,
                        DateStarts.YEAR_FIGURES,
                        "(?<![\\p{L}\\p{N}./-])" + YEAR
                                + "(?<sep>[-/.])(?<mm>0[1-9]|1[0-2])\\k<sep>(?<d>0[1-9]|[12]\\d|3[01])(?![\\d-])"),
                rule(
                        Form.STAMP,
                        DateStarts.STAMP_FIGURES,
                        "(?<![\\p{N}.,/-])(?<y>20[0-3]\\d)(?<mm>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])"
                                + "(?![\\p{N}.,/-])"),
                rule(
                        Form.MONTH,
                        DateStarts.MONTH,
                        "(?<!\\p{L})" + month + "(?:" + UNTIL + someMonth + ")?[\\s,]*(?:tahun\\s+)?" + YEAR
                                + "(?![\\d/])"),
                rule(
                        Form.YEAR,
                        DateStarts.YEAR_WORD,
                        "(?<!\\d\\s)(?<!\\p{L})(?:tahun(?:\\s+anggaran)?|TA\\.?|year)\\s+" + YEAR + "(?![\\d/])"),
                // A year alone at the end of a line, as covers and titles have it.
                rule(
                        Form.YEAR,
                        DateStarts.YEAR_FIGURES,
                        "(?m)(?<=[\\p{L},:]\\s)(?<!(?:nomor|tahun|no)\\s)" + YEAR
                                + "(?=$|,\\s\\p{Lu}|:\\s\\p{Lu}|\\sedition\\b|\\s[–—-]\\s|\\.(?:\\s|$))"));
    }

    /** The dates of the page, in order, none overlapping another. */
    List<PrintedForm> find(ReadPage page) {
        String text = page.text();
        List<PrintedForm> all = new ArrayList<>();
        List<DateStarts.Start> figures = starts.in(text, Windows.around(Windows.figures(text), text, BEFORE, BEHIND));
        List<DateStarts.Start> months =
                page.has(SPELLED) ? starts.in(text, Windows.around(bulan(page), text, LONGEST, LONGEST)) : List.of();
        for (Rule rule : rules) {
            Matcher matcher = Windows.matcher(rule.pattern(), text);
            int end = 0;
            for (DateStarts.Start start : rule.form() == Form.SPELLED ? months : figures) {
                if (start.place() >= end
                        && (rule.begins() & start.with()) != 0
                        && matcher.region(start.place(), text.length()).lookingAt()) {
                    read(rule, matcher, text).ifPresent(all::add);
                    end = Math.max(start.place() + 1, matcher.end());
                }
            }
        }
        // The longer print wins over a part of it: "Rabu (17/03/2021)" over "(17/03/2021)".
        all.sort(Comparator.comparingInt((PrintedForm form) -> form.span().start())
                .thenComparing(form -> form.span().end(), Comparator.reverseOrder()));
        List<PrintedForm> kept = new ArrayList<>();
        for (PrintedForm form : all) {
            if (kept.isEmpty() || !kept.getLast().span().overlaps(form.span())) {
                kept.add(form);
            }
        }
        return kept;
    }

    private static List<Span> bulan(ReadPage page) {
        return page.words().stream()
                .filter(word -> word.exact().equals(SPELLED))
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    private Optional<PrintedForm> read(Rule rule, Matcher matcher, String text) {
        Optional<DayOfWeek> weekday = rule.group(matcher, "w").map(calendars::weekday);
        int month = rule.group(matcher, "m")
                .map(name -> calendars.month(name).getValue())
                .or(() -> rule.group(matcher, "mm").map(Integer::parseInt))
                .orElse(0);
        OptionalInt day = spelled(rule, matcher, "sd", "d");
        OptionalInt year = spelled(rule, matcher, "sy", "y");
        if (year.isEmpty()) {
            year = spelled(rule, matcher, "sy", "y2");
        }
        if (year.isPresent() && year.getAsInt() < 100) {
            year = OptionalInt.of(2000 + year.getAsInt());
        }
        if (rule.form() == Form.SPELLED && (day.isEmpty() || year.isEmpty())) {
            return Optional.empty();
        }
        Span span = trim(new Span(matcher.start(), matcher.end()), text);
        PrintedForm printed = new PrintedForm(span, day.orElse(0), month, year, weekday, rule.form());
        boolean exists = printed.in(year.orElse(2024)).isPresent();
        return exists ? Optional.of(printed) : Optional.empty();
    }

    private OptionalInt spelled(Rule rule, Matcher matcher, String words, String digits) {
        Optional<String> spelled = rule.group(matcher, words);
        if (spelled.isPresent()) {
            return numbers.read(spelled.get());
        }
        return rule.group(matcher, digits)
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    /** Leaves out blanks at the ends and a bracket that stands alone or encloses nothing but the date. */
    private static Span trim(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean opens = text.substring(start, end).contains("(");
        boolean closes = text.charAt(end - 1) == ')';
        if (closes && (!opens || text.charAt(start) == '(')) {
            end--;
        }
        if (text.charAt(start) == '(') {
            start++;
        }
        return new Span(start, end);
    }

    private static String optional(String pattern) {
        return "(?:" + pattern + ")?";
    }

    /** Blanks are also those that do not break; the names are plain letters, which keeps matching fast. */
    private static Rule rule(Form form, int begins, String pattern) {
        Pattern compiled = Pattern.compile(pattern.replace("\\s", "[\\s\u00A0]"), Pattern.CASE_INSENSITIVE);
        return new Rule(form, begins, compiled, compiled.namedGroups().keySet());
    }
}
