package id.simpul.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are looked for all together; a sentence that asks is answered by what tells most of it. */
class MannerTest {

    @TempDir
    Path folder;

    private Engine engine;
    private Search search;

    @BeforeEach
    void fill() {
        engine = Engine.at(URI.create("lucene:" + folder), Entries.TAXONOMY);
        search = new Search(engine.searcher(), Entries.TAXONOMY);
        String filler = "Warga datang ke balai desa dan menerima bantuan dari petugas. ".repeat(60);
        engine.indexer()
                .add(Entries.document(
                                "laporan",
                                "Laporan tahunan\n" + filler + "Menulis surat. " + filler + "Angka naik. " + filler
                                        + "Sebelum hujan. " + filler + "Sesudah panen.")
                        .get());
        engine.indexer()
                .add(Entries.document(
                                "panduan",
                                "Menulis angka sebelum inovasi\nMenulis angka sebelum dan kemudian itu mudah. Angka sebelum"
                                        + " inovasi ditulis lebih dahulu.")
                        .get());
        for (int i = 0; i < 30; i++) {
            engine.indexer()
                    .add(Entries.document("lain" + i, "Jalan rusak diperbaiki nomor " + i)
                            .get());
        }
        engine.indexer().commit();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private String first(String question) {
        return search.search(SearchRequest.forText(question))
                .hits()
                .getFirst()
                .entry()
                .id()
                .value();
    }

    @Test
    void whatHasAllTheWordsComesFirst() {
        assertThat(first("menulis angka sebelum sesudah")).isEqualTo(id("laporan"));
    }

    @Test
    void aSentenceIsAnsweredByWhatIsAboutIt() {
        assertThat(first("bagaimana menulis angka sebelum sesudah")).isEqualTo(id("panduan"));
        assertThat(first("cara menulis angka sebelum sesudah")).isEqualTo(id("panduan"));
    }

    private static String id(String docid) {
        return id.simpul.model.EntryId.ofDocid(docid).value();
    }
}
