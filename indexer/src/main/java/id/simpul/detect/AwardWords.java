package id.simpul.detect;

import id.simpul.detect.AwardSeries.Ago;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of distinctions, from {@code awards.tsv}; provincial editions of the national competition are made from the
 * names of the provinces: {@code KIPP Sulsel}. Immutable.
 *
 * @param schemes the competitions
 * @param tiers what can be won besides a "Top n"
 * @param national the tiers that no province gives
 * @param groups the groups of entries
 * @param cues words that say how far an entry came
 * @param tops the numbers of the national "Top n", and whether nothing higher follows
 * @param fillers words that may stand inside the phrase of an award
 * @param shifts words that count the year from the one told before: <em>setahun kemudian</em>
 * @param agos words that count the year from the day of writing: <em>tahun lalu</em>
 * @param announcing words of headlines that announce a prize
 * @param reporting words of sentences that quote somebody, or tell what has happened before
 * @param given words between a prize and who has it
 * @param gets the same where who has it comes first
 * @param where words before the place of a ceremony
 * @param contests how words begin by which a rank may be of any contest
 * @param subjects what the contests are about that count here
 * @param provinces the provinces as they stand right behind a prize, for what they hold: <em>Top 30 Sulsel</em>
 * @param provincial competitions of provinces that have a name of their own, by the province's code
 */
