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

    /**
     * The entries of both, those of the first before all others; within each by the score of the second. May be nested:
     * the outer order counts before the inner one.
     */
    record First(Query first, Query all) implements Query {}

    /** Several ways to say one thing: it matches where any of them does, and scores as the best of them. */
    record Best(List<Way> ways) implements Query {

        public Best {
            ways = List.copyOf(ways);
        }
    }

    /**
     * One way to say a thing.
     *
     * @param query the way
     * @param weight how much it counts beside the other ways, above 0 to 1
     */
    record Way(Query query, double weight) {}

    /**
     * What the first part matches, and nothing else; where the second matches too, it adds to the score.
     *
     * @param weight how much the second part counts beside the first, above 0 to 1
     */
    record Plus(Query wanted, Query bonus, double weight) implements Query {}

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

    /** Two words side by side in this order, by their stems, in the title or the body. */
    record Neighbours(String firstStem, String secondStem) implements Query {}

    /** A field with a word, or for fields that hold whole values a value, that begins so. Does not score. */
    record Begins(Field field, String start) implements Query {}

    /** A whole value of a keyword or facet field; does not score. */
    record Exactly(Field field, String value) implements Query {}

    /** The entries of these ids; does not score. */
    record Among(List<String> ids) implements Query {

        public Among {
            ids = List.copyOf(ids);
        }
    }

    /** Entries whose id comes behind this one in order; for walking through everything. Does not score. */
    record Behind(String id) implements Query {}
}
