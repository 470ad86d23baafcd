package id.simpul.learn;

import id.simpul.index.Analysis;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.text.Token;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The stems of a document with how often they stand there and as which word. Numbers, words of two letters and the names of
 * regions are left out: where something happened says nothing of what it is about.
 *
 * @param uses by stem, in the order of the alphabet
 */
record Terms(Map<String, Use> uses) {

    /** Words that are looked at; a longer document has said by then what it is about. */
    private static final int MOST_WORDS = 20_000;

    private static final int SHORTEST = 3;

    /**
     * @param count how often the stem stands in the document, from 1
     * @param printed the first word of this stem, in small letters
     */
    record Use(int count, String printed) {}

    Terms {
        uses = Collections.unmodifiableMap(new TreeMap<>(uses));
    }

    static Terms of(SourceDocument document, Analysis analysis) {
        Map<String, Use> uses = new TreeMap<>();
        int left = MOST_WORDS;
        // a title that stands in the text too counts twice: it says most
        left -= count(document.title(), analysis, uses, left);
        for (Page page : document.pages()) {
            left -= count(page.text(), analysis, uses, left);
        }
        return new Terms(uses);
    }

    private static int count(String text, Analysis analysis, Map<String, Use> uses, int most) {
        int seen = 0;
        for (Token token : analysis.words(text)) {
            if (seen++ >= most) {
                return most;
            }
            String word = token.exact();
            if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter) && !analysis.isName(word)) {
                uses.merge(
                        analysis.stem(word),
                        new Use(1, word),
                        (before, one) -> new Use(before.count() + 1, before.printed()));
            }
        }
        return seen;
    }

    Optional<Use> of(String stem) {
        return Optional.ofNullable(uses.get(stem));
    }
}
