package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Span;
import id.simpul.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees which signs stand behind a name. Safe to share. */
final class SignsBehind {

    private static final Pattern DEGREE =
            Pattern.compile(",?\\s*(?:[SMD]\\.? ?[A-Z][A-Za-z]{0,4}\\.?|Dr\\.|[A-Z]{2},)");
    private static final Pattern BRACKETED =
            Pattern.compile("[”\"’']?\\s*\\(\\s*[“\"‘]?(?<n>[\\p{L}\\p{N}][\\p{L}\\p{N}'’.\\- ]{1,38}?)[”\"’]?\\s*\\)");

    private static final Pattern AGE = Pattern.compile(
            "\\s*\\(\\d{1,3}(?:\\s+(?:tahun|th|years old))?\\)|,\\s+\\d{1,3}(?:\\s+tahun)?,|,\\s+aged?\\s+\\d");

    /** What is said of a name between brackets is shorter than this. */
    private static final int LONGEST_GLOSS = 90;

    private static final Pattern DASH = Pattern.compile("[–—-]{1,2}");

    private final NotNames notNames;
    private final Set<String> persons;
    private final Set<String> offices;
    private final Set<String> is;
    private final Set<String> does;
    private final Set<String> by;
    private final Set<String> small;
    private final Set<String> wins;
    private final Set<String> what;
    private final Set<String> so;
    private final Set<String> articles;
    private final Set<String> relative;
    private final Set<String> pointing;

    SignsBehind(InnovationCues cues, NotNames notNames) {
        this.notNames = notNames;
        persons = NameSigns.phrases(cues, Kind.PERSON, Kind.PEOPLE);
        offices = NameSigns.phrases(cues, Kind.OWNER);
        is = NameSigns.phrases(cues, Kind.IS);
        does = NameSigns.phrases(cues, Kind.DOES);
        by = NameSigns.phrases(cues, Kind.BY);
        small = NameSigns.phrases(cues, Kind.SMALL);
        wins = NameSigns.phrases(cues, Kind.WINS);
        what = NameSigns.phrases(cues, Kind.WHAT, Kind.THING, Kind.NAME);
        so = NameSigns.phrases(cues, Kind.SO);
        articles = NameSigns.phrases(cues, Kind.ARTICLE);
        relative = NameSigns.phrases(cues, Kind.RELATIVE);
        pointing = NameSigns.phrases(cues, Kind.POINTING);
    }

    /**
     * Adds the signs.
     *
     * @param bracketed whether the name stands between brackets, so that the text goes on behind the closing one
     */
    void read(ReadPage page, NameReader.Read read, boolean bracketed, Set<NameSign> signs) {
        String text = page.text();
        Span name = read.span();
        int place = read.behind() + (bracketed ? 1 : 0);
        int next = page.wordFrom(place);
        int lineEnd = Lines.end(text, name.end());
        boolean ends = endsAt(page, next, lineEnd);
        String gap = text.substring(
                Math.min(place, lineEnd),
                ends ? lineEnd : page.words().get(next).start());
        if (gap.indexOf('(') >= 0) {
            Matcher inside = BRACKETED.matcher(text).region(name.end(), lineEnd);
            NameSigns.add(
                    signs,
                    NameSign.SPELLS_NEXT,
                    inside.lookingAt() && AcronymFit.fits(inside.group("n"), name.of(text)));
        }
        NameSigns.add(
                signs,
                NameSign.THEN_DEGREE,
                gap.startsWith(",")
                        && DEGREE.matcher(text).region(name.end(), lineEnd).lookingAt());
        NameSigns.add(
                signs,
                NameSign.THEN_AGE,
                AGE.matcher(text).region(place, lineEnd).lookingAt());
        NameSigns.add(
                signs, NameSign.HEADING, ends && gap.isBlank() && Lines.start(text, name.start()) == name.start());
        String stripped = gap.strip();
        NameSigns.add(
                signs,
                NameSign.THEN_STOPS,
                ends || stripped.startsWith(".") || stripped.startsWith(",") || stripped.startsWith(";"));
        if (!ends) {
            words(page, next, stripped, signs);
            if (stripped.startsWith("(")) {
                gloss(page, place, lineEnd, signs);
            }
        }
    }

