package id.simpul.detect;

import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without which a vague cue tells nothing, from {@code signal-companions.tsv}. Safe to share. */
final class SignalCompanions {

    /** What the words say. */
    enum Sort {
        /** Something is missing, late or bad. */
        LACK,
        /** It comes again and again. */
        INTERVAL,
        /** It is about another place. */
        ELSEWHERE
    }

    private static final Pattern REACHABLE =
            Pattern.compile("[^\\s@]+@[^\\s@]+|(?<![\\d.,/])(?:\\+?62|\\(?0)(?:[\\s.()-]?\\d){6,}");

    private final Lexicon<Sort> words;

    SignalCompanions() {
        Lexicon.Builder<Sort> builder = Lexicon.builder();
        for (Tsv.Row row :
                Tsv.resource(SignalCompanions.class, "signal-companions.tsv").rows()) {
            Sort sort = Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT));
            row.list("words").forEach(phrase -> builder.add(phrase, sort));
        }
        words = builder.build();
    }

    /** Whether the sentence has a word of the sort. */
    boolean has(Sort sort, List<Token> sentence) {
        return words.find(sentence).stream().anyMatch(hit -> hit.values().contains(sort));
    }

    /** Whether there is an address to write to or a number to call. */
    static boolean isReachable(String text) {
        return REACHABLE.matcher(text).find();
    }
}
