package id.simpul.detect;

import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a name is made of the letters of its expansion: <em>Gardu Penangkis</em> of <em>Gerakan Terpadu
 * Penanggulangan Kemiskinan</em>. Officials take initials, syllables and letters from inside words, in order; a letter
 * here and there comes from nowhere.
 */
final class AcronymFit {

    private static final double SHARE = 0.75;
    private static final int SHORT = 5;
    private static final int FIRST_WORDS = 3;

    private AcronymFit() {}

    /** Whether the expansion spells the name out, or all of it but its first word. */
    static boolean fits(String name, String expansion) {
        List<String> words = words(expansion);
        if (words.size() < 2) {
            return false;
        }
        List<String> parts = words(name);
        String letters = String.join("", parts);
        if (parts.isEmpty() || String.join("", words).equals(letters)) {
            return false;
        }
        return spells(letters, words)
                || parts.size() > 1 && spells(String.join("", parts.subList(1, parts.size())), words);
    }

    /** Whether the letters of the name stand in the expansion in this order, the first letter of both first. */
    static boolean fitsLoosely(String name, String expansion) {
        String letters = String.join("", words(name));
        List<String> spelling = words(expansion);
        String all = String.join("", spelling);
        if (spelling.size() < 2 || letters.isEmpty() || all.charAt(0) != letters.charAt(0)) {
            return false;
        }
        return areInOrder(letters, all);
    }

    private static boolean spells(String letters, List<String> words) {
        if (letters.length() < 2
                || !begins(letters, words)
                || String.join("", words).length() <= letters.length()) {
            return false;
        }
        int matched = best(letters, words);
        return letters.length() <= SHORT ? matched == letters.length() : matched >= SHARE * letters.length();
    }

    /** Whether one of the first words begins with the first letter. */
    private static boolean begins(String letters, List<String> words) {
        for (int i = 0; i < Math.min(FIRST_WORDS, words.size()); i++) {
            if (words.get(i).charAt(0) == letters.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    /** The greatest number of letters that the words, in order, can give. */
    private static int best(String letters, List<String> words) {
        int length = letters.length();
        int[] best = new int[length + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i);
            int[] with = new int[length + 1];
            for (int from = length - 1; from >= 0; from--) {
                int most = Math.max(best[from], with[from + 1]);
                for (int to = from + 1; to <= length && to - from <= word.length(); to++) {
                    if (gives(word, letters.substring(from, to))) {
                        most = Math.max(most, to - from + best[to]);
                    }
                }
                with[from] = most;
            }
            best = with;
        }
        return best[0];
    }

    /** Whether the word gives these letters: from its first letter on, in order, or as a piece of at least two. */
    private static boolean gives(String word, String piece) {
        if (piece.length() > 1 && word.contains(piece)) {
            return true;
        }
        if (word.charAt(0) != piece.charAt(0)) {
            return false;
        }
        return areInOrder(piece, word);
    }

    /** Whether the letters stand in the word in this order, whatever stands between them. */
    private static boolean areInOrder(String letters, String word) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = word.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Token token : Words.of(text)) {
            String word = token.exact();
            String bare = Letters.all(word, Character::isLetterOrDigit) ? word : word.replaceAll("[^\\p{L}\\p{N}]", "");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }
}
