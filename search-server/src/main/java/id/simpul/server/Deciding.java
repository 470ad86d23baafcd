package id.simpul.server;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.decide.Decisions;
import id.simpul.decide.Subject;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Hit;
import id.simpul.index.NameKey;
import id.simpul.index.SearchRequest;
import id.simpul.index.Window;
import id.simpul.learn.Enough;
import id.simpul.model.DecidedThemes;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import id.simpul.model.Theme;
import id.simpul.model.Themes;
import id.simpul.replicate.Innovations;
import id.simpul.replicate.NamedDocuments;
import id.simpul.replicate.Similarity;
import id.simpul.replicate.Verdicts;
import id.simpul.web.ConfirmPage;
import id.simpul.web.ErrorPage;
import id.simpul.web.JournalPage;
import id.simpul.web.Links;
import id.simpul.web.MergePage;
import id.simpul.web.SplitPage;
import id.simpul.web.ThemesPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What curators see and do when they decide. Holds no state; threads may share it.
 *
 * @param site what curators see
 */
record Deciding(Site site) {

    private static final int CANDIDATES = 12;
    private static final int MOST_MERGED = 20;

    /** Decisions on a page of the journal; each is looked into to tell whether it holds. */
    private static final int LINES = 10;

    /** What may be the same: the same name elsewhere, what was looked for, similar names, and what tells of the same. */
    MergePage merge(EntryId id, String question) {
        Innovation innovation = innovation(id);
        Map<EntryId, Innovation> candidates = new LinkedHashMap<>();
        Stream<Innovation> asked = question.isBlank()
                ? Stream.empty()
                : Stream.concat(site.archive().find(question).stream().flatMap(Deciding::innovation), found(question));
        Stream<Innovation> sameName =
                new NamedDocuments(site.archive().searcher()).innovations(NameKey.of(innovation.name())).stream();
        Stream<Innovation> alike = site.similarity().to(innovation, Similarity.Scope.ANYWHERE, CANDIDATES / 2).stream()
                .flatMap(similar -> innovation(similar.entry()));
        Stream.of(asked, sameName, found(innovation.name()), alike)
                .flatMap(each -> each)
                .filter(candidate -> !candidate.id().equals(innovation.id()))
                .forEach(candidate -> candidates.putIfAbsent(candidate.id(), candidate));
        return new MergePage(
                innovation,
                question,
                candidates.values().stream().limit(CANDIDATES).toList());
    }

    /** What merging will do. @throws BadRequest if one of them is not there, or is the same */
    ConfirmPage confirmMerge(EntryId id, List<String> with, String token) {
        Innovation into = innovation(id);
        List<Innovation> others = others(into, with);
        long documents = Stream.concat(Stream.of(into), others.stream())
                .flatMap(each -> each.documents().stream())
                .distinct()
                .count();
        return new ConfirmPage(new ConfirmPage.Merge(into, others, documents), token);
    }

    /** The decision to merge. @throws BadRequest if one of them is not there, or is the same */
    Decision.Merge merged(EntryId id, List<String> with) {
        Innovation into = innovation(id);
        List<Subject> others =
                others(into, with).stream().map(Innovations::subject).toList();
        return new Decision.Merge(Innovations.subject(into), others);
    }

    /** The documents to choose from. */
    SplitPage split(EntryId id) {
        Innovation innovation = innovation(id);
        return new SplitPage(innovation, site.documents(innovation));
    }

    /** What setting apart will do. @throws BadRequest if a document is not there, or none stays */
    ConfirmPage confirmSplit(EntryId id, List<String> documents, String token) {
        Innovation from = innovation(id);
        List<SourceDocument> apart = apart(from, documents);
        return new ConfirmPage(
                new ConfirmPage.Split(
                        from,
                        apart,
                        site.documents(from).stream()
                                .filter(document -> !apart.contains(document))
                                .toList()),
                token);
    }

    /** The decision to set apart. @throws BadRequest if a document is not there, or none stays */
    Decision.Split setApart(EntryId id, List<String> documents) {
        Innovation from = innovation(id);
        return new Decision.Split(
                Innovations.subject(from),
                apart(from, documents).stream().map(SourceDocument::docid).toList());
    }

    /** The themes to choose from. @param choices every theme that there is */
    ThemesPage themes(EntryId id, List<Theme> choices, String token) {
        return new ThemesPage(document(id), choices, token);
    }

