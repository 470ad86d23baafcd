package id.simpul.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Many phrases, found in one pass over a text: a tree of words. At every word the longest phrase that starts there
 * wins, and the search goes on behind it, so that <em>Papua Barat Daya</em> is never read as <em>Papua Barat</em>. The
 * cost grows with the text, not with the number of phrases. Immutable once built; safe to share.
 *
 * @param <T> what a phrase stands for; a phrase may stand for several things
 */
public final class Lexicon<T> {

    /**
     * A phrase found.
     *
     * @param values what it stands for, in the order in which it was put in; never empty
     * @param span where it stands
     * @param firstWord position of its first token
     * @param words how many tokens it covers
     */
    public record Hit<T>(List<T> values, Span span, int firstWord, int words) {}

    /** Collects phrases. Not safe to share. */
    public static final class Builder<T> {

        private final Node<T> root = new Node<>();

        /** Adds a phrase; one without a word is ignored. The phrase is folded like text. */
        public Builder<T> add(String phrase, T value) {
            Node<T> node = root;
            for (Token word : Words.of(phrase)) {
                node = node.next.computeIfAbsent(word.exact(), key -> new Node<>());
            }
            if (node != root && !node.values.contains(value)) {
                node.values =
                        Stream.concat(node.values.stream(), Stream.of(value)).toList();
            }
            return this;
        }

        /** The finished lexicon; the builder must not be used any more. */
        public Lexicon<T> build() {
            return new Lexicon<>(root);
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private List<T> values = List.of();
    }

    private final Node<T> root;
    private final Sieve firsts;

    /** Phrases of one word, and the first two of every other: many phrases begin with words that stand everywhere. */
    private final Sieve openings;

    private Lexicon(Node<T> root) {
        this.root = root;
        List<Integer> words = new ArrayList<>();
        List<Integer> opening = new ArrayList<>();
        root.next.forEach((first, node) -> {
            words.add(first.hashCode());
            if (!node.values.isEmpty()) {
                opening.add(first.hashCode());
            }
            node.next.keySet().forEach(second -> opening.add(Sieve.both(first.hashCode(), second.hashCode())));
        });
        firsts = Sieve.of(words);
        openings = Sieve.of(opening);
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** The phrases in a text that {@link Words} has cut, leftmost and longest first, none overlapping another. */
    public List<Hit<T>> find(List<Token> tokens) {
        List<Hit<T>> hits = new ArrayList<>();
        find(tokens, 0, tokens.size(), hits);
        return hits;
    }

    /**
     * The phrases in a part of such a text, as if it were a text of its own; their first words are counted from the
     * beginning of the whole.
     *
     * @param from number of the part's first word
     * @param to number of the word behind its last
     * @param hits to which what is found is added
     */
    public void find(List<Token> tokens, int from, int to, List<Hit<T>> hits) {
        if (root.next.isEmpty()) {
            return;
        }
        CutWords words = CutWords.of(tokens, from, to);
        int at = 0;
        while (at < words.size()) {
            if (!firsts.mayHave(words.hash(at)) || !mayOpen(words, at)) {
                at++;
                continue;
            }
            int length = 0;
            List<T> values = List.of();
            Node<T> node = root.next.get(words.get(at).exact());
            for (int next = at + 1; node != null; next++) {
                if (!node.values.isEmpty()) {
                    values = node.values;
                    length = next - at;
                }
                node = next < words.size() ? node.next.get(words.get(next).exact()) : null;
            }
            if (length == 0) {
                at++;
                continue;
            }
            Span span =
                    new Span(words.get(at).start(), words.get(at + length - 1).end());
            hits.add(new Hit<>(values, span, from + at, length));
            at += length;
        }
    }

    private boolean mayOpen(CutWords words, int at) {
        int first = words.hash(at);
        return openings.mayHave(first)
                || at + 1 < words.size() && openings.mayHave(Sieve.both(first, words.hash(at + 1)));
    }

    /**
     * A quick look before the careful one: most words of a text begin no phrase, and most of those are told by a few bits
     * of their hash.
     *
     * @param bits a bit for each hash that is known, more than thirty times as many as hashes
     */
    private record Sieve(long[] bits) {

        static Sieve of(List<Integer> hashes) {
            long[] bits = new long[Math.max(1, Integer.highestOneBit(hashes.size()))];
            for (int hash : hashes) {
                int place = place(hash, bits.length);
                bits[place >> 6] |= 1L << place;
            }
            return new Sieve(bits);
        }

        /** One hash of two words that stand side by side. */
        static int both(int first, int second) {
            return 31 * first + second;
        }

        boolean mayHave(int hash) {
            int place = place(hash, bits.length);
            return (bits[place >> 6] & 1L << place) != 0;
        }

        private static int place(int hash, int longs) {
            return (hash ^ hash >>> 15) & longs * Long.SIZE - 1;
        }
    }
}
