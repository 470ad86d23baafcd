package id.simpul.detect;

import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of distinctions, from {@code awards.tsv}; provincial editions of the national competition are made from the
 * names of the provinces: {@code KIPP Sulsel}. Immutable.
 *
 * @param schemes the competitions
 * @param tiers what can be won besides a "Top n"
 * @param groups the groups of entries
 * @param cues words that say how far an entry came
 * @param tops the numbers of the national "Top n", and whether nothing higher follows
 * @param fillers words that may stand inside the phrase of an award
 */
record AwardWords(
        Lexicon<Scheme> schemes,
        Lexicon<Tier> tiers,
        Lexicon<String> groups,
        Lexicon<Cue> cues,
        Map<Integer, Boolean> tops,
        Set<String> fillers) {

    /** A competition. */
    record Scheme(String name, boolean national) {}

    /** Something that can be won; {@code scheme} is empty if any competition may give it. */
    record Tier(String name, String scheme) {}

    /** How far a word beside an award says that the entry came. */
    enum Cue {
        WON,
        /** Says so only beside the name of a prize: <em>penghargaan</em>, <em>menjadi</em>. */
        HINT,
        SHORTLISTED,
        /** A step for a stage, the prize itself for a final tier: <em>masuk</em>, <em>lolos</em>. */
        STAGE,
        WISH,
        /** Of another year than the one that is spoken of: <em>berturut-turut</em>, <em>sebelumnya</em>. */
        EARLIER,
        /** What stands before it says nothing of what comes behind: <em>tetapi</em>, <em>akhirnya</em>. */
        TURN,
        /** Behind the award: still to be given, or part of a rule. */
        LATER
    }

    static AwardWords of(Taxonomy taxonomy) {
        Lexicon.Builder<Scheme> schemes = Lexicon.builder();
        Lexicon.Builder<Tier> tiers = Lexicon.builder();
        Lexicon.Builder<String> groups = Lexicon.builder();
        Lexicon.Builder<Cue> cues = Lexicon.builder();
        Map<Integer, Boolean> tops = new HashMap<>();
        Set<String> fillers = new HashSet<>();
        for (Tsv.Row row : Tsv.resource(AwardWords.class, "awards.tsv").rows()) {
            String value = row.get("value");
            String detail = row.get("detail");
            List<String> forms = row.list("forms");
            switch (row.get("kind")) {
                case "scheme" -> forms.forEach(form -> schemes.add(form, new Scheme(value, detail.equals("national"))));
                case "tier" -> forms.forEach(form -> tiers.add(form, new Tier(value, detail)));
                case "group" -> forms.forEach(form -> groups.add(form, value));
                case "top" -> tops.put(Integer.parseInt(value), detail.equals("final"));
                case "filler" -> fillers.addAll(forms);
                case "won" -> forms.forEach(form -> cues.add(form, Cue.WON));
                case "hint" -> forms.forEach(form -> cues.add(form, Cue.HINT));
                case "shortlisted" -> forms.forEach(form -> cues.add(form, Cue.SHORTLISTED));
                case "stage" -> forms.forEach(form -> cues.add(form, Cue.STAGE));
                case "later" -> forms.forEach(form -> cues.add(form, Cue.LATER));
                case "earlier" -> forms.forEach(form -> cues.add(form, Cue.EARLIER));
                case "turn" -> forms.forEach(form -> cues.add(form, Cue.TURN));
                case "wish" -> forms.forEach(form -> cues.add(form, Cue.WISH));
                default -> throw new IllegalStateException("awards.tsv, line " + row.number() + ": " + row.get("kind"));
            }
        }
        for (Region province : taxonomy.regions().provinces()) {
            Scheme scheme = new Scheme("KIPP " + province.shortName(), false);
            for (String name : List.of(province.name(), province.shortName())) {
                Words.of(name).forEach(word -> fillers.add(word.exact()));
                for (String competition : List.of(
                        "KIPP",
                        "Kompetisi Inovasi Pelayanan Publik",
                        "Kompetisi Inovasi Pelayanan Publik KIPP",
                        "Lomba Inovasi Pelayanan Publik",
                        "Inovasi Pelayanan Publik")) {
                    schemes.add(competition + " " + name, scheme);
                    schemes.add(competition + " Provinsi " + name, scheme);
                    schemes.add(competition + " tingkat Provinsi " + name, scheme);
                    schemes.add(competition + " se-Provinsi " + name, scheme);
                    schemes.add(competition + " tingkat " + name, scheme);
                }
            }
        }
        for (Region province : taxonomy.regions().provinces()) {
            Scheme scheme = new Scheme("KIPP " + province.shortName(), false);
            for (String name : province.aliases()) {
                schemes.add(name + " public service innovation competition", scheme);
                schemes.add(name + " public service innovation contest", scheme);
                schemes.add("public service innovation competition of " + name, scheme);
                schemes.add("KIPP of " + name, scheme);
            }
        }
        return new AwardWords(
                schemes.build(), tiers.build(), groups.build(), cues.build(), Map.copyOf(tops), Set.copyOf(fillers));
    }
}
