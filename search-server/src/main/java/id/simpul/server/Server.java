package id.simpul.server;

import id.simpul.model.Taxonomy;
import id.simpul.web.Assets;
import id.simpul.web.Pages;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.util.Map;

/**
 * The site and the API over HTTP.
 *
 * <p>{@link #start} it, ask for its {@link #port()}, {@link #close()} it at the end. What it shows comes from the {@link
 * Site}, which is not closed with it.
 */
public final class Server implements AutoCloseable {

    /** Long questions reach us and are cut, instead of being refused without a word. */
    private static final int LARGEST_REQUEST_LINE = 64 * 1024;

    /** What every answer carries. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private final Javalin javalin;

    private Server(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to listen, without curators.
     *
     * @param host name or address to listen on
     * @param port 0 for any free one
     * @throws PortTaken if somebody else listens there, or this program may not
     */
    public static Server start(Site site, Taxonomy taxonomy, String host, int port) {
        return start(site, site, Curators.nobody(), taxonomy, host, port);
    }

    /**
     * Starts to listen.
     *
     * @param site what anybody sees
     * @param unmasked what curators see
     * @param host name or address to listen on
     * @param port 0 for any free one
     * @throws PortTaken if somebody else listens there, or this program may not
     */
    public static Server start(Site site, Site unmasked, Curators curators, Taxonomy taxonomy, String host, int port) {
        Assets assets = Assets.builtIn();
        Pages pages = Pages.of(taxonomy, assets);
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.defaultContentType = "text/html; charset=utf-8";
            config.http.prefer405over404 = true;
            config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(LARGEST_REQUEST_LINE));
            config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new BrokenRequests(pages)));
            config.routes.before(context -> HEADERS.forEach(context::header));
            new Routes(site, unmasked, curators, taxonomy, pages, assets).register(config.routes);
            new Errors(pages).register(config.routes);
        });
        try {
            javalin.start(host, port);
        } catch (JavalinBindException e) {
            throw new PortTaken(port, e);
        }
        return new Server(javalin);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Finishes what is being answered and stops to listen. */
    @Override
    public void close() {
        javalin.stop();
    }
}
