package id.simpul.server;

/** Those who read documents in cannot be asked now. The site shows what it knows without them. */
public final class IntakeUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IntakeUnavailable(Throwable cause) {
        super(cause);
    }
}
