package id.simpul.detect;

import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that lead to the name of an innovation, from {@code innovation-cues.tsv}. Immutable.
 *
 * @param leading what a name may stand behind, in running text
 * @param fields labels of forms, sheets and table columns
 * @param events things that carry names but are no innovations
 * @param about words without which a document is not about innovation
 * @param filler any number of words that may stand between a cue and the name
 * @param byKind all phrases of a kind
 */
record InnovationCues(
        Lexicon<Kind> leading,
        Lexicon<Kind> fields,
        Lexicon<Kind> events,
        Lexicon<Kind> about,
        Pattern filler,
        Map<Kind, List<String>> byKind) {

    /** The kinds of cues; see the table. */
    enum Kind {
        NAME,
        THING,
        NAMING,
        ACT,
        FIELD,
        LIST,
        FILLER,
        EXPANSION,
        EVENT,
        PERSON,
        SPELLED,
        ABOUT,
        SHEET,
        TEAM,
        PLACE,
        OWNER,
        BY,
        SCENE,
        WON,
        WITH,
        BRINGS,
        SMALL,
        PEOPLE,
        CHRISTENED,
        OPENING,
        PREPOSITION,
        IS,
        DOES,
        LEAD,
        HEAD,
        CUT,
        END,
        SHORTENED,
        BEFORE_SHORTENED,
        AFTER_SHORTENED,
        OR,
        WINS,
        WHAT,
        SO,
        ARTICLE,
        RELATIVE,
        POINTING,
        RANK,
        FORM,
        GLANCE,
        LABEL,
        GROUP
    }

    /** The words that come with the program. */
    static InnovationCues builtIn() {
        Map<Kind, List<String>> byKind = new EnumMap<>(Kind.class);
        for (Tsv.Row row :
                Tsv.resource(InnovationCues.class, "innovation-cues.tsv").rows()) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            byKind.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(row.list("cues"));
        }
        String fillers = byKind.get(Kind.FILLER).stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new InnovationCues(
                lexicon(byKind, Kind.NAME, Kind.THING, Kind.NAMING, Kind.ACT),
                lexicon(byKind, Kind.FIELD, Kind.SPELLED),
                lexicon(byKind, Kind.EVENT, Kind.THING, Kind.NAME),
                lexicon(byKind, Kind.ABOUT),
                Pattern.compile(
                        "\\G(?:[\\s:,]*(?:" + fillers + ")(?![\\p{L}\\p{N}-]))*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                Map.copyOf(byKind));
    }

    /** Whether folded words may be a name by how they begin: not like an event, a team or what {@code notNames} says. */
    boolean mayBegin(String words, NotNames notNames) {
        String first = words.split(" ")[0];
        return !byKind.get(Kind.EVENT).contains(first) && !notNames.begins(first);
    }

    /** A regular expression for any phrase of the kind. */
    String any(Kind kind) {
        return Alternatives.of(byKind.get(kind));
    }

    /** The same where a word begins. */
    String anyWord(Kind kind) {
        return Alternatives.atWord(byKind.get(kind));
    }

    /** Finds any phrase of the kind. */
    Lexicon<Kind> lexicon(Kind kind) {
        return lexicon(byKind, kind);
    }

    private static Lexicon<Kind> lexicon(Map<Kind, List<String>> byKind, Kind... kinds) {
        Lexicon.Builder<Kind> builder = Lexicon.builder();
        for (Kind kind : kinds) {
            byKind.get(kind).forEach(phrase -> builder.add(phrase, kind));
        }
        return builder.build();
    }
}
