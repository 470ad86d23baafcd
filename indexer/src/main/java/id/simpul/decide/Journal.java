package id.simpul.decide;

import id.simpul.decide.Decision.Merge;
import id.simpul.decide.Decision.Split;
import id.simpul.decide.Decision.Themes;
import id.simpul.decide.Decision.Undo;
import id.simpul.model.EntryId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Keeps every decision for ever; nothing in it is changed or deleted. {@link #open} it, {@link #append} to it; there is
 * nothing to close. Threads may share it, and so may processes: in a SQLite file, or in a database that somebody else opens.
 *
 * <p>Trap: unlike the catalogue it cannot be made anew. Back it up.
 */
public final class Journal {

    /** How often another may take the number that we were about to. */
    private static final int ATTEMPTS = 20;

    /** SQLSTATE of a key that is there already. */
    private static final String TAKEN = "23505";

    private final Supplier<Jdbi> database;
    private final Function<JdbiException, RuntimeException> explain;
    private volatile Decisions known = Decisions.NONE;

    private Journal(Supplier<Jdbi> database, Function<JdbiException, RuntimeException> explain) {
        this.database = database;
        this.explain = explain;
    }

    /** Opens the journal in this SQLite file, and makes it if there is none. @throws UncheckedIOException if it cannot */
    public static Journal open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        // The catalogue may lose its last rows when the power fails; this may not.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(30_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Jdbi jdbi = Jdbi.create(source);
            jdbi.useTransaction(handle -> handle.createScript(script()).execute());
            return new Journal(() -> jdbi, failure -> unreadable(file, failure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JdbiException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The journal in a database of somebody else's, which is asked when the journal is first used. If it has no decisions
     * yet, those of a file are taken over: whoever moves to a database loses none.
     *
     * @param database hands out connections
     * @param dialect changes the script of our tables where the database has its own mind
     * @param explain what a failure means for whoever has to mend it
     * @param file decisions from before, if it is there
     */
    public static Journal in(
            Supplier<Jdbi> database,
            UnaryOperator<String> dialect,
            Function<JdbiException, RuntimeException> explain,
            Path file) {
        AtomicBoolean ready = new AtomicBoolean();
        return new Journal(
                () -> {
                    Jdbi jdbi = database.get();
                    if (!ready.get()) {
                        jdbi.useTransaction(handle -> prepare(handle, dialect, file));
                        ready.set(true);
                    }
                    return jdbi;
                },
                explain);
    }

    private static void prepare(Handle handle, UnaryOperator<String> dialect, Path file) {
        handle.createScript(dialect.apply(script())).execute();
        if (lastNumber(handle) == 0 && Files.exists(file)) {
            open(file).decisions().journal().forEach(decided -> write(handle, decided));
        }
    }

    private static UncheckedIOException unreadable(Path file, JdbiException failure) {
        String said = Optional.ofNullable(failure.getCause())
                .map(Throwable::getMessage)
                .orElse(String.valueOf(failure.getMessage()));
        return new UncheckedIOException(new IOException(file + ": " + said, failure));
    }

    private static String script() {
        try (InputStream sql = Journal.class.getResourceAsStream("journal.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a decision down. When this returns, it is on the disk.
     *
     * @return it, with its number
     * @throws RuntimeException if it cannot be written, as the opener explains it
     */
    public Decided append(Decision decision, String by, String why, Instant at) {
        Instant printed = Instant.ofEpochMilli(at.toEpochMilli());
        for (int attempt = 1; ; attempt++) {
            try {
                return database.get().inTransaction(handle -> {
                    Decided decided = new Decided(lastNumber(handle) + 1, printed, by, why, decision);
                    write(handle, decided);
                    return decided;
                });
            } catch (JdbiException e) {
                if (attempt == ATTEMPTS || !isTaken(e)) {
                    throw explain.apply(e);
                }
            }
        }
    }

    private static boolean isTaken(JdbiException failure) {
        return failure.getCause() instanceof SQLException sql && TAKEN.equals(sql.getSQLState());
    }

    private static void write(Handle handle, Decided decided) {
        Decision decision = decided.decision();
        long number = decided.number();
        handle.createUpdate("""
                            INSERT INTO decision (number, decided_at, decided_by, why, what, undoes)
                            VALUES (:number, :at, :by, :why, :what, :undoes)
                            """)
                .bind("number", number)
                .bind("at", decided.at().toEpochMilli())
                .bind("by", decided.by())
                .bind("why", decided.why())
                .bind("what", what(decision))
                .bind("undoes", decision instanceof Undo undo ? undo.number() : 0)
                .execute();
        List<Subject> subjects = decision.subjects();
        for (int place = 0; place < subjects.size(); place++) {
            keep(handle, number, place, subjects.get(place));
        }
        keep(
                handle,
                "INSERT INTO decision_document (number, place, docid) VALUES (:number, :place, :word)",
                number,
                switch (decision) {
                    case Split split -> split.docids();
                    case Themes themes -> List.of(themes.docid());
                    case Merge merge -> List.of();
                    case Undo undo -> List.of();
                });
        keep(
                handle,
                "INSERT INTO decision_theme (number, place, slug) VALUES (:number, :place, :word)",
                number,
                decision instanceof Themes themes ? themes.themes() : List.of());
    }

    private static void keep(Handle handle, String insert, long number, List<String> words) {
        for (int place = 0; place < words.size(); place++) {
            handle.createUpdate(insert)
                    .bind("number", number)
                    .bind("place", place)
                    .bind("word", words.get(place))
                    .execute();
        }
    }

    /** What was decided when that was last asked for; for whoever cannot wait until the database is back. */
    public Decisions known() {
        return known;
    }

    /**
     * All that was decided up to now. Read anew only if there is more than the last time.
     *
     * @throws RuntimeException if nobody can say, as the opener explains it
     */
    public Decisions decisions() {
        Decisions before = known;
        try {
            Jdbi jdbi = database.get();
            if (jdbi.withHandle(Journal::lastNumber) == before.journal().size()) {
                return before;
            }
            Decisions now = new Decisions(jdbi.inTransaction(Journal::read));
            known = now;
            return now;
        } catch (JdbiException e) {
            throw explain.apply(e);
        }
    }

    private static long lastNumber(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(number), 0) FROM decision")
                .mapTo(Long.class)
                .one();
    }

    private static void keep(Handle handle, long number, int place, Subject subject) {
        handle.createUpdate("""
                        INSERT INTO decision_subject (number, place, id, name, name_key, owner, split)
                        VALUES (:number, :place, :id, :name, :key, :owner, :split)
                        """)
                .bind("number", number)
                .bind("place", place)
                .bind("id", subject.id().value())
                .bind("name", subject.name())
                .bind("key", subject.identity().key())
                .bind("owner", subject.identity().owner())
                .bind("split", subject.identity().split())
                .execute();
    }

    private static List<Decided> read(Handle handle) {
        Map<Long, List<Subject>> subjects = new TreeMap<>();
        handle.createQuery("SELECT * FROM decision_subject ORDER BY number, place")
                .map((row, context) -> Map.entry(
                        row.getLong("number"),
                        new Subject(
                                new Identity(row.getString("name_key"), row.getString("owner"), row.getLong("split")),
                                new EntryId(row.getString("id")),
                                row.getString("name"))))
                .forEach(row -> subjects.computeIfAbsent(row.getKey(), number -> new ArrayList<>())
                        .add(row.getValue()));
        Map<Long, List<String>> docids =
                words(handle, "SELECT number, docid AS word FROM decision_document ORDER BY number, place");
        Map<Long, List<String>> themes =
                words(handle, "SELECT number, slug AS word FROM decision_theme ORDER BY number, place");
        return handle.createQuery("SELECT * FROM decision ORDER BY number")
                .map((row, context) -> {
                    long number = row.getLong("number");
                    return new Decided(
                            number,
                            Instant.ofEpochMilli(row.getLong("decided_at")),
                            row.getString("decided_by"),
                            row.getString("why"),
                            decision(
                                    row.getString("what"),
                                    row.getLong("undoes"),
                                    subjects.getOrDefault(number, List.of()),
                                    docids.getOrDefault(number, List.of()),
                                    themes.getOrDefault(number, List.of())));
                })
                .list();
    }

    /** What was kept of each decision, by its number. */
    private static Map<Long, List<String>> words(Handle handle, String query) {
        Map<Long, List<String>> words = new TreeMap<>();
        handle.createQuery(query)
                .map((row, context) -> Map.entry(row.getLong("number"), row.getString("word")))
                .forEach(row -> words.computeIfAbsent(row.getKey(), number -> new ArrayList<>())
                        .add(row.getValue()));
        return words;
    }

    private static String what(Decision decision) {
        return switch (decision) {
            case Merge merge -> "MERGE";
            case Split split -> "SPLIT";
            case Themes themes -> "THEMES";
            case Undo undo -> "UNDO";
        };
    }

    private static Decision decision(
            String what, long undoes, List<Subject> subjects, List<String> docids, List<String> themes) {
        return switch (what) {
            case "MERGE" -> new Merge(subjects.getFirst(), subjects.subList(1, subjects.size()));
            case "SPLIT" -> new Split(subjects.getFirst(), docids);
            case "THEMES" -> new Themes(docids.getFirst(), themes);
            case "UNDO" -> new Undo(undoes);
            default -> throw new IllegalStateException("no decision of ours: " + what);
        };
    }
}
