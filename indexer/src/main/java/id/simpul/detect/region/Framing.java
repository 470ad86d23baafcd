package id.simpul.detect.region;

import id.simpul.text.Lexicon;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Sees how the sentence speaks of a region, by cue words before and behind the name. */
final class Framing {

    private static final Map<Cue, Frame> BEFORE = Map.of(
            Cue.ADOPTED_BY, Frame.ADOPTED,
            Cue.SOURCE, Frame.SOURCE,
            Cue.COMPARED, Frame.COMPARED,
            Cue.AMONG, Frame.AMONG,
            Cue.GUEST, Frame.GUEST,
            Cue.HELD_AT, Frame.VENUE,
            Cue.DENIED_BEFORE, Frame.DENIED);
    private static final Map<Cue, Frame> BEHIND = Map.of(
            Cue.OWNS_AFTER, Frame.OWNS,
            Cue.ADOPTS_AFTER, Frame.ADOPTS,
            Cue.GIVES_AFTER, Frame.GIVER,
            Cue.SOURCE_AFTER, Frame.SOURCE,
            Cue.DENIED_AFTER, Frame.DENIED);
    private static final int LOOK = 60;
    private static final int LINKED = 15;

    /** So many words without a capital may part an innovation's word from its owner; more are another clause. */
    private static final int PROSE = 4;

    /** So many words reach from {@code dari} to the other end of a range. */
    private static final int RANGE = 5;

    private static final Pattern FIELD_MARK = Pattern.compile("\\s*(?:\\([^)\\n]*\\))?\\s*[:|\\t]\\s*[\\s\\S]*");
    private static final Pattern APART = Pattern.compile("[ ”\"’)]*(?:\\(| [–—-] |\\s*\\|\\s*)");
    private static final Pattern DAY = Pattern.compile(
            "\\)?,?\\s*(?:pada\\s+)?(?:hari\\s+)?\\(?(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|\\d{1,2}[/ ])[\\s\\S]*");

    private Framing() {}

    /** All frames of the mention; empty if it is just named. */
    static Set<Frame> of(Mention mention) {
        EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
        Sheet sheet = mention.sheet();
        int start = mention.chain().start();
        for (int word = start; word > 0 && start - word < LOOK && sameSentence(sheet, word - 1, mention); word--) {
            Optional<Lexicon.Hit<CueWord>> hit = sheet.endingAt(Cue.Family.FRAME, word);
            int crossed = start - word;
            hit.stream()
                    .flatMap(h -> h.values().stream())
                    .filter(cue -> cue.reach() >= crossed && BEFORE.containsKey(cue.cue()))
                    .forEach(cue -> frames.add(BEFORE.get(cue.cue())));
        }
        for (int word = mention.endWord();
                word < mention.nextChain() && word - mention.endWord() < LOOK / 4 && sameSentence(sheet, word, mention);
                word++) {
            Optional<Lexicon.Hit<CueWord>> hit = sheet.startingAt(Cue.Family.FRAME, word);
            int crossed = word - mention.endWord();
            boolean wished = sheet.is(Cue.WISH, word - 1);
            hit.stream()
                    .filter(h -> !wished)
                    .filter(h -> !deniesNext(mention, h))
                    .flatMap(h -> h.values().stream())
                    .filter(cue -> cue.reach() >= crossed && BEHIND.containsKey(cue.cue()))
                    .forEach(cue -> frames.add(BEHIND.get(cue.cue())));
        }
        if (comparedWith(sheet, start)) {
            frames.remove(Frame.OWNS);
        }
        link(mention, frames);
        if (range(mention)) {
            frames.add(Frame.AMONG);
        }
        if (place(mention)) {
            frames.add(Frame.VENUE);
        }
        if (field(mention)) {
            frames.add(Frame.FIELD);
        }
        return frames;
    }

    /** {@code Kabupaten Tegal (bukan Kota Tegal)}: denied is the one behind. */
    private static boolean deniesNext(Mention mention, Lexicon.Hit<CueWord> hit) {
        return hit.firstWord() + hit.words() == mention.nextChain()
                && hit.values().stream().anyMatch(cue -> cue.cue() == Cue.DENIED_AFTER);
    }

    /** {@code dibanding Kota Palu, dan Tolitoli menerima penghargaan}: what comes behind is said of another one. */
    private static boolean comparedWith(Sheet sheet, int start) {
        return sheet.endingAt(Cue.Family.FRAME, start)
                .filter(hit -> hit.values().getFirst().cue() == Cue.COMPARED)
                .isPresent();
    }

