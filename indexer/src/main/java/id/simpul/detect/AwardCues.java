package id.simpul.detect;

import id.simpul.detect.AwardWords.Cue;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what the words around the name of a prize tell of it: won, wished for, on the way. Safe to share. */
final class AwardCues {

    private static final Pattern YEAR = Pattern.compile("\\b20[0-4]\\d\\b");

    private static final Pattern BREAK = Pattern.compile("[,;]");

    /** {@code berharap dapat mengulang Top 45 yang diraih tahun lalu} */
    private static final Pattern ALREADY = Pattern.compile("(?iu)\\s*,?\\s*(?:yang|which)\\s+(?!akan|ingin|hendak)");

    private static final int CUE_BEFORE = 9;

    private static final int WISH_BEFORE = 14;

    private static final int CUE_AFTER = 4;

    /** In so many characters the words right behind a prize have ended. */
    private static final int SHORTLY = 40;

    private final AwardWords words;

    AwardCues(AwardWords words) {
        this.words = words;
    }

    /** The words beside the award that say how far it came, within the sentence. */
    Set<Cue> of(ReadPage page, Span name, Span phrase, Span sentence) {
        Set<Cue> met = EnumSet.noneOf(Cue.class);
        String before = page.text().substring(sentence.start(), name.start());
        String after = page.text().substring(phrase.end(), Math.max(phrase.end(), sentence.end()));
        List<Token> left = Words.of(before);
        int clause = after.indexOf(';');
        List<Token> right = Words.of(clause < 0 ? after : after.substring(0, clause));
        List<Token> near = left.subList(Math.max(0, left.size() - WISH_BEFORE), left.size());
        int close = left.size() <= CUE_BEFORE
                ? 0
                : left.get(left.size() - CUE_BEFORE).start();
        List<Lexicon.Hit<Cue>> said = words.cues().find(near);
        int turn = said.stream()
                .filter(hit -> hit.values().contains(Cue.TURN))
                .mapToInt(hit -> hit.span().end())
                .max()
                .orElse(0);
        said.forEach(hit -> {
            boolean holds = hit.span().start() >= turn
                    && !BREAK.matcher(before)
                            .region(hit.span().end(), before.length())
                            .find();
            boolean isNear = hit.span().start() >= close;
            if (hit.values().contains(Cue.WON) && isNear || holds) {
                hit.values().stream()
                        .filter(cue -> cue != Cue.LATER && (isNear || cue == Cue.WISH))
                        .forEach(met::add);
            }
        });
        // "Tahun lalu, kabupaten ini peringkat dua": what a sentence opens with holds for all of it.
        words.cues().find(left).stream()
                .filter(hit -> hit.firstWord() == 0 && hit.values().contains(Cue.EARLIER))
                .forEach(hit -> met.add(Cue.EARLIER));
        // "dapat penghargaan KIPP": the cue begins before the name and ends in it.
        int start = left.isEmpty() ? 0 : left.getLast().start();
        words.cues().find(page.words(new Span(sentence.start() + start, name.end()))).stream()
                .filter(hit -> hit.values().contains(Cue.WON)
                        && sentence.start() + start + hit.span().end() > name.start())
                .forEach(hit -> met.add(Cue.WON));
        words.cues().find(right.subList(0, Math.min(CUE_AFTER, right.size()))).forEach(hit -> {
            boolean ofNext =
                    YEAR.matcher(after.substring(0, hit.span().start())).find();
            hit.values().stream()
                    .filter(cue -> cue != Cue.WISH && !(ofNext && cue == Cue.SHORTLISTED))
                    .forEach(met::add);
        });
        // "Top 45 tahun depan": the year may belong to the prize's own words.
        int shortly = Math.max(name.end(), Math.min(sentence.end(), name.end() + SHORTLY));
        words.cues().find(page.words(new Span(name.end(), shortly))).stream()
                .filter(hit -> hit.firstWord() == 0 && hit.values().contains(Cue.LATER))
                .forEach(hit -> met.add(Cue.LATER));
        if (met.contains(Cue.WISH)
                && met.contains(Cue.WON)
                && ALREADY.matcher(after).lookingAt()) {
            met.remove(Cue.WISH);
        }
        return met;
    }
}
