package id.simpul.index.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands in for a node, to do what a healthy one never does. */
final class StubNode implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private StubNode(HttpServer server) {
        this.server = server;
    }

    static StubNode that(HttpHandler answers) {
        try {
            return around(HttpServer.create(nowhere(), 0), answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StubNode around(HttpServer server, HttpHandler answers) {
        StubNode node = new StubNode(server);
        server.setExecutor(node.threads);
        server.createContext("/", exchange -> {
            node.authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            answers.handle(exchange);
        });
        server.start();
        return node;
    }

    static InetSocketAddress nowhere() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Says this to everything. */
    static HttpHandler always(int status, String type, String body) {
        return exchange -> answer(exchange, status, type, body);
    }

    static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    URI index(String scheme) {
        return index(scheme, 30);
    }

    /** @param timeout in seconds */
    URI index(String scheme, int timeout) {
        return URI.create("opensearch:" + scheme + "://localhost:"
                + server.getAddress().getPort() + "/simpul?timeout=" + timeout);
    }

    /** What was said of who asks, in order. */
    List<String> authorizations() {
        return authorizations;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
