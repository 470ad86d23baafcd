package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.extract.Contents.Locked;
import id.simpul.extract.Contents.Unpacked;
import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackTest {

    private static final byte[] TEXT = bytes("Kartu diantar ke rumah.");

    @TempDir
    private Path folder;

    @Test
    void filesOfZipsAndTarsComeOutByName() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("laporan/2024/a.txt", TEXT);
        members.put("b.txt", bytes("Antrean hilang."));
        for (byte[] archive : List.of(
                ArchivesMade.zip(members), ArchivesMade.tar(members), ArchivesMade.gzip(ArchivesMade.tar(members)))) {
            Contents contents = Reads.unpack("arsip", archive, folder);
            assertThat(contents.failure()).isEmpty();
            assertThat(names(contents)).containsExactly("laporan/2024/a.txt", "b.txt");
            assertThat(content(contents, 1)).isEqualTo("Antrean hilang.");
        }
    }

    @Test
    void aSingleCompressedFileIsItsOnlyMember() throws IOException {
        assertThat(names(Reads.unpack("laporan.txt.gz", ArchivesMade.gzip(TEXT), folder)))
                .containsExactly("laporan.txt");
    }

    @Test
    void archivesInArchivesAreOpenedThreeDeep() throws IOException {
        byte[] third = ArchivesMade.zip(Map.of("c.txt", TEXT));
        byte[] second = ArchivesMade.gzip(ArchivesMade.tar(Map.of("tiga.zip", third)));
        byte[] first = ArchivesMade.zip(Map.of("dua.tar.gz", second));
        assertThat(names(Reads.unpack("satu.zip", first, folder))).containsExactly("dua.tar.gz/tiga.zip/c.txt");
        byte[] deeper = ArchivesMade.zip(Map.of("satu.zip", first));
        assertThat(Reads.unpack("nol.zip", deeper, folder).members())
                .containsExactly(new Locked(
                        "satu.zip/dua.tar.gz/tiga.zip",
                        new Unreadable(
                                "application/octet-stream", Reason.TOO_LARGE, "more than 3 archives in one another")));
    }

    @Test
    void attachmentsAreFilesAndPicturesInTheTextAreNot() throws IOException {
        Map<String, byte[]> attached = new LinkedHashMap<>();
        attached.put("lampiran.txt", TEXT);
        attached.put("berkas.zip", ArchivesMade.zip(Map.of("dalam.txt", TEXT)));
        byte[] mail = ArchivesMade.mail("Laporan bulanan", "Terlampir laporan bulan Maret.", attached);
        assertThat(names(Reads.unpack("surat.eml", mail, folder)))
                .containsExactly("lampiran.txt", "berkas.zip/dalam.txt");
        assertThat(Reads.pages("surat.eml", mail)).containsExactly("Laporan bulanan\nTerlampir laporan bulan Maret.");
        assertThat(names(Reads.unpack("surat.zip", ArchivesMade.zip(Map.of("surat.eml", mail)), folder)))
                .containsExactly("surat.eml", "surat.eml/lampiran.txt", "surat.eml/berkas.zip/dalam.txt");
    }

    @Test
    void outlookMessagesHaveTextAndAttachments() throws IOException {
        byte[] message = ArchivesMade.outlook("Laporan bulanan", "Terlampir laporan.", "lampiran.txt", TEXT);
        assertThat(Reads.pages("surat.msg", message)).containsExactly("Laporan bulanan\nTerlampir laporan.");
        Contents contents = Reads.unpack("surat.msg", message, folder);
        assertThat(names(contents)).containsExactly("lampiran.txt");
        assertThat(content(contents, 0)).isEqualTo("Kartu diantar ke rumah.");
    }

    @Test
    void namesLeadNowhereElseAndAreDistinct() {
        MemberNames names = new MemberNames();
        assertThat(names.of("", "../../etc/passwd")).isEqualTo("etc/passwd");
        assertThat(names.of("", "C:\\surat\\a.txt")).isEqualTo("C:/surat/a.txt");
        assertThat(names.of("", "/a.txt")).isEqualTo("a.txt");
        assertThat(names.of("", "a.txt")).isEqualTo("a (2).txt");
        assertThat(names.of("x.zip/", "./.")).isEqualTo("x.zip/_");
    }

    @Test
    void tooManyFilesAreRefusedAsAWhole() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i <= 2_000; i++) {
            members.put(i + ".txt", TEXT);
        }
        assertThat(failure(ArchivesMade.zip(members), Reason.TOO_LARGE)).isEqualTo("more than 2000 files inside");
    }

    @Test
    void bombsAreRefusedAsAWhole() throws IOException {
        byte[] blanks = new byte[60 << 20];
        Map<String, byte[]> members = Map.of("a.txt", blanks);
        assertThat(failure(ArchivesMade.zip(members), Reason.TOO_LARGE)).isEqualTo("more than 50 MB when unpacked");
        assertThat(failure(ArchivesMade.gzip(ArchivesMade.tar(members)), Reason.TOO_LARGE))
                .isEqualTo("more than 50 MB when unpacked");
        byte[] nested = ArchivesMade.zip(Map.of("dalam.zip", ArchivesMade.zip(members)));
        assertThat(failure(nested, Reason.TOO_LARGE)).isEqualTo("more than 50 MB when unpacked");
    }

    @Test
    void whatStandsBeforeTheDamageComesOut() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.txt", TEXT);
        members.put("b.txt", new byte[5_000]);
        Contents contents = Reads.unpack("a.tar", Arrays.copyOf(ArchivesMade.tar(members), 4_000), folder);
        assertThat(names(contents)).containsExactly("a.txt");
        assertThat(contents.failure())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(Reason.CORRUPT));
    }

    @Test
    void anArchiveOfNothingIsEmpty() throws IOException {
        assertThat(failure(ArchivesMade.zip(Map.of()), Reason.EMPTY)).isEqualTo("no files inside");
        assertThat(failure(bytes("PK\u0003\u0004 ini bukan arsip"), Reason.EMPTY))
                .isEqualTo("no files inside");
    }

    @Test
    void filesWithoutFilesHaveNone() {
        assertThat(Reads.unpack("a.txt", TEXT, folder)).isEqualTo(Contents.NONE);
    }

    private String failure(byte[] archive, Reason reason) {
        Contents contents = Reads.unpack("arsip", archive, folder);
        assertThat(contents.members()).isEmpty();
        Unreadable failure = contents.failure().orElseThrow();
        assertThat(failure.reason()).isEqualTo(reason);
        return failure.detail();
    }

    private static List<String> names(Contents contents) {
        return contents.members().stream().map(Contents.Member::name).toList();
    }

    private static String content(Contents contents, int member) throws IOException {
        return Files.readString(((Unpacked) contents.members().get(member)).file());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
