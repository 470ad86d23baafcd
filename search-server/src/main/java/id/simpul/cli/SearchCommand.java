package id.simpul.cli;

import id.simpul.index.Hit;
import id.simpul.index.SearchResult;
import id.simpul.index.Snippet;
import id.simpul.model.Region;
import id.simpul.model.SourceDocument;
import id.simpul.server.ApiJson;
import id.simpul.server.Params;
import id.simpul.web.Links;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Answers a question. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Simpul simpul;

    @Parameters(paramLabel = "QUERY", arity = "0..*")
    private List<String> words = List.of();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--region", paramLabel = "CODE")
    private List<String> regions = List.of();

    @Option(names = "--theme", paramLabel = "SLUG")
    private List<String> themes = List.of();

    @Option(names = "--year", paramLabel = "YEAR")
    private List<String> years = List.of();

    @Option(names = "--kind", paramLabel = "KIND")
    private List<String> kinds = List.of();

    @Option(names = "--award", paramLabel = "AWARD")
    private List<String> awards = List.of();

    @Option(names = "--type", paramLabel = "TYPE")
    private String type = "";

    @Option(names = "--sort", paramLabel = "ORDER")
    private String sort = "";

    @Option(names = "--page", paramLabel = "N")
    private String page = "";

    @Option(names = "--size", paramLabel = "N")
    private String size = "";

    @Option(names = "--no-expand")
    private boolean literal;

    @Override
    public Integer call() {
        try (Installation installation = simpul.open()) {
            Params params = new Params(parameters(), installation.taxonomy());
            SearchResult result = installation.search().search(params.checked(this::refuse));
            if (json) {
                simpul.world()
                        .out()
                        .println(new ApiJson(installation.taxonomy())
                                .search(result)
                                .toPrettyString());
            } else {
                print(result, simpul.world().out());
            }
        }
        return 0;
    }

    private Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", List.of(String.join(" ", words)));
        parameters.put("region", regions);
        parameters.put("theme", themes);
        parameters.put("year", years);
        parameters.put("kind", kinds);
        parameters.put("award", awards);
        parameters.put("type", List.of(type));
        parameters.put("sort", List.of(sort));
        parameters.put(Links.EXPAND, literal ? List.of(Links.NO) : List.of());
        parameters.put("page", List.of(page));
        parameters.put("size", List.of(size));
        return parameters;
    }

    private RuntimeException refuse(String parameter, String value) {
        return new Failure(Failure.USAGE, simpul.texts().text("wrong.value", "--" + parameter, value));
    }

    private void print(SearchResult result, PrintStream out) {
        Texts texts = simpul.texts();
        result.relaxed()
                .ifPresent(relaxed -> out.println(
                        relaxed.complete() == 0
                                ? texts.text("search.relaxed")
                                : texts.text("search.most", relaxed.complete())));
        result.understood()
                .correction()
                .ifPresent(correction -> out.println(
                        texts.text(correction.applied() ? "search.corrected" : "search.meant", correction.text())));
        result.understood()
                .expansions()
                .forEach(expansion -> out.println(
                        texts.text("search.expanded", expansion.typed(), String.join(", ", expansion.also()))));
        out.println(texts.text("search.total", result.total()));
        if (result.byMeaning() > 0) {
            out.println(texts.text("search.by-meaning", result.byMeaning()));
        }
        int rank = (result.request().page() - 1) * result.request().size();
        for (Hit hit : result.hits()) {
            rank++;
            out.println();
            out.println(rank + ". " + hit.entry().title());
            out.println("   " + describe(hit));
            if (hit.found() == Hit.Found.BY_MEANING) {
                out.println("   " + texts.text("search.near"));
            }
            for (Snippet snippet : hit.snippets()) {
                out.println("   … "
                        + snippet.text().replaceAll("\\s+", " ")
                        + " … ("
                        + texts.text("search.page", String.valueOf(snippet.page()))
                        + ")");
            }
        }
    }

    private static String describe(Hit hit) {
        if (hit.entry() instanceof SourceDocument document) {
            String places = document.owners().stream().map(Region::officialName).collect(Collectors.joining(", "));
            String date =
                    document.date().map(finding -> finding.value().date().iso()).orElse("-");
            return String.join(" · ", document.docid(), document.kind().slug(), date, places.isEmpty() ? "-" : places);
        }
        return hit.entry().id().value();
    }
}
