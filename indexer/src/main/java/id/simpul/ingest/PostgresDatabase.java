package id.simpul.ingest;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.simpul.decide.Journal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A catalogue on a PostgreSQL server, for several programs at once. Asks the server when it is first used, so that
 * commands that need no catalogue need no server either.
 */
final class PostgresDatabase implements Database {

    static final String SCHEME = "jdbc:postgresql:";

    /** Names what we lock among the advisory locks of a database, which it shares with whatever else lives there. */
    static final int HOUSE = 0x53696D70;

    /** Held while tables are made. */
    private static final int SCHEMA = -2;

    /** Keys of an index must fit a third of a page of 8 kB, with what stands around them. */
    private static final int LONGEST_KEY = 2_600;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    /** After a failure nobody waits again for so long: a server's threads are not to pile up before a dead database. */
    private static final Duration RESPITE = Duration.ofSeconds(2);

    private static final int CONNECTIONS = Runtime.getRuntime().availableProcessors() + 4;

    private final String url;
    private final Optional<Login> login;
    private Optional<Ready> ready = Optional.empty();
    private Optional<Failed> failed = Optional.empty();

    private record Ready(HikariDataSource pool, Jdbi jdbi) {}

    private record Failed(CatalogueException why, long at) {

        boolean isRecent() {
            return System.nanoTime() - at < RESPITE.toNanos();
        }
    }

    private PostgresDatabase(String url, Optional<Login> login) {
        this.url = url;
        this.login = login;
    }

    /** The database at this JDBC address. @throws CatalogueException if it makes no sense */
    static PostgresDatabase at(String url, Optional<Login> login) {
        try {
            DriverManager.getDriver(url);
            return new PostgresDatabase(url, login);
        } catch (SQLException e) {
            throw new CatalogueException(CatalogueException.Cause.UNKNOWN_DATABASE, withoutSecrets(url), e);
        }
    }

    /** An address without its parameters, of which one may be a password. */
    static String withoutSecrets(String url) {
        return url.split("\\?", 2)[0];
    }

    @Override
    public synchronized Jdbi jdbi() {
        failed.filter(Failed::isRecent).ifPresent(last -> {
            throw last.why();
        });
        if (ready.isEmpty()) {
            try {
                prepare();
            } catch (JdbiException e) {
                throw explain(e);
            }
            HikariDataSource pool = new HikariDataSource(pool());
            ready = Optional.of(new Ready(pool, Jdbi.create(pool)));
        }
        return ready.get().jdbi();
    }

    /** Makes the tables if they are not there, all or none. Without the pool, which would try again and again. */
    private void prepare() {
        Jdbi direct = Jdbi.create(url, properties());
        if (direct.withHandle(Schema::isThere)) {
            return;
        }
        direct.useTransaction(handle -> {
            handle.execute("SELECT pg_advisory_xact_lock(?, ?)", HOUSE, SCHEMA);
            Schema.make(handle, dialect());
        });
    }

    /** Texts are sorted and compared by their bytes, as SQLite does, whatever the language of the database. */
    private static UnaryOperator<String> dialect() {
        return script -> script.replaceAll("\\bTEXT\\b", "TEXT COLLATE \"C\"");
    }

    private HikariConfig pool() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("simpul-catalogue");
        config.setJdbcUrl(url);
        config.setDataSourceProperties(properties());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        config.setInitializationFailTimeout(-1);
        return config;
    }

    /** What the address says goes before these. */
    private Properties properties() {
        Properties properties = new Properties();
        login.ifPresent(who -> {
            properties.setProperty("user", who.user());
            properties.setProperty("password", who.password());
        });
        properties.setProperty("ApplicationName", "simpul");
        properties.setProperty("connectTimeout", Long.toString(LONGEST_WAIT.toSeconds()));
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        return properties;
    }

    @Override
    public CatalogueException explain(JdbiException failure) {
        Optional<SQLException> last = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner);
        String state = last.map(SQLException::getSQLState).orElse("");
        String said = last.map(Throwable::getMessage)
                .orElse(String.valueOf(failure.getMessage()))
                .lines()
                .findFirst()
                .orElse("");
        CatalogueException explained = new CatalogueException(cause(state), withoutSecrets(url) + ": " + said, failure);
        if (failure instanceof ConnectionException) {
            remember(explained);
        }
        return explained;
    }

    private synchronized void remember(CatalogueException explained) {
        failed = Optional.of(new Failed(explained, System.nanoTime()));
    }

    /** By the classes of SQLSTATE (PostgreSQL, appendix A). */
    private static CatalogueException.Cause cause(String state) {
        return switch (state) {
            case "08004", "28000", "28P01", "42501" -> CatalogueException.Cause.REFUSED;
            case "3D000" -> CatalogueException.Cause.NO_SUCH_DATABASE;
            case "42P01", "42P07", "42703", "42804", "42809", "42883" -> CatalogueException.Cause.OTHER_SCHEMA;
            default -> CatalogueException.Cause.UNAVAILABLE;
        };
    }

    @Override
    public Claims claims(Runnable sweep) {
        return PostgresClaims.open(this, sweep);
    }

    @Override
    public boolean canBeKey(String text) {
        return text.indexOf('\0') < 0 && text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_KEY;
    }

    @Override
    public Journal journal(Path file) {
        return Journal.in(this::jdbi, dialect(), this::explain, file);
    }

    /** Ends all connections; a later use opens new ones. */
    @Override
    public synchronized void close() {
        ready.ifPresent(open -> open.pool().close());
        ready = Optional.empty();
    }

    /** A connection that whoever asked closes. */
    Handle open() {
        try {
            return jdbi().open();
        } catch (JdbiException e) {
            throw explain(e);
        }
    }
}
