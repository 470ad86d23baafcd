package id.simpul.cli;

import id.simpul.index.EngineException;
import id.simpul.ingest.CatalogueException;
import id.simpul.ingest.Outcome;
import id.simpul.ingest.Progress;
import id.simpul.ingest.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through the folders that were indexed before, again and again, and reads what is new. The index is locked only
 * while it reads; if somebody else is writing, it waits for the next turn.
 */
final class BackgroundIndexer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundIndexer.class);

    private final Supplier<Installation> open;
    private Optional<Thread> thread = Optional.empty();

    /** @param open opens the installation for one turn */
    BackgroundIndexer(Supplier<Installation> open) {
        this.open = open;
    }

    /** @param minutes between two turns; 0 for never */
    void start(int minutes) {
        if (minutes > 0) {
            thread = Optional.of(Thread.ofVirtual().name("background-indexer").start(() -> turns(minutes)));
        }
    }

    private void turns(int minutes) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(Duration.ofMinutes(minutes));
                turn();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (EngineException | CatalogueException e) {
                LOG.info("nothing read this time: {}", e.getMessage());
            } catch (IOException | RuntimeException e) {
                LOG.error("reading documents failed", e);
            }
        }
    }

    private void turn() throws IOException {
        try (Installation installation = open.get()) {
            // other people's servers are asked when somebody asks for it, not every few minutes
            List<Path> roots = installation.catalogue().roots().stream()
                    .filter(root -> !WebOptions.isAddress(root))
                    .map(Path::of)
                    .filter(Files::exists)
                    .toList();
            if (!roots.isEmpty()) {
                RunReport report = installation.ingest().run(roots, Progress.SILENT);
                LOG.info(
                        "{} read, {} removed, {} failed",
                        report.count(Outcome.Indexed.class),
                        report.count(Outcome.Removed.class),
                        report.failures().size());
            } else {
                installation.ingest().settle();
            }
            installation.learn();
        }
    }

    @Override
    public void close() {
        thread.ifPresent(Thread::interrupt);
        try {
            if (thread.isPresent()) {
                thread.get().join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
