package id.simpul.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Finds the stem of an Indonesian word: <em>pengentasan</em> and <em>mengentaskan</em> meet in <em>entas</em>. Names
 * are protected: a protected word is its own stem. Safe to share.
 */
public final class Stems {

    private static final int SHORTEST = 5;
    private static final int REMEMBERED = 50_000;

    private final Set<String> protectedWords;
    private final ConcurrentHashMap<String, String> known = new ConcurrentHashMap<>();

    /** @param protectedWords words, folded, that no affix may be taken from, such as the words of region names */
    public Stems(Collection<String> protectedWords) {
        this.protectedWords = Set.copyOf(new HashSet<>(protectedWords));
    }

    /** The stem of a folded word; the word itself if it is short, protected, or holds a digit. */
    public String of(String word) {
        if (word.length() < SHORTEST || protectedWords.contains(word) || !isPlain(word)) {
            return word;
        }
        String stem = known.get(word);
        if (stem == null) {
            stem = strip(word);
            if (known.size() < REMEMBERED) {
                known.put(word, stem);
            }
        }
        return stem;
    }

    private static String strip(String word) {
        try (TokenStream stemmed = new IndonesianStemFilter(new OneWord(word), true)) {
            stemmed.reset();
            stemmed.incrementToken();
            String stem = stemmed.getAttribute(CharTermAttribute.class).toString();
            return stem.length() < 3 ? word : stem;
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory cannot fail to be read", e);
        }
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final String word;
        private boolean read;

        OneWord(String word) {
            this.word = word;
        }

        @Override
        public boolean incrementToken() {
            if (read) {
                return false;
            }
            read = true;
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
