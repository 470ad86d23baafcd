package id.simpul.index.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Real OpenSearch nodes on the loopback, each a process of its own that can be killed. The distribution is unpacked by the
 * build; its place stands in the system property {@code opensearch.home}.
 */
public final class LocalCluster implements AutoCloseable {

    /** OpenSearch does not run as root; this number need not belong to anybody. */
    private static final int NOBODY = 10_001;

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path home = Path.of(System.getProperty("opensearch.home"));
    private final Path folder;
    private final List<Node> nodes;

    private LocalCluster(Path folder, List<Node> nodes) {
        this.folder = folder;
        this.nodes = nodes;
    }

    /** One node: its place, its ports, and its process once it runs. */
    private static final class Node {

        private final Path folder;
        private final int http = freePort();
        private final int transport = freePort();
        private Optional<Process> process = Optional.empty();

        private Node(Path folder) {
            this.folder = folder;
        }

        private boolean runs() {
            return process.filter(Process::isAlive).isPresent();
        }

        private void end(Consumer<ProcessHandle> how) {
            process.ifPresent(running -> {
                running.descendants().forEach(how);
                how.accept(running.toHandle());
            });
        }

        private String name() {
            return folder.getFileName().toString();
        }
    }

    /** Starts so many nodes, and waits until all have found each other. */
    static LocalCluster start(int size) {
        Path folder = folder();
        List<Node> nodes = IntStream.rangeClosed(1, size)
                .mapToObj(i -> new Node(folder.resolve("n" + i)))
                .toList();
        LocalCluster cluster = new LocalCluster(folder, nodes);
        try {
            for (Node node : nodes) {
                cluster.prepare(node);
                cluster.run(node);
            }
            cluster.awaitNodes(size);
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
        return cluster;
    }

    /** An index in this cluster. */
    public URI index(String name, String settings) {
        return URI.create("opensearch:http://"
                + nodes.stream().map(node -> "127.0.0.1:" + node.http).collect(Collectors.joining(",")) + "/" + name
                + (settings.isEmpty() ? "" : "?" + settings));
    }

    /** The address of its first node that runs. */
    URI address() {
        return nodes.stream()
                .filter(Node::runs)
                .findFirst()
                .map(node -> URI.create("http://127.0.0.1:" + node.http))
                .orElseThrow();
    }

    /** Kills a node without a word, as a power cut would. */
    void kill(String name) {
        Node node = node(name);
        node.end(ProcessHandle::destroyForcibly);
        awaitEnd(node);
    }

    /** Starts a killed node again, with its old files. */
    void restart(String name) {
        run(node(name));
    }

    /** The name of the node that manages the others. */
    String manager() {
        return ask("GET", "/_cat/cluster_manager?h=node", "").strip();
    }

    /** Names of the nodes that run. */
    List<String> running() {
        return nodes.stream().filter(Node::runs).map(Node::name).toList();
    }

    /** What the cluster says to a request. @return the body, whatever the status */
    String ask(String method, String path, String body) {
        try {
            return answer(address(), method, path, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the cluster has so many nodes. */
    void awaitNodes(int size) {
        await("/_cluster/health?wait_for_nodes=" + size + "&timeout=1s", "\"timed_out\":false");
    }

    /** Waits until every copy of every shard is there. */
    void awaitGreen() {
        await("/_cluster/health?wait_for_status=green&timeout=1s", "\"timed_out\":false");
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.end(ProcessHandle::destroy));
        nodes.forEach(LocalCluster::awaitEnd);
        delete(folder);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("simpul-nodes");
            if (isRoot()) {
                give(folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(Node node) {
        try {
            Path config = Files.createDirectories(node.folder.resolve("config"));
            Path shipped = home.resolve("config");
            Files.copy(shipped.resolve("log4j2.properties"), config.resolve("log4j2.properties"));
            // The log of the collector would be written into the home, which the node may not write.
            Files.write(
                    config.resolve("jvm.options"),
                    Files.readAllLines(shipped.resolve("jvm.options")).stream()
                            .filter(line -> !line.contains("-Xlog:gc"))
                            .toList());
            Files.createDirectories(config.resolve("jvm.options.d"));
            Files.writeString(config.resolve("jvm.options.d/small.options"), """
                    -Xms512m
                    -Xmx512m
                    -XX:-UseG1GC
                    -XX:+UseSerialGC
                    -XX:TieredStopAtLevel=1
                    -XX:-AlwaysPreTouch
                    """);
            Files.createDirectories(node.folder.resolve("tmp"));
            Files.writeString(config.resolve("opensearch.yml"), settings(node));
            if (isRoot()) {
                giveAway(node.folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String settings(Node node) {
        String together = nodes.size() == 1
                ? "discovery.type: single-node\n"
                : "discovery.seed_hosts: "
                        + nodes.stream()
                                .map(other -> "\"127.0.0.1:" + other.transport + "\"")
                                .toList()
                        + "\ncluster.initial_cluster_manager_nodes: "
                        + nodes.stream().map(Node::name).toList() + "\n";
        return """
                cluster.name: simpul-test
                node.name: %s
                path.data: %s
                path.logs: %s
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                action.auto_create_index: false
                # A nearly full disk of a build machine is no reason to refuse a test.
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(
                                node.name(),
                                node.folder.resolve("data"),
                                node.folder.resolve("logs"),
                                node.http,
                                node.transport)
                + together;
    }

    private void run(Node node) {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        asSomebodyElse(),
                        Stream.of(home.resolve("bin/opensearch").toString()))
                .toList());
        builder.environment()
                .putAll(Map.of(
                        "OPENSEARCH_JAVA_HOME", System.getProperty("java.home"),
                        "OPENSEARCH_PATH_CONF", node.folder.resolve("config").toString(),
                        "OPENSEARCH_TMPDIR", node.folder.resolve("tmp").toString()));
        builder.directory(node.folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output(node).toFile()));
        try {
            node.process = Optional.of(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Root becomes somebody else; where the home lies in a folder that others cannot enter, only in name. */
    private Stream<String> asSomebodyElse() {
        if (!isRoot()) {
            return Stream.empty();
        }
        return canBeEnteredByAll(home)
                ? Stream.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs")
                : Stream.of("unshare", "-U");
    }

    private void await(String path, String sign) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            if (running().isEmpty()) {
                throw new IllegalStateException("no node runs: " + tail(nodes.getFirst()));
            }
            try {
                last = answer(address(), "GET", path, "");
                if (last.contains(sign)) {
                    return;
                }
            } catch (IOException e) {
                last = String.valueOf(e.getMessage());
            }
            pause();
        }
        throw new IllegalStateException("waited in vain for " + path + ": " + last);
    }

    private String answer(URI address, String method, String path, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Node node(String name) {
        return nodes.stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Path output(Node node) {
        return node.folder.resolve("output");
    }

    private static String tail(Node node) {
        try {
            List<String> lines = Files.readAllLines(output(node));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void awaitEnd(Node node) {
        try {
            if (node.process.isPresent() && !node.process.get().waitFor(30, TimeUnit.SECONDS)) {
                node.end(ProcessHandle::destroyForcibly);
                node.process.get().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            node.end(ProcessHandle::destroyForcibly);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean canBeEnteredByAll(Path folder) {
        List<Path> above = new ArrayList<>();
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            above.add(at);
        }
        return above.stream().allMatch(at -> {
            try {
                return Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE);
            } catch (IOException e) {
                return false;
            }
        });
    }

    private static void giveAway(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                give(file);
            }
        }
    }

    private static void give(Path file) throws IOException {
        Files.setAttribute(file, "unix:uid", NOBODY);
        Files.setAttribute(file, "unix:gid", NOBODY);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
