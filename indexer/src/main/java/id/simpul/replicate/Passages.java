package id.simpul.replicate;

import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Page;
import id.simpul.model.Passage;
import id.simpul.model.Signal;
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
    /** What a reader wants to know first: the problem, and what came of it. */
    private static final Set<Signal.Aspect> TELLING = Set.of(Signal.Aspect.PROBLEM, Signal.Aspect.RESULT);

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

    /** Sentences of this telling, the most telling first. */
    private static List<Evidence> candidates(Telling telling) {
        List<Evidence> named =
                telling.sentences().stream().filter(Passages::isProse).toList();
        if (!telling.isMainSubject()) {
            return named.isEmpty() ? telling.sentences() : named;
        }
        List<Evidence> all = new ArrayList<>(named.stream().limit(2).toList());
        telling.document()
                .findings(Signal.class)
                .filter(finding -> TELLING.contains(finding.value().aspect()))
                .filter(finding -> finding.value().presence() == Signal.Presence.PRESENT
                        && finding.value().basis() == Signal.Basis.FACT)
                .map(Finding::evidence)
                .filter(Passages::isProse)
                .forEach(all::add);
        all.addAll(named);
        for (Page page : telling.document().pages()) {
            for (Span sentence : Sentences.of(page.text())) {
                Evidence evidence = Evidence.in(page, sentence.start(), sentence.end(), RULE);
                if (isProse(evidence) && all.size() < FROM_ONE_DOCUMENT * 2) {
                    all.add(evidence);
                }
            }
        }
        return all.isEmpty() ? telling.sentences() : all;
    }

    /** Whether it reads as a sentence: long enough, ended, no row of a table. */
    static boolean isProse(Evidence evidence) {
        String quote = evidence.quote();
        return quote.length() >= SHORTEST && quote.matches("(?s).*[.!?][\"”’)]*") && !quote.contains(" | ");
    }
}
