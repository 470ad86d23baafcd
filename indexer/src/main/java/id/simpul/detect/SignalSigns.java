package id.simpul.detect;

import id.simpul.model.Kind;
import id.simpul.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be seen of a sentence before anybody knows what it tells: the signs that {@code signal-signs.tsv} weighs. */
final class SignalSigns {

    /** A longer sentence is mostly a list. */
    private static final int MOST_WORDS = 60;

    private static final double LONG = 40;
    private static final double MANY_FIGURES = 3;
    private static final int PARTS = 3;
    private static final String FIGURE = "#";

    private SignalSigns() {}

    /**
     * The signs of a sentence, each with how much of it shows, 0 to 1.
     *
     * @param number its number among the sentences that tell of the innovation, from 0
     * @param of how many they are
     * @param read what the cues told of it, {@code aspect/presence/basis}
     */
    static Map<String, Double> of(Told told, int number, int of, Kind kind, Set<String> read) {
        Map<String, Double> signs = new HashMap<>();
        List<Token> words =
                told.words().subList(0, Math.min(MOST_WORDS, told.words().size()));
        int figures = 0;
        for (Token token : words) {
            boolean isFigure = Character.isDigit(token.exact().charAt(0));
            figures += isFigure ? 1 : 0;
            signs.put("word:" + (isFigure ? FIGURE : token.exact()), 1.0);
        }
        signs.put("figures", Math.min(1, figures / MANY_FIGURES));
        signs.put("length", Math.min(1, words.size() / LONG));
        signs.put("third:" + (PARTS * number / of + 1), 1.0);
        signs.put("kind:" + kind.slug(), 1.0);
        signs.put("names", told.names() ? 1.0 : 0);
        signs.put("read:nothing", read.isEmpty() ? 1.0 : 0);
        read.forEach(one -> signs.put("read:" + one, 1.0));
        return signs;
    }
}
