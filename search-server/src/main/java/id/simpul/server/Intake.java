package id.simpul.server;

import id.simpul.web.StatusPage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the server asks of those who read documents in: it never does it itself. Implementations are safe to share. What is
 * not about bytes throws {@link IntakeUnavailable} while nobody can say.
 */
public interface Intake {

    /** The files that could not be read, by docid. */
    List<StatusPage.Failure> failures();

    /** When a document was last read; empty if none ever was. */
    Optional<Instant> updated();

    /** What the last run did; empty if none came to its end. */
    Optional<StatusPage.Run> lastRun();

    /** The bytes that a document was read from, if they are kept. @param sha256 their hash */
    Optional<Path> original(String sha256);
}
