package id.simpul.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that answers as a test tells it to, for any name. */
public final class Site implements AutoCloseable {

    /** Answers one request. */
    public interface Page {

        void answer(HttpExchange exchange) throws IOException;
    }

    /** A request that came in. @param nanos when, by {@link System#nanoTime()} */
    public record Request(String host, String path, Map<String, List<String>> headers, long nanos) {

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name)).map(List::getFirst);
        }
    }

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private Site(HttpServer server) {
        this.server = server;
    }

    public static Site open() throws IOException {
        return on(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    static Site on(HttpServer server) {
        Site site = new Site(server);
        server.createContext("/", site::answer);
        server.setExecutor(site.threads);
        server.start();
        return site;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        requests.add(new Request(
                exchange.getRequestHeaders().getFirst("Host"),
                path,
                Map.copyOf(exchange.getRequestHeaders()),
                System.nanoTime()));
        try (exchange) {
            pages.getOrDefault(path, status(404)).answer(exchange);
        }
    }

    /** Puts something at a path. */
    public Site at(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** Puts a web page there. */
    public Site at(String path, String html) {
        return at(path, bytes("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)));
    }

    public Site without(String path) {
        pages.remove(path);
        return this;
    }

    public static Page bytes(String type, byte[] bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public static Page text(String type, String text) {
        return bytes(type, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Page status(int code) {
        return exchange -> exchange.sendResponseHeaders(code, -1);
    }

    public static Page redirect(int code, String to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(code, -1);
        };
    }

    /** A page with an ETag, which answers 304 to who knows it. */
    public static Page versioned(String etag, Page page) {
        return exchange -> {
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().set("ETag", etag);
                page.answer(exchange);
            }
        };
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of a path under this host's name. */
    public WebAddress address(String host, String path) {
        return new WebAddress("http://" + host + ":" + port() + path);
    }

    public WebAddress address(String path) {
        return address("satu.example", path);
    }

    /** What was asked for, robots.txt left out. */
    public List<String> asked() {
        return requests.stream()
                .map(Request::path)
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public void forgetRequests() {
        requests.clear();
    }

    /** Every name that ends in {@code .example} is this machine; numbers are themselves; no name server is asked. */
    static List<InetAddress> resolve(String host) throws UnknownHostException {
        if (host.endsWith(".example") && !host.equals("tiada.example")) {
            return List.of(IpLiteral.parse("127.0.0.1"));
        }
        try {
            return List.of(IpLiteral.parse(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException e) {
            throw new UnknownHostException(host);
        }
    }

    /** Without waiting, and with limits that a test can reach. */
    static Manners hasty() {
        return hasty(Duration.ofSeconds(20));
    }

    /** @param whole how long an answer is waited for */
    static Manners hasty(Duration whole) {
        return new Manners(
                Optional.of("mailto:admin@satu.example"),
                Duration.ZERO,
                whole,
                whole,
                1 << 20,
                5,
                List.of(Duration.ofMillis(10), Duration.ofMillis(20)));
    }

    /** Asks in haste, this machine's first address alone. */
    public static Fetcher fetcher() {
        return fetcher(hasty());
    }

    static Fetcher fetcher(Manners manners) {
        return fetcher(manners, Watch.system());
    }

    static Fetcher fetcher(Manners manners, Watch watch) {
        return new Fetcher(
                manners, Site::resolve, address -> address.getHostAddress().equals("127.0.0.1"), watch);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
