package id.simpul.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.fetch.Fetcher;
import id.simpul.fetch.Visit;
import id.simpul.fetch.Walk;
import id.simpul.index.EngineException;
import id.simpul.ingest.Outcome;
import id.simpul.ingest.Progress;
import id.simpul.ingest.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads documents in. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Simpul simpul;

    @Parameters(paramLabel = "PATH|URL", arity = "0..*")
    private List<String> sources = List.of();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(names = "--report", paramLabel = "FILE")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--wait")
    private boolean wait;

    @Option(names = "--rebuild")
    private boolean rebuild;

    @Override
    public Integer call() throws IOException {
        Texts texts = simpul.texts();
        Map<Boolean, List<String>> byKind = sources.stream().collect(Collectors.partitioningBy(WebOptions::isAddress));
        List<Visit> visits = web.visits(byKind.get(true), texts);
        List<Path> paths = byKind.get(false).stream().map(this::existing).toList();
        if (visits.isEmpty() && paths.isEmpty() && !rebuild) {
            throw new Failure(Failure.USAGE, texts.text("index.nothing"));
        }
        try (Installation installation = simpul.openToRead();
                Fetcher fetcher = web.fetcher(texts)) {
            installation.catalogue().check();
            Optional<Walk> walk = visits.isEmpty() ? Optional.empty() : Optional.of(new Walk(fetcher, visits));
            if (wait) {
                awaitTurn(installation);
            }
            if (rebuild) {
                tell(simpul, installation.rebuild(progress(simpul)), Optional.empty());
            }
            if (walk.isPresent() || !paths.isEmpty()) {
                run(simpul, installation, paths, walk, report);
            }
            learn(installation);
        }
        return 0;
    }

    /** What is learned is a help: that it cannot be kept must not make a run fail. */
    private void learn(Installation installation) {
        try {
            installation.learn();
        } catch (IOException e) {
            simpul.world().err().println(simpul.texts().text("index.not-learned", String.valueOf(e.getMessage())));
        }
    }

    /** Waits until nobody else writes to the index; says so once. */
    private void awaitTurn(Installation installation) {
        boolean told = false;
        while (true) {
            try {
                installation.claim();
                return;
            } catch (EngineException e) {
                if (e.why() != EngineException.Cause.LOCKED) {
                    throw e;
                }
                if (!told) {
                    simpul.world().err().println(simpul.texts().text("index.waiting"));
                    told = true;
                }
            }
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Failure(Failure.FAILED, simpul.texts().text("index.waiting"));
            }
        }
    }

    /** Reads these in and says what became of them. */
    static void run(
            Simpul simpul, Installation installation, List<Path> paths, Optional<Walk> walk, Optional<Path> report)
            throws IOException {
        tell(simpul, installation.ingest().run(paths, walk, progress(simpul)), report);
    }

    private static Progress progress(Simpul simpul) {
        World world = simpul.world();
        return world.terminal() ? new ProgressBar(world.err(), simpul.texts(), world.clock()) : Progress.SILENT;
    }

    private static void tell(Simpul simpul, RunReport result, Optional<Path> report) throws IOException {
        World world = simpul.world();
        Texts texts = simpul.texts();
        world.out()
                .println(texts.text(
                        "index.done",
                        result.count(Outcome.Indexed.class),
                        result.count(Outcome.Unchanged.class),
                        result.count(Outcome.Removed.class),
                        result.count(Outcome.Skipped.class),
                        result.count(Outcome.Failed.class)));
        skipped(result)
                .forEach((why, outcomes) -> world.out()
                        .println(texts.text(
                                "index.skipped",
                                outcomes.size(),
                                texts.text("skipped." + why),
                                outcomes.getFirst().docid())));
        for (Outcome.Failed failed : result.failures()) {
            world.out()
                    .println(texts.text(
                            "index.failed",
                            failed.docid(),
                            texts.text("failure." + failed.reason().slug())));
        }
        if (report.isPresent()) {
            Files.writeString(report.get(), json(result).toPrettyString() + "\n");
        }
    }

    private static Map<String, List<Outcome.Skipped>> skipped(RunReport report) {
        return report.outcomes().stream()
                .filter(Outcome.Skipped.class::isInstance)
                .map(Outcome.Skipped.class::cast)
                .collect(Collectors.groupingBy(Outcome.Skipped::why, TreeMap::new, Collectors.toList()));
    }

    private Path existing(String source) {
        Texts texts = simpul.texts();
        Path path = Path.of(source);
        if (!Files.exists(path)) {
            throw new Failure(Failure.USAGE, texts.text("index.missing", path.toAbsolutePath()));
        }
        if (!Files.isReadable(path)) {
            throw new Failure(Failure.USAGE, texts.text("index.unreadable", path.toAbsolutePath()));
        }
        return path;
    }

    private static ObjectNode json(RunReport report) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("indexed", report.count(Outcome.Indexed.class))
                .put("unchanged", report.count(Outcome.Unchanged.class))
                .put("removed", report.count(Outcome.Removed.class))
                .put("skipped", report.count(Outcome.Skipped.class))
                .put("failed", report.count(Outcome.Failed.class));
        ArrayNode outcomes = json.putArray("documents");
        report.outcomes().forEach(outcome -> outcomes.add(json(outcome)));
        return json;
    }

    private static ObjectNode json(Outcome outcome) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("docid", outcome.docid());
        return switch (outcome) {
            case Outcome.Indexed indexed ->
                json.put("outcome", "indexed").put("id", indexed.id().value());
            case Outcome.Unchanged unchanged ->
                json.put("outcome", "unchanged").put("id", unchanged.id().value());
            case Outcome.Opened opened -> json.put("outcome", "opened").put("files", opened.files());
            case Outcome.Removed removed -> json.put("outcome", "removed");
            case Outcome.Skipped skipped -> json.put("outcome", "skipped").put("reason", skipped.why());
            case Outcome.Failed failed ->
                json.put("outcome", "failed")
                        .put("reason", failed.reason().slug())
                        .put("detail", failed.detail());
        };
    }
}
