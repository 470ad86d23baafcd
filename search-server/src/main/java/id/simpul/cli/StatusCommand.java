package id.simpul.cli;

import id.simpul.index.Fields;
import id.simpul.ingest.Catalogue;
import id.simpul.server.Curation;
import id.simpul.server.StatusJson;
import java.io.PrintStream;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says what there is, and which files could not be read. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Simpul simpul;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        try (Installation installation = simpul.open()) {
            installation.catalogue().check();
            if (json) {
                simpul.world()
                        .out()
                        .println(StatusJson.of(installation.site(Curation.NONE).status())
                                .toPrettyString());
                return 0;
            }
            Texts texts = simpul.texts();
            PrintStream out = simpul.world().out();
            out.println(texts.text(
                    "status.numbers",
                    installation.archive().count(Fields.DOCUMENT),
                    installation.archive().copies(),
                    installation.archive().count(Fields.INNOVATION)));
            installation.search().model().ifPresent(model -> out.println(texts.text("status.model", model.name())));
            installation
                    .catalogue()
                    .lastRead()
                    .ifPresent(millis -> out.println(texts.text(
                            "status.updated", Instant.ofEpochMilli(millis).toString())));
            installation
                    .catalogue()
                    .lastRun()
                    .ifPresent(run -> out.println(texts.text(
                            "status.run",
                            run.indexed(),
                            run.unchanged(),
                            run.removed(),
                            run.skippedInAll(),
                            run.failed())));
            for (Catalogue.Row row : installation.catalogue().inState(Catalogue.State.FAILED)) {
                out.println(texts.text(
                        "index.failed",
                        row.docid(),
                        texts.text("failure." + row.reason().orElseThrow().slug())));
            }
        }
        return 0;
    }
}
