package id.simpul.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.index.Entries;
import id.simpul.model.SourceDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    private static final ThemeModel MODEL =
            new Training(Entries.TAXONOMY).train(Desa.examples(50)).orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void whatIsReadBackSaysTheSame() throws Exception {
        ModelFile file = file();
        file.write(MODEL);
        file.write(MODEL);
        ThemeModel read = file.read(Entries.TAXONOMY).orElseThrow();
        SourceDocument document = Desa.document("x", "Warga memilah plastik");
        assertThat(read.ranked(document)).isEqualTo(MODEL.ranked(document));
        assertThat(read.labels()).isEqualTo(MODEL.labels());
        assertThat(read.fingerprint()).isEqualTo(MODEL.fingerprint());
        try (var files = Files.list(file.path().getParent())) {
            assertThat(files).containsExactly(file.path());
        }
    }

    @Test
    void noFileIsNoModel() throws Exception {
        assertThat(file().read(Entries.TAXONOMY)).isEmpty();
        file().write(MODEL);
        file().discard();
        assertThat(file().read(Entries.TAXONOMY)).isEmpty();
        file().discard();
    }

    @Test
    void aBrokenFileSaysSo() throws Exception {
        file().write(MODEL);
        List<String> lines = Files.readAllLines(file().path());
        broken(String.join("\n", lines.subList(0, lines.size() - 1)), "cut off or changed");
        broken(String.join("\n", lines).replaceFirst("0\\.", "1."), "cut off or changed");
        broken("", "cut off or changed");
        broken("other 1\n\n\nchecksum\t" + sum("other 1\n\n"), "another kind of file");
        broken(
                "simpul-themes 1\tx\t5\na\tb\n0.5\nchecksum\t" + sum("simpul-themes 1\tx\t5\na\tb\n0.5"),
                "1 cells instead of 2");
        Files.write(file().path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> file().read(Entries.TAXONOMY))
                .isInstanceOf(BrokenModel.class)
                .hasMessageContaining("no text");
    }

    private void broken(String text, String why) throws Exception {
        Files.writeString(file().path(), text);
        assertThatThrownBy(() -> file().read(Entries.TAXONOMY))
                .isInstanceOf(BrokenModel.class)
                .hasMessageContaining(why);
    }

    private static String sum(String text) {
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private ModelFile file() {
        return new ModelFile(folder.resolve("data").resolve("model.tsv"));
    }
}
