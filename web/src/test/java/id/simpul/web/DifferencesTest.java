package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.EntryId;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final String RELEASE =
            "Warga tidak perlu ke kota. Kader menimbang balita di rumah. Angka stunting turun. Bupati berterima kasih.";

    @Test
    void seesWhatWasAddedCutAndReworded() {
        Differences differences = Differences.between(
                document(RELEASE),
                document(
                        "PADANG, Kabar Kita. Warga tidak perlu ke kota. Kader mengukur balita di rumah. Angka stunting turun."));

        assertThat(differences.changes())
                .containsExactly(
                        new Differences.Change(List.of(), List.of("PADANG, Kabar Kita.")),
                        new Differences.Change(
                                List.of("Kader menimbang balita di rumah."),
                                List.of("Kader mengukur balita di rumah.")),
                        new Differences.Change(List.of("Bupati berterima kasih."), List.of()));
    }

    @Test
    void passesOverCaseBlanksAndMarks() {
        assertThat(Differences.between(
                                document(RELEASE),
                                document(RELEASE.toUpperCase().replace(". ", " !\n")))
                        .changes())
                .isEmpty();
    }

    @Test
    void followsASentenceAcrossPages() {
        assertThat(Differences.between(
                                document(RELEASE),
                                document(
                                        "Warga tidak perlu ke kota. Kader menimbang balita di rumah.",
                                        "Angka stunting turun. Bupati berterima kasih."))
                        .changes())
                .isEmpty();
    }

    @Test
    void showsSomeOfVeryMany() {
        String one = numbered("Kalimat");
        String other = IntStream.range(0, 300)
                .mapToObj(number -> number % 2 == 0 ? "Kalimat nomor " + number + "." : "Lain " + number + ".")
                .collect(Collectors.joining(" "));

        Differences differences = Differences.between(document(one), document(other));

        assertThat(differences.changes()).hasSize(Differences.MOST);
        assertThat(differences.all()).isEqualTo(150);
    }

    private static String numbered(String word) {
        return IntStream.range(0, 300)
                .mapToObj(number -> word + " nomor " + number + ".")
                .collect(Collectors.joining(" "));
    }

    private static SourceDocument document(String... pages) {
        return new SourceDocument(
                EntryId.ofDocid(pages[0]),
                "berita/x.html",
                new Origin(URI.create("file:///x.html"), "text/html", 1, "0".repeat(64)),
                "Judul",
                "id",
                IntStream.range(0, pages.length)
                        .mapToObj(i -> new Page(i + 1, pages[i]))
                        .toList(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
