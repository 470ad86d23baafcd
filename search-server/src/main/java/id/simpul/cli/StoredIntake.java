package id.simpul.cli;

import id.simpul.extract.Extraction;
import id.simpul.ingest.Catalogue;
import id.simpul.ingest.CatalogueException;
import id.simpul.ingest.Originals;
import id.simpul.server.Intake;
import id.simpul.server.IntakeUnavailable;
import id.simpul.web.StatusPage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the server what the catalogue and the originals say. */
record StoredIntake(Catalogue catalogue, Originals originals) implements Intake {

    private static final Logger LOG = LoggerFactory.getLogger(StoredIntake.class);

    @Override
    public List<StatusPage.Failure> failures() {
        return asked(() -> catalogue.inState(Catalogue.State.FAILED)).stream()
                .map(row -> new StatusPage.Failure(
                        row.docid(),
                        row.reason().orElse(Extraction.Reason.CORRUPT).slug(),
                        row.detail()))
                .toList();
    }

    @Override
    public Optional<Instant> updated() {
        return asked(catalogue::lastRead).map(Instant::ofEpochMilli);
    }

    @Override
    public Optional<StatusPage.Run> lastRun() {
        return asked(catalogue::lastRun)
                .map(run -> new StatusPage.Run(
                        run.ended(),
                        Duration.between(run.started(), run.ended()).toSeconds(),
                        run.indexed(),
                        run.unchanged(),
                        run.removed(),
                        run.failed(),
                        new TreeMap<>(run.skipped())));
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (CatalogueException e) {
            LOG.warn("catalogue: {}", e.getMessage());
            throw new IntakeUnavailable(e);
        }
    }

    @Override
    public Optional<Path> original(String sha256) {
        return originals.find(sha256);
    }
}
