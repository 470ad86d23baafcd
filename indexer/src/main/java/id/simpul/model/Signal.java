package id.simpul.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that bears on whether an innovation can be replicated. Where a document has no such finding, the answer is
 * "unknown", never "absent".
 *
 * @param aspect what it is about
 * @param presence whether the document says it is there, or says it is not
 * @param basis whether it is told as done, or only wished or claimed
 * @param detail the figure or name that matters (cost, count, adopter), as printed, if any
 */
public record Signal(Aspect aspect, Presence presence, Basis basis, Optional<String> detail) implements Value {

    /** The aspects that decide over a replication. */
    public enum Aspect {
        PROBLEM,
        GUIDE,
        RULE,
        TEAM,
        BUDGET,
        PREREQUISITE,
        RESULT,
        MONITORING,
        REPLICATED,
        ALIVE,
        CONTACT;

        /** The name used in files and the index. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the thing is there. */
    public enum Presence {
        PRESENT,
        ABSENT
    }

    /** Told as done, or as a wish. */
    public enum Basis {
        FACT,
        CLAIM
    }
}
