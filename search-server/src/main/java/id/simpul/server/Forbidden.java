package id.simpul.server;

/** Only curators may do this, by a form that was made for them. */
final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Forbidden() {
        super("forbidden");
    }
}