record AwardWords(
        Lexicon<Scheme> schemes,
        Lexicon<Tier> tiers,
        Set<String> national,
        Lexicon<String> groups,
        Lexicon<Cue> cues,
        Map<Integer, Boolean> tops,
        Set<String> fillers,
        Lexicon<Integer> shifts,
        Lexicon<Ago> agos,
        Lexicon<Boolean> announcing,
        Lexicon<Boolean> reporting,
        Set<String> given,
        Set<String> gets,
        Set<String> where,
        Pattern contests,
        Pattern subjects,
        Map<String, Scheme> provincial,
        Lexicon<Scheme> provinces) {

    /** A competition. */
    record Scheme(String name, boolean national) {

        /** That of the province, which is named elsewhere: <em>juara II tingkat provinsi</em>. */
        static final Scheme OWN = new Scheme("KIPP Provinsi", false);

        /** The ministry's. */
        static final Scheme NATIONAL = new Scheme("KIPP", true);
    }

    /**
     * Something that can be won.
     *
     * @param scheme empty if any competition may give it
     * @param alone whether it says so much that its competition need not be named beside it
     */
    record Tier(String name, String scheme, boolean alone) {

        static Tier of(String name, String detail) {
            return new Tier(name, detail.replace(ALONE, "").replace(ONLY, ""), detail.endsWith(ALONE));
        }
    }

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

    private static final String ALONE = " alone";
    private static final String ONLY = " only";
    private static final int NEAR = 140;
    private static final String CLAUSE_ENDS = ",;:";
    private static final Pattern PROVINCIAL = Pattern.compile("provincial (\\d\\d)");

    static AwardWords of(Taxonomy taxonomy) {
        Lexicon.Builder<Scheme> schemes = Lexicon.builder();
        Lexicon.Builder<Tier> tiers = Lexicon.builder();
        Lexicon.Builder<String> groups = Lexicon.builder();
        Lexicon.Builder<Cue> cues = Lexicon.builder();
        Map<Integer, Boolean> tops = new HashMap<>();
        Set<String> fillers = new HashSet<>();
        Lexicon.Builder<Integer> shifts = Lexicon.builder();
        Lexicon.Builder<Ago> agos = Lexicon.builder();
        Lexicon.Builder<Boolean> announcing = Lexicon.builder();
        Lexicon.Builder<Boolean> reporting = Lexicon.builder();
        Map<String, Scheme> provincial = new HashMap<>();
        Set<String> ofProvinces = new HashSet<>();
        Set<String> national = new HashSet<>();
        Set<String> given = new HashSet<>();
        Set<String> gets = new HashSet<>();
        Set<String> where = new HashSet<>();
        Set<String> contests = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        Lexicon.Builder<Scheme> provinces = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(AwardWords.class, "awards.tsv").rows()) {
            String value = row.get("value");
            String detail = row.get("detail");
            List<String> forms = row.list("forms");
            switch (row.get("kind")) {
                case "scheme" -> {
                    Scheme scheme = new Scheme(value, detail.equals("national"));
                    forms.forEach(form -> schemes.add(form, scheme));
                    PROVINCIAL.matcher(detail).results().forEach(code -> provincial.put(code.group(1), scheme));
                }
                case "contest" -> ofProvinces.addAll(forms);
                case "given" -> given.addAll(forms);
                case "gets" -> gets.addAll(forms);
                case "where" -> where.addAll(forms);
                case "any" -> contests.addAll(forms);
                case "about" -> subjects.addAll(forms);
                case "shift" -> forms.forEach(form -> shifts.add(form, Integer.parseInt(value)));
                case "ago" ->
                    forms.forEach(form -> agos.add(
                            form,
                            new Ago(
                                    Optional.of(value).filter(v -> !v.isEmpty()).map(Integer::parseInt),
                                    detail.equals("past"))));
                case "reporting" -> forms.forEach(form -> reporting.add(form, true));
                case "announcing" -> forms.forEach(form -> announcing.add(form, true));
                case "tier" -> {
                    forms.forEach(form -> tiers.add(form, Tier.of(value, detail)));
                    if (detail.endsWith(ONLY)) {
                        national.add(value);
                    }
                }
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
            Scheme scheme = provincial.computeIfAbsent(
                    province.code(), code -> new Scheme("KIPP " + province.shortName(), false));
            for (String name : List.of(province.name(), province.shortName())) {
                Words.of(name).forEach(word -> fillers.add(word.exact()));
            }
            for (String contest : ofProvinces) {
                names(province).forEach(name -> schemes.add(contest.replace("*", name), scheme));
            }
            for (String before : List.of("", "Provinsi ", "tingkat ", "tingkat Provinsi ", "se-", "se-Provinsi ")) {
                names(province).forEach(name -> provinces.add(before + name, scheme));
            }
        }
        return new AwardWords(
                schemes.build(),
                tiers.build(),
                Set.copyOf(national),
                groups.build(),
                cues.build(),
                Map.copyOf(tops),
                Set.copyOf(fillers),
                shifts.build(),
                agos.build(),
                announcing.build(),
                reporting.build(),
                Set.copyOf(given),
                Set.copyOf(gets),
                Set.copyOf(where),
                Pattern.compile("(?iu)\\b" + Alternatives.of(contests)),
                Pattern.compile("(?iu)" + Alternatives.of(subjects)),
                Map.copyOf(provincial),
                provinces.build());
    }

    private static List<String> names(Region province) {
        return Stream.concat(Stream.of(province.name(), province.shortName()), province.aliases().stream())
                .toList();
    }

    /** The competition that a province holds. */
    Scheme competition(Region province) {
        return provincial.get(province.code());
    }

    /** Whether a rank in the sentence may be of some other contest. */
    boolean isOfContest(String sentence) {
        return contests.matcher(sentence).find();
    }

    /** Whether the sentence says that a contest is one of innovations. */
    boolean isOfInnovation(String sentence) {
        return subjects.matcher(sentence).find();
    }

    /** Whether a headline announces a prize. */
    boolean announce(String title) {
        return !announcing.find(Words.of(title)).isEmpty();
    }

    /**
     * What a sentence says of a prize's year, counted from the day of writing: the words nearest to the prize, those of
     * its own clause first. What somebody is quoted with, or has happened already, is of another day than the sentence.
     */
    Ago ago(ReadPage page, Span stretch, Span sentence) {
        List<Token> said = page.words(sentence);
        List<Ago> near = agos.find(said).stream()
                .map(hit -> Counted.of(
                        hit.values().getFirst(),
                        page.text(),
                        stretch,
                        sentence.start() + hit.span().start()))
                .filter(counted -> counted.distance() <= NEAR)
                .sorted(Comparator.comparing(Counted::ofNextClause).thenComparing(Counted::distance))
                .map(Counted::ago)
                .toList();
        // "Dua tahun silam inovasi ini lebih dulu menjadi …": what counts the years says more than that they are past.
        return near.stream()
                .filter(ago -> near.getFirst().past() && ago.years().orElse(0) > 0)
                .findFirst()
                .or(() -> near.stream().findFirst())
                .orElseGet(() -> reporting.find(said).isEmpty() ? Ago.UNTOLD : Ago.BEFORE);
    }

    /** How long ago a prize was won, by words that stand so far from it, or behind the end of its clause. */
    private record Counted(Ago ago, int distance, boolean ofNextClause) {

        static Counted of(Ago ago, String text, Span stretch, int place) {
            if (place < stretch.start()) {
                return new Counted(ago, stretch.start() - place, false);
            }
            int behind = Math.max(0, place - stretch.end());
            String between = text.substring(place - Math.min(behind, NEAR), place);
            return new Counted(ago, behind * 2, Letters.any(between, sign -> CLAUSE_ENDS.indexOf(sign) >= 0));
        }
    }
}
