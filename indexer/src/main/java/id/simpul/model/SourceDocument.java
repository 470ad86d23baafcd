package id.simpul.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A document, as read.
 *
 * @param id its permanent name, made from {@code docid}
 * @param docid its name outside: the path relative to the folder it was indexed from, or its web address
 * @param origin where its bytes came from
 * @param title its title; the first line where it has none
 * @param language ISO code of the language it is written in, {@code und} if not known
 * @param pages its text, in order, at least one page
 * @param warnings what to know of how it was read
 * @param removed lines that were kept out of the text as clutter, so that a curator can see them
 * @param findings what the machine read in it
 * @param copyOf the document that this one is a copy of, if it is one
 * @param decidedThemes the themes that a person said it has, if somebody did
 */
public record SourceDocument(
        EntryId id,
        String docid,
        Origin origin,
        String title,
        String language,
        List<Page> pages,
        Set<Warning> warnings,
        List<String> removed,
        List<Finding<?>> findings,
        Optional<EntryId> copyOf,
        Optional<DecidedThemes> decidedThemes)
        implements Entry {

    /** What these tell of happened before they were written, or has still to happen. */
    private static final Set<Kind> SIGNED =
            Set.of(Kind.REPORT, Kind.PROPOSAL, Kind.PROFILE, Kind.GUIDE, Kind.REGULATION);

    public SourceDocument {
        pages = List.copyOf(pages);
        warnings = Collections.unmodifiableSet(new TreeSet<>(warnings));
        removed = List.copyOf(removed);
        findings = List.copyOf(findings);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one page: " + docid);
        }
    }

    /** A document about which nobody decided anything. */
    public SourceDocument(
            EntryId id,
            String docid,
            Origin origin,
            String title,
            String language,
            List<Page> pages,
            Set<Warning> warnings,
            List<String> removed,
            List<Finding<?>> findings,
            Optional<EntryId> copyOf) {
        this(id, docid, origin, title, language, pages, warnings, removed, findings, copyOf, Optional.empty());
    }

    /** The same, read without a warning. */
    public SourceDocument(
            EntryId id,
            String docid,
            Origin origin,
            String title,
            String language,
            List<Page> pages,
            List<String> removed,
            List<Finding<?>> findings,
            Optional<EntryId> copyOf) {
        this(id, docid, origin, title, language, pages, Set.of(), removed, findings, copyOf);
    }

    /** The findings whose value is of this type, in the order in which they were found. */
    public <T extends Value> Stream<Finding<T>> findings(Class<T> type) {
        return findings.stream().flatMap(finding -> narrow(finding, type).stream());
    }

    /** The regions that own the innovation or are the subject of the news, each once, the surest first. */
    public List<Region> owners() {
        return findings(RegionMention.class)
                .map(Finding::value)
                .filter(mention -> mention.role() == RegionRole.OWNER)
                .map(RegionMention::region)
                .distinct()
                .toList();
    }

    /** The themes that stand, each once, the main one first: those that a person decided, else those that the machine read. */
    public List<Theme> themes() {
        return decidedThemes.map(DecidedThemes::themes).orElseGet(this::readThemes);
    }

    /** The themes that the machine read, each once, the main one first; whether they stand or not. */
    public List<Theme> readThemes() {
        return findings(Theme.class).map(Finding::value).distinct().toList();
    }

    /** What sort of document it is; {@code OTHER} if nothing was found. */
    public Kind kind() {
        return findings(Kind.class).map(Finding::value).findFirst().orElse(Kind.OTHER);
    }

    /**
     * The date to show and sort by. News is of its event, else of its publication, a full date before a month or a year.
     * Reports, proposals, profiles, guides and rules are of when they were signed or published, if they say so, else of
     * the event they tell of.
     */
    public Optional<Finding<PrintedDate>> date() {
        Optional<Finding<PrintedDate>> event = dated(PrintedDate.Role.EVENT);
        Optional<Finding<PrintedDate>> publication = dated(PrintedDate.Role.PUBLICATION);
        if (SIGNED.contains(kind())) {
            return publication.or(() -> event);
        }
        return event.filter(SourceDocument::isDay)
                .or(() -> publication.filter(SourceDocument::isDay))
                .or(() -> event)
                .or(() -> publication);
    }

    private static boolean isDay(Finding<PrintedDate> finding) {
        return finding.value().date().day() > 0;
    }

    private Optional<Finding<PrintedDate>> dated(PrintedDate.Role role) {
        return findings(PrintedDate.class)
                .filter(finding -> finding.value().role() == role)
                .findFirst();
    }

    /** The same document with these findings in place of its own. */
    public SourceDocument withFindings(List<Finding<?>> others) {
        return new SourceDocument(
                id, docid, origin, title, language, pages, warnings, removed, others, copyOf, decidedThemes);
    }

    /** The same document, marked as a copy of another, or as no copy. */
    public SourceDocument withCopyOf(Optional<EntryId> original) {
        return new SourceDocument(
                id, docid, origin, title, language, pages, warnings, removed, findings, original, decidedThemes);
    }

    /** The same document with the themes that a person said it has, or with those that the machine read. */
    public SourceDocument withDecidedThemes(Optional<DecidedThemes> decided) {
        return new SourceDocument(
                id, docid, origin, title, language, pages, warnings, removed, findings, copyOf, decided);
    }

    private static <T extends Value> Optional<Finding<T>> narrow(Finding<?> finding, Class<T> type) {
        return type.isInstance(finding.value())
                ? Optional.of(new Finding<>(type.cast(finding.value()), finding.evidence(), finding.confidence()))
                : Optional.empty();
    }
}
