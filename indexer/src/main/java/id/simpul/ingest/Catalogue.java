package id.simpul.ingest;

import id.simpul.extract.Extraction;
import id.simpul.fetch.Answer;
import id.simpul.fetch.Headers;
import id.simpul.model.Obstacle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Remembers what was read: for every source its hash and what became of it, for every text its extraction. A SQLite
 * file that may be deleted; the next run makes it anew. Threads may share it, and so may processes, one writing at a
 * time.
 */
public final class Catalogue {

    private final Jdbi jdbi;

    private Catalogue(Jdbi jdbi) {
        this.jdbi = jdbi;
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
        try (InputStream sql = Catalogue.class.getResourceAsStream("catalogue.sql")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            config.setBusyTimeout(30_000);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + file);
            Jdbi jdbi = Jdbi.create(source);
            String script = new String(java.util.Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
            jdbi.useHandle(handle -> {
                handle.createScript(script).execute();
                addHeaderColumns(handle);
            });
            return new Catalogue(jdbi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JdbiException e) {
            throw new UncheckedIOException(
                    new IOException(file + ": " + e.getCause().getMessage(), e));
        }
    }

    /** What is known of the source at this location. */
    public Optional<Row> atLocation(String location) {
        return jdbi.withHandle(handle ->
                rows(handle, "WHERE location = :value", location).stream().findFirst());
    }

    /** What is known of the source of this docid. */
    public Optional<Row> ofDocid(String docid) {
        return jdbi.withHandle(
                handle -> rows(handle, "WHERE docid = :value", docid).stream().findFirst());
    }

    /** Everything that was read from this folder or on visits from this web address, by docid. */
    public List<Row> underRoot(String root) {
        return jdbi.withHandle(handle -> rows(handle, "WHERE root = :value ORDER BY docid", root));
    }

    /** Everything that was read from this folder or below it, whichever folder was asked for, by docid. */
    public List<Row> below(Path folder) {
        String location = folder.toUri().toString();
        String prefix = location.endsWith("/") ? location : location + "/";
        return jdbi.withHandle(
                handle -> rows(handle, "WHERE substr(location, 1, length(:value)) = :value ORDER BY docid", prefix));
    }

    /** What is known of the files inside the source at this location, by docid. */
    public List<Row> inside(String location) {
        String first = location + Source.INSIDE;
        String behind = location + (char) (Source.INSIDE.charAt(0) + 1);
        return jdbi.withHandle(handle -> rows(
                handle.createQuery("SELECT * FROM source WHERE location > :first AND location < :behind ORDER BY docid")
                        .bind("first", first)
                        .bind("behind", behind)));
    }

    /** Every source in this state, by docid. */
    public List<Row> inState(State state) {
        return jdbi.withHandle(handle -> rows(handle, "WHERE state = :value ORDER BY docid", state.name()));
    }

    /** How many sources are in this state. */
    public long count(State state) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM source WHERE state = :state")
                .bind("state", state.name())
                .mapTo(Long.class)
                .one());
    }

    /** The folders, files and web addresses that were asked for, by name. */
    public List<String> roots() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT DISTINCT root FROM source ORDER BY root")
                .mapTo(String.class)
                .list());
    }

    /** When a source was last read, in milliseconds since 1970; empty if none ever was. */
    public Optional<Long> lastRead() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT max(read_at) FROM source WHERE read_at > 0")
                .mapTo(Long.class)
                .findOne()
                .filter(millis -> millis > 0));
    }

    /** Writes down what became of these sources, all or none. */
    public void record(Collection<Row> rows) {
        jdbi.useTransaction(handle -> rows.forEach(row -> {
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
                    .bind("detail", row.detail())
                    .bind("type", row.headers().type().orElse(""))
                    .bind("etag", row.headers().etag().orElse(""))
                    .bind("lastModified", row.headers().lastModified().orElse(""))
                    .bind("readAt", row.readAt())
                    .execute();
        }));
    }

    /** Keeps the numbers of a run in place of those of the one before. */
    public void keepRun(RunSummary run) {
        jdbi.useTransaction(handle -> {
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
        return jdbi.withHandle(handle -> {
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
        jdbi.useHandle(handle -> handle.execute("UPDATE source SET versions = ''"));
    }

    /** Forgets these sources and their gists. */
    public void forget(Collection<String> docids) {
        jdbi.useTransaction(handle -> docids.forEach(docid -> {
            for (String table : List.of("source", "gist", "band")) {
                handle.createUpdate("DELETE FROM " + table + " WHERE docid = :docid")
                        .bind("docid", docid)
                        .execute();
            }
        }));
    }

    /** The text of these bytes as this extractor read it, if it did. */
    public Optional<String> extraction(String sha256, String extractor) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT json FROM extraction WHERE sha256 = :sha256 AND extractor = :extractor")
                .bind("sha256", sha256)
                .bind("extractor", extractor)
                .mapTo(String.class)
                .findOne());
    }

    /** Keeps the text of these bytes, in place of those of older extractors. */
    public void keepExtraction(String sha256, String extractor, String json) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("DELETE FROM extraction WHERE sha256 = :sha256")
                    .bind("sha256", sha256)
                    .execute();
            handle.createUpdate("INSERT INTO extraction (sha256, extractor, json) VALUES (:sha256, :extractor, :json)")
                    .bind("sha256", sha256)
                    .bind("extractor", extractor)
                    .bind("json", json)
                    .execute();
        });
    }

    /** Keeps the gist of a document's text in place of an older one. */
    public void keepGist(String docid, Gist gist) {
        jdbi.useTransaction(handle -> {
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
        jdbi.useTransaction(handle -> {
            for (String table : List.of("gist", "band")) {
                handle.createUpdate("DELETE FROM " + table + " WHERE docid = :docid")
                        .bind("docid", docid)
                        .execute();
            }
        });
    }

    /** The gist of a document's text. */
    public Optional<Gist> gist(String docid) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT sketch, quotations FROM gist WHERE docid = :docid")
                .bind("docid", docid)
                .map((result, context) -> new Gist(
                        Sketch.decode(result.getString("sketch")), Quotations.decode(result.getString("quotations"))))
                .findOne());
    }

    /** The documents whose gist shares a band with this document's, itself left out. */
    public List<String> neighbours(String docid) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT DISTINCT other.docid FROM band own JOIN band other ON other.band = own.band
                        WHERE own.docid = :docid AND other.docid <> :docid ORDER BY other.docid
                        """).bind("docid", docid).mapTo(String.class).list());
    }

    /** Catalogues from before web pages lack these. */
    private static void addHeaderColumns(Handle handle) {
        List<String> columns = handle.createQuery("SELECT name FROM pragma_table_info('source')")
                .mapTo(String.class)
                .list();
        for (String column : List.of("content_type", "etag", "last_modified")) {
            if (!columns.contains(column)) {
                handle.execute("ALTER TABLE source ADD COLUMN " + column + " TEXT NOT NULL DEFAULT ''");
            }
        }
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
