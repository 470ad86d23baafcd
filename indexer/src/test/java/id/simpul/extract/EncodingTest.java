package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String TEXT = "“Layanan” – untuk kafé di desa";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void theBytesTellTheirEncoding(String charset) {
        assertThat(decode(TEXT.getBytes(Charset.forName(charset)), Optional.empty()))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkDecidesAndGoes(String charset) {
        assertThat(decode(
                        ("\uFEFF" + TEXT).getBytes(Charset.forName(charset)),
                        Optional.of("text/plain; charset=latin1")))
                .isEqualTo(TEXT);
    }

    @Test
    void whatWasDeclaredHoldsIfTheBytesAreNotUtf8() {
        byte[] cyrillic = "Привет, мир".getBytes(Charset.forName("windows-1251"));
        assertThat(decode(cyrillic, Optional.of("text/plain; charset=windows-1251")))
                .isEqualTo("Привет, мир");
    }

    @Test
    void aBrokenByteDoesNotTurnUtf8IntoAnotherEncoding() {
        byte[] bytes = (TEXT + TEXT).repeat(3).getBytes(Charset.forName("UTF-8"));
        bytes[4] = (byte) 0xFF;
        assertThat(decode(bytes, Optional.empty())).endsWith(TEXT);
    }

    private static String decode(byte[] bytes, Optional<String> declared) {
        return Encoding.decode(new Original("a.txt", declared, bytes));
    }
}
