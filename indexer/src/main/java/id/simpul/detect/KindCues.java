package id.simpul.detect;

import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The telling words of each sort of document, from {@code kinds.tsv}. Immutable.
 *
 * @param byPlace the cues by where they must stand
 */
record KindCues(Map<Place, Lexicon<Cue>> byPlace) {

    /** Where a cue must stand to count. */
    enum Place {
        /** In one of the first lines. */
        TITLE,
        /** At the beginning of a short line. */
        HEADING,
        /** At the beginning of a sentence, as in instructions. */
        OPENING,
        /** Anywhere. */
        BODY
    }

    /** A word that tells: the row's kind, how much, and which of the row's words it is. */
    record Cue(String kind, int weight, String phrase) {}

    /** The cues that come with the program. */
    static KindCues builtIn() {
        Map<Place, Lexicon.Builder<Cue>> builders = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            builders.put(place, Lexicon.builder());
        }
        for (Tsv.Row row : Tsv.resource(KindCues.class, "kinds.tsv").rows()) {
            Place place = Place.valueOf(row.get("where").toUpperCase(Locale.ROOT));
            for (String phrase : row.list("cues")) {
                builders.get(place).add(phrase, new Cue(row.get("kind"), Integer.parseInt(row.get("weight")), phrase));
            }
        }
        Map<Place, Lexicon<Cue>> byPlace = new EnumMap<>(Place.class);
        builders.forEach((place, builder) -> byPlace.put(place, builder.build()));
        return new KindCues(Map.copyOf(byPlace));
    }
}
