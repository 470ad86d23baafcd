package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence that tells of the document's innovation.
 *
 * @param page its page
 * @param sentence its place there
 * @param words its words, their places counted from its beginning
 * @param names whether it names the innovation, or points at it
 * @param heading the heading, or question of a form, that stands right above it; empty if there is none
 */
record Told(ReadPage page, Span sentence, List<Token> words, boolean names, String heading) {

    /** A document that names more innovations is a list; a sentence for each of them would cost without end. */
    private static final int MOST_NAMES = 50;

    private static final int LONGEST_OPENING = 3;

    private static final Pattern HEADING = Pattern.compile("(?:[\\p{L}\\d]{1,3}[.)]\\s+)?[\\p{L}][\\p{L}\\s/&-]*:?");
    private static final Set<Kind> WHOLLY_ABOUT_IT =
            Set.of(Kind.PROPOSAL, Kind.REPORT, Kind.GUIDE, Kind.PROFILE, Kind.INNOVATION_NEWS);

    String text() {
        return sentence.of(page.text());
    }

    /**
     * The sentences that tell of the innovation: all in a document that is about it, else those of the paragraphs that
     * name it. Questions of a form are left out: they stand in every proposal.
     */
    static List<Told> in(Reading reading, Hedges hedges) {
        Kind kind = reading.kind();
        List<String> names = reading.findings(InnovationName.class)
                .map(finding -> Words.fold(finding.value().name()))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        return reading.once(List.of(Told.class, kind, names), () -> in(reading, hedges, kind, names));
    }

    /** Whether nothing says that the text tells of an innovation but what it tells. */
    static boolean isUnnamed(Reading reading) {
        return reading.findings(InnovationName.class).findAny().isEmpty()
                && reading.findings(Kind.class).map(Finding::value).allMatch(Kind.OTHER::equals);
    }

    private static List<Told> in(Reading reading, Hedges hedges, Kind kind, List<String> names) {
        boolean everywhere =
                WHOLLY_ABOUT_IT.contains(kind) || kind == Kind.OTHER || kind != Kind.EVENT_NEWS && !names.isEmpty();
        List<Told> told = new ArrayList<>();
        for (ReadPage page : reading.pages()) {
            int paragraphEnd = -1;
            boolean inParagraph = false;
            String heading = "";
            for (Span sentence : page.sentences()) {
                String printed = sentence.of(page.text());
                List<Token> words = page.words(sentence);
                boolean named = mentions(printed, names) || hedges.pointsAtIt(words);
                if (!everywhere && sentence.end() > paragraphEnd) {
                    Span paragraph = paragraph(page.text(), sentence);
                    paragraphEnd = paragraph.end();
                    inParagraph = mentions(paragraph.of(page.text()), names) || inParagraph && !hedges.meets(words);
                }
                boolean announces = hedges.asks(printed, words) || isHeading(printed, words);
                if ((everywhere || inParagraph) && !announces) {
                    told.add(new Told(page, sentence, words, named, heading));
                }
                heading = announces || isOpening(printed, words) ? printed : "";
            }
        }
        return told;
    }

    /** A few words without an end, a figure or a mark: it announces, it does not tell. */
    private static boolean isHeading(String line, List<Token> words) {
        return words.size() <= 4 && HEADING.matcher(line).matches();
    }

    /** <em>Latar belakang.</em>: too short to tell more than what comes next. */
    private static boolean isOpening(String sentence, List<Token> words) {
        return sentence.endsWith(".") && words.size() <= LONGEST_OPENING;
    }

    private static boolean mentions(String text, List<String> names) {
        if (names.isEmpty()) {
            return false;
        }
        String folded = Words.fold(text);
        for (String name : names) {
            if (folded.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static Span paragraph(String text, Span sentence) {
        int start = text.lastIndexOf('\n', sentence.start()) + 1;
        int newline = text.indexOf('\n', sentence.end());
        return new Span(Math.min(start, sentence.start()), newline < 0 ? text.length() : newline);
    }
}
