package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Agency;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * A name over the office that has it, and no sentence yet: so sheets of one innovation begin that say nowhere what they
 * are. {@code TELUK BERKABAR} and below it {@code BPBD Kabupaten Lingga, Kepulauan Riau}.
 */
final class SheetHead {

    private static final int LONGEST_TITLE = 90;
    private static final int MOST_WORDS = 22;
    private static final String GLOSSES = ",:(–—-|";

    private SheetHead() {}

    /** The title and the line below it; empty if the document does not begin so. */
    static Optional<Span> of(Reading reading) {
        ReadPage page = reading.pages().getFirst();
        List<Span> lines = Lines.written(page.text());
        if (lines.size() < 3) {
            return Optional.empty();
        }
        Span title = lines.getFirst();
        Span below = lines.get(1);
        boolean sheet = isName(reading, title.of(page.text())) && isAffiliation(reading, page, below);
        return sheet ? Optional.of(new Span(title.start(), below.end())) : Optional.empty();
    }

    /** Whether the line is the name of an innovation, or begins with one and goes on behind a mark. */
    private static boolean isName(Reading reading, String line) {
        String folded = Words.fold(line.strip());
        return line.length() <= LONGEST_TITLE
                && reading.findings(InnovationName.class)
                        .map(name -> Words.fold(name.value().name()))
                        .filter(folded::startsWith)
                        .map(name -> folded.substring(name.length()).strip())
                        .anyMatch(rest -> rest.isEmpty() || GLOSSES.indexOf(rest.charAt(0)) >= 0);
    }

    /** Whether the line is short, names an office and says nothing of it. */
    private static boolean isAffiliation(Reading reading, ReadPage page, Span line) {
        return page.words(line).size() <= MOST_WORDS
                && reading.findings(Agency.class)
                        .map(Finding::evidence)
                        .anyMatch(office -> page.shows(office, line) && office.end() <= line.end());
    }
}
