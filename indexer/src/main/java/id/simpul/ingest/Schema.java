package id.simpul.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The tables of a catalogue: one script for every database. */
final class Schema {

    /** What the program asks for. Each line fails where a table or a column of it is missing. */
    private static final List<String> ASKED_FOR = List.of(
            "docid, location, root, size, modified, sha256, versions, state, reason, detail, "
                    + "content_type, etag, last_modified, read_at FROM source",
            "sha256, extractor, json FROM extraction",
            "docid, sketch, quotations FROM gist",
            "band, docid FROM band",
            "one, started, ended, indexed, unchanged, removed, failed FROM run",
            "why, sources FROM run_skipped",
            "name, worker FROM claim");

    /** Catalogues from before web pages lack these. */
    private static final List<String> HEADER_COLUMNS = List.of("content_type", "etag", "last_modified");

    private Schema() {}

    /** Whether all is there that the program asks for. Leaves a transaction that it runs in unusable if not. */
    static boolean isThere(Handle handle) {
        try {
            ask(handle);
            return true;
        } catch (JdbiException e) {
            return false;
        }
    }

    /**
     * Makes what is not there.
     *
     * @param dialect changes the script where a database has its own mind
     * @throws JdbiException if it cannot, or if what is there is not ours
     */
    static void make(Handle handle, UnaryOperator<String> dialect) {
        handle.createScript(dialect.apply(script())).execute();
        List<String> columns = columnsOfSource(handle);
        for (String column : HEADER_COLUMNS) {
            if (!columns.contains(column)) {
                handle.execute(dialect.apply("ALTER TABLE source ADD COLUMN " + column + " TEXT NOT NULL DEFAULT ''"));
            }
        }
        ask(handle);
    }

    private static void ask(Handle handle) {
        for (String what : ASKED_FOR) {
            handle.createQuery("SELECT " + what + " WHERE 1 = 0").mapToMap().list();
        }
    }

    private static List<String> columnsOfSource(Handle handle) {
        return handle.createQuery("SELECT * FROM source WHERE 1 = 0").scanResultSet((rows, context) -> {
            try (context) {
                ResultSetMetaData columns = rows.get().getMetaData();
                List<String> names = new ArrayList<>();
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    names.add(columns.getColumnName(column));
                }
                return names;
            }
        });
    }

    private static String script() {
        try (InputStream sql = Schema.class.getResourceAsStream("catalogue.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
