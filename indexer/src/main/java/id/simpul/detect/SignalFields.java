package id.simpul.detect;

import id.simpul.model.Finding;
import id.simpul.model.Regulation;
import id.simpul.model.Signal;
import id.simpul.model.Signal.Aspect;
import id.simpul.model.Signal.Basis;
import id.simpul.model.Signal.Presence;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the fields of forms and sheets, and the first sentence below the headings of reports: {@code Pelaksana: empat
 * petugas}. The labels stand in {@code signal-fields.tsv}. Safe to share.
 */
final class SignalFields {

    /** What a field says. @param value where it stands in the sentence */
    record Field(Signal signal, Span value) {}

    private record Label(Aspect aspect, String detail, String needs) {}

    private static final int MOST_WORDS_AROUND = 4;
    private static final int FEWEST_WORDS = 2;
    private static final String MARKS = ":|?\t";
    private static final Pattern LABELLED =
            Pattern.compile("^(?<label>[^" + MARKS + "]{3,70}?)\\s*[" + MARKS + "]\\s*(?<value>\\S.*)$");
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)^\\(?(?:-+|nihil|belum|tidak ada|belum ada|tidak|belum pernah|tidak pernah|0)(?![\\p{L}\\d]).*");

    private static final Pattern ITEM = Pattern.compile("^\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|\\p{L}|[IVX]{1,4})[.)]\\s+");

    private static final Label RESULT = new Label(Aspect.RESULT, "shift", "");

    private final Lexicon<Label> labels;
    private final Hedges hedges;
    private final SignalDetails details;

    SignalFields(Hedges hedges, SignalDetails details) {
        this.hedges = hedges;
        this.details = details;
        Lexicon.Builder<Label> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(SignalFields.class, "signal-fields.tsv").rows()) {
            Label label = new Label(Aspect.valueOf(row.get("aspect")), row.get("detail"), row.get("needs"));
            row.list("labels").forEach(words -> builder.add(words, label));
        }
        labels = builder.build();
    }

    /** What the sentence says as the value of a field; nothing if it is none, or an empty one. */
    Optional<Field> read(Told told, List<Finding<Regulation>> rules) {
        Matcher labelled = LABELLED.matcher(told.text());
        if (MARKS.chars().anyMatch(mark -> told.text().indexOf(mark) >= 0) && labelled.matches()) {
            Span value = new Span(labelled.start("value"), labelled.end("value"));
            return label(labelled.group("label"))
                    .flatMap(label -> field(label, told, value, rules))
                    .or(() -> labels.find(Words.of(labelled.group("label"))).isEmpty()
                            ? below(told, value, rules).or(() -> shifted(told, value))
                            : Optional.empty());
        }
        return below(told, new Span(0, told.text().length()), rules);
    }

    /** {@code Waktu tunggu: 90 menit → 20 menit}: what it is about is a result, whatever its label. */
    private Optional<Field> shifted(Told told, Span value) {
        String text = value.of(told.text());
        return text.contains("→") || text.contains("->")
                ? details.read("shift", text, 0)
                        .map(shift -> field(RESULT, Presence.PRESENT, Basis.FACT, Optional.of(shift), value))
                : Optional.empty();
    }

    /** What stands below a heading, or behind the question of an interview. */
    private Optional<Field> below(Told told, Span value, List<Finding<Regulation>> rules) {
        String heading = told.heading().substring(told.heading().lastIndexOf(": ") + 1);
        return label(heading)
                .filter(label -> !label.needs().equals("denial"))
                .flatMap(label -> field(label, told, value, rules));
    }

    /** The label in a heading that says little else; the longest of several. */
    private Optional<Label> label(String heading) {
        List<Token> words = Words.of(ITEM.matcher(heading).replaceFirst(""));
        return labels.find(words).stream()
                .filter(hit -> words.size() - hit.words() <= (heading.endsWith(".") ? 0 : MOST_WORDS_AROUND))
                .max(Comparator.comparingInt(Lexicon.Hit::words))
                .map(hit -> hit.values().getFirst());
    }

    private Optional<Field> field(Label label, Told told, Span place, List<Finding<Regulation>> rules) {
        String value = place.of(told.text());
        if (NOTHING.matcher(value).matches()) {
            return label.aspect() == Aspect.PROBLEM || label.aspect() == Aspect.RESULT || value.startsWith("-")
                    ? Optional.empty()
                    : Optional.of(field(label, Presence.ABSENT, Basis.FACT, Optional.empty(), place));
        }
        Optional<String> detail = label.detail().equals("rule")
                ? SignalDetails.anyRule(rules, told.page(), told.sentence())
                : details.read(label.detail(), value, 0);
        boolean tells = switch (label.needs()) {
            case "detail" -> detail.isPresent();
            case "contact" -> SignalCompanions.isReachable(value);
            case "office" ->
                SignalCompanions.isReachable(value)
                        || Words.of(value).size() > FEWEST_WORDS && Letters.any(value, Character::isUpperCase);
            case "denial" -> detail.isPresent() && !hedges.around(value).claim();
            default -> Words.of(value).size() >= FEWEST_WORDS;
        };
        boolean wished = label.aspect() != Aspect.PROBLEM
                && label.aspect() != Aspect.PREREQUISITE
                && hedges.around(value).planned();
        return tells && !wished
                ? Optional.of(field(label, Presence.PRESENT, Basis.FACT, detail, place))
                : Optional.empty();
    }

    private static Field field(Label label, Presence presence, Basis basis, Optional<String> detail, Span place) {
        return new Field(new Signal(label.aspect(), presence, basis, detail), place);
    }
}
