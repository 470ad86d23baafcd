package id.simpul.cli;

import id.simpul.model.Entry;
import id.simpul.model.Region;
import id.simpul.replicate.Similar;
import id.simpul.replicate.Similarity;
import id.simpul.server.ApiJson;
import id.simpul.web.Wording;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds what is alike elsewhere, with reasons. */
@Command(name = "similar")
final class SimilarCommand implements Callable<Integer> {

    private static final int MOST = 100;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Simpul simpul;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--for", paramLabel = "REGION")
    private Optional<String> target = Optional.empty();

    @Option(names = "--size", paramLabel = "N")
    private int size = 10;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        Texts texts = simpul.texts();
        if (size < 1 || size > MOST) {
            throw new Failure(Failure.USAGE, texts.text("wrong.value", "--size", String.valueOf(size)));
        }
        try (Installation installation = simpul.open()) {
            Optional<Region> region = target.map(code -> installation
                    .taxonomy()
                    .regions()
                    .byCode(code)
                    .orElseThrow(() -> new Failure(Failure.USAGE, texts.text("wrong.value", "--for", code))));
            Entry entry = installation
                    .archive()
                    .find(id)
                    .orElseThrow(() -> new Failure(Failure.USAGE, texts.text("similar.unknown", id)));
            Similarity similarity = installation.similarity();
            List<Similar> found = region.isPresent()
                    ? similarity.to(entry, region.get(), size)
                    : similarity.to(entry, Similarity.Scope.OTHER_REGIONS, size);
            PrintStream out = simpul.world().out();
            if (json) {
                out.println(new ApiJson(installation.taxonomy()).similar(found).toPrettyString());
            } else {
                print(found, Wording.of(simpul.language(), installation.taxonomy()), out);
            }
        }
        return 0;
    }

    private void print(List<Similar> found, Wording wording, PrintStream out) {
        out.println(simpul.texts().text("similar.total", found.size()));
        for (Similar similar : found) {
            out.println();
            out.println(similar.entry().title() + "  [" + similar.entry().id() + "]");
            similar.reasons()
                    .forEach(reason -> out.println("   - " + wording.reasons().sentence(reason)));
        }
    }
}
