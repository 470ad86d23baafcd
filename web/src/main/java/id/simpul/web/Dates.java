package id.simpul.web;

import id.simpul.model.CalendarDate;
import id.simpul.model.PrintedDate;
import id.simpul.model.PrintedDate.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how a printed date was understood, and warns where print and calendar disagree. Safe to share. */
public final class Dates {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private final Messages messages;
    private final Formats formats;

    Dates(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** The date, with a question mark where it is doubtful: {@code 6 Juni 2024?}. */
    public String shown(PrintedDate date) {
        String text = formats.date(date.date());
        return isDoubtful(date) ? messages.text("date.doubtful", text) : text;
    }

    /** Whether a reader has to be warned of it. */
    public boolean isDoubtful(PrintedDate date) {
        return date.status() != Status.OK && date.status() != Status.INFERRED;
    }

    /** How the date was understood, if not simply as printed. */
    public Optional<String> warning(PrintedDate date) {
        return switch (date.status()) {
            case OK -> Optional.empty();
            case INFERRED -> Optional.of(messages.text("date.inferred", date.printed()));
            case FUTURE -> Optional.of(messages.text("date.future", date.printed()));
            case CORRECTED, CONFLICT ->
                Optional.of(asPrinted(date)
                        .map(day -> messages.text(
                                "date.wrong-weekday", date.printed(), formats.weekday(day.getDayOfWeek())))
                        .orElseGet(() -> messages.text("date.contradiction", date.printed())));
        };
    }

    /**
     * The day that was printed. A correction moves the year, so the printed day is the corrected one in the printed
     * year; where that gives no other weekday the correction was of another sort, and we do not guess.
     */
    private static Optional<LocalDate> asPrinted(PrintedDate date) {
        Optional<LocalDate> understood = date.date().toDay();
        if (date.status() == Status.CONFLICT) {
            return understood;
        }
        Matcher year = YEAR.matcher(date.printed());
        if (!year.find()) {
            return Optional.empty();
        }
        return understood
                .flatMap(day -> day(Integer.parseInt(year.group()), day))
                .filter(day -> day.getDayOfWeek() != understood.get().getDayOfWeek());
    }

    private static Optional<LocalDate> day(int year, LocalDate day) {
        try {
            return new CalendarDate(year, day.getMonthValue(), day.getDayOfMonth()).toDay();
        } catch (DateTimeException leapDay) {
            return Optional.empty();
        }
    }
}
