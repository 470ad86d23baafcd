package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutWordsTest {

    private final List<Token> three =
            List.of(new Token("a", 0, 0, 1), new Token("b", 1, 2, 3), new Token("c", 2, 4, 5));

    @Test
    void aPartShowsTheSameWordsWithTheirHashes() {
        CutWords part = CutWords.of(three).subList(1, 3);
        assertThat(part).isEqualTo(three.subList(1, 3));
        assertThat(part.hash(0)).isEqualTo("b".hashCode());
        assertThat(part.subList(1, 2)).containsExactly(three.get(2));
        assertThat(CutWords.of(part, 1, 2).hash(0)).isEqualTo("c".hashCode());
        assertThat(CutWords.of(three, 2, 3)).containsExactly(three.get(2));
    }

    @Test
    void nothingOutsideIsSeenAndNothingChanged() {
        CutWords part = CutWords.of(three).subList(1, 2);
        assertThatThrownBy(() -> part.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.subList(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(part::removeFirst).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aPartMayBeATextOfItsOwn() {
        CutWords part = CutWords.of(three).subList(1, 3).movedTo(2);
        assertThat(part).containsExactly(new Token("b", 0, 0, 1), new Token("c", 1, 2, 3));
        assertThat(part.hash(1)).isEqualTo("c".hashCode());
    }
}
