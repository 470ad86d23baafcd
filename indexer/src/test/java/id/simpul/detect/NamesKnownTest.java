package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Finding;
import id.simpul.model.Tsv;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesKnownTest {

    private static final NamesKnown KNOWN = new NamesKnown();

    @Test
    void severalWordsCountInAnyCapitals() {
        assertThat(names("Kota itu meniru KELAS PERAHU dan Kelas Perahu."))
                .containsExactly("KELAS PERAHU", "Kelas Perahu");
    }

    @Test
    void smallLettersAndBrokenLinesAreNoName() {
        assertThat(names("Di kelas perahu itu.\nGuru\nBayangan")).isEmpty();
    }

    @Test
    void aSingleWordCountsOnlyAsTheTableHasIt() {
        assertThat(names("LAPO, Lapo, lapo")).containsExactly("LAPO");
    }

    @Test
    void everyRowHasANameAnOwnerAndASourceAndNoNameStandsTwice() {
        Set<String> seen = new HashSet<>();
        for (Tsv.Row row :
                Tsv.resource(NamesKnown.class, "known-innovations.tsv").rows()) {
            assertThat(row.get("owner")).as("line %d", row.number()).isNotBlank();
            assertThat(row.get("source")).as("line %d", row.number()).isNotBlank();
            assertThat(row.list("names"))
                    .isNotEmpty()
                    .allSatisfy(name ->
                            assertThat(seen.add(NotNames.key(name))).as(name).isTrue());
        }
    }

    private static List<String> names(String text) {
        ReadPage page = Reading.of(Texts.document(text)).pages().getFirst();
        return KNOWN.on(page).stream()
                .map(Finding::value)
                .map(name -> name.name())
                .toList();
    }
}
