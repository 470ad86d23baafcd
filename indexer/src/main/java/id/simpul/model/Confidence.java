package id.simpul.model;

/** How sure the machine is of a finding. Three steps, because more would pretend a calibration that nobody made. */
public enum Confidence {
    /** The text says it in so many words. */
    HIGH,
    /** The text says it, a reader might want to check. */
    MEDIUM,
    /** A clue; shown with a question mark. */
    LOW
}
