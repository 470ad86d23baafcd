package id.simpul.ingest;

import id.simpul.decide.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/**
 * A catalogue in a file of its own. One run writes at a time, because the index beside it is locked by that run.
 *
 * @param file where it lies
 * @param jdbi opens it
 * @param keeper a connection that stays open: whoever closes the last one writes the log back, which takes long and keeps
 *     others out
 */
record SqliteFile(Path file, Jdbi jdbi, Handle keeper) implements Database {

    /** How long others may take who are opening the file, too: SQLite itself does not wait for that. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long PAUSE = 20;

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
            return new SqliteFile(file, jdbi, first(jdbi));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JdbiException e) {
            throw new UncheckedIOException(
                    new IOException(file + ": " + e.getCause().getMessage(), e));
        }
    }

    private static Handle first(Jdbi jdbi) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return prepared(jdbi.open());
            } catch (JdbiException e) {
                if (!isBusy(e) || System.nanoTime() > end) {
                    throw e;
                }
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static Handle prepared(Handle handle) {
        try {
            if (!Schema.isThere(handle)) {
                Schema.make(handle, UnaryOperator.identity());
            }
            return handle;
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    private static boolean isBusy(JdbiException failure) {
        return failure.getCause() instanceof SQLException sql && sql.getErrorCode() == SQLiteErrorCode.SQLITE_BUSY.code;
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
        keeper.close();
    }
}
