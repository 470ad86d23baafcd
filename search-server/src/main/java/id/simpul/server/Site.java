package id.simpul.server;

import id.simpul.decide.Decided;
import id.simpul.decide.Subject;
import id.simpul.index.Archive;
import id.simpul.index.Embedder;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Query;
import id.simpul.index.Search;
import id.simpul.index.SearchRequest;
import id.simpul.index.SearchResult;
import id.simpul.index.Window;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import id.simpul.replicate.Brief;
import id.simpul.replicate.Innovations;
import id.simpul.replicate.NamedDocuments;
import id.simpul.replicate.PkriSheet;
import id.simpul.replicate.Profile;
import id.simpul.replicate.Similarity;
import id.simpul.replicate.Transfers;
import id.simpul.replicate.Verdicts;
import id.simpul.replicate.Wish;
import id.simpul.web.BriefPage;
import id.simpul.web.ComparePage;
import id.simpul.web.DocumentPage;
import id.simpul.web.ErrorPage;
import id.simpul.web.HomePage;
import id.simpul.web.InnovationPage;
import id.simpul.web.PkriPage;
import id.simpul.web.ResultsPage;
import id.simpul.web.SimilarPage;
import id.simpul.web.StatusPage;
import java.util.List;
import java.util.Optional;

/**
 * What each page of the site shows. Holds no state; threads may share it.
 *
 * @param search answers questions
 * @param archive looks things up
 * @param similarity finds what is alike
 * @param intake tells of the reading of documents
 * @param curation tells what people decided
 * @param learning tells what was learned from that
 */
public record Site(
        Search search, Archive archive, Similarity similarity, Intake intake, Curation curation, Learning learning) {

    private static final int SIMILAR = 10;
    private static final int SIMILAR_ON_INNOVATION = 12;
    private static final int NEWEST = 6;
    private static final int MOST_ON_DOCUMENT = 200;

    HomePage home() {
        SearchResult newest = search.search(new SearchRequest("", Filters.NONE, Window.Sort.NEWEST, 1, NEWEST));
        return new HomePage(newest, archive.count(Fields.INNOVATION));
    }

    ResultsPage results(SearchRequest request) {
        SearchResult result = search.search(request);
        boolean innovations = request.filters().values(Field.TYPE).contains(Fields.INNOVATION);
        String other = innovations ? Fields.DOCUMENT : Fields.INNOVATION;
        SearchRequest others = new SearchRequest(
                request.text(),
                request.filters().with(Field.TYPE, List.of(other)),
                request.sort(),
                1,
                1,
                request.literal());
        return new ResultsPage(result, Optional.of(search.search(others).total()));
    }

    DocumentPage document(EntryId id, String question) {
        SourceDocument document = archive.document(id).orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
        return new DocumentPage(
                document,
                question,
                document.copyOf().flatMap(archive::document),
                archive.copiesOf(id),
                innovationsOn(document),
                suggested(document),
                Optional.empty());
    }

    private Optional<DocumentPage.Suggested> suggested(SourceDocument document) {
        return learning.model()
                .flatMap(model -> model.news(document)
                        .map(suggestions -> new DocumentPage.Suggested(model.labels(), suggestions)));
    }

    InnovationPage innovation(EntryId id) {
        Innovation innovation = archive.innovation(id).orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
        List<SourceDocument> documents = documents(innovation);
        return new InnovationPage(
                innovation,
                documents,
                similarity.to(innovation, Similarity.Scope.OTHER_REGIONS, SIMILAR_ON_INNOVATION),
                Transfers.of(Profile.of(innovation, documents), new NamedDocuments(archive.searcher())::innovations),
                decided(innovation),
                InnovationPage.Reader.ANYBODY);
    }

    /** What people decided that an innovation rests on. */
    List<Decided> decided(Innovation innovation) {
        return new Verdicts(archive.searcher(), curation.decisions()).on(innovation);
    }

    /** Where the innovation of this id is now, if a decision has moved it; empty if it is there, or nowhere. */
    Optional<EntryId> movedTo(EntryId id) {
        return curation.decisions()
                .movedTo(id)
                .filter(moved -> archive.innovation(id).isEmpty())
                .flatMap(this::standing);
    }

    /** This id, or the one of the innovation that it has gone into. */
    EntryId current(EntryId id) {
        return movedTo(id).orElse(id);
    }

    /** The innovation of this address; if its spelling or its owner's code has changed since, the one it is known by. */
    private Optional<EntryId> standing(EntryId id) {
        if (archive.innovation(id).isPresent()) {
            return Optional.of(id);
        }
        return curation.decisions().journal().stream()
                .flatMap(decided -> decided.decision().subjects().stream())
                .filter(subject -> subject.id().equals(id))
                .map(Subject::identity)
                .findFirst()
                .flatMap(known -> new NamedDocuments(archive.searcher())
                        .innovations(known.key()).stream()
                                .map(Innovations::subject)
                                .filter(subject -> subject.identity().split() == known.split()
                                        && subject.identity().mayBeOwnedAs(known))
                                .map(Subject::id)
                                .findFirst());
    }

    /** By what they rest on, not by name: merged ones have several. */
    private List<Innovation> innovationsOn(SourceDocument document) {
        EntryId told = document.copyOf().orElse(document.id());
        return archive
                .searcher()
                .match(
                        new Query.Exactly(Field.SOURCE, told.value()),
                        Filters.NONE.with(Field.TYPE, List.of(Fields.INNOVATION)),
                        Window.first(MOST_ON_DOCUMENT, Window.Sort.ID))
                .matches()
                .stream()
                .flatMap(match -> archive.innovation(match.id()).stream())
                .toList();
    }

    /** Innovations side by side; those that are not known are left out. */
    ComparePage compare(List<EntryId> ids) {
        return new ComparePage(ids.stream()
                .map(this::current)
                .distinct()
                .flatMap(id -> archive.innovation(id).stream())
                .map(innovation -> Profile.of(innovation, documents(innovation)))
                .toList());
    }

    BriefPage brief(EntryId id) {
        return new BriefPage(Brief.of(profile(id)));
    }

    PkriPage pkri(EntryId id) {
        return new PkriPage(PkriSheet.of(profile(id)));
    }

    Profile profile(EntryId id) {
        Innovation innovation = archive.innovation(id).orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
        return Profile.of(innovation, documents(innovation));
    }

    List<SourceDocument> documents(Innovation innovation) {
        return innovation.documents().stream()
                .flatMap(document -> archive.document(document).stream())
                .toList();
    }

    SimilarPage similar(Optional<EntryId> id, String problem, Wish wish) {
        if (id.isPresent()) {
            Entry entry = archive.searcher()
                    .get(current(id.get()))
                    .orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
            return new SimilarPage(new SimilarPage.Start.Known(entry), wish, similarity.to(entry, wish, SIMILAR));
        }
        return problem.isBlank()
                ? new SimilarPage(new SimilarPage.Start.Nothing(), wish, List.of())
                : new SimilarPage(new SimilarPage.Start.Problem(problem), wish, similarity.to(problem, wish, SIMILAR));
    }

    /** What is in the index, and what could not be read. */
    public StatusPage status() {
        long documents = archive.count(Fields.DOCUMENT);
        long copies = archive.copies();
        long innovations = archive.count(Fields.INNOVATION);
        Optional<String> model = search.model().map(Embedder.Model::name);
        try {
            return new StatusPage(
                    documents, copies, innovations, intake.updated(), intake.failures(), intake.lastRun(), model);
        } catch (IntakeUnavailable e) {
            return StatusPage.withoutReading(documents, copies, innovations, model);
        }
    }
}
