package id.simpul.server;

/** A parameter that means nothing. Becomes a page or a problem+json with status 400. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;

    /** @param parameter its name @param value what was sent, shown to the sender */
    BadRequest(String parameter, String value) {
        super(parameter + "=" + value);
        this.parameter = parameter;
        this.value = value.length() > 100 ? value.substring(0, 100) + "…" : value;
    }

    String parameter() {
        return parameter;
    }

    String value() {
        return value;
    }
}
