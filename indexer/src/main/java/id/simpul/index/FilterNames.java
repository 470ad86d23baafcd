package id.simpul.index;

import id.simpul.model.Kind;
import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people call the values of the filters: regions by any of their names, themes by their labels and their surest
 * words, years, kinds of documents, awards. Immutable; safe to share.
 */
final class FilterNames {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Short words in capitals are acronyms of many things. */
    private static final Pattern SHORT_ACRONYM = Pattern.compile("\\p{Lu}{1,3}");

    /** A value of a filter. */
    record Value(Field field, String value) {}

    private final Lexicon<Value> names;
    private final Map<String, List<Value>> kinds;
    private final Map<String, Field> fields;

    private FilterNames(Lexicon<Value> names, Map<String, List<Value>> kinds, Map<String, Field> fields) {
        this.names = names;
        this.kinds = kinds;
        this.fields = fields;
    }

    static FilterNames of(Taxonomy taxonomy) {
        Lexicon.Builder<Value> names = Lexicon.builder();
        taxonomy.regions().all().stream()
                .filter(region -> region.level() != Region.Level.NATIONAL)
                .forEach(region ->
                        regionNames(region).forEach(name -> names.add(name, new Value(Field.REGION, region.code()))));
        for (Theme theme : taxonomy.themes().all()) {
            Stream.of(theme.slug(), theme.labelId(), theme.labelEn())
                    .forEach(name -> names.add(name, new Value(Field.THEME, theme.slug())));
        }
        for (Tsv.Row row : Tsv.resource(FilterNames.class, "/id/simpul/taxonomy/themes.tsv")
                .rows()) {
            row.list("strong_cues").stream()
                    .filter(cue -> !SHORT_ACRONYM.matcher(cue).matches())
                    .forEach(cue -> names.add(cue, new Value(Field.THEME, row.get("slug"))));
        }
        Map<String, List<Value>> kinds = new HashMap<>();
        Map<String, Field> fields = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(FilterNames.class, "filters.tsv").rows()) {
            Field field = Field.facet(row.get("field")).orElseThrow();
            row.list("names").forEach(name -> fields.put(Words.fold(name), field));
        }
        for (Tsv.Row row : Tsv.resource(FilterNames.class, "kinds.tsv").rows()) {
            String slug = Kind.ofSlug(row.get("kind")).orElseThrow().slug();
            Stream.concat(Stream.of(slug), row.list("names").stream())
                    .forEach(name -> kinds.computeIfAbsent(key(name), key -> new ArrayList<>())
                            .add(new Value(Field.KIND, slug)));
        }
        return new FilterNames(names.build(), kinds, fields);
    }

    /** The field that people call so. */
    Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(Words.fold(name)));
    }

    /**
     * The values of a field that people call so; empty if there is none.
     *
     * @param awards the awards that can be filtered by
     */
    List<String> values(Field field, String name, Stream<String> awards) {
        List<Token> words = Words.of(name);
        return switch (field) {
            case YEAR -> YEAR.matcher(name.strip()).matches() ? List.of(name.strip()) : List.of();
            case KIND ->
                kinds.getOrDefault(key(name), List.of()).stream()
                        .map(Value::value)
                        .toList();
            case AWARD ->
                words.isEmpty()
                        ? List.of()
                        : awards.filter(award -> holds(name, award)).toList();
            default ->
                names.find(words).stream()
                        .filter(hit -> hit.words() == words.size())
                        .flatMap(hit -> hit.values().stream())
                        .filter(value -> value.field() == field)
                        .map(Value::value)
                        .toList();
        };
    }

    /** The regions, themes and years that a question speaks of, in its order. */
    List<Value> in(List<Token> tokens) {
        Stream<Value> named = names.find(tokens).stream()
                .filter(hit -> hit.values().stream()
                                .filter(value -> value.field() == Field.THEME)
                                .count()
                        < 2)
                .flatMap(hit -> hit.values().stream());
        Stream<Value> years = tokens.stream()
                .map(Token::exact)
                .filter(word -> YEAR.matcher(word).matches())
                .map(year -> new Value(Field.YEAR, year));
        return Stream.concat(named, years).distinct().toList();
    }

    /** Whether all the words of the one stand in the other. */
    static boolean holds(String words, String text) {
        Set<String> there = Words.of(text).stream().map(Token::exact).collect(Collectors.toSet());
        return Words.of(words).stream().map(Token::exact).allMatch(there::contains);
    }

    private static Stream<String> regionNames(Region region) {
        return Stream.concat(
                Stream.of(region.officialName(), region.name(), region.shortName()), region.aliases().stream());
    }

    private static String key(String name) {
        return Words.of(name).stream().map(Token::exact).collect(Collectors.joining(" "));
    }
}
