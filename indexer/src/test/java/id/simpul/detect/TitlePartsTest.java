package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Taxonomy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlePartsTest {

    private static final TitleParts PARTS = new TitleParts(InnovationCues.builtIn(), NotNames.of(Taxonomy.builtIn()));
    private static final String PAPER = "\nDinas menitipkan obat di perahu warga.";
    private static final String NEWS =
            "\nBATU – Dinas menitipkan obat di perahu warga sejak awal tahun ini, kata kepala dinas.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ketinting Obat, Apotek Kecil di Hulu Sungai | Ketinting Obat | TITLE_FIRST",
                "Ketinting Obat – Profil | Ketinting Obat | TITLE_FIRST TITLE_GLOSSED",
                "Ketinting Obat: aplikasi warga hulu | Ketinting Obat | TITLE_FIRST TITLE_GLOSSED",
                "Panduan: Ketinting Obat | Ketinting Obat | TITLE_LAST",
                "SOP – RUJUKAN (KETINTING OBAT) | KETINTING OBAT | TITLE_LAST TITLE_MARKED",
                "Cerita “Ketinting Obat” dari hulu | Ketinting Obat | TITLE_MARKED",
                "Ketinting Obat | Ketinting Obat | TITLE_WHOLE",
            })
    void aPartOfATitleThatIsWrittenAsANameIsSeen(String title, String name, String signs) {
        Set<NameSign> expected =
                Arrays.stream(signs.split(" ")).map(NameSign::valueOf).collect(Collectors.toSet());
        assertThat(parts(title, PAPER))
                .filteredOn(part -> part.name().of(title).equals(name))
                .singleElement()
                .satisfies(part -> assertThat(part.signs()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"Ketinting obat dari hulu", "Dinas menitipkan Ketinting Obat", "'Kapal Obat kini ada, kata camat'"})
    void aPartThatGoesOnInSmallLettersIsNone(String title) {
        assertThat(parts(title, PAPER)).isEmpty();
    }

    @Test
    void headlinesOfReportersAreToldFromOtherTitles() {
        String title = "Ketinting Obat, Apotek Kecil di Hulu Sungai";
        assertThat(parts(title, NEWS))
                .allSatisfy(part -> assertThat(part.signs())
                        .contains(NameSign.HEADLINE_PART)
                        .doesNotContain(NameSign.TITLE_FIRST, NameSign.TITLE_LAST, NameSign.TITLE_WHOLE));
    }

    @Test
    void aTitleThatStandsNowhereHasNoParts() {
        ReadPage page = Reading.of(Texts.document("Isi berkas.\nKalimat kedua."))
                .pages()
                .getFirst();
        assertThat(PARTS.on(page, TitleWords.of("Ketinting Obat"))).isEmpty();
        assertThat(PARTS.on(page, TitleWords.of(""))).isEmpty();
    }

    private static List<TitleParts.Part> parts(String title, String below) {
        ReadPage page = Reading.of(Texts.document(title + below)).pages().getFirst();
        return PARTS.on(page, TitleWords.of(title));
    }
}
