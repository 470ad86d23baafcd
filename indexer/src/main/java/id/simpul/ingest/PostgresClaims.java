package id.simpul.ingest;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Claims in a PostgreSQL catalogue: a row each, with the number of the run that has it. A run holds a lock on its number
 * as long as its connection lives; the claims of a number that nobody holds belong to nobody. See docs/decisions.
 */
final class PostgresClaims implements Claims {

    /** Locked by one run at a time, while it commits. */
    private static final int COMMIT = -1;

    /** Shared by all runs; whoever has it alone is alone. */
    private static final int RUNS = 0;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /**
     * No wait is longer than the driver waits for an answer; and the server notices within a minute that a machine or a
     * network has gone without a word, not after the two hours that systems take by themselves.
     */
    private static final List<String> SETTINGS = List.of(
            "lock_timeout = '20s'",
            "tcp_keepalives_idle = 30",
            "tcp_keepalives_interval = 10",
            "tcp_keepalives_count = 3");

    /** SQLSTATE of a lock that was not given in time. */
    private static final String NOT_YET = "55P03";

    private final PostgresDatabase database;
    private final Handle session;
    private final int worker;
    private final Map<String, Integer> held = new HashMap<>();

    private PostgresClaims(PostgresDatabase database, Handle session, int worker) {
        this.database = database;
        this.session = session;
        this.worker = worker;
    }

    /** Claims for a run that begins. @param sweep as {@link Database#claims} says */
    static PostgresClaims open(PostgresDatabase database, Runnable sweep) {
        Handle session = database.open();
        try {
            SETTINGS.forEach(setting -> session.execute("SET " + setting));
            PostgresClaims claims = new PostgresClaims(database, session, number(session));
            claims.enter(sweep);
            claims.dropOthers();
            return claims;
        } catch (JdbiException e) {
            session.close();
            throw database.explain(e);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** A number that no other run has. */
    private static int number(Handle session) {
        int number = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
        while (!tryLock(session, number)) {
            number = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
        }
        return number;
    }

    /** What the run goes by in the catalogue. */
    int number() {
        return worker;
    }

    private void enter(Runnable sweep) {
        boolean alone = tryLock(session, RUNS);
        if (alone) {
            sweep.run();
        }
        waitFor("SELECT pg_advisory_lock_shared(?, ?)", RUNS);
        if (alone) {
            unlock(RUNS);
        }
    }

    @Override
    public synchronized boolean take(String name) {
        if (held.containsKey(name)) {
            held.merge(name, 1, Integer::sum);
            return true;
        }
        int rows = explained(() -> database.jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        INSERT INTO claim (name, worker) VALUES (:name, :worker) ON CONFLICT (name) DO NOTHING
                        """)
                        .bind("name", name)
                        .bind("worker", worker)
                        .execute()));
        if (rows == 1) {
            held.put(name, 1);
        }
        return rows == 1;
    }

    @Override
    public synchronized void release(Collection<String> names) {
        List<String> free = names.stream().filter(this::giveBack).toList();
        if (!free.isEmpty()) {
            explained(() -> database.jdbi().inTransaction(handle -> delete(handle, free)));
        }
    }

    /** Whether this was the last of it. */
    private boolean giveBack(String name) {
        return held.containsKey(name)
                && held.computeIfPresent(name, (same, times) -> times == 1 ? null : times - 1) == null;
    }

    private int[] delete(Handle handle, List<String> names) {
        PreparedBatch batch = handle.prepareBatch("DELETE FROM claim WHERE name = :name AND worker = :worker");
        names.forEach(name -> batch.bind("name", name).bind("worker", worker).add());
        return batch.execute();
    }

    /** The lock is asked for on the connection that the claims hang on: without the one there are not the others. */
    @Override
    public void exclusively(Runnable work) {
        explained(() -> waitFor("SELECT pg_advisory_lock(?, ?)", COMMIT));
        try {
            work.run();
        } finally {
            unlock(COMMIT);
        }
    }

    /** If the connection broke the lock went with it, and the next who asks hears of it. */
    private void unlock(int number) {
        try {
            session.execute("SELECT pg_advisory_unlock(?, ?)", PostgresDatabase.HOUSE, number);
        } catch (JdbiException e) {
            // the work is done or has told of its own trouble
        }
    }

    @Override
    public void await() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        explained(this::dropOthers);
    }

    /** Frees what those runs had that are no more: nobody holds a lock on their number. */
    private boolean dropOthers() {
        List<Integer> others = database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT DISTINCT worker FROM claim WHERE worker <> :worker")
                        .bind("worker", worker)
                        .mapTo(Integer.class)
                        .list());
        others.forEach(other -> database.jdbi().useTransaction(handle -> {
            if (ask(handle, "SELECT pg_try_advisory_xact_lock(?, ?)", other)) {
                handle.execute("DELETE FROM claim WHERE worker = ?", other);
            }
        }));
        return !others.isEmpty();
    }

    @Override
    public boolean areShared() {
        return true;
    }

    /** Gives everything back. A connection that is broken has done so already. */
    @Override
    public void close() {
        try (session) {
            session.execute("DELETE FROM claim WHERE worker = ?", worker);
            session.execute("SELECT pg_advisory_unlock_all()");
            session.execute("RESET ALL");
        } catch (JdbiException e) {
            // the server ends what hangs on a connection with it
        }
    }

    private static boolean tryLock(Handle session, int number) {
        return ask(session, "SELECT pg_try_advisory_lock(?, ?)", number);
    }

    private static boolean ask(Handle handle, String question, int number) {
        return handle.select(question, PostgresDatabase.HOUSE, number)
                .mapTo(Boolean.class)
                .one();
    }

    private int waitFor(String lock, int number) {
        while (true) {
            try {
                return session.execute(lock, PostgresDatabase.HOUSE, number);
            } catch (JdbiException e) {
                if (!(e.getCause() instanceof SQLException late && NOT_YET.equals(late.getSQLState()))) {
                    throw e;
                }
            }
        }
    }

    private <T> T explained(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw database.explain(e);
        }
    }
}
