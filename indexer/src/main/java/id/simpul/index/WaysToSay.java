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
            int size = others.stream()
                    .mapToInt(way ->
                            way.query() instanceof Query.All all ? all.parts().size() : 1)
                    .sum();
            return ((words + 1) * size + 1) / 2;
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
        List<Query.Way> others = found.synonyms().stream()
                .map(synonym -> new Query.Way(query(synonym.text()), synonym.weight()))
                .toList();
        List<String> also =
                found.synonyms().stream().map(Synonyms.Synonym::text).toList();
        return new Said(
                found.firstWord(), found.words(), others, shown(tokens, found.firstWord(), found.words(), also));
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
                .filter(text -> !typed.equals(String.join(
                        " ", analysis.words(text).stream().map(Token::exact).toList())))
                .toList();
        return different.isEmpty() ? Optional.empty() : Optional.of(new Expansion(typed, different));
    }
}
