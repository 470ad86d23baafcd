package id.simpul.index;

import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.text.Stems;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words and stems as they stand in the index: the words of region names keep their form. Safe to share. */
public final class Analysis {

    private final Stems stems;
    private final Set<String> names;

    private Analysis(Stems stems, Set<String> names) {
        this.stems = stems;
        this.names = names;
    }

    public static Analysis of(Taxonomy taxonomy) {
        Set<String> names = taxonomy.regions().all().stream()
                .flatMap(Analysis::names)
                .flatMap(name -> Words.of(name).stream())
                .map(Token::exact)
                .collect(Collectors.toSet());
        return new Analysis(new Stems(names), names);
    }

    /** The words of a text. */
    public List<Token> words(String text) {
        return Words.of(text);
    }

    /** The stem of a folded word. */
    public String stem(String word) {
        return stems.of(word);
    }

    /** Whether the folded word stands in the name of a region. */
    public boolean isName(String word) {
        return names.contains(word);
    }

    private static Stream<String> names(Region region) {
        return Stream.concat(Stream.of(region.name(), region.shortName()), region.aliases().stream());
    }
}
