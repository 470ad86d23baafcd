package id.simpul.extract.worker;

/** A worker ended before it answered. Never leaves the package. */
final class Death extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it ended. */
    enum Cause {
        /** The file took too long, and the parent ended it. */
        OVERTIME,
        OUT_OF_MEMORY,
        CRASH
    }

    private final Cause cause;

    /** @param detail one line for those who look into it */
    Death(Cause cause, String detail) {
        super(detail, null, false, false);
        this.cause = cause;
    }

    /** Why it ended. */
    Cause why() {
        return cause;
    }

    String detail() {
        return getMessage() == null ? "" : getMessage();
    }
}
