package id.simpul.cli;

import id.simpul.index.Fields;
import id.simpul.ingest.Catalogue;
import java.io.PrintStream;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says what there is, and which files could not be read. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Simpul simpul;

    @Override
    public Integer call() {
        try (Installation installation = simpul.open()) {
            Texts texts = simpul.texts();
            PrintStream out = simpul.world().out();
            out.println(texts.text(
                    "status.numbers",
                    installation.archive().count(Fields.DOCUMENT),
                    installation.archive().copies(),
                    installation.archive().count(Fields.INNOVATION)));
            installation
                    .catalogue()
                    .lastRead()
                    .ifPresent(millis -> out.println(texts.text(
                            "status.updated", Instant.ofEpochMilli(millis).toString())));
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