    private static boolean endsAt(ReadPage page, int word, int lineEnd) {
        return word >= page.words().size() || page.words().get(word).start() >= lineEnd;
    }

    private void words(ReadPage page, int next, String gap, Set<NameSign> signs) {
        List<Token> words = page.words();
        String word = words.get(next).exact();
        boolean isSmall = isSmall(page, next);
        String after = next + 1 < words.size() ? words.get(next + 1).exact() : "";
        boolean person = persons.contains(word) || !after.isEmpty() && persons.contains(word + " " + after);
        NameSigns.add(
                signs,
                NameSign.THEN_PERSON,
                person && (gap.startsWith(",") || gap.startsWith("(") || gap.isEmpty() || gap.contains("”")));
        boolean parted = gap.equals(",") || DASH.matcher(gap).matches();
        NameSigns.add(
                signs,
                NameSign.THEN_WHAT,
                parted && isSmall && (what.contains(word) || articles.contains(word) && what.contains(after)));
        NameSigns.add(signs, NameSign.THEN_ARTICLE, parted && isSmall && articles.contains(word));
        NameSigns.add(signs, NameSign.THEN_NAMED, gap.equals(",") && isSmall && so.contains(word));
        NameSigns.add(
                signs,
                NameSign.THEN_HOLDER,
                (parted || gap.equals("/")) && !isSmall && (offices.contains(word) || notNames.isRegion(word)));
        NameSigns.add(
                signs,
                NameSign.THEN_WINS,
                (gap.isEmpty() || gap.equals("(") || gap.equals(".") || gap.equals(",")) && wins.contains(word)
                        || gap.isEmpty() && isSmall && wins.contains(after));
        if (gap.startsWith(",")) {
            NameSigns.add(signs, NameSign.THEN_EXPLAINED, isSmall && !small.contains(word) && !person);
        }
        if (gap.isEmpty() || gap.equals("(") && !isSmall) {
            boolean owner = gap.equals("(")
                    ? offices.contains(word)
                    : by.contains(word) && (offices.contains(after) || notNames.isRegion(after));
            NameSigns.add(signs, NameSign.THEN_OWNER, owner);
            NameSigns.add(
                    signs,
                    NameSign.THEN_OFFICE,
                    !isSmall && gap.isEmpty() && (offices.contains(word) || notNames.begins(word)));
            boolean acts = acts(word, isSmall, signs);
            NameSigns.add(signs, NameSign.THEN_RELATIVE, relative.contains(word));
            NameSigns.add(signs, NameSign.THEN_POINTED_AT, pointing.contains(word));
            NameSigns.add(signs, NameSign.THEN_GOES_ON, isSmall && !owner && !acts && !person);
        }
    }

    private boolean acts(String word, boolean isSmall, Set<NameSign> signs) {
        boolean isIt = is.contains(word);
        boolean doesIt = does.contains(word) || isSmall && isPassive(word);
        NameSigns.add(signs, NameSign.THEN_IS, isIt);
        NameSigns.add(signs, NameSign.THEN_DOES, doesIt);
        return isIt || doesIt;
    }

    /** {@code MEUSARAYA (bahasa Aceh: gotong royong) adalah …}: the sentence goes on behind what the name means. */
    private void gloss(ReadPage page, int place, int lineEnd, Set<NameSign> signs) {
        String text = page.text();
        int open = text.indexOf('(', place);
        int close = text.indexOf(')', open);
        if (close < 0 || close >= lineEnd || close - open > LONGEST_GLOSS) {
            return;
        }
        int next = page.wordFrom(close);
        boolean goesOn = !endsAt(page, next, lineEnd)
                && text.substring(close + 1, page.words().get(next).start()).isBlank();
        if (goesOn) {
            String word = page.words().get(next).exact();
            acts(word, isSmall(page, next), signs);
            NameSigns.add(signs, NameSign.THEN_RELATIVE, relative.contains(word));
        }
    }

    private static boolean isSmall(ReadPage page, int word) {
        return Character.isLowerCase(page.text().charAt(page.words().get(word).start()));
    }

    /** {@code dijalankan}, {@code diluncurkan}: things are treated so, people seldom. */
    private static boolean isPassive(String word) {
        return word.length() > 6 && word.startsWith("di") && (word.endsWith("kan") || word.endsWith("i"));
    }
}
