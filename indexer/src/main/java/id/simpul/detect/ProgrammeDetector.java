package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.Programme;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the programmes and systems of the innovation world, which stand in {@code programmes.tsv}, with the year that
 * follows their name. Each is reported once for every year it is named with; without a year only if it never has one.
 * Safe to share.
 */
public final class ProgrammeDetector implements Detector {

    private static final Pattern YEAR = Pattern.compile(
            "^[\\s)]*(?:,\\s*)?(?:(?:pada\\s+)?tahun\\s+)?((?:20)\\d{2})(?![\\d/-])", Pattern.CASE_INSENSITIVE);

    private record Form(String key, String name, boolean exact, List<String> unless, String printed) {}

    private final Lexicon<Form> forms;

    public ProgrammeDetector() {
        Lexicon.Builder<Form> builder = Lexicon.builder();
        for (Tsv.Row row :
                Tsv.resource(ProgrammeDetector.class, "programmes.tsv").rows()) {
            for (String phrase : row.list("forms")) {
                builder.add(
                        phrase,
                        new Form(
                                row.get("key"),
                                row.get("name"),
                                row.get("exact").equals("yes"),
                                row.list("unless"),
                                phrase));
            }
        }
        forms = builder.build();
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        Map<Programme, Finding<?>> found = new LinkedHashMap<>();
        for (ReadPage page : reading.pages()) {
            for (Lexicon.Hit<Form> hit : forms.find(page.words())) {
                meant(page, hit).ifPresent(form -> {
                    Programme programme = new Programme(form.key(), form.name(), year(page.text(), hit.span()));
                    found.computeIfAbsent(
                            programme,
                            key -> Reading.finding(programme, page, hit.span(), "programme.form", Confidence.HIGH));
                });
            }
        }
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().year().isPresent()
                        || found.keySet().stream()
                                .noneMatch(other ->
                                        other.key().equals(entry.getKey().key())
                                                && other.year().isPresent()))
                .<Finding<?>>map(Map.Entry::getValue)
                .toList();
    }

    private static Optional<Form> meant(ReadPage page, Lexicon.Hit<Form> hit) {
        Span sentence = Sentences.around(page.sentences(), hit.span());
        String folded = Words.fold(sentence.of(page.text()));
        return hit.values().stream()
                .filter(form -> !form.exact()
                        || page.text().startsWith(form.printed(), hit.span().start()))
                .filter(form -> form.unless().stream().noneMatch(folded::contains))
                .findFirst();
    }

    private static Optional<Integer> year(String text, Span span) {
        Matcher year = YEAR.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 24)));
        return year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    }
}
