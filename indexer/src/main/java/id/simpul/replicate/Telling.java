package id.simpul.replicate;

import id.simpul.index.NameKey;
import id.simpul.model.Confidence;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.Page;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.SourceDocument;
import id.simpul.model.Value;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one document tells of one innovation.
 *
 * @param document the document
 * @param names the name as it is printed there
 * @param sentences the sentences that hold the name, with their place
 * @param others how many other innovations the document names
 * @param isSubject whether the document is about it: it names no other, or has it in its title, or one other that is
 *     not there either
 * @param owner whose it is, by this document
 * @param isFirm whether the document leaves no doubt about that: it names one region beside the name, or no other innovation
 */
record Telling(
        SourceDocument document,
        List<Finding<InnovationName>> names,
        List<Evidence> sentences,
        int others,
        boolean isSubject,
        Optional<Finding<RegionMention>> owner,
        boolean isFirm) {

    /** A document with more names beside its subject is a list. */
    private static final int MOST_OTHERS = 5;

    private static final String RULE = "innovation.sentence";

    /** What the document tells of the innovation of this key; nothing if it is not sure that it names it. */
    static Optional<Telling> of(String key, SourceDocument document) {
        return of(Set.of(key), document);
    }

    /** The same of an innovation that has several names, because somebody said that they are one. */
    static Optional<Telling> of(Set<String> keys, SourceDocument document) {
        List<Finding<InnovationName>> names = document.findings(InnovationName.class)
                .filter(finding -> finding.confidence() != Confidence.LOW)
                .toList();
        List<Finding<InnovationName>> own = names.stream()
                .filter(finding -> keys.contains(NameKey.of(finding.value().name())))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> sentences = sentences(keys, document);
        Set<String> others = names.stream()
                .map(finding -> NameKey.of(finding.value().name()))
                .filter(name -> !keys.contains(name))
                .collect(Collectors.toSet());
        Beside beside = new Beside(
                own.stream().map(finding -> finding.value().name()).toList(),
                names.stream()
                        .map(finding -> finding.value().name())
                        .filter(name -> !keys.contains(NameKey.of(name)))
                        .distinct()
                        .toList());
        String title = NameKey.of(document.title());
        boolean isSubject = others.isEmpty()
                || keys.stream().anyMatch(title::contains)
                || (others.size() == 1 && others.stream().noneMatch(title::contains));
        return Optional.of(new Telling(
                document,
                own,
                sentences,
                others.size(),
                isSubject,
                owner(document, sentences, beside, others.isEmpty(), isSubject),
                others.isEmpty() || regionsBeside(document, sentences, beside) == 1));
    }

    /** How well the document tells it: 0 is best. */
    int rank() {
        int byKind = switch (document.kind()) {
            case PROFILE, PROPOSAL -> 0;
            case REPORT, GUIDE -> 1;
            case INNOVATION_NEWS -> 2;
            case COMMITMENT, REGULATION -> 4;
            case EVENT_NEWS, OTHER -> 5;
        };
        return byKind + Math.min(others, 5) * 2;
    }

    /** Whether the document is about this innovation and few others, so that what it says mostly concerns it. */
    boolean isMainSubject() {
        return isSubject
                && others <= MOST_OTHERS
                && switch (document.kind()) {
                    case EVENT_NEWS, REGULATION, COMMITMENT, OTHER -> false;
                    case PROFILE, PROPOSAL, REPORT, GUIDE, INNOVATION_NEWS -> true;
                };
    }

    /** Whether a finding concerns this innovation: it stands in a sentence with the name, or there is no other. */
    boolean concerns(Finding<? extends Value> finding) {
        Evidence evidence = finding.evidence();
        return others == 0
                || sentences.stream()
                        .anyMatch(sentence -> sentence.page() == evidence.page()
                                && sentence.start() < evidence.end()
                                && evidence.start() < sentence.end());
    }

    /** The folded names that are this innovation's, as far as this document gives them. */
    Set<String> keys() {
        return names.stream().map(finding -> NameKey.of(finding.value().name())).collect(Collectors.toSet());
    }

    /** The sentences of a document that hold a name of these keys. */
    static List<Evidence> sentences(Set<String> keys, SourceDocument document) {
        List<Evidence> found = new ArrayList<>();
        for (Page page : document.pages()) {
            for (Span sentence : Sentences.of(page.text())) {
                String folded = NameKey.of(sentence.of(page.text()));
                if (keys.stream().anyMatch(folded::contains)) {
                    found.add(Evidence.in(page, sentence.start(), sentence.end(), RULE));
                }
            }
        }
        return found;
    }

    /** How many regions stand in a sentence with the name; a kabupaten and its province count once. */
    private static long regionsBeside(SourceDocument document, List<Evidence> sentences, Beside names) {
        List<Region> beside = document.findings(RegionMention.class)
                .map(Finding::value)
                .filter(mention -> sentences.stream().anyMatch(sentence -> names.belongs(mention, sentence.quote())))
                .map(RegionMention::region)
                .distinct()
                .toList();
        return beside.stream()
                .filter(region -> beside.stream().noneMatch(other -> !other.equals(region) && region.covers(other)))
                .count();
    }

    /** A region in the same sentence as the name, the narrowest owner first; else the document's own owner. */
    private static Optional<Finding<RegionMention>> owner(
            SourceDocument document, List<Evidence> sentences, Beside names, boolean onlyOne, boolean isSubject) {
        Optional<Finding<RegionMention>> beside = document.findings(RegionMention.class)
                .filter(finding -> switch (finding.value().role()) {
                    case OWNER, MENTIONED -> true;
                    case VENUE, DATELINE, ADOPTER, PUBLISHER -> false;
                })
                .filter(finding ->
                        sentences.stream().anyMatch(sentence -> names.belongs(finding.value(), sentence.quote())))
                .min(byOwnership());
        if (beside.filter(finding -> !onlyOne || finding.value().role() == RegionRole.OWNER)
                .isPresent()) {
            return beside;
        }
        boolean isFromElsewhere = document.kind() == Kind.COMMITMENT
                && sentences.stream().anyMatch(sentence -> names.comesFromElsewhere(sentence.quote()));
        return document.findings(RegionMention.class)
                .filter(finding -> finding.value().role() == RegionRole.OWNER)
                .min(byOwnership())
                .filter(finding -> !isFromElsewhere)
                .filter(finding -> onlyOne
                        || (document.owners().size() == 1 && (isSubject || document.kind() == Kind.COMMITMENT)));
    }

    private static Comparator<Finding<RegionMention>> byOwnership() {
        return Comparator.comparingInt(
                        (Finding<RegionMention> finding) -> finding.value().role() == RegionRole.OWNER ? 0 : 1)
                .thenComparingInt(finding -> finding.value().region().level() == Region.Level.PROVINCE ? 1 : 0);
    }
}
