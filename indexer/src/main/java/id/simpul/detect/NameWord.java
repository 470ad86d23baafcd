package id.simpul.detect;

/**
 * Reads a word as names have them: letters and digits, marks such as the hyphen between them, a {@code #} before, an
 * exclamation mark behind.
 */
final class NameWord {

    private static final String JOINERS = "'’.!&/+-";
    private static final int MOST_FIGURES = 3;

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

    private static boolean begins(String text, int place) {
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
