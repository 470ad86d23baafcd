package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that a run of words with capitals may hold: {@code Rabu Kerja di Pasar Kramat Jati} is one, or begins with
 * one; {@code Sipencatar dan Simalas} may be two. Immutable.
 */
final class NameVariants {

    private final Set<String> lead;
    private final Set<String> introducing;
    private final Set<String> links;

    NameVariants(InnovationCues cues) {
        lead = Set.copyOf(cues.byKind().get(Kind.LEAD));
        links = Set.copyOf(cues.byKind().get(Kind.CUT));
        introducing = Stream.of(Kind.THING, Kind.CHRISTENED, Kind.SHEET, Kind.TEAM)
                .flatMap(kind -> cues.byKind().get(kind).stream())
                .map(Words::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the word, alone, only leads to names. */
    boolean isLead(String word) {
        return lead.contains(Words.fold(word));
    }

    /** The names, the whole run first. */
    List<NameReader.Read> of(String text, NameReader.Read read) {
        if (read.quoted()) {
            return List.of(read);
        }
        Span whole = withoutLead(text, read.span());
        int blank = text.indexOf(' ', whole.start());
        if (blank < 0 || blank >= whole.end()) {
            return List.of(new NameReader.Read(whole, false));
        }
        Set<Span> spans = new LinkedHashSet<>();
        spans.add(whole);
        parted(text, whole, spans);
        if (introduces(text.substring(whole.start(), blank))) {
            Span rest = new Span(blank + 1, whole.end());
            spans.add(rest);
            parted(text, rest, spans);
        }
        return spans.stream().map(span -> new NameReader.Read(span, false)).toList();
    }

    private boolean introduces(String word) {
        String folded = Words.fold(word);
        return introducing.contains(folded) || folded.length() > 6 && folded.endsWith("nya");
    }

    /** Before and behind the first small word that parts names as often as it joins them. */
    private void parted(String text, Span run, Set<Span> spans) {
        int start = run.start();
        while (start < run.end()) {
            int blank = text.indexOf(' ', start);
            int end = blank < 0 || blank > run.end() ? run.end() : blank;
            if (start > run.start() && links.contains(text.substring(start, end))) {
                spans.add(new Span(run.start(), start - 1));
                if (text.startsWith("dan", start) && end < run.end()) {
                    spans.add(new Span(end + 1, run.end()));
                }
                return;
            }
            start = end + 1;
        }
    }

    private Span withoutLead(String text, Span span) {
        int start = span.start();
        while (true) {
            int blank = text.indexOf(' ', start);
            if (blank < 0 || blank >= span.end() || !lead.contains(Words.fold(text.substring(start, blank)))) {
                return new Span(start, span.end());
            }
            start = blank + 1;
        }
    }
}
