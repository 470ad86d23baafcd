package id.simpul.index;

import java.util.Map;
import java.util.Optional;

/** What an engine behind an address asks for. Never printed. */
public sealed interface Credentials {

    /** Nothing. */
    record None() implements Credentials {}

    /** A user and a password. */
    record Password(String user, String password) implements Credentials {

        @Override
        public String toString() {
            return "Password[" + user + "]";
        }
    }

    /** A key that stands for a user. */
    record ApiKey(String key) implements Credentials {

        @Override
        public String toString() {
            return "ApiKey[]";
        }
    }

    /**
     * The credentials in the variables {@code SIMPUL_INDEX_API_KEY}, or {@code SIMPUL_INDEX_USER} and
     * {@code SIMPUL_INDEX_PASSWORD}; none if they are not set.
     */
    static Credentials of(Map<String, String> environment) {
        Optional<String> key = set(environment, "SIMPUL_INDEX_API_KEY");
        Optional<String> user = set(environment, "SIMPUL_INDEX_USER");
        if (key.isPresent()) {
            return new ApiKey(key.get());
        }
        return user.<Credentials>map(name -> new Password(
                        name, set(environment, "SIMPUL_INDEX_PASSWORD").orElse("")))
                .orElse(new None());
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
