package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RootsTest {

    private final Roots roots = Roots.standard();

    @Test
    void theListsAreSortedAndHoldNoWordTwice() {
        for (String table : List.of("roots.tsv", "whole-words.tsv")) {
            assertThat(Table.of(table).rows().stream().map(List::getFirst))
                    .as(table)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(word -> word.matches("[a-z]{3,}"));
        }
    }

    @Test
    void aWordIsEitherARootOrWhole() {
        assertThat(roots.wholeWords()).noneMatch(roots::isRoot);
    }

    @Test
    void noFamilyLeadsOnToAnother() {
        assertThat(roots.families().values()).noneMatch(roots.families()::containsKey);
    }
}
