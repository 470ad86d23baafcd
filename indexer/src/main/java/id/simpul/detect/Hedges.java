package id.simpul.detect;

import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that turn a statement into a wish, a denial or a question, from {@code hedges.tsv}. Safe to share. */
final class Hedges {

    private enum Kind {
        CLAIM,
        DENIAL,
        CLAIM_AFTER,
        DENIAL_AFTER,
        QUESTION,
        THIS
    }

    private record Hedge(Kind kind, int reach) {}

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:|]");

    private final Lexicon<Hedge> words;

    Hedges() {
        Lexicon.Builder<Hedge> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(Hedges.class, "hedges.tsv").rows()) {
            Hedge hedge = new Hedge(
                    Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                    Integer.parseInt(row.get("reach")));
            row.list("cues").forEach(cue -> builder.add(cue, hedge));
        }
        words = builder.build();
    }

    /** Whether what stands between these words of its sentence is only wished, planned or demanded. */
    boolean claims(String before, String after) {
        return meets(before, Kind.CLAIM) || follows(after, Kind.CLAIM_AFTER);
    }

    /** Whether what stands between these words of its sentence is denied. */
    boolean denies(String before, String after) {
        return meets(before, Kind.DENIAL) || follows(after, Kind.DENIAL_AFTER);
    }

    /** Whether the sentence asks, as the lines of a form do. */
    boolean asks(String sentence, List<Token> tokens) {
        return sentence.stripTrailing().endsWith("?")
                || words.find(tokens).stream()
                        .anyMatch(hit -> hit.values().stream().anyMatch(hedge -> hedge.kind() == Kind.QUESTION)
                                && hit.firstWord() <= firstWord(tokens));
    }

    /** Whether the sentence points at the innovation without its name: <em>inovasi ini</em>. */
    boolean pointsAtIt(List<Token> sentence) {
        return words.find(sentence).stream()
                .anyMatch(hit -> hit.values().stream().anyMatch(hedge -> hedge.kind() == Kind.THIS));
    }

    /** Position of the first token that is no item number. */
    private static int firstWord(List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() - 1 && tokens.get(first).exact().matches("\\d+|[a-z]")) {
            first++;
        }
        return first;
    }

    private boolean follows(String after, Kind kind) {
        return words.find(Words.of(after)).stream()
                .anyMatch(hit -> hit.values().contains(new Hedge(kind, 0))
                        && hit.firstWord() == 0
                        && !CLAUSE_END
                                .matcher(after.substring(0, hit.span().start()))
                                .find());
    }

    private boolean meets(String before, Kind kind) {
        List<Token> tokens = Words.of(before);
        return words.find(tokens).stream()
                .anyMatch(hit -> hit.values().stream()
                                .anyMatch(hedge -> hedge.kind() == kind
                                        && tokens.size() - hit.firstWord() - hit.words() < hedge.reach())
                        && !CLAUSE_END
                                .matcher(before.substring(hit.span().end()))
                                .find());
    }
}
