package id.simpul.server;

import id.simpul.index.Archive;
import id.simpul.index.Embedder;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Search;
import id.simpul.index.SearchRequest;
import id.simpul.index.SearchResult;
import id.simpul.index.Window;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import id.simpul.replicate.Brief;
import id.simpul.replicate.Profile;
import id.simpul.replicate.Similarity;
import id.simpul.replicate.Wish;
import id.simpul.web.BriefPage;
import id.simpul.web.ComparePage;
import id.simpul.web.DocumentPage;
import id.simpul.web.ErrorPage;
import id.simpul.web.HomePage;
import id.simpul.web.InnovationPage;
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
 */
public record Site(Search search, Archive archive, Similarity similarity, Intake intake) {

    private static final int SIMILAR = 10;
    private static final int SIMILAR_ON_INNOVATION = 6;
    private static final int NEWEST = 6;

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
                archive.innovationsIn(document));
    }

    InnovationPage innovation(EntryId id) {
        Innovation innovation = archive.innovation(id).orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
        return new InnovationPage(
                innovation,
                documents(innovation),
                similarity.to(innovation, Similarity.Scope.OTHER_REGIONS, SIMILAR_ON_INNOVATION));
    }

    /** Innovations side by side; those that are not known are left out. */
    ComparePage compare(List<EntryId> ids) {
        return new ComparePage(ids.stream()
                .distinct()
                .flatMap(id -> archive.innovation(id).stream())
                .map(innovation -> Profile.of(innovation, documents(innovation)))
                .toList());
    }

    BriefPage brief(EntryId id) {
        return new BriefPage(Brief.of(profile(id)));
    }

    Profile profile(EntryId id) {
        Innovation innovation = archive.innovation(id).orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
        return Profile.of(innovation, documents(innovation));
    }

    private List<SourceDocument> documents(Innovation innovation) {
        return innovation.documents().stream()
                .flatMap(document -> archive.document(document).stream())
                .toList();
    }

    SimilarPage similar(Optional<EntryId> id, String problem, Wish wish) {
        if (id.isPresent()) {
            Entry entry =
                    archive.searcher().get(id.get()).orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
            return new SimilarPage(new SimilarPage.Start.Known(entry), wish, similarity.to(entry, wish, SIMILAR));
        }
        return problem.isBlank()
                ? new SimilarPage(new SimilarPage.Start.Nothing(), wish, List.of())
                : new SimilarPage(new SimilarPage.Start.Problem(problem), wish, similarity.to(problem, wish, SIMILAR));
    }

    /** What is in the index, and what could not be read. */
    public StatusPage status() {
        return new StatusPage(
                archive.count(Fields.DOCUMENT),
                archive.copies(),
                archive.count(Fields.INNOVATION),
                intake.updated(),
                intake.failures(),
                intake.lastRun(),
                search.model().map(Embedder.Model::name));
    }
}
