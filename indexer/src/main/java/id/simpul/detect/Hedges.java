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

    enum Kind {
        CLAIM,
        ABLE,
        CONDITION,
        OPENING,
        PAST,
        DENIAL,
        CLAIM_AFTER,
        DENIAL_AFTER,
        QUESTION,
        THIS,
        CLUTTER,
        MEETING
    }

    record Hedge(Kind kind, int reach) {}

    private static final Pattern CLAUSE_END = Pattern.compile("[;:|]|,(?!\\s*(?:atau|dan|serta|maupun|hingga)\\b)");

    private static final Pattern LINK =
            Pattern.compile("\\b(?:dan|atau|tetapi|tapi|namun|sedangkan|sehingga|karena|yang|and|but|or|which)\\b");

    /** {@code Siapa? tiga juru timbang}: question and answer are one sentence where the answer begins small. */
    private static final Pattern ANSWERED = Pattern.compile("\\?\\s+\\p{Ll}");

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

    /**
     * The hedges on both sides of what stands in a sentence.
     *
     * @param before the sentence up to it
     * @param words how many words that has
     * @param met the hedges there
     * @param after the sentence behind it
     * @param following the hedges there
     */
    record Around(
            String before, int words, List<Lexicon.Hit<Hedge>> met, String after, List<Lexicon.Hit<Hedge>> following) {

        /** Whether it is only wished, planned, possible or demanded. */
        boolean claim() {
            return planned() || meets(Kind.ABLE);
        }

        /** Whether it is only wished or planned. */
        boolean planned() {
            return meets(Kind.CLAIM) || opens(Kind.OPENING) || conditional() || follows(Kind.CLAIM_AFTER);
        }

        /** Whether it stands behind an if. */
        boolean conditional() {
            return meets(Kind.CONDITION) || opens(Kind.CONDITION);
        }

        /** Whether it is denied. */
        boolean deny() {
            return meets(Kind.DENIAL) || follows(Kind.DENIAL_AFTER);
        }

        private boolean meets(Kind kind) {
            return met.stream()
                    .anyMatch(hit -> hit.values().stream()
                                    .anyMatch(hedge -> hedge.kind() == kind
                                            && words - hit.firstWord() - hit.words() < hedge.reach())
                            && !CLAUSE_END
                                    .matcher(before.substring(hit.span().end()))
                                    .find());
        }

        /** An if governs what comes behind its comma as well. */
        private boolean opens(Kind kind) {
            return !met.isEmpty()
                    && met.getFirst().firstWord() == 0
                    && met.getFirst().values().stream().anyMatch(hedge -> hedge.kind() == kind);
        }

        private boolean follows(Kind kind) {
            return following.stream()
                    .anyMatch(hit -> hit.values().stream()
                                    .anyMatch(hedge -> hedge.kind() == kind && hit.firstWord() <= hedge.reach())
                            && !LINK.matcher(after.substring(0, hit.span().start()))
                                    .find()
                            && !CLAUSE_END
                                    .matcher(after.substring(0, hit.span().start()))
                                    .find());
        }
    }

    /** What hedges stand before and behind the place in its sentence. @param cue what stands there, of whole words */
    Around around(Told told, Lexicon.Hit<?> cue) {
        String text = told.text();
        int behind = cue.firstWord() + cue.words();
        return new Around(
                text.substring(0, cue.span().start()),
                cue.firstWord(),
                words.find(Words.within(told.words(), 0, cue.firstWord(), 0)),
                text.substring(cue.span().end()),
                words.find(Words.within(
                        told.words(), behind, told.words().size(), cue.span().end())));
    }

    /** What hedges stand in a text that says something by itself. */
    Around around(String text) {
        List<Token> tokens = Words.of(text);
        return new Around(text, tokens.size(), words.find(tokens), "", List.of());
    }

    /** Whether the sentence asks, as the lines of a form do. */
    boolean asks(String sentence, List<Token> tokens) {
        String asked = sentence.stripTrailing();
        if (asked.endsWith("?")) {
            return true;
        }
        boolean answered = asked.indexOf('?') >= 0 && ANSWERED.matcher(asked).find();
        return !answered
                && words.find(tokens).stream()
                        .anyMatch(hit -> hit.values().stream().anyMatch(hedge -> hedge.kind() == Kind.QUESTION)
                                && hit.firstWord() <= firstWord(tokens));
    }

    /** Whether the line is of the page around the text: links, rules for comments. */
    boolean isClutter(List<Token> sentence) {
        return words.find(sentence).stream()
                .anyMatch(hit -> hit.values().stream().anyMatch(hedge -> hedge.kind() == Kind.CLUTTER));
    }

    /** Whether the sentence points at the innovation without its name: <em>inovasi ini</em>. */
    boolean pointsAtIt(List<Token> sentence) {
        return words.find(sentence).stream()
                .anyMatch(hit -> hit.values().stream().anyMatch(hedge -> hedge.kind() == Kind.THIS));
    }

    /** Whether the sentence tells of those who met, not of what they spoke about. */
    boolean meets(List<Token> sentence) {
        return words.find(sentence).stream()
                .anyMatch(hit -> hit.values().stream().anyMatch(hedge -> hedge.kind() == Kind.MEETING));
    }

    /** Position of the first token that is no item number. */
    private static int firstWord(List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() - 1 && tokens.get(first).exact().matches("\\d+|[a-z]")) {
            first++;
        }
        return first;
    }
}
