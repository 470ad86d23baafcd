package id.simpul.detect;

import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        ELSEWHERE,
        /** They who work. */
        PEOPLE
    }

    private static final Pattern REACHABLE =
            Pattern.compile("[^\\s@]+@[^\\s@]+|(?<![\\d.,/])(?:\\+?62|\\(?0)(?:[\\s.()-]?\\d){6,}");

    /** Of a number that can be called. */
    private static final int FEWEST_DIGITS = 7;

    private static final int NEAR = 7;
    private static final String CLAUSE_ENDS = ";:,";

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

    /** Whether a word of the sort stands behind the cue, near it and in the same clause. */
    boolean isBehind(Sort sort, Told told, Lexicon.Hit<?> cue) {
        int behind = cue.firstWord() + cue.words();
        return first(sort, told, behind, behind + NEAR)
                .filter(hit -> sameClause(told, cue, hit))
                .isPresent();
    }

    /** {@code masih <dibuka setiap> Rabu}: what comes again and again, and is no lack. */
    boolean goesOn(Told told, Lexicon.Hit<?> cue) {
        int behind = cue.firstWord() + cue.words();
        return first(Sort.INTERVAL, told, behind, behind + NEAR)
                .filter(hit -> sameClause(told, cue, hit)
                        && first(Sort.LACK, told, behind, hit.firstWord()).isEmpty())
                .isPresent();
    }

    private Optional<Lexicon.Hit<Sort>> first(Sort sort, Told told, int from, int to) {
        List<Lexicon.Hit<Sort>> hits = new ArrayList<>();
        words.find(told.words(), from, Math.min(to, told.words().size()), hits);
        return hits.stream().filter(hit -> hit.values().contains(sort)).findFirst();
    }

    private static boolean sameClause(Told told, Lexicon.Hit<?> cue, Lexicon.Hit<?> hit) {
        return told.text()
                .substring(cue.span().end(), hit.span().start())
                .chars()
                .noneMatch(sign -> CLAUSE_ENDS.indexOf(sign) >= 0);
    }

    /** Whether there is an address to write to or a number to call. */
    static boolean isReachable(String text) {
        return (text.indexOf('@') >= 0 || Letters.count(text, Character::isDigit) >= FEWEST_DIGITS)
                && REACHABLE.matcher(text).find();
    }
}
