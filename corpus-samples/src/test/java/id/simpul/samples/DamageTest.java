package id.simpul.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamageTest {

    @Test
    void emptyMeansNoBytes() throws Exception {
        assertThat(Maker.bytes(Samples.source(Format.PDF, "damage: empty"))).isEmpty();
    }

    @Test
    void truncatedPdfCannotBeRead() throws Exception {
        byte[] bytes = Maker.bytes(Samples.source(Format.PDF, "damage: truncated"));

        assertThat(bytes).isNotEmpty().startsWith('%', 'P', 'D', 'F');
        assertThatThrownBy(() -> ReadBack.text(bytes, Format.PDF)).isInstanceOf(IOException.class);
    }

    @Test
    void encryptedPdfWantsAPassword() throws Exception {
        byte[] bytes = Maker.bytes(Samples.source(Format.PDF, "damage: encrypted"));

        assertThatThrownBy(() -> Loader.loadPDF(bytes)).isInstanceOf(InvalidPasswordException.class);
    }

    @Test
    void encryptedDocxOpensWithItsPasswordAlone() throws Exception {
        byte[] bytes = Maker.bytes(Samples.source(Format.DOCX, "damage: encrypted"));

        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            Decryptor decryptor = new EncryptionInfo(files).getDecryptor();
            assertThat(decryptor.verifyPassword("tebakan")).isFalse();
            assertThat(decryptor.verifyPassword("tidak-ada-yang-tahu")).isTrue();
            byte[] opened = decryptor.getDataStream(files).readAllBytes();
            assertThat(ReadBack.text(opened, Format.DOCX)).contains("Warga puas.");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "DOCX"})
    void lockingAgainChangesNoByte(Format format) throws Exception {
        Source source = Samples.source(format, "damage: encrypted");

        assertThat(Maker.bytes(source)).isEqualTo(Maker.bytes(source));
    }

    @Test
    void anUnknownDamageIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Maker.bytes(Samples.source(Format.TXT, "damage: wet")))
                .withMessageContaining("wet");
    }
}
