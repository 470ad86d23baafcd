package id.simpul.server;

import id.simpul.index.Archive;
import id.simpul.index.DiscreetSearcher;
import id.simpul.index.Engine;
import id.simpul.index.Entries;
import id.simpul.index.Search;
import id.simpul.index.Searcher;
import id.simpul.model.SourceDocument;
import id.simpul.replicate.Similarity;
import id.simpul.web.StatusPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The real server on a free port. Close it at the end. */
final class LiveSite implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Server server;
    private final Runnable afterwards;

    private LiveSite(Server server, Runnable afterwards) {
        this.server = server;
        this.afterwards = afterwards;
    }

    /** Serves what an index holds, discreetly to all but curators, as people decided, with what was learned. */
    static LiveSite on(Searcher searcher, Intake intake, Curation curation, Learning learning, Curators curators) {
        Site open = site(new DiscreetSearcher(searcher), intake, curation, learning);
        return new LiveSite(
                Server.start(
                        open, site(searcher, intake, curation, learning), curators, Entries.TAXONOMY, "localhost", 0),
                () -> {});
    }

    /** Serves what an index holds. */
    static LiveSite on(Searcher searcher, Intake intake) {
        return new LiveSite(Server.start(site(searcher, intake), Entries.TAXONOMY, "localhost", 0), () -> {});
    }

    /** Serves what an index holds, discreetly to all but curators. */
    static LiveSite on(Searcher searcher, Intake intake, Curators curators) {
        return on(searcher, intake, Curation.NONE, Learning.NONE, curators);
    }

    private static Site site(Searcher searcher, Intake intake, Curation curation, Learning learning) {
        return new Site(
                new Search(searcher, Entries.TAXONOMY),
                new Archive(searcher),
                new Similarity(searcher, Entries.TAXONOMY),
                intake,
                curation,
                learning);
    }

    static Site site(Searcher searcher, Intake intake) {
        return site(searcher, intake, Curation.NONE, Learning.NONE);
    }

    /** Serves the {@link Shelf} from an index in this folder, with the originals of all its documents but one. */
    static LiveSite onShelf(Path folder) {
        try (Engine engine = Engine.at(URI.create("lucene:" + folder.resolve("index")), Entries.TAXONOMY)) {
            Shelf.fill(engine);
        }
        for (SourceDocument document : Shelf.documents()) {
            if (!document.equals(Shelf.CEREMONY)) {
                write(folder.resolve(document.origin().sha256()), "<p>" + document.title());
            }
        }
        Engine engine = Engine.at(URI.create("lucene:" + folder.resolve("index")), Entries.TAXONOMY);
        return new LiveSite(
                Server.start(site(engine.searcher(), new Kept(folder)), Entries.TAXONOMY, "localhost", 0),
                engine::close);
    }

    int port() {
        return server.port();
    }

    /** What the server answers to these characters, which need not be a request. */
    String raw(String request) {
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer get(String address, String... headers) {
        return send("GET", address, headers);
    }

    Answer send(String method, String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + address))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        afterwards.run();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files kept by hash in one folder; one file that could not be read. */
    record Kept(Path folder) implements Intake {

        @Override
        public List<StatusPage.Failure> failures() {
            return List.of(new StatusPage.Failure("rusak/kosong.pdf", "empty", ""));
        }

        @Override
        public Optional<Instant> updated() {
            return Optional.of(Instant.parse("2026-11-25T01:02:03Z"));
        }

        @Override
        public Optional<StatusPage.Run> lastRun() {
            return Optional.of(new StatusPage.Run(
                    Instant.parse("2026-11-25T01:02:03Z"), 12, 5, 20, 1, 1, new TreeMap<>(Map.of("hidden", 2L))));
        }

        @Override
        public Optional<Path> original(String sha256) {
            return Stream.of(folder.resolve(sha256)).filter(Files::exists).findFirst();
        }
    }
}
