package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Token;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the sentences of a page speak of: the signs that all names in a sentence share, read once for each. Belongs to one
 * document that is being read; not safe to share between threads.
 */
final class SentenceSigns {

    private static final String INNOVATION = "inova";
    private static final String COPY = "replika";
    private static final String TOP = "top";

    private final ReadPage page;
    private final Set<String> prizes;
    private final Map<Span, Set<NameSign>> bySentence = new HashMap<>();

    /** @param prizes folded words that tell of a prize */
    SentenceSigns(ReadPage page, Set<String> prizes) {
        this.page = page;
        this.prizes = prizes;
    }

    ReadPage page() {
        return page;
    }

    /** The sentence that the name stands in. */
    Span sentence(Span name) {
        return Sentences.around(page.sentences(), name);
    }

    /** What the sentence speaks of. */
    Set<NameSign> of(Span sentence) {
        return bySentence.computeIfAbsent(sentence, this::read);
    }

    private Set<NameSign> read(Span sentence) {
        Set<NameSign> signs = EnumSet.noneOf(NameSign.class);
        int to = page.wordFrom(sentence.end());
        for (int at = page.wordFrom(sentence.start()); at < to; at++) {
            Token word = page.words().get(at);
            NameSigns.add(signs, NameSign.BESIDE_INNOVATION, word.exact().contains(INNOVATION));
            NameSigns.add(signs, NameSign.BESIDE_REPLICATION, word.exact().contains(COPY));
            NameSigns.add(
                    signs,
                    NameSign.BESIDE_PRIZE,
                    prizes.contains(word.exact()) || word.exact().equals(TOP));
        }
        return signs;
    }
}
