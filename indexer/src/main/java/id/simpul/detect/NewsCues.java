package id.simpul.detect;

import id.simpul.model.Kind;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases of {@code news-subjects.tsv}: what news of an event, of an innovation and of other things says. Immutable. */
record NewsCues(Lexicon<Cue> lexicon) {

    /** Where a cue must stand to count. */
    enum Place {
        /** In the title or the first paragraph. */
        HEAD,
        TITLE,
        /** Says that something is given a name, whether or not the name was read. */
        NAMING,
        /** Anywhere behind the title. */
        BODY
    }

    /**
     * One phrase.
     *
     * @param kind what news with it is about
     * @param sort what phrases like it have in common
     */
    record Cue(Kind kind, Place place, String sort, String phrase) {}

    private static final Map<String, Kind> SUBJECTS =
            Map.of("event", Kind.EVENT_NEWS, "innovation", Kind.INNOVATION_NEWS, "other", Kind.OTHER);

    /** The phrases that come with the program. */
    static NewsCues builtIn() {
        Lexicon.Builder<Cue> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(NewsCues.class, "news-subjects.tsv").rows()) {
            Kind kind = SUBJECTS.get(row.get("subject"));
            Place place = Place.valueOf(row.get("where").toUpperCase(Locale.ROOT));
            row.list("cues").forEach(phrase -> builder.add(phrase, new Cue(kind, place, row.get("sort"), phrase)));
        }
        return new NewsCues(builder.build());
    }

    List<Lexicon.Hit<Cue>> find(List<Token> words) {
        return lexicon.find(words);
    }
}
