package id.simpul.detect.region;

import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The cue words of all families, from {@code cues.tsv} and the offices of {@code agencies.tsv}. Safe to share. */
final class Cues {

    private static final int REACH_OF_OFFICE = 8;
    private static final int REACH_OF_BRANCH = 0;

    private final Map<Cue.Family, Lexicon<CueWord>> lexicons = new EnumMap<>(Cue.Family.class);
    private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

    Cues() {
        Map<Cue.Family, Lexicon.Builder<CueWord>> builders = new EnumMap<>(Cue.Family.class);
        for (Cue.Family family : Cue.Family.values()) {
            builders.put(family, Lexicon.builder());
        }
        for (Tsv.Row row : Tsv.resource(Cues.class, "cues.tsv").rows()) {
            Cue cue = Cue.of(row.get("cue"));
            if (cue.family() == Cue.Family.WORD) {
                words.put(cue, Set.copyOf(row.list("phrases")));
                continue;
            }
            int reach = Integer.parseInt(row.get("reach"));
            for (String phrase : row.list("phrases")) {
                builders.get(cue.family()).add(phrase, new CueWord(cue, reach));
            }
        }
        for (Tsv.Row row :
                Tsv.resource(Cues.class, "/id/simpul/detect/agencies.tsv").rows()) {
            for (String form : row.list("forms")) {
                addAgency(builders, form, row.get("level"));
            }
        }
        builders.forEach((family, builder) -> lexicons.put(family, builder.build()));
    }

    /** Whether the word, folded, is one of the single words of this cue. */
    boolean is(Cue cue, String word) {
        return words.get(cue).contains(word);
    }

    /** The lexicon of one family. */
    Lexicon<CueWord> of(Cue.Family family) {
        return lexicons.get(family);
    }

    private static void addAgency(Map<Cue.Family, Lexicon.Builder<CueWord>> builders, String form, String level) {
        switch (level) {
            case "central" -> builders.get(Cue.Family.CENTRAL).add(form, new CueWord(Cue.CENTRAL, 0));
            case "vertical" -> {
                builders.get(Cue.Family.CHAIN).add(form, new CueWord(Cue.VERTICAL, REACH_OF_BRANCH));
                builders.get(Cue.Family.CENTRAL).add(form, new CueWord(Cue.CENTRAL, 0));
            }
            default -> builders.get(Cue.Family.CHAIN).add(form, new CueWord(Cue.OFFICE, REACH_OF_OFFICE));
        }
    }
}
