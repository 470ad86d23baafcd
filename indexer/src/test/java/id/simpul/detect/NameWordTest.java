package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordTest {

    /** The same as a pattern says it. */
    private static final Pattern WORD =
            Pattern.compile("#?[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|['’.!&/+-](?=[\\p{L}\\p{N}]))*+!?");

    private static final Pattern LARGE =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}’'.@/-])(?:\\p{Lu}\\p{L}|\\p{Ll}{1,6}-?\\p{Lu})");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIPINTU di pasar | SIPINTU",
                "e-OPen. Lalu | e-OPen",
                "LAPOR! dan | LAPOR!",
                "LAPOR!! | LAPOR!",
                "LAPOR!Kota | LAPOR!Kota",
                "Jum'at, | Jum'at",
                "Jum’at | Jum’at",
                "simPADU-PMI) | simPADU-PMI",
                "SMART+ kota | SMART",
                "R&D/B.2 | R&D/B.2",
                "#Gemas! | #Gemas!",
                "Café\u0301s baru | Café\u0301s",
                "\uD801\uDC00\uD801\uDC28-\uD801\uDC00 x | \uD801\uDC00\uD801\uDC28-\uD801\uDC00",
                "½Ⅻ² x | ½Ⅻ²",
                "Kota\u00A0Baru | Kota",
            })
    void aWordEndsBehindItsLastLetter(String text, String word) {
        assertThat(text.substring(0, NameWord.end(text, 0))).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " Kota", "##Kota", "#", "-Kota", "’Kota", "\u0301Kota", "\uD83D\uDE00Kota", "!"})
    void noWordBeginsThere(String text) {
        assertThat(NameWord.end(text, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warga (KOTA) #Gemas!! memakai “e-OPen”, R&D+ dan Jum'at’ 17.000 ½ Caf\u00E9\u0301 \uD801\uDC00’\uD801\uDC28!",
                "a-\uD83D\uDE00b..c !d \u0301e\u0903 \u20DD \u00AA\u2160\u24B6 \u0660\u0661-x \uD801 \uDC00"
            })
    void itEndsWhereAPatternSays(String text) {
        Matcher word = WORD.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            int end = word.region(at, text.length()).lookingAt() ? word.end() : at;
            assertThat(NameWord.end(text, at)).as("at " + at).isEqualTo(end);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kota", "e-OPen", "\uD801\uDC00\uD801\uDC28", "1", "118", "1000", "9000"})
    void aNameMayBeginSo(String word) {
        assertThat(NameWord.isCapital(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota", "\uD801\uDC28", "2024", "0000", "10000", "1.000", "²"})
    void noNameBeginsSo(String word) {
        assertThat(NameWord.isCapital(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'  x',2", "' \u00A0x',2", "'x',0", "'\tx',0", "'  ',2"})
    void blanksArePassedOver(String text, int place) {
        assertThat(NameWord.skipBlanks(text, 0)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kota e-OPen SiPandu kota-Baru A 1A A1 simpadu-PMI simpadus-PMI simpadusX x/Kota a.Kota @Kota Jum'At (Kota)",
                "K e- eO e--O Éa éÉ \uD801\uDC00\uD801\uDC28 \uD801\uDC28\uD801\uDC00 \uD801\uDC28-\uD801\uDC00 \u0301Kota \u2160a \u24B6b \u01C5a K"
            })
    void aWordIsWrittenLargeWhereAPatternSays(String text) {
        Matcher large = Windows.matcher(LARGE, text);
        for (int at = 0; at < text.length(); at++) {
            int end = large.region(at, text.length()).lookingAt() ? large.end() : at;
            assertThat(NameWord.large(text, at)).as("at " + at).isEqualTo(end);
        }
    }
}
