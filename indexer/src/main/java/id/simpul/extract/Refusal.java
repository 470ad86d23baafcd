package id.simpul.extract;

import id.simpul.extract.Extraction.Reason;

/** A reader cannot read this file. Never leaves the package: it becomes an {@link Extraction.Unreadable}. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final Reason reason;

    /** @param detail one line for those who look into it, may be empty */
    Refusal(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    /** What went wrong first, in one line, without stack trace. */
    static String detailOf(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        String line = Tidy.line(cause.getClass().getSimpleName() + message);
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return getMessage() == null ? "" : getMessage();
    }
}
