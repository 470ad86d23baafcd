package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names that the hubs know ({@code known-innovations.tsv}), wherever a text prints them with capitals: <em>tertarik pada
 * Kelas Perahu</em> has no other sign. Whether it is one here is weighed as for every other name. Safe to share.
 */
final class NamesKnown {

    private final Lexicon<String> names;

    NamesKnown() {
        Lexicon.Builder<String> builder = Lexicon.builder();
        for (Tsv.Row row :
                Tsv.resource(NamesKnown.class, "known-innovations.tsv").rows()) {
            row.list("names").forEach(name -> builder.add(name, name));
        }
        names = builder.build();
    }

    /** The known names on the page. */
    List<Finding<InnovationName>> on(ReadPage page) {
        List<Finding<InnovationName>> found = new ArrayList<>();
        for (Lexicon.Hit<String> hit : names.find(page.words())) {
            String printed = hit.span().of(page.text());
            if (isPrintedAsName(printed, hit)) {
                found.add(Reading.finding(
                        new InnovationName(printed, Optional.empty()),
                        page,
                        hit.span(),
                        "innovation.known",
                        Confidence.MEDIUM));
            }
        }
        return found;
    }

    /** One word as the table has it; several on one line, with a capital in front of each that has one there. */
    private static boolean isPrintedAsName(String printed, Lexicon.Hit<String> hit) {
        return hit.words() == 1
                ? hit.values().contains(printed)
                : printed.indexOf('\n') < 0 && hit.values().stream().anyMatch(name -> small(printed) <= small(name));
    }

    private static long small(String name) {
        return Stream.of(name.split(" "))
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .count();
    }
}
