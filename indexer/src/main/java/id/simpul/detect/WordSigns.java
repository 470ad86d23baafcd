package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Remembered;
import id.simpul.text.Stems;
import id.simpul.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stems of a document as signs of what it is: those of seldom and of many words alike, asides left out. */
public final class WordSigns {

    private static final int SHORTEST = 3;

    /** What a document is about, it has said by then. */
    private static final int MOST_WORDS = 20_000;

    private static final Stems STEMS = new Stems(List.of());

    /** Some for each of the words that documents have in common. */
    private static final int MOST_REMEMBERED = 50_000;

    private static final Remembered<String> SIGNS = new Remembered<>(MOST_REMEMBERED, WordSigns::sign);

    private WordSigns() {}

    /**
     * Each stem behind {@code word:}, with how much of it shows: 1 and the logarithm of its count, over the root of how many stems
     * there are. Made once for all detectors; not to be changed.
     */
    public static Map<String, Double> of(Reading reading) {
        return reading.once(WordSigns.class, () -> signs(counts(reading)));
    }

    private static Map<String, Double> signs(Map<String, Integer> counts) {
        Map<String, Double> signs = HashMap.newHashMap(counts.size());
        double scale = Math.sqrt(Math.max(1, counts.size()));
        counts.forEach((sign, count) -> signs.put(sign, (1 + Math.log(count)) / scale));
        return signs;
    }

    private static Map<String, Integer> counts(Reading reading) {
        Layout layout = Layout.of(reading);
        Map<String, Integer> counts = new HashMap<>();
        int left = MOST_WORDS;
        for (ReadPage page : reading.pages()) {
            for (Token word : page.words()) {
                if (left-- <= 0) {
                    return counts;
                }
                if (layout.at(page, word.start()) != Layout.Section.ASIDE) {
                    String sign = SIGNS.of(word.exact());
                    if (!sign.isEmpty()) {
                        counts.merge(sign, 1, Integer::sum);
                    }
                }
            }
        }
        return counts;
    }

    /** The sign that a word is; empty for a figure, and for what is too short to tell anything. */
    private static String sign(String word) {
        String stem = Character.isDigit(word.charAt(0)) ? "" : STEMS.of(word);
        return stem.length() >= SHORTEST ? "word:" + stem : "";
    }
}
