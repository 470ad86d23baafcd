package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.text.Lexicon;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What won a prize: {@code meraih Top 45 KIPP 2021 berkat Nayaka Prana}. Safe to share. */
final class NamesAwarded {

    private final InnovationCues cues;
    private final NotNames notNames;
    private final NameReader reader;
    private final Pattern won;
    private final Lexicon<Kind> joining;

    /** Tried where one of its words stands. */
    private final Pattern with;

    NamesAwarded(InnovationCues cues, NotNames notNames) {
        this.cues = cues;
        this.notNames = notNames;
        reader = new NameReader(notNames);
        won = Pattern.compile("(?iu)" + cues.anyWord(Kind.WON) + "\\b");
        joining = cues.lexicon(Kind.WITH);
        with = Pattern.compile(cues.anyWord(Kind.WITH) + "\\s+(?=[\\p{Lu}“\"#]|\\p{Ll}{1,3}-?\\p{Lu})");
    }

    /** The names on the page. */
    List<Finding<InnovationName>> on(ReadPage page) {
        List<Finding<InnovationName>> found = new ArrayList<>();
        int[] places = joining.find(page.words()).stream()
                .mapToInt(hit -> hit.span().start())
                .toArray();
        Windows.matches(
                with,
                page.text(),
                places,
                place -> named(page, place.start(), place.end()).ifPresent(found::add));
        return found;
    }

    private Optional<Finding<InnovationName>> named(ReadPage page, int cue, int start) {
        String text = page.text();
        Span sentence = Sentences.around(page.sentences(), new Span(cue, start));
        if (!won.matcher(text.substring(Math.min(sentence.start(), cue), cue)).find()) {
            return Optional.empty();
        }
        return reader.at(text, start)
                .filter(name -> name.quoted() || name.of(text).contains(" ") || Capitals.standOut(name.of(text)))
                .filter(name -> name.span().end() <= sentence.end() && mayName(name.of(text)))
                .map(name -> Reading.finding(
                        new InnovationName(name.of(text), Optional.empty()),
                        page,
                        name.span(),
                        "innovation.awarded",
                        Confidence.MEDIUM));
    }

    private boolean mayName(String name) {
        String folded = Words.fold(name);
        return !notNames.rejects(name)
                && !notNames.isPartOfPhrase(name)
                && cues.mayBegin(folded, notNames)
                && !won.matcher(name).find()
                && cues.byKind().get(Kind.OWNER).stream().map(Words::fold).noneMatch(folded.split(" ")[0]::equals);
    }
}
