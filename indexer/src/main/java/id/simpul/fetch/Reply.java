package id.simpul.fetch;

import java.time.Duration;
import java.util.Optional;

/** What came back from one request, before anybody asks what it means. */
sealed interface Reply {

    /**
     * The server answered.
     *
     * @param location where it redirects to
     * @param retryAfter how long it asks us to wait
     * @param body the bytes, unpacked; empty unless the status is 2xx
     */
    record Answered(int status, Headers headers, Optional<String> location, Optional<Duration> retryAfter, byte[] body)
            implements Reply {

        boolean isSuccess() {
            return status / 100 == 2;
        }

        boolean isRedirect() {
            return location.isPresent()
                    && switch (status) {
                        case 301, 302, 303, 307, 308 -> true;
                        default -> false;
                    };
        }

        /** Whether the server says that it is its own trouble and may be over soon. */
        boolean isTrouble() {
            return status / 100 == 5 || status == 429;
        }
    }

    /** It did not. */
    record Failed(Answer.Reason reason, String detail) implements Reply {}
}
