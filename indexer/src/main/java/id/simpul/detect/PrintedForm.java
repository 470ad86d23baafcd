package id.simpul.detect;

import id.simpul.model.CalendarDate;
import id.simpul.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as it is printed, before anyone asks what it means.
 *
 * @param span the characters that print it, with the weekday
 * @param day 1 to 31, or 0 if the print gives no day
 * @param month 1 to 12, or 0 if the print gives no month
 * @param year the printed year; empty if the print gives none
 * @param weekday the printed weekday, if any
 * @param form the name of the way it is written
 */
record PrintedForm(Span span, int day, int month, OptionalInt year, Optional<DayOfWeek> weekday, Form form) {

    /** The ways in which dates are written. */
    enum Form {
        /** {@code Rabu, 11 November 2020}, {@code 11-12 November 2020}, {@code January 2, 2020}. */
        NAMED,
        /** {@code Rabu (21/08/2024)}, {@code 21-08-2024}. */
        NUMERIC,
        /** {@code 2024-08-21}. */
        ISO,
        /** {@code 20240821}, as cameras and file names have it. */
        STAMP,
        /** {@code Selasa tanggal tujuh bulan Desember tahun dua ribu dua puluh satu}. */
        SPELLED,
        /** {@code Mei 2024}. */
        MONTH,
        /** {@code Tahun 2024}. */
        YEAR
    }

    /** The date in this year; empty if there is no such day. */
    Optional<CalendarDate> in(int someYear) {
        try {
            return Optional.of(new CalendarDate(someYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the printed weekday, if there is one, is that of the date in this year. */
    boolean fits(int someYear) {
        return in(someYear)
                .flatMap(CalendarDate::toDay)
                .map(date -> weekday.isEmpty() || weekday.get() == date.getDayOfWeek())
                .orElse(false);
    }
}
