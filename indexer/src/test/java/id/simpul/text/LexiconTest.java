package id.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Lexicon<String> lexicon = Lexicon.<String>builder()
            .add("Papua", "91")
            .add("Papua Barat", "92")
            .add("Papua Barat Daya", "96")
            .add("Solok", "13.02")
            .add("Solok", "13.72")
            .build();

    @Test
    void theLongestPhraseWins() {
        assertThat(find("Dari papua  barat daya ke Papua Barat, lalu Papua."))
                .extracting(Lexicon.Hit::values)
                .containsExactly(List.of("96"), List.of("92"), List.of("91"));
    }

    @Test
    void aPhraseMayStandForSeveralThings() {
        assertThat(find("Solok")).singleElement().satisfies(hit -> {
            assertThat(hit.values()).containsExactly("13.02", "13.72");
            assertThat(hit.span()).isEqualTo(new Span(0, 5));
        });
    }

    @Test
    void wordsAreMatchedWhole() {
        assertThat(find("Papuanya Soloknya")).isEmpty();
    }

    @Test
    void aWordThatOnlyBeginsAPhraseIsNone() {
        Lexicon<String> longer =
                Lexicon.<String>builder().add("kota solok", "13.72").build();
        assertThat(longer.find(Words.of("kota kota solok dan solok kota")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.firstWord()).isEqualTo(1));
    }

    @Test
    void withoutPhrasesNothingIsFound() {
        assertThat(Lexicon.<String>builder().build().find(Words.of("Solok"))).isEmpty();
    }

    @Test
    void aPartIsSearchedLikeATextOfItsOwn() {
        List<Token> words = Words.of("Solok dan Papua Barat Daya");
        for (List<Token> list : List.of(words, List.copyOf(words))) {
            List<Lexicon.Hit<String>> hits = new ArrayList<>();
            lexicon.find(list, 1, 4, hits);
            assertThat(hits).singleElement().satisfies(hit -> {
                assertThat(hit.values()).containsExactly("92");
                assertThat(hit.firstWord()).isEqualTo(2);
                assertThat(hit.span()).isEqualTo(new Span(10, 21));
            });
        }
    }

    private List<Lexicon.Hit<String>> find(String text) {
        return lexicon.find(Words.of(text));
    }
}
