package id.simpul.replicate;

import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.List;
import java.util.stream.IntStream;

/** Where a name stands in a sentence, word by word, however it is written there. */
final class Occurrences {

    private Occurrences() {}

    /** The folded words of a text. */
    static List<String> words(String text) {
        return Words.of(text).stream().map(Token::exact).toList();
    }

    /** The positions among the words at which the name begins; none for a name without a word. */
    static List<Integer> of(List<String> name, List<String> words) {
        return name.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(0, words.size() - name.size())
                        .filter(at -> words.subList(at, at + name.size()).equals(name))
                        .boxed()
                        .toList();
    }
}
