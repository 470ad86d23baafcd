package id.simpul.ingest;

import id.simpul.decide.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A catalogue in a file of its own. One run writes at a time, because the index beside it is locked by that run.
 *
 * @param file where it lies
 * @param jdbi opens it
 */
record SqliteFile(Path file, Jdbi jdbi) implements Database {

    /** Opens the file, and makes it if there is none. @throws UncheckedIOException if it cannot */
    static SqliteFile open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            config.setBusyTimeout(30_000);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + file);
            Jdbi jdbi = Jdbi.create(source);
            jdbi.useHandle(handle -> {
                if (!Schema.isThere(handle)) {
                    Schema.make(handle, UnaryOperator.identity());
                }
            });
            return new SqliteFile(file, jdbi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JdbiException e) {
            throw new UncheckedIOException(
                    new IOException(file + ": " + e.getCause().getMessage(), e));
        }
    }

    @Override
    public CatalogueException explain(JdbiException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return new CatalogueException(CatalogueException.Cause.UNAVAILABLE, file + ": " + cause.getMessage(), failure);
    }

    @Override
    public Claims claims(Runnable sweep) {
        sweep.run();
        return Claims.ALONE;
    }

    @Override
    public boolean canBeKey(String text) {
        return true;
    }

    @Override
    public Journal journal(Path file) {
        return Journal.open(file);
    }

    @Override
    public void close() {
        // every use has a connection of its own
    }
}
