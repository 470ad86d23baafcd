package id.simpul.cli;

import id.simpul.ingest.Catalogue;
import id.simpul.ingest.CatalogueException;
import id.simpul.server.Curation;
import id.simpul.server.Curators;
import id.simpul.server.PortTaken;
import id.simpul.server.Server;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves site and API, and keeps the index in step with the folders it was made from. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    /** Variable of the environment that holds what curators sign in with. */
    private static final String PASSWORD = "SIMPUL_CURATOR_PASSWORD";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Simpul simpul;

    @Option(names = "--port", paramLabel = "N")
    private int port = 8080;

    @Option(names = "--host", paramLabel = "NAME")
    private String host = "localhost";

    @Option(names = "--refresh", paramLabel = "MINUTES")
    private int refresh = 5;

    @Override
    public Integer call() throws InterruptedException {
        try (Installation installation = simpul.open()) {
            return serve(simpul, installation, host, port, refresh);
        }
    }

    /** Serves until the process is told to end. */
    static int serve(Simpul simpul, Installation installation, String host, int port, int refresh)
            throws InterruptedException {
        Texts texts = simpul.texts();
        if (port < 0 || port > 65_535) {
            throw new Failure(Failure.USAGE, texts.text("serve.port-range", String.valueOf(port)));
        }
        check(simpul, installation.catalogue());
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end.countDown();
            awaitQuietly(closed);
        }));
        try (Server server = start(installation, simpul, host, port);
                BackgroundIndexer indexer = new BackgroundIndexer(simpul::open)) {
            indexer.start(refresh);
            simpul.world().out().println(texts.text("serve.ready", host, String.valueOf(server.port())));
            end.await();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    /** People can search without a catalogue, so a server does not wait for a database that is away for a while. */
    private static void check(Simpul simpul, Catalogue catalogue) {
        try {
            catalogue.check();
        } catch (CatalogueException e) {
            if (e.why() != CatalogueException.Cause.UNAVAILABLE) {
                throw e;
            }
            simpul.world().err().println(Simpul.complaint(simpul.texts(), e));
            simpul.world().err().println(simpul.texts().text("serve.no-catalogue"));
        }
    }

    private static Server start(Installation installation, Simpul simpul, String host, int port) {
        World world = simpul.world();
        Curation curation =
                new StoredCuration(installation.journal(), simpul::open, installation::refresh, world.clock());
        try {
            return Server.start(
                    installation.site(curation),
                    installation.curatorSite(curation),
                    new Curators(Optional.ofNullable(world.environment().get(PASSWORD)), world.clock()),
                    installation.taxonomy(),
                    host,
                    port);
        } catch (PortTaken e) {
            throw new Failure(Failure.FAILED, simpul.texts().text("serve.port-taken", String.valueOf(port)));
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(10, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
