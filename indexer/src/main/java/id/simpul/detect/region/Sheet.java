package id.simpul.detect.region;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page with the cue words found in it, each reachable by the word it ends or starts at.
 *
 * @param page the page
 * @param quotable whether it is a page of the document; the title that is printed nowhere is a sheet that is not
 * @param cues all cue words
 * @param found the cues on the page, by family
 * @param sentenceOf the number of the sentence of each word
 * @param shouted the sentences in capitals throughout
 * @param clauses the words, by number, before which a clause ends; behind the last, too
 * @param phrases the same, where a comma ends one as well
 */
record Sheet(
        ReadPage page,
        boolean quotable,
        Cues cues,
        Map<Cue.Family, Found> found,
        int[] sentenceOf,
        BitSet shouted,
        List<Integer> clauses,
        List<Integer> phrases) {

    private static final String SENTENCE_MARKS = ";:|!?";

    /**
     * The cues of one family.
     *
     * @param hits all, in order
     * @param byEnd for each word of the page, and for the end, the cue right before it
     * @param byStart the same for the cue that starts there
     */
    record Found(
            List<Lexicon.Hit<CueWord>> hits,
            List<Optional<Lexicon.Hit<CueWord>>> byEnd,
            List<Optional<Lexicon.Hit<CueWord>>> byStart) {

        static Found of(List<Lexicon.Hit<CueWord>> hits, int words) {
            List<Optional<Lexicon.Hit<CueWord>>> byEnd = new ArrayList<>(nothing(words));
            List<Optional<Lexicon.Hit<CueWord>>> byStart = new ArrayList<>(nothing(words));
            for (Lexicon.Hit<CueWord> hit : hits) {
                byEnd.set(hit.firstWord() + hit.words(), Optional.of(hit));
                byStart.set(hit.firstWord(), Optional.of(hit));
            }
            return new Found(hits, byEnd, byStart);
        }

        private static List<Optional<Lexicon.Hit<CueWord>>> nothing(int words) {
            return Collections.nCopies(words + 1, Optional.empty());
        }

        /** The same with these where no other ends. */
        Found endingWith(List<Lexicon.Hit<CueWord>> more) {
            List<Optional<Lexicon.Hit<CueWord>>> ends = new ArrayList<>(byEnd);
            for (Lexicon.Hit<CueWord> hit : more) {
                int end = hit.firstWord() + hit.words();
                ends.set(end, ends.get(end).or(() -> Optional.of(hit)));
            }
            return new Found(hits, ends, byStart);
        }
    }

    static Sheet of(ReadPage page, boolean quotable, Cues cues) {
        int[] sentenceOf = sentences(page);
        List<Integer> clauses = ends(page, sentenceOf, SENTENCE_MARKS);
        List<Integer> phrases = ends(page, sentenceOf, SENTENCE_MARKS + ",");
        Map<Cue.Family, Found> found = new EnumMap<>(Cue.Family.class);
        for (Cue.Family family : Cue.Family.values()) {
            found.put(
                    family,
                    Found.of(find(page, clauses, cues.of(family)), page.words().size()));
        }
        return new Sheet(page, quotable, cues, found, sentenceOf, shoutedSentences(page), clauses, phrases);
    }

    /** The same with the names of innovations, which link what stands beside them. */
    Sheet with(Lexicon<CueWord> innovations) {
        List<Lexicon.Hit<CueWord>> names = find(page, clauses, innovations);
        if (names.isEmpty()) {
            return this;
        }
        Map<Cue.Family, Found> more = new EnumMap<>(found);
        more.computeIfPresent(Cue.Family.LINK, (family, links) -> links.endingWith(names));
        return new Sheet(page, quotable, cues, more, sentenceOf, shouted, clauses, phrases);
    }

    /** The phrases on the page; none runs over a comma or the end of a sentence. */
    <T> List<Lexicon.Hit<T>> names(Lexicon<T> lexicon) {
        return find(page, phrases, lexicon);
    }

    private static <T> List<Lexicon.Hit<T>> find(ReadPage page, List<Integer> ends, Lexicon<T> lexicon) {
        List<Lexicon.Hit<T>> hits = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            lexicon.find(page.words(), start, end, hits);
            start = end;
        }
        return hits;
    }

    /** The words, by number, before which a mark parts the page; behind the last, too. */
    private static List<Integer> ends(ReadPage page, int[] sentenceOf, String marks) {
        List<Integer> ends = new ArrayList<>();
        for (int word = 0; word < page.words().size(); word++) {
            if (word + 1 == page.words().size() || parted(page, sentenceOf, word, marks)) {
                ends.add(word + 1);
            }
        }
        return ends;
    }

    /** Whether a mark or a full stop at the end of a sentence stands behind the word. A line end alone parts nothing. */
    private static boolean parted(ReadPage page, int[] sentenceOf, int word, String marks) {
        boolean sentenceEnds = sentenceOf[word] != sentenceOf[word + 1];
        for (int i = page.words().get(word).end();
                i < page.words().get(word + 1).start();
                i++) {
            char c = page.text().charAt(i);
            if (marks.indexOf(c) >= 0 || c == '.' && sentenceEnds) {
                return true;
            }
        }
        return false;
    }

    String text() {
        return page.text();
    }

    List<Token> words() {
        return page.words();
    }

    List<Lexicon.Hit<CueWord>> hits(Cue.Family family) {
        return found.get(family).hits();
    }

    /** The cue whose last word is right before this one. */
    Optional<Lexicon.Hit<CueWord>> endingAt(Cue.Family family, int word) {
        return found.get(family).byEnd().get(word);
    }

    /** The cue whose first word is this one. */
    Optional<Lexicon.Hit<CueWord>> startingAt(Cue.Family family, int word) {
        return found.get(family).byStart().get(word);
    }

    /** Whether the word is one of the single words of this cue. */
    boolean is(Cue cue, int word) {
        return word >= 0
                && word < words().size()
                && cues.is(cue, words().get(word).exact());
    }

    /** What stands between a word and the one after it. */
    String gapAfter(int word) {
        return word < 0 || word + 1 >= words().size()
                ? ""
                : text().substring(
                                words().get(word).end(), words().get(word + 1).start());
    }

    /** Whether the word begins with a capital or is a number. */
    boolean capital(int word) {
        char first = text().charAt(words().get(word).start());
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** Number of the sentence that the word lies in. */
    int sentence(int word) {
        return sentenceOf[word];
    }

    /** Whether the sentence around the word is in capitals throughout, so that a capital tells nothing. */
    boolean shouted(int word) {
        return shouted.get(sentenceOf[word]);
    }

    private static BitSet shoutedSentences(ReadPage page) {
        BitSet shouted = new BitSet();
        for (int sentence = 0; sentence < page.sentences().size(); sentence++) {
            shouted.set(sentence, isShouted(page.text(), page.sentences().get(sentence)));
        }
        return shouted;
    }

    private static boolean isShouted(String text, Span sentence) {
        int upper = 0;
        int lower = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        return upper > 2 * lower;
    }

    private static int[] sentences(ReadPage page) {
        int[] sentenceOf = new int[page.words().size()];
        List<Span> sentences = page.sentences();
        int sentence = 0;
        for (int word = 0; word < sentenceOf.length; word++) {
            while (sentence + 1 < sentences.size()
                    && sentences.get(sentence).end() <= page.words().get(word).start()) {
                sentence++;
            }
            sentenceOf[word] = sentence;
        }
        return sentenceOf;
    }
}