    /** The decision on a document's themes. @param slugs the main one first; blank ones say nothing */
    Decision.Themes themed(EntryId id, List<String> slugs, Themes known) {
        List<String> said =
                slugs.stream().filter(slug -> !slug.isBlank()).distinct().toList();
        said.stream().filter(slug -> known.bySlug(slug).isEmpty()).findFirst().ifPresent(slug -> {
            throw new BadRequest(Links.THEME, slug);
        });
        if (said.size() > DecidedThemes.MOST) {
            throw new BadRequest(Links.THEME, String.join(", ", said));
        }
        return new Decision.Themes(document(id).docid(), said);
    }

    /** What taking back will do. @throws NotFound if there is nothing to take back */
    ConfirmPage confirmUndo(String number, String token) {
        return new ConfirmPage(new ConfirmPage.Undo(undoable(number)), token);
    }

    /** The decision to take back. @throws NotFound if there is nothing to take back */
    Decision.Undo undone(String number) {
        return new Decision.Undo(undoable(number).number());
    }

    /** What was decided, the newest first. @param page from 1; the last one if there are fewer */
    JournalPage journal(int page, Optional<JournalPage.Just> just) {
        Decisions decisions = site.curation().decisions();
        Verdicts verdicts = new Verdicts(site.archive().searcher(), decisions);
        List<Decided> newest = decisions.journal().reversed();
        int pages = Math.max(1, (newest.size() + LINES - 1) / LINES);
        int shown = Math.min(page, pages);
        List<JournalPage.Line> lines = newest.stream()
                .skip((shown - 1L) * LINES)
                .limit(LINES)
                .map(decided -> new JournalPage.Line(
                        decided, state(decided, decisions, verdicts), decisions.undoneBy(decided.number())))
                .toList();
        return new JournalPage(lines, shown, pages, just, enough(decisions));
    }

    private static Enough enough(Decisions decisions) {
        return Enough.of(decisions.themes().values().stream()
                .map(decided -> decided.decision() instanceof Decision.Themes said ? said.themes() : List.<String>of())
                .toList());
    }

    private static JournalPage.State state(Decided decided, Decisions decisions, Verdicts verdicts) {
        if (decided.decision() instanceof Decision.Undo) {
            return JournalPage.State.UNDOES;
        }
        if (decisions.undoneBy(decided.number()).isPresent()) {
            return JournalPage.State.UNDONE;
        }
        if (decided.decision() instanceof Decision.Themes themes
                && !decisions.themesOf(themes.docid()).equals(Optional.of(decided))) {
            return JournalPage.State.REPLACED;
        }
        return verdicts.isInForce(decided) ? JournalPage.State.IN_FORCE : JournalPage.State.WAITING;
    }

    private Decided undoable(String number) {
        Decisions decisions = site.curation().decisions();
        return Optional.of(number)
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .filter(decisions::mayUndo)
                .flatMap(decisions::numbered)
                .orElseThrow(() -> new NotFound(ErrorPage.Problem.NOT_FOUND));
    }

    private SourceDocument document(EntryId id) {
        return site.archive().document(id).orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
    }

    private Innovation innovation(EntryId id) {
        return site.archive().innovation(id).orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
    }

    private List<Innovation> others(Innovation into, List<String> with) {
        List<Innovation> others = with.stream()
                .distinct()
                .map(id -> Optional.of(id)
                        .filter(EntryId::isValid)
                        .map(EntryId::new)
                        .filter(other -> !other.equals(into.id()))
                        .flatMap(site.archive()::innovation)
                        .orElseThrow(() -> new BadRequest(Links.WITH, id)))
                .toList();
        if (others.isEmpty() || others.size() > MOST_MERGED) {
            throw new BadRequest(Links.WITH, String.join(", ", with));
        }
        return others;
    }

    private List<SourceDocument> apart(Innovation from, List<String> documents) {
        List<SourceDocument> apart = documents.stream()
                .distinct()
                .map(id -> Optional.of(id)
                        .filter(EntryId::isValid)
                        .map(EntryId::new)
                        .filter(from.documents()::contains)
                        .flatMap(site.archive()::document)
                        .orElseThrow(() -> new BadRequest(Links.DOCUMENT, id)))
                .toList();
        if (apart.isEmpty() || apart.size() >= from.documents().size()) {
            throw new BadRequest(Links.DOCUMENT, String.join(", ", documents));
        }
        return apart;
    }

    private Stream<Innovation> found(String words) {
        return site
                .search()
                .search(new SearchRequest(
                        words,
                        Filters.NONE.with(Field.TYPE, List.of(Fields.INNOVATION)),
                        Window.Sort.RELEVANCE,
                        1,
                        CANDIDATES))
                .hits()
                .stream()
                .map(Hit::entry)
                .flatMap(Deciding::innovation);
    }

    private static Stream<Innovation> innovation(Entry entry) {
        return entry instanceof Innovation innovation ? Stream.of(innovation) : Stream.empty();
    }
}
