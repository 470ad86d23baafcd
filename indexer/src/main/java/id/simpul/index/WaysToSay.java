package id.simpul.index;

import id.simpul.model.Taxonomy;
import id.simpul.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds which words of a question can be said in other ways, and makes queries of those. Safe to share. */
final class WaysToSay {

    /** How much the year of a document counts beside the same number in its text. */
    private static final double DATED = 0.5;

    /** How much the ways to say each word of a phrase count together beside the phrase. */
    private static final double PIECEWISE = 0.6;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /**
     * Words of a question that can be said in other ways.
     *
     * @param firstWord number of the first of them
     * @param words how many
     * @param others the other ways
     * @param shown what the reader is told of it; empty where nothing but the same is meant
     */
    record Said(int firstWord, int words, List<Query.Way> others, Optional<Expansion> shown) {

        /** What the other ways cost beside a word: they are asked for with all the words, and again for each. */
        int cost() {
            int size = others.stream().mapToInt(way -> leaves(way.query())).sum();
            return ((words + 1) * size + 1) / 2;
        }

        private static int leaves(Query query) {
            return switch (query) {
                case Query.All all ->
                    all.parts().stream().mapToInt(Said::leaves).sum();
                case Query.Best best ->
                    best.ways().stream().mapToInt(way -> leaves(way.query())).sum();
                default -> 1;
            };
        }

        boolean overlaps(Said other) {
            return firstWord < other.firstWord + other.words && other.firstWord < firstWord + words;
        }
    }

    private final Analysis analysis;
    private final RuleNames rules;
    private final Synonyms synonyms;

    private WaysToSay(Analysis analysis, RuleNames rules, Synonyms synonyms) {
        this.analysis = analysis;
        this.rules = rules;
        this.synonyms = synonyms;
    }

    static WaysToSay standard(Analysis analysis, Taxonomy taxonomy) {
        return new WaysToSay(analysis, RuleNames.standard(), Synonyms.standard(taxonomy));
    }

    /** In the order of the words, none overlapping another: a rule is not taken apart. */
    List<Said> of(List<Token> tokens) {
        List<Said> all = new ArrayList<>();
        rules.find(tokens).forEach(rule -> add(all, said(rule, tokens)));
        synonyms.find(tokens).forEach(found -> add(all, said(found, tokens)));
        for (int at = 0; at < tokens.size(); at++) {
            if (YEAR.matcher(tokens.get(at).exact()).matches()) {
                Query dated = new Query.Exactly(Field.YEAR, tokens.get(at).exact());
                add(all, new Said(at, 1, List.of(new Query.Way(dated, DATED)), Optional.empty()));
            }
        }
        return all.stream().sorted(Comparator.comparingInt(Said::firstWord)).toList();
    }

    private static void add(List<Said> all, Said said) {
        if (all.stream().noneMatch(said::overlaps)) {
            all.add(said);
        }
    }

    private Said said(RuleNames.Found rule, List<Token> tokens) {
        List<Query> words = analysis.words(rule.name()).stream()
                .<Query>map(token -> new Query.Word(token.exact(), token.exact()))
                .toList();
        return new Said(
                rule.firstWord(),
                rule.words(),
                List.of(new Query.Way(new Query.All(words), 1)),
                shown(tokens, rule.firstWord(), rule.words(), List.of(rule.name())));
    }

    private Said said(Synonyms.Found found, List<Token> tokens) {
        List<Query.Way> others = new ArrayList<>(ways(found));
        List<String> also = new ArrayList<>(texts(found));
        List<Synonyms.Found> pieces = pieces(tokens.subList(found.firstWord(), found.firstWord() + found.words()));
        if (!pieces.isEmpty()) {
            List<Query> each = pieces.stream()
                    .<Query>map(piece -> new Query.Best(ways(piece)))
                    .toList();
            others.add(new Query.Way(new Query.All(each), PIECEWISE));
            pieces.forEach(piece -> also.addAll(texts(piece)));
        }
        return new Said(
                found.firstWord(), found.words(), others, shown(tokens, found.firstWord(), found.words(), also));
    }

    /**
     * The words of a phrase said in other ways one by one: <em>tuberculosis case finding</em> has a translation, but a
     * text may as well find cases here and tell of tuberculosis there. Empty unless every word has another way.
     */
    private List<Synonyms.Found> pieces(List<Token> phrase) {
        List<Synonyms.Found> pieces = new ArrayList<>();
        int covered = 0;
        while (covered < phrase.size()) {
            int from = covered;
            int to = from == 0 ? phrase.size() - 1 : phrase.size();
            Optional<Synonyms.Found> piece = synonyms.find(phrase.subList(from, to)).stream()
                    .filter(found -> found.firstWord() == 0)
                    .findFirst();
            if (piece.isEmpty()) {
                return List.of();
            }
            pieces.add(piece.get());
            covered += piece.get().words();
        }
        return pieces;
    }

    private List<Query.Way> ways(Synonyms.Found found) {
        return found.synonyms().stream()
                .map(synonym -> new Query.Way(query(synonym.text()), synonym.weight()))
                .toList();
    }

    private static List<String> texts(Synonyms.Found found) {
        return found.synonyms().stream().map(Synonyms.Synonym::text).toList();
    }

    private Query query(String text) {
        List<String> words = analysis.words(text).stream().map(Token::exact).toList();
        return words.size() == 1
                ? new Query.Word(words.getFirst(), analysis.stem(words.getFirst()))
                : new Query.Phrase(words);
    }

    /** Nothing to tell if the other ways are written with the same words. */
    private Optional<Expansion> shown(List<Token> tokens, int first, int words, List<String> also) {
        String typed = String.join(
                " ",
                tokens.subList(first, first + words).stream().map(Token::exact).toList());
        List<String> different = also.stream()
                .distinct()
                .filter(text -> !typed.equals(String.join(
                        " ", analysis.words(text).stream().map(Token::exact).toList())))
                .toList();
        return different.isEmpty() ? Optional.empty() : Optional.of(new Expansion(typed, different));
    }
}
