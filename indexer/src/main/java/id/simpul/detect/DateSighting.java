package id.simpul.detect;

import id.simpul.detect.PrintedForm.Form;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.PrintedDate.Role;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date where it stands: on a line of its own, under a title, at the foot of a letter. What its place says of it is asked
 * here; what the words beside it say, {@link DateRoles} knows. Immutable.
 *
 * @param page the page
 * @param form the date as it is printed
 * @param said what the words beside it say
 */
record DateSighting(ReadPage page, PrintedForm form, DateRoles.Said said) {

    private static final int LEAD = 700;
    private static final int COVER = 700;
    private static final int TITLE = 300;
    private static final int DATE_LINE_WORDS = 9;
    private static final int TITLE_WORDS = 22;
    private static final int SLIDE = 500;
    private static final int FOOT = 200;

    /** Behind the day of a letter stands at most who signed it. */
    private static final int SIGNER = 80;

    private static final Pattern SIGN_OFF = Pattern.compile("\\p{Lu}[\\p{L}. ]{2,40},");

    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{L}. ]{2,40},(?:\\s\\p{Lu}[\\p{L}. ]{2,40},)?");

    /** {@code … terlampir. Enrekang,} */
    private static final Pattern SIGN_OFF_AT_END =
            Pattern.compile("(?:^|[.;:!?)]\\s+)\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3},$");

    private static final Pattern YEAR_LABEL =
            Pattern.compile("(?i)(?:tahun|edisi|year|pemutakhiran|diperbarui|updated)(?: \\p{L}+)?\\s*[:|]");

    private static final Pattern BEGUN = Pattern.compile("(?i)(?:tahun|year|introduced)\\s*[:|]");

    private static final Pattern DASH = Pattern.compile("[–—-]");

    private static final Pattern ISSUE =
            Pattern.compile("(?i)\\b(?:vol|volume|edisi|issue|nomor|no)\\b\\.?\\s*\\d+[,;: ]*$");

    private static final Pattern NARRATIVE = Pattern.compile("[.“”\"]$|[“”\"•]|^\\d+[.)]|^-");

    /** What stands between an office and a month. */
    private static final Pattern PARTED = Pattern.compile("[.,/|)–—-]$");

    private static final Pattern NOW = Pattern.compile("ini\\b|this\\b");

    /** Whether it is a year and nothing more. */
    boolean isBareYear() {
        return form.form() == Form.YEAR && form.span().end() - form.span().start() == 4;
    }

    /** {@code Jakarta, 2025 – …}: news without a day. */
    boolean isDateline() {
        return leads()
                && DATELINE.matcher(head()).matches()
                && DASH.matcher(tail()).lookingAt();
    }

    /** Whether it stands among the first lines of the document. */
    boolean leads() {
        return page.page().number() == 1 && form.span().start() < LEAD;
    }

    /** A line with little but the date in it: under a headline, on a cover, at the foot of a letter. */
    boolean isDateLine() {
        String text = page.text();
        Span span = form.span();
        String head = head();
        String tail = tail();
        boolean town = SIGN_OFF.matcher(head).matches();
        if (town && (tail.isEmpty() || DASH.matcher(tail).lookingAt()) || isIssue(head)) {
            return true;
        }
        boolean atAnEdge = isCover() || text.length() - span.end() < FOOT;
        boolean slide = isCover() && text.length() < SLIDE && tail.isEmpty();
        return atAnEdge
                && !tail.startsWith(":")
                && (slide || !NARRATIVE.matcher(head + " " + tail).find())
                && Words.of(head + " " + tail).size() <= DATE_LINE_WORDS;
    }

    /**
     * {@code TAIS – Juli 2024 ini …}, {@code JUNE 2021 – There is …}, {@code Trade Office, Banjar. August 2024}: what opens
     * the text, or closes one of its first lines, is the month of writing.
     */
    boolean isMonthOfNow() {
        String head = head();
        String tail = tail();
        boolean opens = head.isEmpty() && DASH.matcher(tail).lookingAt();
        boolean closes = tail.isEmpty() && isCover() && PARTED.matcher(head).find();
        return leads()
                && form.month() > 0
                && form.day() == 0
                && (opens || closes || NOW.matcher(tail).lookingAt());
    }

    /** What stands before the date on its line. */
    String head() {
        String text = page.text();
        int start = form.span().start();
        return text.substring(Lines.start(text, start), start).strip();
    }

    /** What stands behind the date on its line. */
    String tail() {
        String text = page.text();
        int end = form.span().end();
        return text.substring(end, Lines.end(text, end)).strip();
    }

    /**
     * {@code Lolak, 9 Mei 2023} alone on its line, or the last words of all but who signed: a letter, a report or an
     * announcement was signed then.
     */
    boolean isSignOff() {
        if (form.month() == 0) {
            return false;
        }
        if (tail().isEmpty() && SIGN_OFF.matcher(head()).matches()) {
            return true;
        }
        String tail = tail();
        int left = page.text().length() - form.span().end();
        return form.day() > 0
                && form.weekday().isEmpty()
                && left <= SIGNER
                && (tail.isEmpty() || tail.startsWith("."))
                && SIGN_OFF_AT_END.matcher(head()).find();
    }

    /** The month of a journal's issue: {@code Vol. 9 No. 2, Desember 2022}. */
    boolean isIssue(String head) {
        return leads() && form.day() == 0 && ISSUE.matcher(head).find();
    }

    boolean isPublished() {
        return said.role().equals(Optional.of(Role.PUBLICATION))
                || said.role().isEmpty() && (isYearField() || isDateline());
    }

    /** The year of a form or sheet, and nothing else on its line: {@code Tahun: 2023}. */
    boolean isYearField() {
        return page.page().number() == 1 && YEAR_LABEL.matcher(head()).matches() && tail().isEmpty();
    }

    /** On a sheet of an innovation that is the year in which it began. */
    boolean isYearOfSheet() {
        return BEGUN.matcher(head()).matches() && tail().isEmpty();
    }

    /** Titles name the year of what they head: a report's, a competition's. */
    boolean isInTitle() {
        String text = page.text();
        int lineStart = text.lastIndexOf('\n', form.span().start()) + 1;
        int newline = text.indexOf('\n', lineStart);
        String line =
                text.substring(lineStart, newline < 0 ? text.length() : newline).strip();
        return page.page().number() == 1
                && form.span().start() < TITLE
                && newline > 0
                && (!head().isEmpty() || tail().isEmpty())
                && !line.endsWith(".")
                && Words.of(line).size() <= TITLE_WORDS;
    }

    boolean isCover() {
        int number = page.page().number();
        boolean slide = number == 2 && page.text().length() < SLIDE;
        return (number == 1 || slide) && form.span().start() < COVER;
    }

    /** Whether the word, or it and "tanggal", stands right before the date. */
    boolean follows(String word) {
        int start = form.span().start();
        String before = Words.fold(page.text().substring(Math.max(0, start - 20), start));
        return before.matches("(?s).*\\b" + word + "\\s+(?:tanggal\\s+)?");
    }
}
