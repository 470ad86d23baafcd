package id.simpul.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an Indonesian word may be broken at a line end: between syllables, at least three letters on each side.
 *
 * <p>A syllable is taken as consonants, vowels and a consonant that is not the next syllable's; <i>ng, ny, sy, kh</i>
 * stay together. Good enough to make believable line ends; affixes are not looked at.
 */
final class Hyphenation {

    private static final Pattern BOUNDARY = Pattern.compile("(?<=[aiueo])(?:ng|ny|sy|kh|[b-df-hj-np-tv-z])(?=[aiueo])"
            + "|(?<=[aiueo](?:[b-df-hj-np-tv-z]|ng))(?:ny|sy|kh|[b-df-hj-np-tv-z])(?=[aiueo])");
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}?\\p{Ll}{6,}[.,;:]?");
    private static final int LEAST = 3;

    private Hyphenation() {}

    /** Places (counted from 0) before which a hyphen may be set; empty for short words, names in capitals and codes. */
    static List<Integer> places(String word) {
        List<Integer> places = new ArrayList<>();
        if (PLAIN_WORD.matcher(word).matches()) {
            Matcher matcher = BOUNDARY.matcher(word);
            while (matcher.find()) {
                if (matcher.start() >= LEAST && word.length() - matcher.start() >= LEAST + 1) {
                    places.add(matcher.start());
                }
            }
        }
        return places;
    }
}
