package id.simpul.text;

/**
 * A word of a text.
 *
 * @param exact the word folded to lower case without accents: what is searched for to the letter
 * @param position its number among the text's words, from 0
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset behind its last character
 */
public record Token(String exact, int position, int start, int end) {}
