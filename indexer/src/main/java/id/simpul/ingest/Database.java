package id.simpul.ingest;

import id.simpul.decide.Journal;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The database that a catalogue lies in: what every kind does in a way of its own. Safe to share between threads. */
sealed interface Database extends AutoCloseable permits SqliteFile, PostgresDatabase {

    /** Hands out connections to our tables, which are made if there are none. @throws CatalogueException if it cannot */
    Jdbi jdbi();

    /** What a failure means for whoever has to mend it. */
    CatalogueException explain(JdbiException failure);

    /** The claims of one run. @param sweep deletes what killed runs left behind; done if no other run is going on */
    Claims claims(Runnable sweep);

    /** Whether this text can be a key here. */
    boolean canBeKey(String text);

    /** Where decisions are kept that go with this catalogue: here if several share it, else in a file. */
    Journal journal(Path file);

    @Override
    void close();
}
