package id.simpul.index;

import java.util.List;

/** What can be asked of an engine. Every engine answers every kind, and the same entries match on each. */
public sealed interface Query {

    /** Every entry. */
    record Everything() implements Query {}

    /** All parts must match; scores add up. */
    record All(List<Query> parts) implements Query {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Some parts must match; scores add up.
     *
     * @param parts the parts
     * @param atLeast how many of them, 1 to all
     */
    record Any(List<Query> parts, int atLeast) implements Query {

        public Any {
            parts = List.copyOf(parts);
        }

        /** At least one of the parts. */
        public Any(List<Query> parts) {
            this(parts, 1);
        }
    }

    /** The entries of both, those of the first before all others; within each by the score of the second. */
    record First(Query first, Query all) implements Query {}

    /** The first matches and the second does not. */
    record But(Query wanted, Query unwanted) implements Query {}

    /**
     * A word in any text field, to the letter or by its stem, whichever scores better.
     *
     * @param exact the folded word
     * @param stem its stem
     */
    record Word(String exact, String stem) implements Query {}

    /** These words side by side, to the letter, in one text field. */
    record Phrase(List<String> words) implements Query {

        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** A whole value of a keyword or facet field; does not score. */
    record Exactly(Field field, String value) implements Query {}

    /** Entries whose id comes behind this one in order; for walking through everything. Does not score. */
    record Behind(String id) implements Query {}
}
