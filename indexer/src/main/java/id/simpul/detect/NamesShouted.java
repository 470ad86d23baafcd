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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names in capitals among small letters that the title has too: {@code BEKAL BENUO mengirim rantang} under
 * {@code LAPORAN PELAKSANAAN INOVASI BEKAL BENUO}; names of several words need only come back. Safe to share.
 */
final class NamesShouted {

    private static final Pattern RUN = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])\\p{Lu}[\\p{Lu}\\p{N}.!'’-]*\\p{Lu}(?: \\p{Lu}[\\p{Lu}\\p{N}.!'’-]*[\\p{Lu}\\p{N}]){0,4}(?![\\p{L}\\p{N}-])");
    private static final Pattern DATELINE = Pattern.compile("\\s*(?:[,(][^\\n]{0,40})?[–—-]\\s");
    private static final int SHORTEST_WORD = 6;
    private static final int SHORTEST = 5;

    private final NotNames notNames;
    private final Set<String> leading;
    private final Set<String> places;
    private final Expansions expansions;

    NamesShouted(InnovationCues cues, NotNames notNames) {
        this.notNames = notNames;
        leading = Stream.of(Kind.NAME, Kind.THING, Kind.SHEET, Kind.TEAM, Kind.EVENT)
                .flatMap(kind -> cues.byKind().get(kind).stream())
                .map(Words::fold)
                .collect(Collectors.toUnmodifiableSet());
        places = cues.byKind().get(Kind.PLACE).stream().map(Words::fold).collect(Collectors.toUnmodifiableSet());
        expansions = new Expansions(cues.byKind().get(Kind.EXPANSION).stream());
    }

    /** The names on the page of a document with this title, each once. */
    List<Finding<InnovationName>> on(ReadPage page, TitleWords title) {
        List<Finding<InnovationName>> found = new ArrayList<>();
        Windows.matches(RUN, page.text(), Capitals.beginRuns(page.text()), matcher -> {
            Span run = withoutLead(page.text(), new Span(matcher.start(), matcher.end()), title);
            String name = run.of(page.text());
            if (isLongEnough(name)
                    && (title.have(NotNames.key(name)) || name.contains(" ") && comesBack(page.text(), name))
                    && !notNames.rejects(name)
                    && !notNames.isPartOfPhrase(name)
                    && !isDateline(page.text(), run)
                    && isAmongSmallLetters(page.text(), run)
                    && !title.areAt(page, run)
                    && found.stream().noneMatch(other -> other.value().name().equals(name))) {
                Optional<String> expansion = expansions.behind(page.text(), run.end(), name);
                found.add(Reading.finding(
                        new InnovationName(name, expansion), page, run, "innovation.shouted", Confidence.MEDIUM));
            }
        });
        return found;
    }

    private static boolean comesBack(String text, String name) {
        return text.indexOf(name, text.indexOf(name) + 1) > 0;
    }

    private static boolean isLongEnough(String name) {
        return name.length() >= (name.contains(" ") ? SHORTEST : SHORTEST_WORD);
    }

    /** The run without words such as "INOVASI" or "LAPORAN" before it; "RUMAH TEDUH" is whole if the title has it so. */
    private Span withoutLead(String text, Span run, TitleWords title) {
        int start = run.start();
        for (String word : run.of(text).split(" ")) {
            boolean isPart =
                    places.contains(Words.fold(word)) && title.have(NotNames.key(text.substring(start, run.end())));
            if (isPart || !leading.contains(Words.fold(word)) || start + word.length() >= run.end()) {
                break;
            }
            start += word.length() + 1;
        }
        return new Span(start, run.end());
    }

    /** {@code CIBINONG – }, {@code JAKARTA, Kabar Contoh – }: where a report was written. */
    private static boolean isDateline(String text, Span run) {
        return Lines.start(text, run.start()) == run.start()
                && DATELINE.matcher(text).region(run.end(), text.length()).lookingAt();
    }

    /** Whether its line goes on in small letters, on either side. */
    private static boolean isAmongSmallLetters(String text, Span run) {
        Span line = Lines.around(text, run);
        String rest = text.substring(line.start(), run.start()) + text.substring(run.end(), line.end());
        long small = rest.chars().filter(Character::isLowerCase).count();
        long large = rest.chars().filter(Character::isUpperCase).count();
        return small > 2 * large && small > 10;
    }
}
