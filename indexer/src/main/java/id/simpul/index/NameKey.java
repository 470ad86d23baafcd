package id.simpul.index;

import id.simpul.text.Words;

/**
 * The form of an innovation's name in which all its spellings meet: {@code Si Pelandukilat}, {@code SIPELANDUKILAT} and
 * {@code Si-Pelandukilat} are one.
 */
public final class NameKey {

    private NameKey() {}

    /** Lower-case letters and digits of the name, nothing between them; empty if it has none. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder();
        Words.fold(name).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }
}
