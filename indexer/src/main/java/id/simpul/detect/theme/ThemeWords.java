package id.simpul.detect.theme;

import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import id.simpul.model.Themes;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The phrases that tell themes, from the taxonomy and the tables beside this class. Immutable; safe to share. */
final class ThemeWords {

    /**
     * A phrase of the tables.
     *
     * @param entry what it is
     * @param phrase as the table writes it
     * @param inCapitals whether the text must print it in capitals: the table does
     */
    record Word(Entry entry, String phrase, boolean inCapitals) {

        Word(Entry entry, String phrase) {
            this(entry, phrase, beginsInCapitals(phrase));
        }

        private static boolean beginsInCapitals(String phrase) {
            String first = phrase.split("[ /-]")[0];
            return first.length() > 1
                    && first.chars().anyMatch(Character::isUpperCase)
                    && first.chars().noneMatch(Character::isLowerCase);
        }
    }

    private final Lexicon<Word> words;
    private final Lexicon<Integer> contexts;

    ThemeWords(Taxonomy taxonomy) {
        Lexicon.Builder<Word> builder = Lexicon.builder();
        Lexicon.Builder<Integer> contextBuilder = Lexicon.builder();
        Map<String, Map<Integer, Optional<Theme>>> ambiguous = new LinkedHashMap<>();
        for (Tsv.Row row : Tsv.resource(ThemeWords.class, "ambiguous-cues.tsv").rows()) {
            Optional<Theme> theme =
                    row.get("theme").equals("-") ? Optional.empty() : Optional.of(theme(taxonomy.themes(), row));
            ambiguous
                    .computeIfAbsent(row.get("cue"), cue -> new LinkedHashMap<>())
                    .put(row.number(), theme);
            row.list("context").forEach(context -> contextBuilder.add(context, row.number()));
        }
        ambiguous.forEach((cue, readings) -> builder.add(cue, new Word(new Entry.Ambiguous(readings), cue)));
        Map<String, Boolean> executors = Tsv.resource(ThemeWords.class, "executors.tsv").rows().stream()
                .collect(Collectors.toMap(
                        row -> fold(row.get("phrase")), row -> row.get("who").equals("office")));
        for (Tsv.Row row :
                Tsv.resource(Taxonomy.class, "/id/simpul/taxonomy/themes.tsv").rows()) {
            Theme theme = taxonomy.themes().bySlug(row.get("slug")).orElseThrow();
            add(
                    builder,
                    row.list("strong_cues"),
                    phrase -> new Entry.Cue(
                            theme,
                            true,
                            executors.containsKey(fold(phrase)),
                            executors.getOrDefault(fold(phrase), false)),
                    ambiguous);
            add(builder, row.list("weak_cues"), phrase -> new Entry.Cue(theme, false), ambiguous);
        }
        for (Tsv.Row row : Tsv.resource(ThemeWords.class, "masks.tsv").rows()) {
            Entry mask = new Entry.Mask(Entry.Reach.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
            row.list("phrases").forEach(phrase -> builder.add(phrase, new Word(mask, fold(phrase))));
        }
        for (Tsv.Row row : Tsv.resource(ThemeWords.class, "fallbacks.tsv").rows()) {
            Entry fallback = new Entry.Fallback(
                    theme(taxonomy.themes(), row),
                    Entry.When.valueOf(row.get("where").toUpperCase(Locale.ROOT)));
            row.list("phrases").forEach(phrase -> builder.add(phrase, new Word(fallback, phrase)));
        }
        words = builder.build();
        contexts = contextBuilder.build();
    }

    /** Cues, masks and the rest; the longest phrase at each place. */
    Lexicon<Word> words() {
        return words;
    }

    /** Words that tell the meaning of ambiguous cues, by the number of the row that they stand in. */
    Lexicon<Integer> contexts() {
        return contexts;
    }

    private static void add(
            Lexicon.Builder<Word> builder,
            List<String> phrases,
            Function<String, Entry> entry,
            Map<String, Map<Integer, Optional<Theme>>> ambiguous) {
        phrases.stream()
                .filter(phrase -> !ambiguous.containsKey(phrase))
                .forEach(phrase -> builder.add(phrase, new Word(entry.apply(phrase), phrase)));
    }

    private static String fold(String phrase) {
        return phrase.toLowerCase(Locale.ROOT);
    }

    private static Theme theme(Themes themes, Tsv.Row row) {
        return themes.bySlug(row.get("theme"))
                .orElseThrow(
                        () -> new IllegalStateException("line " + row.number() + ": no theme " + row.get("theme")));
    }
}
