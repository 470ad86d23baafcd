package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Token;
import java.util.HashMap;
import java.util.Map;

/** How often each word stands in a document, asides left out. */
public final class WordCounts {

    /** What a document is about, it has said by then. */
    private static final int MOST_WORDS = 20_000;

    private WordCounts() {}

    /** The counts by folded word, made once for all detectors; not to be changed. */
    public static Map<String, Integer> of(Reading reading) {
        return reading.once(WordCounts.class, () -> count(reading));
    }

    private static Map<String, Integer> count(Reading reading) {
        Layout layout = Layout.of(reading);
        Map<String, Integer> counts = new HashMap<>();
        int left = MOST_WORDS;
        for (ReadPage page : reading.pages()) {
            for (Token word : page.words()) {
                if (left-- <= 0) {
                    return counts;
                }
                if (layout.at(page, word.start()) != Layout.Section.ASIDE) {
                    counts.merge(word.exact(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
