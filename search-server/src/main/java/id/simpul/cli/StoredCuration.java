package id.simpul.cli;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.decide.Decisions;
import id.simpul.decide.Journal;
import id.simpul.index.EngineException;
import id.simpul.ingest.CatalogueException;
import id.simpul.server.Curation;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps decisions in the journal, and has the index follow each at once. If somebody else is writing to the index, it waits
 * a little and then leaves it to them: every run applies what is not yet applied.
 */
final class StoredCuration implements Curation {

    private static final Logger LOG = LoggerFactory.getLogger(StoredCuration.class);
    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Journal journal;
    private final Supplier<Installation> open;
    private final Runnable applied;
    private final Clock clock;

    /**
     * @param open opens the installation to write to its index
     * @param applied is told when a decision stands in the index, before the curator is: their next page must show it
     */
    StoredCuration(Journal journal, Supplier<Installation> open, Runnable applied, Clock clock) {
        this.journal = journal;
        this.open = open;
        this.applied = applied;
        this.clock = clock;
    }

    @Override
    public Decisions decisions() {
        try {
            return journal.decisions();
        } catch (CatalogueException e) {
            // People go on searching while the database is away; what was decided before still holds.
            LOG.warn("decisions are out of reach: {}", e.getMessage());
            return journal.known();
        }
    }

    @Override
    public synchronized Done decide(Decision decision, String by, String why) {
        try {
            Decided decided = journal.append(decision, by, why, clock.instant());
            return new Done(decided, apply(decision));
        } catch (CatalogueException e) {
            throw new EngineException(EngineException.Cause.UNAVAILABLE, e.getMessage(), e);
        }
    }

    private Effect apply(Decision decision) {
        for (int attempt = 1; ; attempt++) {
            try (Installation installation = open.get()) {
                installation.ingest().settle(decision);
                applied.run();
                return Effect.APPLIED;
            } catch (EngineException e) {
                if (e.why() != EngineException.Cause.LOCKED || attempt == ATTEMPTS) {
                    LOG.info("a decision waits for the next run: {}", e.getMessage());
                    return Effect.LATER;
                }
            } catch (CatalogueException e) {
                LOG.info("a decision waits for the next run: {}", e.getMessage());
                return Effect.LATER;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Effect.LATER;
            }
        }
    }
}
