package id.simpul.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, a month or a year.
 *
 * @param year four digits
 * @param month 1 to 12, or 0 if only the year is known
 * @param day 1 to 31, or 0 if only the month is known
 */
public record CalendarDate(int year, int month, int day) implements Comparable<CalendarDate> {

    /** @throws DateTimeException if there is no such day, month or year */
    public CalendarDate {
        if (year < 1000 || year > 9999 || (month == 0 && day != 0)) {
            throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        } else if (month != 0) {
            YearMonth.of(year, month);
        }
    }

    public static CalendarDate of(LocalDate date) {
        return new CalendarDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static CalendarDate ofYear(int year) {
        return new CalendarDate(year, 0, 0);
    }

    /** Reads {@link #iso()}. @throws DateTimeException if the text is not of that form */
    public static CalendarDate parse(String iso) {
        String[] parts = iso.split("-");
        try {
            return new CalendarDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
        } catch (NumberFormatException e) {
            throw new DateTimeException("not a date: " + iso, e);
        }
    }

    /** {@code 2024-06-06}, {@code 2024-06} or {@code 2024}. */
    public String iso() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    /** The day, if it is known. */
    public Optional<LocalDate> toDay() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    @Override
    public int compareTo(CalendarDate other) {
        return iso().compareTo(other.iso());
    }
}
