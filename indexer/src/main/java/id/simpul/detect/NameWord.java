package id.simpul.detect;

/**
 * Reads a word as names have them: letters and digits, marks such as the hyphen between them, a {@code #} before, an
 * exclamation mark behind.
 */
final class NameWord {

    private static final String JOINERS = "'’.!&/+-";
    /** Behind these a word goes on. */
    private static final String WITHIN = "’'.@/-";

    private static final int MOST_FIGURES = 3;
    private static final int MOST_SMALL = 6;

    private NameWord() {}

    /** Where the word that begins at the place ends; the place itself if none begins there. */
    static int end(String text, int place) {
        int at = text.startsWith("#", place) ? place + 1 : place;
        if (!begins(text, at)) {
            return place;
        }
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (isLetterOrNumber(sign) || isMark(sign)) {
                at += Character.charCount(sign);
            } else if (JOINERS.indexOf(sign) >= 0 && begins(text, at + 1)) {
                at++;
            } else {
                return sign == '!' ? at + 1 : at;
            }
        }
        return at;
    }

    /**
     * Where the beginning of a word that is written large ends: a capital and a letter, or a capital behind six small
     * letters at most and a hyphen. The place itself if no such word begins there.
     */
    static int large(String text, int place) {
        if (place > 0 && goesOnFrom(text.charAt(place - 1))) {
            return place;
        }
        int first = text.codePointAt(place);
        int at = place + Character.charCount(first);
        if (Character.getType(first) == Character.UPPERCASE_LETTER) {
            return at < text.length() && Character.isLetter(text.codePointAt(at))
                    ? at + Character.charCount(text.codePointAt(at))
                    : place;
        }
        at = place;
        for (int small = 0; small < MOST_SMALL && isOf(Character.LOWERCASE_LETTER, text, at); small++) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == place) {
            return place;
        }
        at += text.startsWith("-", at) ? 1 : 0;
        return isOf(Character.UPPERCASE_LETTER, text, at) ? at + Character.charCount(text.codePointAt(at)) : place;
    }

    private static boolean isOf(byte type, String text, int place) {
        return place < text.length() && Character.getType(text.codePointAt(place)) == type;
    }

    /** Whether what stands behind the sign belongs to a word that began before it. */
    private static boolean goesOnFrom(char sign) {
        return isLetterOrNumber(sign) || isMark(sign) || WITHIN.indexOf(sign) >= 0;
    }

    /** Names begin with a capital, or hide capitals inside: {@code e-OPen}, {@code simPADU-PMI}, {@code 1}. */
    static boolean isCapital(String word) {
        return Capitals.hasOne(word) || isFigure(word);
    }

    /** The next place that has no blank. */
    static int skipBlanks(String text, int place) {
        int at = place;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A blank that breaks no line, or one that may not. */
    static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\u00A0';
    }

    /** Small numbers and whole thousands are parts of names; years are not. */
    private static boolean isFigure(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) < '0' || word.charAt(at) > '9') {
                return false;
            }
        }
        return word.length() <= MOST_FIGURES
                || word.length() == MOST_FIGURES + 1 && word.charAt(0) != '0' && word.endsWith("000");
    }

    /** Whether a letter or number stands there. */
    static boolean begins(String text, int place) {
        return place < text.length() && isLetterOrNumber(text.codePointAt(place));
    }

    /** What {@code [\p{L}\p{N}]} means in a pattern. */
    private static boolean isLetterOrNumber(int sign) {
        if (Character.isLetterOrDigit(sign)) {
            return true;
        }
        int type = Character.getType(sign);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** What {@code \p{M}} means in a pattern. */
    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
