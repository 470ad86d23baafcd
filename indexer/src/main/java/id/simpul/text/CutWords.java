package id.simpul.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The words of a text, side by side with the hash of each: a {@link Lexicon} passes most words over without looking at
 * them. Immutable; a part of it is a view.
 */
final class CutWords extends AbstractList<Token> implements RandomAccess {

    private final Token[] words;
    private final int[] hashes;
    private final int from;
    private final int size;

    private CutWords(Token[] words, int[] hashes, int from, int size) {
        this.words = words;
        this.hashes = hashes;
        this.from = from;
        this.size = size;
    }

    /** The words from one number up to another; costs nothing but for lists of other making. */
    static CutWords of(List<Token> tokens, int from, int to) {
        if (tokens instanceof CutWords cut) {
            return cut.subList(from, to);
        }
        return of(tokens.subList(from, to));
    }

    /** The same words. */
    static CutWords of(List<Token> tokens) {
        Token[] words = tokens.toArray(Token[]::new);
        int[] hashes = new int[words.length];
        for (int at = 0; at < words.length; at++) {
            hashes[at] = words[at].exact().hashCode();
        }
        return new CutWords(words, hashes, 0, words.length);
    }

    /** The same words counted from the first of them, their places from this one. */
    CutWords movedTo(int start) {
        Token[] moved = new Token[size];
        for (int at = 0; at < size; at++) {
            Token word = words[from + at];
            moved[at] = new Token(word.exact(), at, word.start() - start, word.end() - start);
        }
        return new CutWords(moved, Arrays.copyOfRange(hashes, from, from + size), 0, size);
    }

    @Override
    public Token get(int index) {
        return words[from + Objects.checkIndex(index, size)];
    }

    /** The hash of the word's {@link Token#exact() exact} form. */
    int hash(int index) {
        return hashes[from + index];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public CutWords subList(int start, int end) {
        Objects.checkFromToIndex(start, end, size);
        return new CutWords(words, hashes, from + start, end - start);
    }
}
