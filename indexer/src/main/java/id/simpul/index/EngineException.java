package id.simpul.index;

/** The engine cannot do what was asked. The cause says what a person can do about it. */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; messages for people stand in the bundles under {@code engine.<name>}. */
    public enum Cause {
        /** No engine for this kind of location, or what stands there belongs to another program. */
        UNKNOWN_ENGINE,
        /** Another process is writing. */
        LOCKED,
        /** The index was made by another version or with another model; it has to be built anew. */
        OTHER_SCHEMA,
        /** It does not let us in: a wrong password or key, or no right to do this. */
        REFUSED,
        /** It can be read and not written: its disks are too full, or somebody has closed it for writing. */
        READ_ONLY,
        /** It cannot be reached, read or written. */
        UNAVAILABLE
    }

    private final Cause cause;
    private final String detail;

    public EngineException(Cause cause, String detail) {
        super(cause + ": " + detail);
        this.cause = cause;
        this.detail = detail;
    }

    public EngineException(Cause cause, String detail, Throwable because) {
        super(cause + ": " + detail, because);
        this.cause = cause;
        this.detail = detail;
    }

    /** Why it cannot. */
    public Cause why() {
        return cause;
    }

    /** What it is about: an address, a file, the engine's own words. */
    public String detail() {
        return detail;
    }
}
