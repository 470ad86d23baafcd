package id.simpul.web;

import id.simpul.index.EngineException;
import java.util.Locale;

/**
 * Something went wrong, and what to do about it.
 *
 * @param problem what went wrong
 * @param address the address that was asked for: path and query; only shown in the language switch
 * @param detail what of the request is wrong, as it was sent; empty if there is no more to say
 */
public record ErrorPage(Problem problem, String address, String detail) implements PageView {

    /** A problem that has no more to it. */
    public ErrorPage(Problem problem, String address) {
        this(problem, address, "");
    }

    /** What can go wrong. Texts stand in the bundles under {@code error.<key>.title} and {@code error.<key>.what}. */
    public enum Problem {
        BAD_REQUEST(400),
        /** Only curators may do this, by a form that was made for them. */
        FORBIDDEN(403),
        /** No page at this address. */
        NOT_FOUND(404),
        /** The address names a document or an innovation that the index does not hold. */
        NO_SUCH_ENTRY(404),
        /** The document is known, its file is not kept. */
        NO_ORIGINAL(404),
        METHOD_NOT_ALLOWED(405),
        TOO_MANY_REQUESTS(429),
        INTERNAL(500),
        ENGINE_UNKNOWN_ENGINE(503),
        ENGINE_LOCKED(503),
        ENGINE_OTHER_SCHEMA(503),
        ENGINE_REFUSED(503),
        ENGINE_READ_ONLY(503),
        ENGINE_UNAVAILABLE(503);

        private final int status;

        Problem(int status) {
            this.status = status;
        }

        /** The HTTP status that goes with it. */
        public int status() {
            return status;
        }

        /** Its name in the bundles: {@code not-found}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What an engine's refusal means for a reader. */
        public static Problem of(EngineException.Cause cause) {
            return switch (cause) {
                case UNKNOWN_ENGINE -> ENGINE_UNKNOWN_ENGINE;
                case LOCKED -> ENGINE_LOCKED;
                case OTHER_SCHEMA -> ENGINE_OTHER_SCHEMA;
                case REFUSED -> ENGINE_REFUSED;
                case READ_ONLY -> ENGINE_READ_ONLY;
                case UNAVAILABLE -> ENGINE_UNAVAILABLE;
            };
        }
    }
}
