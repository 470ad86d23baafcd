package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a title between its marks that are written as a name: {@code Perahu Ilmu, Angkutan Sekolah di Atas Rawa};
 * {@code SOP – EVAKUASI PASIEN "PENYU CEPAT"}. Short documents name what they are about nowhere else. Immutable.
 */
final class TitleParts {

    /** A part, and what is seen of it. */
    record Part(NameReader.Read name, Set<NameSign> signs) {}

    private static final int FIRST_LINES = 6;

    /** What is quoted and longer is speech, not a name. */
    private static final int LONGEST_NAME = 60;

    private static final Pattern MARK = Pattern.compile(
            "\\s*[:;|]\\s+|\\s+[–—-]{1,2}\\s+|,\\s+|[?!]\\s+|\\s*\\(|\\)\\s*|[“”\"‘«»„]\\s*|’(?!\\p{L})");
    private static final Set<NameSign> PLACES = Set.of(NameSign.TITLE_WHOLE, NameSign.TITLE_FIRST, NameSign.TITLE_LAST);
    private static final String ENCLOSING = "(“\"‘«„";

    private final NameReader reader;
    private final Set<String> things;
    private final Reporting reporting = new Reporting(Calendars.builtIn());

    TitleParts(InnovationCues cues, NotNames notNames) {
        reader = new NameReader(notNames);
        things = NameSigns.phrases(cues, Kind.WHAT, Kind.THING, Kind.SHEET, Kind.FORM, Kind.GLANCE);
    }

    /** The parts of the title where it stands among the page's first lines; none if it does not. */
    List<Part> on(ReadPage page, TitleWords title) {
        if (title.key().isEmpty()) {
            return List.of();
        }
        return Lines.first(page.text(), FIRST_LINES).stream()
                .filter(line -> title.areAt(page, line))
                .findFirst()
                .map(line -> parts(page, line))
                .orElse(List.of());
    }

    private boolean isReported(ReadPage page) {
        return reporting.dateline(page).isPresent()
                || reporting.day(page).isPresent()
                || reporting.speeches(page).stream().anyMatch(speech -> speech.end() - speech.start() > LONGEST_NAME);
    }

    private List<Part> parts(ReadPage page, Span title) {
        String text = page.text();
        List<Span> spans = new ArrayList<>();
        Matcher mark = MARK.matcher(text).region(title.start(), title.end());
        int from = title.start();
        while (mark.find()) {
            add(text, from, mark.start(), spans);
            from = mark.end();
        }
        add(text, from, title.end(), spans);
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < spans.size(); at++) {
            Set<NameSign> signs = signs(text, title.start(), spans, at);
            whole(text, spans.get(at)).ifPresent(name -> parts.add(new Part(name, signs)));
        }
        return !parts.isEmpty() && isReported(page)
                ? parts.stream().map(TitleParts::ofHeadline).toList()
                : parts;
    }

    /** Where a part stands in a headline says nothing. */
    private static Part ofHeadline(Part part) {
        Set<NameSign> signs = EnumSet.copyOf(part.signs());
        signs.removeAll(PLACES);
        signs.add(NameSign.HEADLINE_PART);
        return new Part(part.name(), signs);
    }

    private static void add(String text, int from, int to, List<Span> spans) {
        Span part = new Span(from, Math.max(from, to)).trimmed(text);
        if (!part.empty()) {
            spans.add(part);
        }
    }

    private Set<NameSign> signs(String text, int start, List<Span> spans, int at) {
        Span part = spans.get(at);
        Set<NameSign> signs = EnumSet.noneOf(NameSign.class);
        boolean last = at == spans.size() - 1;
        NameSigns.add(signs, NameSign.TITLE_WHOLE, spans.size() == 1);
        NameSigns.add(signs, NameSign.TITLE_FIRST, at == 0 && !last);
        NameSigns.add(signs, NameSign.TITLE_LAST, last && at > 0);
        NameSigns.add(
                signs,
                NameSign.TITLE_MARKED,
                part.start() > start && ENCLOSING.indexOf(text.charAt(part.start() - 1)) >= 0);
        NameSigns.add(
                signs,
                NameSign.TITLE_GLOSSED,
                !last
                        && Words.of(spans.get(at + 1).of(text)).stream()
                                .limit(1)
                                .anyMatch(word -> things.contains(word.exact())));
        return signs;
    }

    /** The part, if it is a name from its first letter to its last. */
    private Optional<NameReader.Read> whole(String text, Span part) {
        return reader.at(text, part.start())
                .filter(name ->
                        name.span().start() == part.start() && name.span().end() == part.end());
    }
}
