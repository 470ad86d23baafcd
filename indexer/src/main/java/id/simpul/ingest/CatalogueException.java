package id.simpul.ingest;

/** The catalogue cannot do what it was asked; what is to be done about it depends on the cause. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot. */
    public enum Cause {
        /** No database has such an address. */
        UNKNOWN_DATABASE,
        /** The server is there, the database is not. */
        NO_SUCH_DATABASE,
        /** It does not let us in, or lets us in and not do this: a wrong user or password, or a right that is missing. */
        REFUSED,
        /** It has tables of our names that are not ours. */
        OTHER_SCHEMA,
        /** It cannot be reached, read or written. */
        UNAVAILABLE
    }

    private final Cause why;
    private final String detail;

    /** @param detail where and what, for those who look into it; without passwords */
    CatalogueException(Cause why, String detail, Throwable cause) {
        super(why + ": " + detail, cause);
        this.why = why;
        this.detail = detail;
    }

    /** Why it cannot. */
    public Cause why() {
        return why;
    }

    /** Where and what, for those who look into it; without passwords. */
    public String detail() {
        return detail;
    }
}
