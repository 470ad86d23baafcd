package id.simpul.model;

/**
 * A date that a document prints.
 *
 * @param date the date as we understand it
 * @param printed the characters that were read, with the weekday if there is one
 * @param role what happened on it
 * @param status how it was understood; anything but {@code OK} must be shown to the reader
 */
public record PrintedDate(CalendarDate date, String printed, Role role, Status status) implements Value {

    /** What happened on the date. */
    public enum Role {
        /** The event that the text tells of. */
        EVENT,
        /** The text was published or signed. */
        PUBLICATION,
        /** Something is planned for it. */
        PLAN,
        /** Something else happened then. */
        OTHER
    }

    /** How well the print and the calendar agree. */
    public enum Status {
        /** No contradiction found. */
        OK,
        /** A part that the print leaves out (mostly the year) was taken from the context. */
        INFERRED,
        /** The weekday contradicts the date; {@code date} is the nearest one that fits, a proposal. */
        CORRECTED,
        /** The weekday contradicts the date and no other date fits better; {@code date} is as printed. */
        CONFLICT,
        /** The date lies in the future and nothing contradicts it; {@code date} is as printed. */
        FUTURE
    }
}
