package id.simpul.detect;

import id.simpul.text.Span;
import java.util.Arrays;
import java.util.Locale;

/** How words look: what is written large stands out from what is not. */
final class Capitals {

    private Capitals() {}

    /** Whether the word begins with a capital or a digit, or hides a capital behind a small letter or two: e-OPen. */
    static boolean begins(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                || Character.isDigit(word.codePointAt(0))
                || word.length() > 2
                        && (Character.isUpperCase(word.charAt(1)) || Character.isUpperCase(word.charAt(2)));
    }

    /** Whether there is a capital at all. */
    static boolean hasOne(String words) {
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            if (Character.isUpperCase(words.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The places of the text where a capital stands, no letter or digit before it, no small letter or blank behind it. */
    static int[] beginRuns(String text) {
        int[] places = new int[text.length()];
        int count = 0;
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean mayBeLarge = Character.isUpperCase(sign) || Character.isHighSurrogate(sign);
            if (mayBeLarge && !Character.isLetterOrDigit(before) && mayGoOn(text, at + 1)) {
                places[count++] = at;
            }
            before = sign;
        }
        return Arrays.copyOf(places, count);
    }

    private static boolean mayGoOn(String text, int place) {
        return place < text.length() && text.charAt(place) > ' ' && !Character.isLowerCase(text.charAt(place));
    }

    /** Whether every longer word begins so: small words may stand between. */
    static boolean beginAll(String words) {
        for (String word : words.split("\\s+")) {
            if (word.length() >= 4 && !begins(word)) {
                return false;
            }
        }
        return begins(words);
    }

    /** Whether all letters are capitals. */
    static boolean areAll(String words) {
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign >= 'a' && sign <= 'z') {
                return false;
            }
            if (sign > '\u007f') {
                return words.equals(words.toUpperCase(Locale.ROOT));
            }
        }
        return true;
    }

    /** Whether it is a tag of several words, {@code #GemasSehati}, at this place. */
    static boolean isTagged(String text, Span place) {
        String words = place.of(text);
        return words.startsWith("#") && words.matches("#\\p{L}*\\p{Ll}\\p{Lu}.*");
    }

    /** Whether the words are all in capitals, or one word with a capital inside. */
    static boolean standOut(String words) {
        return areAll(words) || !words.contains(" ") && words.matches("\\p{L}*\\p{Ll}\\p{Lu}.*");
    }
}
