package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndlessLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kata ",
                "Warga dilayani di rumah. ",
                "\"“(inovasi ",
                "Senin, 1 Januari 2024; ",
                "baris\n",
                "x\n\n "
            })
    void partsWithoutMovingACharacter(String piece) {
        String text = piece.repeat(20_000 / piece.length());

        String parted = EndlessLines.parted(text);

        assertThat(parted.replace('\n', ' ')).isEqualTo(text.replace('\n', ' '));
        assertThat(parted.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(EndlessLines.LONGEST));
    }

    @Test
    void leavesLongParagraphsWhole() {
        String text = ("Warga dilayani di rumah. ".repeat(100) + "\n").repeat(5);

        assertThat(EndlessLines.parted(text)).isSameAs(text);
    }

    @Test
    void prefersTheEndOfASentence() {
        String text = "Warga dilayani di rumah. ".repeat(200);

        assertThat(EndlessLines.parted(text).lines())
                .allSatisfy(line -> assertThat(line.strip()).endsWith("."));
    }

    @Test
    void leavesALineWithoutBlanksAsItIs() {
        assertThat(EndlessLines.parted("x".repeat(10_000))).isEqualTo("x".repeat(10_000));
    }
}
