package id.simpul.web;

import id.simpul.model.CalendarDate;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Numbers and dates as a language writes them. Safe to share. */
public final class Formats {

    /** Western Indonesian time, in which the ministry and most readers live. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Locale locale;

    Formats(Language language) {
        this.locale = language.locale();
    }

    /** {@code 1.234} or {@code 1,234}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code 6 Juni 2024}, {@code Juni 2024} or {@code 2024}. */
    public String date(CalendarDate date) {
        String pattern = date.month() == 0 ? "uuuu" : date.day() == 0 ? "MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date.earliest());
    }

    /** {@code 25 November 2026 09.21 WIB}. */
    public String moment(Instant instant) {
        String pattern = locale.getLanguage().equals("id") ? "d MMMM uuuu, HH.mm 'WIB'" : "d MMMM uuuu, HH:mm 'WIB'";
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(ZONE));
    }

    /** The day of a moment: {@code 25 November 2026}. */
    public String day(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(instant.atZone(ZONE));
    }

    /** {@code Minggu} or {@code Sunday}. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** {@code 482 kB}; 1 kB is 1,000 bytes. */
    public String size(long bytes) {
        if (bytes < 1_000) {
            return number(bytes) + " B";
        }
        return bytes < 1_000_000 ? number(bytes / 1_000) + " kB" : decimal(bytes / 1_000_000.0) + " MB";
    }

    private String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
