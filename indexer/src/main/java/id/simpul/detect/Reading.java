package id.simpul.detect;

import id.simpul.model.Confidence;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Kind;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Value;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A document being read: its text cut into words and sentences once for all detectors, and the findings so far.
 *
 * @param document the document as extracted
 * @param pages its pages, cut
 * @param findings what the detectors before found
 * @param shared what they made of the text, for those behind them
 */
public record Reading(SourceDocument document, List<ReadPage> pages, List<Finding<?>> findings, Shared shared) {

    public Reading {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    /**
     * A page with its words and sentences.
     *
     * @param page the page
     * @param text what detectors read: the page's text, with line ends in place of some blanks where a line is endless, so
     *     that whatever they do for a line costs no more than for a long paragraph; every place is the same in both
     * @param words its words, as {@link Words} cut them
     * @param sentences its sentences
     * @param vocabulary its different words, folded; tells where a costly pattern need not be tried
     */
    public record ReadPage(Page page, String text, List<Token> words, List<Span> sentences, Set<String> vocabulary) {

        public ReadPage {
            sentences = List.copyOf(sentences);
            vocabulary = Collections.unmodifiableSet(vocabulary);
        }

        static ReadPage of(Page page) {
            String text = EndlessLines.parted(page.text());
            List<Token> words = Words.of(text);
            Set<String> vocabulary = HashSet.newHashSet(words.size());
            words.forEach(word -> vocabulary.add(word.exact()));
            return new ReadPage(page, text, words, Sentences.of(text), vocabulary);
        }

        /** Whether the folded word stands on the page. */
        boolean has(String word) {
            return vocabulary.contains(word);
        }

        /** Whether the evidence stands on this page and shares a character with the stretch. */
        boolean shows(Evidence evidence, Span stretch) {
            return evidence.page() == page.number() && new Span(evidence.start(), evidence.end()).overlaps(stretch);
        }

        /** The words within a stretch of the text, which cuts none in two, as if the stretch were a text of its own. */
        List<Token> words(Span stretch) {
            return Words.within(words, wordFrom(stretch.start()), wordFrom(stretch.end()), stretch.start());
        }

        /** The number of the first word that begins at the place or behind it; the number of words if none does. */
        int wordFrom(int place) {
            int low = 0;
            int high = words.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (words.get(middle).start() < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** The evidence for a stretch of this page: the sentence around it, cut to a readable length. */
        public Evidence evidence(Span stretch, String rule) {
            Span sentence = Quotes.readable(text(), Sentences.around(sentences, stretch), stretch);
            return Evidence.in(page, sentence.start(), sentence.end(), rule);
        }
    }

    /** The document cut into words and sentences, with no findings yet. */
    public static Reading of(SourceDocument document) {
        return new Reading(document, document.pages().stream().map(ReadPage::of).toList(), List.of(), new Shared());
    }

    /** The same reading with further findings. */
    public Reading with(List<Finding<?>> more) {
        List<Finding<?>> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Reading(document, pages, all, shared);
    }

    /** The kind that the document was found to be. */
    public Kind kind() {
        return findings(Kind.class).map(Finding::value).findFirst().orElse(Kind.OTHER);
    }

    /**
     * What is made of the document, once for all detectors.
     *
     * @param key says what is made, and of what besides the text
     */
    public <T> T once(Object key, Supplier<T> make) {
        return shared.once(key, make);
    }

    /** The findings so far whose value is of this type. */
    public <T extends Value> Stream<Finding<T>> findings(Class<T> type) {
        return findings.stream()
                .filter(finding -> type.isInstance(finding.value()))
                .map(finding -> new Finding<>(type.cast(finding.value()), finding.evidence(), finding.confidence()));
    }

    /** A finding in one of the pages. */
    public static <T extends Value> Finding<T> finding(
            T value, ReadPage page, Span stretch, String rule, Confidence confidence) {
        return new Finding<>(value, page.evidence(stretch, rule), confidence);
    }
}
