package id.simpul.cli;

/** A command cannot do what it was asked; the message is meant for the person at the keyboard. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The call was wrong. */
    static final int USAGE = 2;

    /** The call was right, but it could not be done. */
    static final int FAILED = 1;

    private final int exitCode;

    Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
