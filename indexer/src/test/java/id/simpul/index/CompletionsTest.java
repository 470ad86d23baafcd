package id.simpul.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Completions.Completion;
import id.simpul.index.Completions.Type;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionsTest {

    @TempDir
    Path folder;

    private Engine engine;
    private Completions completions;

    @BeforeEach
    void fill() {
        engine = Engine.at(URI.create("lucene:" + folder), Entries.TAXONOMY);
        Indexer indexer = engine.indexer();
        List.of(
                        Entries.innovation("i1", "Gardu Sehat", "33.01", "Kartu diantar."),
                        Entries.innovation("i2", "Lentera Gardu", "33.02", "Kartu diantar."),
                        Entries.innovation("i3", "Sampan Pintar", "33.03", "Kartu diantar."))
                .forEach(indexer::add);
        indexer.commit();
        completions = new Completions(engine.searcher(), Entries.TAXONOMY);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void namesThatBeginSoComeFirst() {
        assertThat(completions.of("gard"))
                .containsExactly(
                        new Completion(Type.INNOVATION, "Gardu Sehat"),
                        new Completion(Type.INNOVATION, "Lentera Gardu"));
    }

    @Test
    void allTheWordsAreAskedFor() {
        assertThat(completions.of("gardu se")).containsExactly(new Completion(Type.INNOVATION, "Gardu Sehat"));
    }

    @Test
    void regionsAndThemesAreSuggestedToo() {
        assertThat(completions.of("bengkulu ut")).contains(new Completion(Type.REGION, "Kabupaten Bengkulu Utara"));
        assertThat(completions.of("stunt")).extracting(Completion::type).contains(Type.THEME);
    }

    @ParameterizedTest
    @CsvSource({"sumbar, Sumatera Barat", "kaltara, Kalimantan Utara", "bumi raff, Bengkulu"})
    void nicknamesLeadToTheirRegion(String typed, String region) {
        assertThat(completions.of(typed))
                .filteredOn(completion -> completion.type() == Type.REGION)
                .extracting(Completion::text)
                .anySatisfy(text -> assertThat(text).contains(region));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "g", "zzzz", "!!", "\"", "wilayah:"})
    void thereMayBeNone(String typed) {
        assertThat(completions.of(typed)).isEqualTo(List.of());
    }

    @Test
    void whatSeveralTitlesSayComesBehindNames() {
        List.of("Layanan Jemput Bola di Desa", "Perekaman Jemput Bola", "Jemput Obat Lansia")
                .forEach(title -> engine.indexer()
                        .add(Entries.document(title.replace(" ", "-"), title + "\nx")
                                .get()));
        engine.indexer().commit();
        assertThat(completions.of("jemput bo")).containsExactly(new Completion(Type.PHRASE, "jemput bola"));
        assertThat(completions.of("jemput ob")).as("of one title only").isEmpty();
    }
}
