package id.simpul.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the stem of an Indonesian word: <em>keberlanjutan</em> and <em>berkelanjutan</em> meet in <em>lanjut</em>,
 * <em>e-KTP</em> and <em>KTP-el</em> in <em>ktp</em>. Names are protected: a protected word is its own stem. Safe to
 * share; what it found it remembers, up to a bound.
 */
public final class Stems {

    private static final int SHORTEST = 4;
    private static final int REMEMBERED = 100_000;
    private static final Confixes CONFIXES = new Confixes(Affixes.standard(), Roots.standard());

    private final Set<String> protectedWords;
    private final Remembered<String> known = new Remembered<>(REMEMBERED, this::find);

    /** @param protectedWords words, folded, that no affix may be taken from, such as the words of region names */
    public Stems(Collection<String> protectedWords) {
        this.protectedWords = Set.copyOf(new HashSet<>(protectedWords));
    }

    /** The stem of a folded word; the word itself if it is short, protected, a number, or not known. */
    public String of(String word) {
        return word.length() < SHORTEST ? word : known.of(word);
    }

    /** Whether this is an Indonesian word for sure: it is in the lists, or made of a word that is. */
    public static boolean isWord(String folded) {
        return isPlain(folded) && CONFIXES.known(folded).isPresent();
    }

    private String find(String word) {
        if (protectedWords.contains(word)) {
            return word;
        }
        String bare = Words.withoutMarks(word);
        if (!isPlain(bare)) {
            return word;
        }
        return protectedWords.contains(bare) ? bare : CONFIXES.stem(bare);
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
