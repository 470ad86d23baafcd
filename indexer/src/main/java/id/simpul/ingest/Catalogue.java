package id.simpul.ingest;

import id.simpul.decide.Journal;
import id.simpul.extract.Extraction;
import id.simpul.fetch.Answer;
import id.simpul.fetch.Headers;
import id.simpul.model.Obstacle;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * Remembers what was read: for every source its hash and what became of it, for every text its extraction.
 *
 * <p>A SQLite file, for one data folder, or a PostgreSQL database, which several servers and indexing runs share. It may
 * be deleted; the next run makes it anew. Threads may share it, and so may processes: with SQLite one writes at a time,
 * with PostgreSQL runs part the work by their {@link Claims}. Whoever opened it closes it. Every method throws a {@link
 * CatalogueException} if the database cannot answer.
 */
public final class Catalogue implements AutoCloseable {

    private static final String SQLITE = "jdbc:sqlite:";

    private final Database database;

    private Catalogue(Database database) {
        this.database = database;
    }

    /**
     * What is known of a source.
     *
     * @param docid its name outside
     * @param location where it stands, as a URI
     * @param root what was asked for: a folder, a file, or the web address where a visit began
     * @param size in bytes
     * @param modified by the file system, in milliseconds since 1970; 0 for what has no such date
     * @param sha256 hash of its bytes; empty if there were none
     * @param versions of the program that read it
     * @param reason why it could not be read, if so
     * @param detail more of that, for those who look into it
     * @param headers what a web server said of it
     * @param readAt in milliseconds since 1970
     */
    public record Row(
            String docid,
            String location,
            String root,
            long size,
            long modified,
            String sha256,
            String versions,
            State state,
            Optional<Obstacle> reason,
            String detail,
            Headers headers,
            long readAt) {

        /** The same source, not read for this reason. */
        Row failed(Obstacle why, String more) {
            return new Row(
                    docid,
                    location,
                    root,
                    size,
                    modified,
                    sha256,
                    versions,
                    State.FAILED,
                    Optional.of(why),
                    more,
                    headers,
                    readAt);
        }
    }

    /** How far a source came. */
    public enum State {
        INDEXED,
        /** No document; what it holds has rows of its own. */
        OPENED,
        FAILED
    }

    /** Opens the catalogue of this file, and makes it if there is none. @throws UncheckedIOException if it cannot */
    public static Catalogue open(Path file) {
        return new Catalogue(SqliteFile.open(file));
    }

    /**
     * The catalogue at a JDBC address: {@code jdbc:postgresql://HOST:PORT/NAME}, or {@code jdbc:sqlite:FILE}. A server is
     * asked at the first use, and the tables are made then if there are none.
     *
     * @param login for the server; what the address says itself goes before it
     * @throws CatalogueException if there is no database of such an address
     * @throws UncheckedIOException if it is a file that cannot be opened
     */
    public static Catalogue open(String address, Optional<Login> login) {
        if (address.startsWith(SQLITE)) {
            return open(Path.of(address.substring(SQLITE.length())));
        }
        if (address.startsWith(PostgresDatabase.SCHEME)) {
            return new Catalogue(PostgresDatabase.at(address, login));
        }
        throw new CatalogueException(
                CatalogueException.Cause.UNKNOWN_DATABASE,
                PostgresDatabase.withoutSecrets(address),
                new IllegalArgumentException("no scheme of ours"));
    }

    /** Sees whether the catalogue can be used, and makes its tables if there are none. @throws CatalogueException if not */
    public void check() {
        ask(handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one());
    }

    /** The claims of one run; close them at its end. @param sweep deletes what killed runs left behind, if that is safe */
    Claims claims(Runnable sweep) {
        return database.claims(sweep);
    }

    /** Whether a source can be written down under these names: databases have limits. */
    boolean canHold(String docid, String location) {
        return database.canBeKey(docid) && database.canBeKey(location);
    }

    /**
     * The decisions that go with this catalogue: in its database, where several servers share it; else in this file, whose
     * decisions a database without any takes over.
     */
    public Journal journal(Path file) {
        return database.journal(file);
    }

    /** What is known of the source at this location. */
    public Optional<Row> atLocation(String location) {
        return ask(handle ->
                rows(handle, "WHERE location = :value", location).stream().findFirst());
    }

    /** What is known of the source of this docid. */
    public Optional<Row> ofDocid(String docid) {
        return ask(
                handle -> rows(handle, "WHERE docid = :value", docid).stream().findFirst());
    }

    /** Everything that was read from this folder or on visits from this web address, by docid. */
    public List<Row> underRoot(String root) {
        return ask(handle -> rows(handle, "WHERE root = :value ORDER BY docid", root));
    }

    /** Everything that was read from this folder or below it, whichever folder was asked for, by docid. */
    public List<Row> below(Path folder) {
        return ask(handle ->
                rows(handle, "WHERE substr(location, 1, length(:value)) = :value ORDER BY docid", prefix(folder)));
    }

