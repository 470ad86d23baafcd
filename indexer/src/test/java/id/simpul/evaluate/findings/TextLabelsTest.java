package id.simpul.evaluate.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.simpul.evaluate.findings.BrokenLabel.Why;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLabelsTest {

    private static final Taxonomy TAXONOMY = Taxonomy.builtIn();

    private static final String GOOD = """
            about: a launch
            kind: innovation-news
            date: 2023-08-02
            owner: 17.03 | ?13
            themes: kesehatan | pangan | ?umkm-ekonomi
            innovations: Lumbung Senyum
            awards: KIPP/Top 45/-
            regulations: UU 25/2009 pasal 39 ayat 1 | PP 38/2017
            signal: guide/present/fact "buku saku"
            signal: ?team/absent/claim
            ---
            Lumbung Senyum Dibuka
            Petugas membawa buku saku.
            """;

    @TempDir
    Path folder;

    @Test
    void everyKindIsAskedOfTheMachine() throws IOException {
        Labelled labelled = read(GOOD);
        assertThat(labelled.content())
                .isEqualTo(new Labelled.Content.Text("Lumbung Senyum Dibuka\nPetugas membawa buku saku."));
        assertThat(required(labelled, Judged.PROVINCE)).containsExactly("17");
        assertThat(required(labelled, Judged.KABUPATEN_KOTA)).containsExactly("17.03");
        assertThat(required(labelled, Judged.MAIN_THEME)).containsExactly("kesehatan");
        assertThat(required(labelled, Judged.DATE)).containsExactly("2023-08-02");
        assertThat(required(labelled, Judged.DATE_WARNING)).isEmpty();
        assertThat(required(labelled, Judged.AWARD)).containsExactly("KIPP/Top 45/-");
        assertThat(required(labelled, Judged.REGULATION)).containsExactly("UU 25/2009", "PP 38/2017");
        assertThat(required(labelled, Judged.PROVISION)).containsExactly("UU 25/2009 pasal 39 ayat 1");
        assertThat(required(labelled, Judged.INNOVATION)).containsExactly("Lumbung Senyum");
        assertThat(required(labelled, Judged.SIGNAL)).containsExactly("guide/present/fact");
        assertThat(labelled.shown()).containsExactly(new Labelled.Shown("guide/present/fact", false, "buku saku"));
    }

    @Test
    void optionalItemsAreKeptApart() throws IOException {
        Labelled labelled = read(GOOD);
        assertThat(optional(labelled, Judged.PROVINCE)).containsExactly("13");
        assertThat(optional(labelled, Judged.MAIN_THEME)).containsExactly("umkm-ekonomi");
        assertThat(optional(labelled, Judged.SIGNAL)).containsExactly("team/absent/claim");
    }

    @Test
    void whatNobodyJudgedIsNotAsked() throws IOException {
        assertThat(read(GOOD).wanted()).doesNotContainKey(Judged.STAGE);
        assertThat(read(GOOD.replace("date: 2023-08-02", "date: ?")).wanted()).doesNotContainKey(Judged.DATE);
        assertThat(required(read(GOOD.replace("date: 2023-08-02", "date: -")), Judged.DATE))
                .isEmpty();
    }

    @Test
    void aWarningOfAnySortIsAWarning() throws IOException {
        Labelled labelled = read(GOOD.replace("owner:", "date_warning: weekday\nowner:"));
        assertThat(required(labelled, Judged.DATE_WARNING)).containsExactly("warned");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    about: a launch;           aboot: a launch;                 UNKNOWN_KEY;  1
                    about: a launch;           a launch;                        UNKNOWN_KEY;  1
                    kind: innovation-news;     kind: novel;                     BAD_ITEM;     2
                    date: 2023-08-02;          date: 2 Agustus 2023;            BAD_ITEM;     3
                    date: 2023-08-02;          date: 2023-02-30;                BAD_ITEM;     3
                    owner: 17.03;              owner: 17.99;                    BAD_ITEM;     4
                    themes: kesehatan;         themes: sehat;                   BAD_ITEM;     5
                    innovations: Lumbung;      innovations: Gudang;             NOT_IN_TEXT;  6
                    awards: KIPP/Top 45/-;     awards: KIPP Top 45;             BAD_ITEM;     7
                    regulations: UU 25/2009;   regulations: UU Nomor 25;        BAD_ITEM;     8
                    guide/present/fact;        guide/there/fact;                BAD_ITEM;     9
                    guide/present/fact;        guidance/present/fact;           BAD_ITEM;     9
                    buku saku";                buku saku dan peta";             NOT_IN_TEXT;  9
                    about: a launch;           kind: report;                    TWICE;        2
                    kind: innovation-news;     about: more;                     MISSING_KEY; 11
                    """)
    void abrokenLineIsNamed(String good, String broken, Why why, int line) {
        BrokenLabel thrown = thrown(GOOD.replace(good, broken));
        assertThat(thrown.why()).isEqualTo(why);
        assertThat(thrown.place()).endsWith("text.txt:" + line);
    }

    @Test
    void aTextMustFollow() {
        assertThat(thrown(GOOD.replace("---\n", "")).why()).isEqualTo(Why.NO_TEXT);
        assertThat(thrown(GOOD.substring(0, GOOD.indexOf("Lumbung Senyum Dibuka")))
                        .why())
                .isEqualTo(Why.NO_TEXT);
    }

    private Labelled read(String text) throws IOException {
        return TextLabels.read(Files.writeString(folder.resolve("text.txt"), text), "a/text.txt", Half.A, TAXONOMY);
    }

    private BrokenLabel thrown(String text) {
        return catchThrowableOfType(BrokenLabel.class, () -> read(text));
    }

    private static Iterable<String> required(Labelled labelled, Judged judged) {
        return wanted(labelled, judged).required().values();
    }

    private static Iterable<String> optional(Labelled labelled, Judged judged) {
        return wanted(labelled, judged).optional().values();
    }

    private static Wanted wanted(Labelled labelled, Judged judged) {
        assertThat(labelled.wanted()).containsKeys(Set.of(judged).toArray(Judged[]::new));
        return java.util.Objects.requireNonNull(labelled.wanted().get(judged));
    }
}
