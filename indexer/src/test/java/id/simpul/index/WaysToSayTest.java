package id.simpul.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Tsv;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaysToSayTest {

    private final QuestionReader reader = QuestionReader.standard(Analysis.of(Entries.TAXONOMY), Entries.TAXONOMY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            layanan disdukcapil                          | disdukcapil          | Dinas Kependudukan dan Pencatatan Sipil
            dinas kependudukan dan pencatatan sipil      | dinas kependudukan dan pencatatan sipil | Disdukcapil
            akte kelahiran                               | akte                 | akta
            kemiskinan ekstrim                           | ekstrim              | ekstrem
            cetak e-ktp di desa                          | e-ktp                | ktp-el
            cara mengatasi anak putus sekolah            | anak putus sekolah   | anak tidak sekolah
            flying doctor program                        | flying doctor        | dokter terbang
            waste bank                                   | waste bank           | bank sampah
            stunting sumbar                              | sumbar               | Sumatera Barat
            inovasi bumi rafflesia                       | bumi rafflesia       | Bengkulu
            permenpan 91/2021 pembinaan                  | permenpan 91/2021    | PermenPANRB 91/2021
            permenpan-rb no. 91 tahun 2021               | permenpan rb no 91 tahun 2021 | PermenPANRB 91/2021
            keputusan menteri panrb nomor 359 tahun 2021 | keputusan menteri panrb nomor 359 tahun 2021 | Kepmen PANRB 359/2021
            uu no 25 tahun 2009                          | uu no 25 tahun 2009  | UU 25/2009
            perbup hulu sungai selatan 71 tahun 2022     | perbup hulu sungai selatan 71 tahun 2022 | Perbup hulu sungai selatan 71/2022
            perbup kabupaten sikka no 3/2021             | perbup kabupaten sikka no 3/2021 | Perbup sikka 3/2021
            buku kia ibu hamil                           | kia                  | Kesehatan Ibu dan Anak
            cetak kia di disdukcapil                     | kia                  | Kartu Identitas Anak
            """)
    void whatCanBeSaidInOtherWaysIsAndIsTold(String question, String typed, String also) {
        assertThat(reader.read(question).expansions()).anySatisfy(expansion -> {
            assertThat(expansion.typed()).isEqualTo(typed);
            assertThat(expansion.also()).contains(also);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kia",
                "layanan kia murni",
                "kk",
                "\"akte kelahiran\"",
                "-akte",
                "air bersih di pulau",
                "stunting 2021",
                "uu 25/2009",
                "sk",
                "gardu penangkis"
            })
    void whatIsAmbiguousQuotedUnwantedOrPlainIsSaidInNoOtherWay(String question) {
        assertThat(reader.read(question).expansions().stream()
                        .filter(expansion -> !expansion.typed().equals("air bersih")))
                .isEmpty();
    }

    @Test
    void literallyMeansLiterally() {
        Question literal = reader.read("akte disdukcapil 2021", true);
        assertThat(literal.expansions()).isEmpty();
        assertThat(literal.markedWords()).containsExactlyInAnyOrder("akte", "disdukcapil", "2021");
        assertThat(literal.strict().toString()).doesNotContain("Best");
    }

    @Test
    void theOtherWaysAreMarkedToo() {
        assertThat(reader.read("flying doctor").markedWords()).contains("dokter", "terbang", "flying");
    }

    @Test
    void theEnglishBridgeHoldsNoIndonesianWordAndIsLongEnough() {
        List<Tsv.Row> rows = rows("english.tsv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
        assertThat(rows.stream().map(row -> row.get("english")))
                .doesNotContain("air", "bank", "data", "program", "gas", "hama", "dating", "main", "pole", "lain");
    }

    @Test
    void everyRowOfTheTablesCanBeRead() {
        for (Tsv.Row row : rows("spellings.tsv")) {
            Set<String> forms = new HashSet<>();
            assertThat(row.list("forms")).as("line " + row.number()).hasSizeGreaterThan(1);
            row.list("forms")
                    .forEach(form -> assertThat(forms.add(form))
                            .as("spellings.tsv:" + row.number() + " " + form + " is there twice")
                            .isTrue());
        }
        twoColumns("everyday.tsv", "everyday", "official");
        twoColumns("english.tsv", "english", "indonesian");
        for (Tsv.Row row : rows("ambiguous.tsv")) {
            assertThat(row.get("acronym")).as("line " + row.number()).isNotBlank();
            assertThat(row.get("expansion")).as("line " + row.number()).isNotBlank();
        }
    }

    private static void twoColumns(String table, String from, String to) {
        Set<String> seen = new HashSet<>();
        for (Tsv.Row row : rows(table)) {
            String place = table + ":" + row.number();
            assertThat(row.list(to)).as(place).isNotEmpty();
            assertThat(seen.add(cut(row.get(from))))
                    .as(place + " is there twice")
                    .isTrue();
            assertThat(row.list(to).stream().map(WaysToSayTest::cut)).as(place).doesNotContain(cut(row.get(from)), "");
        }
    }

    private static String cut(String text) {
        return String.join(" ", Words.of(text).stream().map(Token::exact).toList());
    }

    private static List<Tsv.Row> rows(String table) {
        return Tsv.resource(Synonyms.class, table).rows();
    }
}
