package id.simpul.detect;

import id.simpul.model.Tsv;
import id.simpul.text.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of months and weekdays, read from {@code calendar.tsv}. Immutable.
 *
 * @param months month by folded name
 * @param weekdays weekday by folded name
 * @param monthPattern a regular expression for any month's name
 * @param weekdayPattern a regular expression for any weekday's name
 */
record Calendars(
        Map<String, Month> months, Map<String, DayOfWeek> weekdays, String monthPattern, String weekdayPattern) {

    /** The names that come with the program. */
    static Calendars builtIn() {
        Tsv table = Tsv.resource(Calendars.class, "calendar.tsv");
        Map<String, Month> months = new HashMap<>();
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (Tsv.Row row : table.rows()) {
            int number = Integer.parseInt(row.get("number"));
            for (String name : row.list("names")) {
                if (row.get("kind").equals("month")) {
                    months.put(Words.fold(name), Month.of(number));
                } else {
                    weekdays.put(Words.fold(name), DayOfWeek.of(number));
                }
            }
        }
        return new Calendars(
                Map.copyOf(months),
                Map.copyOf(weekdays),
                Alternatives.of(months.keySet()),
                Alternatives.of(weekdays.keySet()));
    }

    /** The month of this name. @throws IllegalArgumentException if there is none */
    Month month(String name) {
        return known(months, name);
    }

    /** The weekday of this name. @throws IllegalArgumentException if there is none */
    DayOfWeek weekday(String name) {
        return known(weekdays, name);
    }

    private static <T> T known(Map<String, T> names, String name) {
        T value = names.get(Words.fold(name));
        if (value == null) {
            throw new IllegalArgumentException("not in calendar.tsv: " + name);
        }
        return value;
    }
}
