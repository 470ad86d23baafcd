package id.simpul.index;

import id.simpul.model.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A part of a page that is short enough to be cut into words while somebody waits.
 *
 * @param page the page
 * @param start offset of its first character in the page's text
 * @param end offset behind its last one
 */
record Stretch(Page page, int start, int end) {

    /** Characters from one stretch to the next; a stretch is somewhat longer, so that no snippet falls between two. */
    private static final int STEP = 1_500;

    private static final int OVERLAP = 300;

    /** So many stretches are cut into words, however long the document is. */
    private static final int MOST = 8;

    /** Shorter cores of stems are in too many words. */
    private static final int SHORTEST_CORE = 3;

    String text() {
        return page.text().substring(start, end);
    }

    /**
     * The stretches of a document where the words of a question seem to stand, in order, eight at most; the first eight
     * if they seem to stand nowhere. A look at the letters, in a few milliseconds for 300 pages: whether they are the
     * words, the reader of the stretch finds out.
     */
    static List<Stretch> promising(List<Page> pages, Question question) {
        List<Stretch> all = new ArrayList<>();
        pages.forEach(page -> cut(page, all));
        if (all.size() <= MOST) {
            return all;
        }
        List<Core> cores = cores(question);
        return all.stream()
                .map(stretch -> new Seen(stretch, stretch.count(cores)))
                .sorted(Comparator.comparingInt(Seen::cores).reversed())
                .limit(MOST)
                .map(Seen::stretch)
                .sorted(Comparator.comparingInt(
                                (Stretch stretch) -> stretch.page().number())
                        .thenComparingInt(Stretch::start))
                .toList();
    }

    private static void cut(Page page, List<Stretch> all) {
        int length = page.text().length();
        int start = 0;
        while (length - start > STEP + OVERLAP) {
            int next = blankBefore(page.text(), start + STEP);
            all.add(new Stretch(page, start, blankBefore(page.text(), next + OVERLAP)));
            start = next;
        }
        all.add(new Stretch(page, start, length));
    }

    /** Where a word begins, at the place or up to {@link #OVERLAP} before it; the place itself in a text without blanks. */
    private static int blankBefore(String text, int place) {
        for (int at = place; at > place - OVERLAP; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return place;
    }

    /**
     * What all forms of the words have in common, as it may be written: a prefix may melt into a stem's first letter
     * (sapu, menyapu).
     */
    private static List<Core> cores(Question question) {
        Stream<Core> words = question.markedWords().stream().map(Core::ofWord);
        Stream<Core> stems = question.markedStems().stream()
                .map(stem -> stem.length() > SHORTEST_CORE ? Core.ofPart(stem.substring(1)) : Core.ofWord(stem));
        return Stream.concat(words, stems).distinct().toList();
    }

    private int count(List<Core> cores) {
        int seen = 0;
        for (Core core : cores) {
            if (core.stands(page.text(), start, end)) {
                seen++;
            }
        }
        return seen;
    }

    /** Letters in all the ways in which they are mostly written; quicker than to fold the text. */
    private record Core(List<String> written) {

        static Core ofWord(String word) {
            return new Core(
                    List.of(word, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), upper(word)));
        }

        static Core ofPart(String letters) {
            return new Core(List.of(letters, upper(letters)));
        }

        boolean stands(String text, int start, int end) {
            for (String form : written) {
                if (text.indexOf(form, start, end) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private static String upper(String word) {
            return word.toUpperCase(Locale.ROOT);
        }
    }

    private record Seen(Stretch stretch, int cores) {}
}
