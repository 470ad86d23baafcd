package id.simpul.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Page;
import id.simpul.model.Taxonomy;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final Taxonomy TAXONOMY = Taxonomy.builtIn();
    private final QuestionReader reader = QuestionReader.standard(Analysis.of(TAXONOMY), TAXONOMY);

    @Test
    void coversEveryCharacterOfAShortDocumentInOrder() {
        Page page = new Page(1, "Kader menimbang balita di posyandu. ".repeat(150));

        List<Stretch> stretches = Stretch.promising(List.of(page), reader.read("balita"));

        assertThat(stretches.getFirst().start()).isZero();
        assertThat(stretches.getLast().end()).isEqualTo(page.text().length());
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).start()).isLessThan(stretches.get(i - 1).end());
        }
    }

    @Test
    void beginsAndEndsBetweenWords() {
        Page page = new Page(1, "posyandu ".repeat(3_000));

        assertThat(Stretch.promising(List.of(page), reader.read("posyandu")))
                .allSatisfy(stretch -> assertThat(stretch.text().strip())
                        .startsWith("posyandu")
                        .endsWith("posyandu"));
    }

    @Test
    void findsTheOnePageOfThreeHundredThatAnswers() {
        List<Page> pages = filled(300, 217, "Petugas MENYAPU lantai balai desa sebelum pelayanan dibuka.");

        assertThat(Stretch.promising(pages, reader.read("sapu")))
                .hasSizeLessThanOrEqualTo(8)
                .anySatisfy(stretch -> assertThat(stretch.page().number()).isEqualTo(217));
    }

    @Test
    void prefersTheStretchWithMoreOfTheWords() {
        List<Page> pages = Stream.concat(
                        IntStream.rangeClosed(1, 50)
                                .mapToObj(number -> new Page(number, "Layanan air dibicarakan lagi. ".repeat(60))),
                        Stream.of(new Page(51, "Layanan air bersih untuk pulau terpencil. " + "Lain. ".repeat(300))))
                .toList();

        assertThat(Stretch.promising(pages, reader.read("air bersih pulau terpencil")))
                .anySatisfy(stretch -> assertThat(stretch.page().number()).isEqualTo(51));
    }

    @Test
    void takesTheBeginningWhereNothingIsSeen() {
        List<Page> pages = filled(40, 1, "Judul laporan.");

        assertThat(Stretch.promising(pages, reader.read("zirkonium"))
                        .getFirst()
                        .page()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void readsATextWithoutBlanks() {
        Page page = new Page(1, "x".repeat(100_000));

        assertThat(Stretch.promising(List.of(page), reader.read("posyandu"))).hasSize(8);
    }

    private static List<Page> filled(int count, int special, String text) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Page(
                        number,
                        number == special ? text : "Bab ini membahas anggaran dan jadwal kegiatan. ".repeat(40)))
                .toList();
    }
}
