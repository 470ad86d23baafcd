package id.simpul.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Entries;
import id.simpul.index.NameKey;
import id.simpul.model.Award;
import id.simpul.model.Confidence;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.Page;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.SourceDocument;
import id.simpul.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that list many innovations: each row speaks for its own innovation alone. */
class ListsTest {

    private static final SourceDocument LIST = list(
            "Lontar Kerja | Kabupaten Bengkulu Utara | Top 45", "17.03",
            "Perahu Sehat | Kota Padang | Finalis", "13.71",
            "Pasar Malam | Kabupaten Wonogiri | Top 45", "33.12");

    @ParameterizedTest
    @CsvSource({"Lontar Kerja, 17.03, 1", "Perahu Sehat, 13.71, 0", "Pasar Malam, 33.12, 1"})
    void ownerAndAwardComeFromTheRow(String name, String owner, int awards) {
        assertThat(Innovations.assemble(NameKey.of(name), List.of(LIST)))
                .singleElement()
                .satisfies(innovation -> {
                    assertThat(innovation.region()).map(Region::code).contains(owner);
                    assertThat(innovation.awards()).hasSize(awards);
                    assertThat(innovation.themes()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"17.03, 1", "33.12, 2"})
    void aDocumentOfItsOwnJoinsTheRowOfTheSameOwner(String owner, int innovations) {
        SourceDocument own = Entries.document(
                        "profil/lontar.txt",
                        "Lontar Kerja\nLontar Kerja mempertemukan pencari kerja dengan bengkel desa.")
                .innovationName("LONTAR KERJA")
                .owner(owner)
                .kind(Kind.PROFILE)
                .get();
        List<Innovation> found = Innovations.assemble("lontarkerja", List.of(LIST, own));
        assertThat(found).hasSize(innovations);
        assertThat(found.stream().filter(innovation -> innovation.documents().contains(own.id())))
                .singleElement()
                .satisfies(innovation -> {
                    assertThat(innovation.documents().getFirst()).isEqualTo(own.id());
                    assertThat(innovation.passages().getFirst().document()).isEqualTo(own.id());
                });
    }

    private static SourceDocument list(String... rowsAndOwners) {
        List<String> rows = new ArrayList<>(List.of("Daftar inovasi"));
        for (int i = 0; i < rowsAndOwners.length; i += 2) {
            rows.add(rowsAndOwners[i]);
        }
        SourceDocument document = Entries.document("daftar.xlsx", String.join("\n", rows))
                .kind(Kind.REPORT)
                .theme("kesehatan")
                .get();
        Page page = document.pages().getFirst();
        List<Finding<?>> findings = new ArrayList<>(document.findings());
        for (int i = 0; i < rowsAndOwners.length; i += 2) {
            String row = rowsAndOwners[i];
            int start = page.text().indexOf(row);
            Evidence evidence = Evidence.in(page, start, start + row.length(), "test");
            String[] cells = row.split(" \\| ");
            findings.add(said(new InnovationName(cells[0], Optional.empty()), evidence));
            Region region =
                    Entries.TAXONOMY.regions().byCode(rowsAndOwners[i + 1]).orElseThrow();
            findings.add(said(new RegionMention(region, RegionRole.OWNER, cells[1]), evidence));
            if (!cells[2].equals("Finalis")) {
                findings.add(said(
                        new Award("KIPP", cells[2], Optional.empty(), Optional.empty(), Award.Standing.WON), evidence));
            }
        }
        return document.withFindings(findings);
    }

    private static <T extends Value> Finding<T> said(T value, Evidence evidence) {
        return new Finding<>(value, evidence, Confidence.HIGH);
    }
}
