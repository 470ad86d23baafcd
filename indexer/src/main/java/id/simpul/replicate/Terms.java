package id.simpul.replicate;

import id.simpul.index.Analysis;
import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a text that can make it alike another: no names of regions, no words of ceremonies, no numbers. Safe to
 * share.
 */
final class Terms {

    private static final int SHORTEST = 3;

    private final Analysis analysis;
    private final Set<String> passedOver;

    Terms(Taxonomy taxonomy) {
        this.analysis = Analysis.of(taxonomy);
        Set<String> words = new HashSet<>();
        Stream.of("/id/simpul/replicate/ceremony-words.tsv", "/id/simpul/text/stopwords.tsv")
                .flatMap(table -> Tsv.resource(Terms.class, table).rows().stream())
                .map(row -> row.get("word"))
                .forEach(words::add);
        taxonomy.regions().all().stream()
                .flatMap(Terms::names)
                .flatMap(name -> Words.of(name).stream())
                .map(Token::exact)
                .forEach(words::add);
        passedOver = Set.copyOf(words);
    }

    /** The stems of the texts with how often each occurs, without the words of {@code own}. */
    Map<String, Integer> stems(List<String> texts, List<String> own) {
        Set<String> ownWords = new HashSet<>();
        own.forEach(name -> Words.of(name).forEach(token -> ownWords.add(token.exact())));
        Map<String, Integer> stems = new HashMap<>();
        for (String text : texts) {
            for (Token token : Words.of(text)) {
                if (!ownWords.contains(token.exact()) && counts(token.exact())) {
                    stems.merge(analysis.stem(token.exact()), 1, Integer::sum);
                }
            }
        }
        return stems;
    }

    /** For each stem the form in which the texts print it first. */
    Map<String, String> printed(List<String> texts) {
        Map<String, String> printed = new LinkedHashMap<>();
        for (String text : texts) {
            for (Token token : Words.of(text)) {
                if (counts(token.exact())) {
                    printed.putIfAbsent(analysis.stem(token.exact()), token.exact());
                }
            }
        }
        return printed;
    }

    private boolean counts(String word) {
        return word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit) && !passedOver.contains(word);
    }

    private static Stream<String> names(Region region) {
        return Stream.concat(Stream.of(region.name(), region.shortName()), region.aliases().stream());
    }
}
