package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.Layout.Section;
import id.simpul.model.EntryId;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final String LONG = "Kalimat ini memanjangkan isi berita tanpa memberi kabar apa pun. ".repeat(12);

    @Test
    void theTitleIsFoundBehindAMenu() {
        String text = "Beranda\nKabar\nPasar Rapi Diresmikan\nPasar itu kini bersih.\n" + LONG + "\nPenutup berita.";

        assertThat(at("Pasar Rapi Diresmikan", text, "Beranda")).isEqualTo(Section.ASIDE);
        assertThat(at("Pasar Rapi Diresmikan", text, "Pasar Rapi")).isEqualTo(Section.TITLE);
        assertThat(at("Pasar Rapi Diresmikan", text, "Pasar itu")).isEqualTo(Section.LEAD);
        assertThat(at("Pasar Rapi Diresmikan", text, "Penutup")).isEqualTo(Section.BODY);
    }

    @Test
    void aTitleMayRunOverTwoLines() {
        String text = "Panduan Layanan\nPasar Rapi\nIsi panduan dimulai di sini.";

        assertThat(at("Panduan Layanan Pasar Rapi", text, "Panduan Layanan")).isEqualTo(Section.TITLE);
        assertThat(at("Panduan Layanan Pasar Rapi", text, "Pasar Rapi")).isEqualTo(Section.TITLE);
        assertThat(at("Panduan Layanan Pasar Rapi", text, "Isi")).isEqualTo(Section.LEAD);
    }

    @Test
    void aSentenceIsNoTitle() {
        String text = "Pasar itu kini bersih dan terang.\nPedagang senang.";

        assertThat(at("Pasar itu kini bersih dan terang.", text, "Pasar")).isEqualTo(Section.LEAD);
    }

    @Test
    void bylinesAndLinksLieBeside() {
        String text = "Pasar Rapi Diresmikan\nPasar itu kini bersih.\nBaca juga: Jembatan Roboh\nPedagang senang.";

        assertThat(at("Pasar Rapi Diresmikan", text, "Jembatan")).isEqualTo(Section.ASIDE);
        assertThat(at("Pasar Rapi Diresmikan", text, "Pedagang")).isEqualTo(Section.LEAD);
    }

    @Test
    void aTitlePrintedNowhereStandsApart() {
        assertThat(Layout.of(reading("Jembatan Baru", "Pasar itu kini bersih.")).titleApart())
                .isPresent();
        assertThat(Layout.of(reading("Pasar Rapi", "Pasar Rapi\nPasar itu kini bersih."))
                        .titleApart())
                .isEmpty();
    }

    private static Section at(String title, String text, String words) {
        Reading reading = reading(title, text);
        return Layout.of(reading).at(reading.pages().getFirst(), text.indexOf(words));
    }

    private static Reading reading(String title, String text) {
        return Reading.of(new SourceDocument(
                EntryId.ofDocid(text),
                "case.txt",
                new Origin(URI.create("file:case.txt"), "text/plain", text.length(), "00"),
                title,
                "id",
                List.of(new Page(1, text)),
                List.of(),
                List.of(),
                Optional.empty()));
    }
}
