package id.simpul.index;

import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds rules in a question, however they are spelled: {@code permenpan no 91 tahun 2021} is {@code PermenPANRB
 * 91/2021}, the form in which {@link Field#RULE} holds it. The kinds of rules are those of the table the detector of
 * rules reads, so that question and index agree. Immutable; safe to share.
 */
final class RuleNames {

    /** More words than this do not stand between the kind of a rule and its number. */
    private static final int MIDDLE = 6;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NUMBER_AND_YEAR = Pattern.compile("\\d{1,4}/(?:19|20)\\d\\d");
    private static final Set<String> NUMBER_WORDS = Set.of("nomor", "no", "nomer", "nmr", "number");
    private static final Set<String> YEAR_WORDS = Set.of("tahun", "thn", "th", "year");
    private static final Set<String> LEVEL_WORDS = Set.of("kabupaten", "kab", "kota", "provinsi", "prov", "daerah");

    private record Form(String key, boolean ofRegion) {}

    /**
     * A rule in a question.
     *
     * @param name its normal form
     */
    record Found(int firstWord, int words, String name) {}

    private final Lexicon<Form> forms;

    private RuleNames(Lexicon<Form> forms) {
        this.forms = forms;
    }

    /** The kinds of rules that come with the program. */
    static RuleNames standard() {
        Lexicon.Builder<Form> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(RuleNames.class, "/id/simpul/detect/regulations.tsv")
                .rows()) {
            Form form = new Form(row.get("key"), !row.get("issuer").equals("none"));
            row.list("forms").forEach(phrase -> builder.add(phrase, form));
            builder.add(row.get("key"), form);
        }
        return new RuleNames(builder.build());
    }

    /** The rules with number and year, in order. */
    List<Found> find(List<Token> tokens) {
        List<Found> found = new ArrayList<>();
        for (Lexicon.Hit<Form> hit : forms.find(tokens)) {
            numbered(hit, tokens).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Found> numbered(Lexicon.Hit<Form> hit, List<Token> tokens) {
        Form form = hit.values().getFirst();
        StringBuilder name = new StringBuilder(form.key());
        int first = hit.firstWord() + hit.words();
        for (int at = first; at < Math.min(tokens.size(), first + MIDDLE); at++) {
            String word = tokens.get(at).exact();
            if (NUMBER_AND_YEAR.matcher(word).matches()) {
                return Optional.of(found(hit, at, name + " " + word));
            }
            if (NUMBER.matcher(word).matches()) {
                int year = at + 1 < tokens.size()
                                && YEAR_WORDS.contains(tokens.get(at + 1).exact())
                        ? at + 2
                        : at + 1;
                return year < tokens.size()
                                && YEAR.matcher(tokens.get(year).exact()).matches()
                        ? Optional.of(found(
                                hit,
                                year,
                                name + " " + word + "/" + tokens.get(year).exact()))
                        : Optional.empty();
            }
            if (form.ofRegion() && !NUMBER_WORDS.contains(word) && !LEVEL_WORDS.contains(word)) {
                name.append(' ').append(word);
            }
        }
        return Optional.empty();
    }

    private static Found found(Lexicon.Hit<Form> hit, int last, String name) {
        return new Found(hit.firstWord(), last + 1 - hit.firstWord(), name);
    }
}
