package id.simpul.index;

import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Other ways to say things: spellings, acronyms, official words for everyday ones, Indonesian for English, names of
 * provinces. All of them stand in tables that hub staff edit. Immutable; safe to share.
 */
final class Synonyms {

    private static final double SPELLING = 0.95;
    private static final double ACRONYM = 0.8;
    private static final double PROVINCE = 0.8;
    private static final double OFFICIAL = 0.7;
    private static final double TRANSLATION = 0.8;

    /**
     * Another way to say something.
     *
     * @param text as people write it
     * @param weight how much it counts beside what was typed, above 0 to 1
     * @param context words of which the question must hold one, unless there are none
     */
    record Synonym(String text, double weight, Set<String> context) {

        private int support(Set<String> words) {
            return (int) context.stream().filter(words::contains).count();
        }
    }

    /** Words of a question with the other ways to say them, one at least. */
    record Found(int firstWord, int words, List<Synonym> synonyms) {}

    private final Lexicon<Synonym> lexicon;

    private Synonyms(Lexicon<Synonym> lexicon) {
        this.lexicon = lexicon;
    }

    /** The tables that come with the program. */
    static Synonyms standard(Taxonomy taxonomy) {
        Lexicon.Builder<Synonym> builder = Lexicon.builder();
        table("spellings.tsv").forEach(row -> spellings(row.list("forms"), builder));
        Set<String> ambiguous = ambiguous(builder);
        table("/id/simpul/taxonomy/acronyms.tsv")
                .filter(row -> !ambiguous.contains(NameKey.of(row.get("acronym"))))
                .forEach(row -> acronym(row.get("acronym"), bare(row.get("expansion")), builder));
        table("everyday.tsv").forEach(row -> oneWay(row.get("everyday"), row.list("official"), OFFICIAL, builder));
        table("english.tsv").forEach(row -> oneWay(row.get("english"), row.list("indonesian"), TRANSLATION, builder));
        taxonomy.regions().provinces().forEach(province -> province(province, builder));
        return new Synonyms(builder.build());
    }

    /** The phrases of a question that can be said in other ways, longest first at each place, none overlapping. */
    List<Found> find(List<Token> tokens) {
        Set<String> words = tokens.stream().map(Token::exact).collect(Collectors.toSet());
        List<Found> found = new ArrayList<>();
        for (Lexicon.Hit<Synonym> hit : lexicon.find(tokens)) {
            List<Synonym> fitting = fitting(hit.values(), words);
            if (!fitting.isEmpty()) {
                found.add(new Found(hit.firstWord(), hit.words(), fitting));
            }
        }
        return found;
    }

    /** Of several meanings the one that the question's other words speak for; none if two are equally likely. */
    private static List<Synonym> fitting(List<Synonym> synonyms, Set<String> words) {
        List<Synonym> fitting = new ArrayList<>(
                synonyms.stream().filter(synonym -> synonym.context().isEmpty()).toList());
        List<Synonym> likely = synonyms.stream()
                .filter(synonym -> synonym.support(words) > 0)
                .sorted(Comparator.comparingInt((Synonym synonym) -> synonym.support(words))
                        .reversed())
                .toList();
        if (likely.size() == 1
                || likely.size() > 1
                        && likely.getFirst().support(words) > likely.get(1).support(words)) {
            fitting.add(likely.getFirst());
        }
        return fitting;
    }

    private static void spellings(List<String> forms, Lexicon.Builder<Synonym> builder) {
        for (String form : forms) {
            oneWay(form, forms, SPELLING, builder);
        }
    }

    /** @return the keys of the acronyms that mean several things */
    private static Set<String> ambiguous(Lexicon.Builder<Synonym> builder) {
        Set<String> keys = new HashSet<>();
        table("ambiguous.tsv").forEach(row -> {
            keys.add(NameKey.of(row.get("acronym")));
            Set<String> context = row.list("context").stream().map(Words::fold).collect(Collectors.toSet());
            if (!context.isEmpty()) {
                builder.add(row.get("acronym"), new Synonym(row.get("expansion"), ACRONYM, context));
            }
        });
        return keys;
    }

    private static void acronym(String acronym, String expansion, Lexicon.Builder<Synonym> builder) {
        oneWay(acronym, List.of(expansion), ACRONYM, builder);
        oneWay(expansion, List.of(acronym), ACRONYM, builder);
    }

    private static void province(Region province, Lexicon.Builder<Synonym> builder) {
        Stream.concat(Stream.of(province.shortName()), province.aliases().stream())
                .filter(name -> !name.equals(province.name()))
                .forEach(name -> oneWay(name, List.of(province.name()), PROVINCE, builder));
    }

    private static void oneWay(String from, List<String> to, double weight, Lexicon.Builder<Synonym> builder) {
        String same = cut(from);
        to.stream()
                .filter(text -> !cut(text).equals(same))
                .forEach(text -> builder.add(from, new Synonym(text, weight, Set.of())));
    }

    private static String cut(String text) {
        return Words.of(text).stream().map(Token::exact).collect(Collectors.joining(" "));
    }

    /** The expansion without what the table remarks in brackets. */
    private static String bare(String expansion) {
        return expansion.replaceAll("\\([^)]*\\)", " ").strip();
    }

    private static Stream<Tsv.Row> table(String name) {
        return Tsv.resource(Synonyms.class, name).rows().stream();
    }
}