    /** {@code inovasi X milik …} owns; {@code penghargaan dari …} gives. */
    private static void link(Mention mention, Set<Frame> frames) {
        Sheet sheet = mention.sheet();
        int start = mention.chain().start();
        Optional<Lexicon.Hit<CueWord>> link = sheet.endingAt(Cue.Family.LINK, start)
                .filter(hit -> hit.values().getFirst().cue() == Cue.OWNS_BEFORE)
                .filter(hit -> sameSentence(sheet, hit.firstWord(), mention));
        if (link.isEmpty()) {
            if (named(sheet, start)) {
                frames.add(Frame.OWNS);
            }
            return;
        }
        int from = link.get().firstWord();
        boolean owns = false;
        int prose = 0;
        for (int word = from; word > 0 && from - word <= LINKED && sameSentence(sheet, word - 1, mention); word--) {
            int crossed = from - word;
            Optional<CueWord> cue = sheet.endingAt(Cue.Family.LINK, word)
                    .map(hit -> hit.values().getFirst())
                    .filter(c -> c.reach() >= crossed);
            if (cue.filter(c -> c.cue() == Cue.AWARD).isPresent()) {
                frames.add(Frame.GIVER);
                return;
            }
            owns |= prose <= PROSE && cue.filter(c -> c.cue() == Cue.INNOVATION).isPresent();
            prose += sheet.capital(word - 1) ? 0 : 1;
        }
        if (owns) {
            frames.add(Frame.OWNS);
        }
    }

    /** {@code Gardu Penangkis (Kabupaten …)}, where the name is known to be an innovation's. */
    private static boolean named(Sheet sheet, int start) {
        return sheet.endingAt(Cue.Family.LINK, start)
                        .filter(hit -> hit.values().getFirst().cue() == Cue.INNOVATION)
                        .filter(hit -> sheet.capital(hit.firstWord()))
                        .isPresent()
                && APART.matcher(sheet.gapAfter(start - 1)).matches();
    }

    /** {@code dari Sabang sampai Merauke}: the whole country, not one of its ends. */
    private static boolean range(Mention mention) {
        Sheet sheet = mention.sheet();
        int start = mention.chain().start();
        boolean from = sheet.is(Cue.RANGE_FROM, start - 1)
                && sheet.is(Cue.RANGE_TO, mention.endWord())
                && mention.nextChain() == mention.endWord() + 1;
        boolean to = sheet.is(Cue.RANGE_TO, start - 1)
                && IntStream.rangeClosed(start - RANGE, start - 2)
                        .anyMatch(word -> sheet.is(Cue.RANGE_FROM, word) && sheet.capital(word + 1));
        return from || to;
    }

    /** Whether it is where something took place: {@code di Aula …}, {@code di …, Kamis (5/6/2024)}. */
    private static boolean place(Mention mention) {
        Sheet sheet = mention.sheet();
        int before = mention.chain().start() - 1;
        boolean at = before >= 0
                && Set.of("di", "ke").contains(sheet.words().get(before).exact());
        if (mention.chain().venue()) {
            return true;
        }
        if (!at || mention.official() && mention.chain().level().isEmpty()) {
            return false;
        }
        String behind = sheet.text()
                .substring(
                        mention.span().end(),
                        Math.min(sheet.text().length(), mention.span().end() + 30));
        return DAY.matcher(behind).matches();
    }

    /** Whether the line, or the cell of a table, is a form's field that says whose it is. */
    private static boolean field(Mention mention) {
        Sheet sheet = mention.sheet();
        String text = sheet.text();
        int line = text.lastIndexOf('\n', mention.span().start() - 1) + 1;
        int word = mention.chain().start();
        while (word > 0
                && sheet.words().get(word - 1).start() >= line
                && mention.chain().start() - word < 12) {
            Optional<Lexicon.Hit<CueWord>> hit = sheet.endingAt(Cue.Family.FIELD, word);
            if (hit.isPresent()) {
                String lead = text.substring(line, hit.get().span().start());
                String mark = text.substring(
                        hit.get().span().end(),
                        sheet.words().get(mention.chain().start()).start());
                return lead.chars().noneMatch(Character::isLetter)
                        && FIELD_MARK.matcher(mark).matches()
                        && !namesCentral(
                                sheet, hit.get().span().end(), mention.span().start());
            }
            word--;
        }
        return false;
    }

    /** {@code Unit: Kantor Imigrasi Kelas I Pontianak}: the region is where a branch of the nation has its seat. */
    private static boolean namesCentral(Sheet sheet, int from, int to) {
        return sheet.hits(Cue.Family.CENTRAL).stream()
                .anyMatch(hit -> hit.span().start() >= from && hit.span().end() <= to);
    }

    private static boolean sameSentence(Sheet sheet, int word, Mention mention) {
        return sheet.sentence(word) == sheet.sentence(mention.firstWord());
    }
}