    /** The locations of everything that was read from this folder or below it. */
    Set<String> locationsBelow(Path folder) {
        return ask(handle -> handle.createQuery(
                        "SELECT location FROM source WHERE substr(location, 1, length(:value)) = :value")
                .bind("value", prefix(folder))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    /** What is known of the files inside the source at this location, by docid. */
    public List<Row> inside(String location) {
        String first = location + Source.INSIDE;
        String behind = location + (char) (Source.INSIDE.charAt(0) + 1);
        return ask(handle -> rows(
                handle.createQuery("SELECT * FROM source WHERE location > :first AND location < :behind ORDER BY docid")
                        .bind("first", first)
                        .bind("behind", behind)));
    }

    /** Every source in this state, by docid. */
    public List<Row> inState(State state) {
        return ask(handle -> rows(handle, "WHERE state = :value ORDER BY docid", state.name()));
    }

    /** How many sources are in this state. */
    public long count(State state) {
        return ask(handle -> handle.createQuery("SELECT count(*) FROM source WHERE state = :state")
                .bind("state", state.name())
                .mapTo(Long.class)
                .one());
    }

    /** The folders, files and web addresses that were asked for, by name. */
    public List<String> roots() {
        return ask(handle -> handle.createQuery("SELECT DISTINCT root FROM source ORDER BY root")
                .mapTo(String.class)
                .list());
    }

    /** When a source was last read, in milliseconds since 1970; empty if none ever was. */
    public Optional<Long> lastRead() {
        return ask(handle -> handle.createQuery("SELECT max(read_at) FROM source WHERE read_at > 0")
                .mapTo(Long.class)
                .findOne()
                .filter(millis -> millis > 0));
    }

    /** Writes down what became of these sources, all or none. */
    public void record(Collection<Row> rows) {
        change(handle -> rows.forEach(row -> {
            handle.createUpdate("DELETE FROM source WHERE location = :location OR docid = :docid")
                    .bind("location", row.location())
                    .bind("docid", row.docid())
                    .execute();
            handle.createUpdate("""
                            INSERT INTO source (docid, location, root, size, modified, sha256, versions, state, reason,
                                detail, content_type, etag, last_modified, read_at)
                            VALUES (:docid, :location, :root, :size, :modified, :sha256, :versions, :state, :reason,
                                :detail, :type, :etag, :lastModified, :readAt)
                            """)
                    .bind("docid", row.docid())
                    .bind("location", row.location())
                    .bind("root", row.root())
                    .bind("size", row.size())
                    .bind("modified", row.modified())
                    .bind("sha256", row.sha256())
                    .bind("versions", row.versions())
                    .bind("state", row.state().name())
                    .bind("reason", row.reason().map(Obstacle::name).orElse(""))
                    .bind("detail", plain(row.detail()))
                    .bind("type", plain(row.headers().type().orElse("")))
                    .bind("etag", plain(row.headers().etag().orElse("")))
                    .bind("lastModified", plain(row.headers().lastModified().orElse("")))
                    .bind("readAt", row.readAt())
                    .execute();
        }));
    }

    /** Keeps the numbers of a run in place of those of the one before. */
    public void keepRun(RunSummary run) {
        change(handle -> {
            handle.execute("DELETE FROM run");
            handle.execute("DELETE FROM run_skipped");
            handle.createUpdate("""
                            INSERT INTO run (one, started, ended, indexed, unchanged, removed, failed)
                            VALUES (1, :started, :ended, :indexed, :unchanged, :removed, :failed)
                            """)
                    .bind("started", run.started().toEpochMilli())
                    .bind("ended", run.ended().toEpochMilli())
                    .bind("indexed", run.indexed())
                    .bind("unchanged", run.unchanged())
                    .bind("removed", run.removed())
                    .bind("failed", run.failed())
                    .execute();
            run.skipped()
                    .forEach((why, sources) -> handle.createUpdate(
                                    "INSERT INTO run_skipped (why, sources) VALUES (:why, :sources)")
                            .bind("why", why)
                            .bind("sources", sources)
                            .execute());
        });
    }

    /** The numbers of the last run that came to its end; empty if there was none. */
    public Optional<RunSummary> lastRun() {
        return ask(handle -> {
            Map<String, Long> skipped = new TreeMap<>();
            handle.createQuery("SELECT why, sources FROM run_skipped")
                    .map((result, context) -> Map.entry(result.getString("why"), result.getLong("sources")))
                    .forEach(row -> skipped.put(row.getKey(), row.getValue()));
            return handle.createQuery("SELECT * FROM run")
                    .map((result, context) -> new RunSummary(
                            Instant.ofEpochMilli(result.getLong("started")),
                            Instant.ofEpochMilli(result.getLong("ended")),
                            result.getLong("indexed"),
                            result.getLong("unchanged"),
                            result.getLong("removed"),
                            result.getLong("failed"),
                            skipped))
                    .findOne();
        });
    }

    /** Has every source read again by the next run; texts and originals are kept. */
    public void markAllChanged() {
        change(handle -> handle.execute("UPDATE source SET versions = ''"));
    }

    /** Forgets these sources and their gists. */
    public void forget(Collection<String> docids) {
        change(handle -> docids.forEach(docid -> {
            for (String table : List.of("source", "gist", "band")) {
                handle.createUpdate("DELETE FROM " + table + " WHERE docid = :docid")
                        .bind("docid", docid)
                        .execute();
            }
        }));
    }

    /** The text of these bytes as this extractor read it, if it did. */
    public Optional<String> extraction(String sha256, String extractor) {
        return ask(handle -> handle.createQuery(
                        "SELECT json FROM extraction WHERE sha256 = :sha256 AND extractor = :extractor")
                .bind("sha256", sha256)
                .bind("extractor", extractor)
                .mapTo(String.class)
                .findOne());
    }

    /** Keeps the text of these bytes, in place of those of other extractors. */
    public void keepExtraction(String sha256, String extractor, String json) {
        change(handle -> {
            handle.createUpdate("DELETE FROM extraction WHERE sha256 = :sha256 AND extractor <> :extractor")
                    .bind("sha256", sha256)
                    .bind("extractor", extractor)
                    .execute();
            // two files of the same bytes may be read at once
            handle.createUpdate("""
                            INSERT INTO extraction (sha256, extractor, json) VALUES (:sha256, :extractor, :json)
                            ON CONFLICT (sha256, extractor) DO UPDATE SET json = excluded.json
                            """)
                    .bind("sha256", sha256)
                    .bind("extractor", extractor)
                    .bind("json", json)
                    .execute();
        });
    }

    /** Keeps the gist of a document's text in place of an older one. */
    public void keepGist(String docid, Gist gist) {
        change(handle -> {
            for (String table : List.of("gist", "band")) {
                handle.createUpdate("DELETE FROM " + table + " WHERE docid = :docid")
                        .bind("docid", docid)
                        .execute();
            }
            handle.createUpdate("INSERT INTO gist (docid, sketch, quotations) VALUES (:docid, :sketch, :quotations)")
                    .bind("docid", docid)
                    .bind("sketch", gist.sketch().encoded())
                    .bind("quotations", gist.quotations().encoded())
                    .execute();
            PreparedBatch bands = handle.prepareBatch("INSERT INTO band (band, docid) VALUES (:band, :docid)");
            gist.bands()
                    .forEach(band ->
                            bands.bind("band", band).bind("docid", docid).add());
            bands.execute();
        });
    }

    /** Forgets the gist of a document's text, so that it is nobody's copy. */
    public void forgetGist(String docid) {
        change(handle -> {
            for (String table : List.of("gist", "band")) {
                handle.createUpdate("DELETE FROM " + table + " WHERE docid = :docid")
                        .bind("docid", docid)
                        .execute();
            }
        });
    }

    /** The gist of a document's text. */
    public Optional<Gist> gist(String docid) {
        return ask(handle -> handle.createQuery("SELECT sketch, quotations FROM gist WHERE docid = :docid")
                .bind("docid", docid)
                .map((result, context) -> new Gist(
                        Sketch.decode(result.getString("sketch")), Quotations.decode(result.getString("quotations"))))
                .findOne());
    }

    /** The documents whose gist shares a band with this document's, itself left out. */
    public List<String> neighbours(String docid) {
        return ask(handle ->
                handle.createQuery("""
                        SELECT DISTINCT other.docid FROM band own JOIN band other ON other.band = own.band
                        WHERE own.docid = :docid AND other.docid <> :docid ORDER BY other.docid
                        """).bind("docid", docid).mapTo(String.class).list());
    }

    @Override
    public void close() {
        database.close();
    }

    private <T> T ask(HandleCallback<T, RuntimeException> question) {
        try {
            return database.jdbi().withHandle(question);
        } catch (JdbiException e) {
            throw database.explain(e);
        }
    }

    /** All or nothing. */
    private void change(HandleConsumer<RuntimeException> work) {
        try {
            database.jdbi().useTransaction(work);
        } catch (JdbiException e) {
            throw database.explain(e);
        }
    }

    private static String prefix(Path folder) {
        String location = folder.toUri().toString();
        return location.endsWith("/") ? location : location + "/";
    }

    /** Databases take no NUL in a text. */
    private static String plain(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static Obstacle obstacle(String name) {
        return Stream.<Obstacle>concat(Stream.of(Extraction.Reason.values()), Stream.of(Answer.Reason.values()))
                .filter(obstacle -> obstacle.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no reason of ours: " + name));
    }

    private static Optional<String> filled(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static List<Row> rows(Handle handle, String where, String value) {
        return rows(handle.createQuery("SELECT * FROM source " + where).bind("value", value));
    }

    private static List<Row> rows(Query query) {
        return query.map((result, context) -> new Row(
                        result.getString("docid"),
                        result.getString("location"),
                        result.getString("root"),
                        result.getLong("size"),
                        result.getLong("modified"),
                        result.getString("sha256"),
                        result.getString("versions"),
                        State.valueOf(result.getString("state")),
                        filled(result.getString("reason")).map(Catalogue::obstacle),
                        result.getString("detail"),
                        new Headers(
                                filled(result.getString("content_type")),
                                filled(result.getString("etag")),
                                filled(result.getString("last_modified"))),
                        result.getLong("read_at")))
                .list();
    }
}
