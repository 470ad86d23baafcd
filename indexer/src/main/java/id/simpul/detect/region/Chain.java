package id.simpul.detect.region;

import id.simpul.model.Region;
import id.simpul.text.Lexicon;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What stands before a region's name and belongs to it: {@code Aula Dinas Kesehatan Kabupaten …}.
 *
 * @param level the level that is said
 * @param head what the name ends: a government, an office, a bank, a river; empty if it stands by itself
 * @param venue whether the whole names a building
 * @param formerPost whether it is said of a former post
 * @param start the word that the whole starts with
 */
record Chain(Optional<Region.Level> level, Optional<Cue> head, boolean venue, boolean formerPost, int start) {

    private static final int LONGEST = 12;
    /** In a title every word has a capital, so that only few may lie between. */
    private static final int TITLE_REACH = 4;

    private static final int TITLES_BEFORE_HEAD = 4;

    /** Reads leftwards from a name. @param free whether a word belongs to no other region's name */
    static Chain before(Sheet sheet, int nameStart, boolean title, IntPredicate free) {
        int at = nameStart;
        Optional<Region.Level> level = Optional.empty();
        Optional<Cue> head = Optional.empty();
        Optional<Lexicon.Hit<CueWord>> beside = adjacent(sheet, at, free);
        if (beside.isPresent()) {
            Cue cue = nearest(beside.get(), 0).orElse(Cue.SCOPE);
            level = cue.level();
            if (level.isPresent() || cue.governs() || cue.heads()) {
                at = beside.get().firstWord();
                head = cue.heads() ? Optional.of(cue) : Optional.empty();
            }
        }
        if (head.isEmpty()) {
            Further further = further(sheet, at, level.isPresent(), title, free);
            head = further.head;
            at = further.at;
        }
        return outward(sheet, level, head, at);
    }

    private record Further(Optional<Cue> head, int at) {}

    /** Looks for the head of a longer name, over capitals and connectives. */
    private static Further further(Sheet sheet, int start, boolean levelSaid, boolean title, IntPredicate free) {
        int crossed = 0;
        int at = start;
        boolean comma = levelSaid && at > 0 && sheet.gapAfter(at - 1).equals(", ");
        while (at > 0 && crossed <= LONGEST && (joins(sheet, at - 1, crossed == 0) || comma && crossed == 0)) {
            int limit = title ? (levelSaid ? 0 : 1) : LONGEST;
            Optional<Lexicon.Hit<CueWord>> hit = sheet.endingAt(Cue.Family.CHAIN, at);
            if (hit.isPresent() && free.test(hit.get().firstWord()) && !(title && crossed > TITLE_REACH)) {
                Optional<Cue> cue = nearest(hit.get(), crossed).filter(Cue::heads);
                boolean bounded = cue.filter(c -> c == Cue.OFFICE || c == Cue.CONTEST || c.governs() || c == Cue.VENUE)
                        .isPresent();
                boolean local = !comma || cue.filter(c -> c == Cue.OFFICE).isPresent();
                if (cue.isPresent() && local && (bounded || crossed <= limit) && fits(cue.get(), levelSaid)) {
                    return new Further(cue, hit.get().firstWord());
                }
            }
            int word = at - 1;
            boolean part = sheet.capital(word) || sheet.is(Cue.INSIDE, word);
            if (!part || !free.test(word) || stops(sheet, word)) {
                break;
            }
            at--;
            crossed++;
        }
        return new Further(Optional.empty(), start);
    }

    private static Chain outward(Sheet sheet, Optional<Region.Level> level, Optional<Cue> head, int start) {
        boolean venue = head.filter(cue -> cue == Cue.VENUE).isPresent();
        boolean former = false;
        int at = start;
        for (int step = 0;
                step < TITLES_BEFORE_HEAD && at > 0 && !sheet.gapAfter(at - 1).contains("\n");
                step++) {
            Optional<Lexicon.Hit<CueWord>> hit = sheet.endingAt(Cue.Family.CHAIN, at);
            Optional<Cue> cue = hit.map(h -> h.values().getFirst().cue());
            if (cue.isPresent() && (cue.get() == Cue.VENUE || cue.get() == Cue.FORMER_POST)) {
                venue |= cue.get() == Cue.VENUE;
                former |= cue.get() == Cue.FORMER_POST;
                at = hit.orElseThrow().firstWord();
            } else if (cue.isPresent() && (cue.get() == Cue.OFFICE || cue.get().governs())) {
                at = hit.orElseThrow().firstWord();
            } else if (sheet.is(Cue.POST, at - 1)) {
                at--;
            } else {
                break;
            }
        }
        return new Chain(level, head, venue, former, at);
    }

    /** The cue right before the name, not taken for another region's name. */
    private static Optional<Lexicon.Hit<CueWord>> adjacent(Sheet sheet, int at, IntPredicate free) {
        return sheet.endingAt(Cue.Family.CHAIN, at)
                .filter(hit -> free.test(hit.firstWord()))
                .filter(hit -> joins(sheet, at - 1, true) || wrapped(sheet, at, hit));
    }

    /** The cue of the hit that reaches over so many words; the first that says a level wins. */
    private static Optional<Cue> nearest(Lexicon.Hit<CueWord> hit, int crossed) {
        return hit.values().stream()
                .filter(word -> word.reach() >= crossed)
                .map(CueWord::cue)
                .reduce((a, b) -> crossed == 0 && b == Cue.BELOW ? b : a);
    }

    /** A river or a street in front of a level word is not the head of the region's name. */
    private static boolean fits(Cue cue, boolean levelSaid) {
        return !levelSaid
                || switch (cue) {
                    case NEARBY, BELOW, MEDIA, SCOPE -> false;
                    default -> true;
                };
    }

    private static boolean stops(Sheet sheet, int word) {
        return sheet.startingAt(Cue.Family.LINK, word)
                .filter(hit -> hit.values().getFirst().cue() == Cue.OWNS_BEFORE)
                .isPresent();
    }

    /** Whether only a line end parts a level word from the name. */
    private static boolean wrapped(Sheet sheet, int at, Lexicon.Hit<CueWord> hit) {
        return sheet.gapAfter(at - 1).isBlank()
                && nearest(hit, 0).flatMap(Cue::level).isPresent();
    }

    /** Whether the word and the next may be parts of one name. */
    private static boolean joins(Sheet sheet, int word, boolean besideName) {
        String gap = sheet.gapAfter(word);
        boolean abbreviated = sheet.words().get(word).exact().length() <= 4;
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            boolean fine = switch (c) {
                case '\n' ->
                    besideName && sheet.startingAt(Cue.Family.CHAIN, word + 1).isPresent();
                case '.' -> abbreviated;
                case ',' -> !besideName;
                case '(', ')', '/', '&', '-', '"', '“', '”' -> true;
                default -> Character.isWhitespace(c);
            };
            if (!fine) {
                return false;
            }
        }
        return true;
    }
}
