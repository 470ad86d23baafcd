package id.simpul.replicate;

import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Page;
import id.simpul.model.Passage;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the sentences that tell of an innovation: those with its name, and what surrounds them where it is the subject. */
final class Passages {

    private static final int MOST = 60;
    private static final int FROM_ONE_DOCUMENT = 25;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 600;
    private static final String RULE = "innovation.passage";

    private Passages() {}

    /** @param tellings the documents, the most telling first */
    static List<Passage> of(List<Telling> tellings) {
        List<Passage> passages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Telling telling : tellings) {
            int taken = 0;
            for (Evidence evidence : candidates(telling)) {
                if (passages.size() >= MOST || taken >= FROM_ONE_DOCUMENT) {
                    break;
                }
                if (evidence.quote().length() <= LONGEST && seen.add(evidence.quote())) {
                    passages.add(new Passage(id(telling), evidence));
                    taken++;
                }
            }
        }
        return passages;
    }

    private static EntryId id(Telling telling) {
        return telling.document().id();
    }

    private static List<Evidence> candidates(Telling telling) {
        List<Evidence> named = telling.sentences().stream()
                .filter(sentence -> sentence.quote().length() >= SHORTEST)
                .toList();
        if (!telling.isMainSubject()) {
            return named.isEmpty() ? telling.sentences() : named;
        }
        List<Evidence> all = new ArrayList<>(named);
        for (Page page : telling.document().pages()) {
            for (Span sentence : Sentences.of(page.text())) {
                if (sentence.end() - sentence.start() >= SHORTEST && all.size() < FROM_ONE_DOCUMENT * 2) {
                    all.add(Evidence.in(page, sentence.start(), sentence.end(), RULE));
                }
            }
        }
        return all;
    }
}
