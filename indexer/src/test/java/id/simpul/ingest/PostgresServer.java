package id.simpul.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of our own, on a free port of this machine, that keeps nothing. Its texts are sorted as Indonesians
 * do, not by bytes, and it asks for a password.
 */
public final class PostgresServer implements AutoCloseable {

    static final String HOW_TO_INSTALL = "no PostgreSQL found; on Debian: apt-get install postgresql";

    private static final String USER = "simpul";
    private static final String PASSWORD = "rahasia-uji";
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Path binaries;
    private final Path folder;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();
    private Optional<Process> process = Optional.empty();

    private PostgresServer(Path binaries, Path folder, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.port = port;
    }

    /** Where its programs lie, if it is installed; Debian does not put them on the path. */
    static Optional<Path> installed() {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            return Stream.of(System.getenv("PATH").split(":"))
                    .map(Path::of)
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        }
    }

    /** A server that nobody else uses, to be stopped and started. */
    public static PostgresServer another() {
        return make(installed().orElseThrow());
    }

    /** Makes a cluster and starts it. */
    static PostgresServer make(Path binaries) {
        try {
            Path folder = Files.createTempDirectory("simpul-postgres");
            Files.writeString(folder.resolve("password"), PASSWORD);
            if (isRoot()) {
                await(new ProcessBuilder("chown", "-R", "nobody", folder.toString()));
            }
            PostgresServer server = new PostgresServer(binaries, folder, freePort());
            await(server.program(
                    "initdb",
                    "-D",
                    server.data(),
                    "--username=" + USER,
                    "--pwfile=" + folder.resolve("password"),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=id",
                    "--no-sync"));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, after {@link #stop}; it holds what it held. */
    public void start() {
        try {
            Process started = program(
                            "postgres",
                            "-D",
                            data(),
                            "-p",
                            Integer.toString(port),
                            "-k",
                            folder.toString(),
                            "-c",
                            "listen_addresses=127.0.0.1",
                            "-c",
                            "fsync=off",
                            "-c",
                            "shared_buffers=32MB")
                    .start();
            process = Optional.of(started);
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            long end = System.nanoTime() + LONGEST_START.toNanos();
            while (!answers()) {
                if (!started.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("PostgreSQL does not start: " + log());
                }
                started.waitFor(50, TimeUnit.MILLISECONDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops it as if somebody had pulled the plug. */
    public void stop() {
        try {
            await(program("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop"));
            process.orElseThrow().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The address of a new, empty database. */
    public String newDatabase() {
        String name = "d" + databases.incrementAndGet();
        run(url("postgres"), "CREATE DATABASE " + name);
        return url(name);
    }

    /** The address of the database of this name, be there one or not. */
    public String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** The catalogue in this database. */
    Catalogue catalogue(String url) {
        return Catalogue.open(url, Optional.of(login()));
    }

    public Login login() {
        return new Login(USER, PASSWORD);
    }

    /** Says something to a database. */
    public void run(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url, USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Ends every connection to a database but this one, as a network that breaks would. */
    void cut(String url) {
        run(
                url,
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, PASSWORD)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    /** It refuses to run as root. */
    private ProcessBuilder program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        command.add(binaries.resolve(name).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    }

    private static void await(ProcessBuilder program) throws IOException {
        try {
            int code = program.start().waitFor();
            if (code != 0) {
                throw new IOException(program.command() + " ended with " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    @Override
    public void close() throws IOException {
        if (process.filter(Process::isAlive).isPresent()) {
            stop();
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
