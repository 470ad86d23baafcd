package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that what follows them gives away, in documents that speak of innovation: spelled out right behind, called an
 * innovation, or listed with their owners. Safe to share.
 */
final class NamesInContext {

    private static final Pattern OPENING = Pattern.compile("\\s*\\((?=\\p{Lu}[^()\\n]*\\s\\p{L})");
    private static final Pattern OWNED = Pattern.compile(
            "\\s(?:dari|milik|karya|di)\\s+(?=(?:Kabupaten|Kota|Provinsi|Kab\\.|Pemkab|Pemkot|Pemprov|Pemerintah|Dinas|Badan|Puskesmas|RSUD|Polres|Kementerian|Kecamatan|Kelurahan|Desa|Balai|UPT|Lapas)\\b)"
                    + "|\\s*\\((?=(?:Kabupaten|Kota|Provinsi|Kab\\.|Pemkab|Pemkot|Pemprov|Dinas|Badan|Puskesmas|RSUD|Polres|Kementerian|Kecamatan)\\b)");
    private static final int NEXT_ITEM = 70;

    private final NotNames notNames;
    private final NamesBackward backward;
    private final Pattern spelled;
    private final Pattern called;
    private final Expansions expansions;

    NamesInContext(InnovationCues cues, NotNames notNames) {
        this.notNames = notNames;
        backward = new NamesBackward(notNames);
        expansions = new Expansions(cues.byKind().get(Kind.EXPANSION).stream());
        spelled = Pattern.compile("[”\"’]?\\s*[,(]?\\s*(?:yang\\s+)?(?:merupakan\\s+|adalah\\s+|ialah\\s+)?(?:"
                + cues.byKind().get(Kind.EXPANSION).stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")\\b");
        called = Pattern.compile(
                "(?:,\\s+(?:sebuah\\s+)?inovasi\\s+(?=\\p{Lu}|milik|dari|layanan|karya|unggulan|buatan|asal|yang)"
                        + "|\\s+(?:adalah|merupakan|ialah|menjadi)\\s+(?:salah satu\\s+|sebuah\\s+)?(?:inovasi|program inovasi)\\b)");
    }

    /** The names on the page. */
    List<Finding<InnovationName>> on(ReadPage page) {
        List<Finding<InnovationName>> found = new ArrayList<>();
        spelledOut(page, spelled, Confidence.HIGH, found);
        spelledOut(page, OPENING, Confidence.MEDIUM, found);
        calledInnovation(page, found);
        series(page, found);
        return found;
    }

    private void spelledOut(ReadPage page, Pattern sign, Confidence confidence, List<Finding<InnovationName>> found) {
        String text = page.text();
        Matcher matcher = sign.matcher(text);
        while (matcher.find()) {
            backward.endingAt(text, matcher.start()).ifPresent(name -> {
                String printed = name.of(text);
                Optional<String> expansion = expansions.behind(text, matcher.start(), printed);
                boolean unlikeOffices = expansion
                        .filter(words ->
                                !notNames.begins(Words.of(words).getFirst().exact()))
                        .isPresent();
                if (unlikeOffices && (confidence == Confidence.HIGH || isMoreThanInitials(printed))) {
                    found.add(Reading.finding(
                            new InnovationName(printed, expansion), page, name, "innovation.spelled-out", confidence));
                }
            });
        }
    }

    /** Plain initials are the business of every office; names of innovations are whole words or shout. */
    private static boolean isMoreThanInitials(String name) {
        String letters = name.replaceAll("[^\\p{L}]", "");
        return name.contains(" ")
                || letters.length() >= 5 && letters.equals(letters.toUpperCase(java.util.Locale.ROOT));
    }

    private void calledInnovation(ReadPage page, List<Finding<InnovationName>> found) {
        String text = page.text();
        Matcher matcher = called.matcher(text);
        while (matcher.find()) {
            backward.endingAt(text, matcher.start())
                    .filter(name -> name.of(text).contains(" ") || isShouted(name.of(text)))
                    .filter(name -> opensClause(text, name.start()))
                    .ifPresent(name -> found.add(Reading.finding(
                            new InnovationName(name.of(text), Optional.empty()),
                            page,
                            name,
                            "innovation.called",
                            Confidence.MEDIUM)));
        }
    }

    private static boolean opensClause(String text, int start) {
        String before = text.substring(Math.max(0, start - 3), start).stripTrailing();
        return before.isEmpty() || before.matches(".*[.,:;–—“\"\\n-]");
    }

    private static boolean isShouted(String name) {
        return name.length() >= 4 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    /** {@code A dari Kabupaten X, B dari Kota Y}; one alone proves nothing. */
    private void series(ReadPage page, List<Finding<InnovationName>> found) {
        String text = page.text();
        record Item(Span name, int end) {}
        List<Item> row = new ArrayList<>();
        Matcher matcher = OWNED.matcher(text);
        while (matcher.find()) {
            Optional<Span> name = backward.endingAt(text, matcher.start());
            if (name.isEmpty()) {
                continue;
            }
            boolean follows = !row.isEmpty()
                    && name.get().start() - row.getLast().end() <= NEXT_ITEM
                    && text.substring(
                                    row.getLast().end(),
                                    Math.max(row.getLast().end(), name.get().start()))
                            .matches("[^.\\n]*(?:,|;|\\bdan)\\s+(?:serta\\s+|dan\\s+)?[“\"]?");
            if (!follows) {
                row.clear();
            }
            row.add(new Item(name.get(), matcher.end()));
            if (row.size() == 2) {
                row.forEach(item -> found.add(named(page, item.name())));
            } else if (row.size() > 2) {
                found.add(named(page, name.get()));
            }
        }
    }

    private static Finding<InnovationName> named(ReadPage page, Span name) {
        return Reading.finding(
                new InnovationName(name.of(page.text()), Optional.empty()),
                page,
                name,
                "innovation.series",
                Confidence.MEDIUM);
    }
}
