package id.simpul.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.index.Archive;
import id.simpul.index.Fields;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.replicate.Wish;
import id.simpul.web.AboutPage;
import id.simpul.web.Assets;
import id.simpul.web.BriefDocx;
import id.simpul.web.BriefPage;
import id.simpul.web.ErrorPage;
import id.simpul.web.HelpPage;
import id.simpul.web.Links;
import id.simpul.web.PageView;
import id.simpul.web.Pages;
import id.simpul.web.SignInPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Optional;

/** Every address of the site and what answers it. */
final class Routes {

    private static final int MOST_SIMILAR = 50;
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final Site open;
    private final Site unmasked;
    private final Curators curators;
    private final Taxonomy taxonomy;
    private final Pages pages;
    private final Assets assets;
    private final ApiJson json;

    /**
     * @param open what anybody sees
     * @param unmasked what curators see
     */
    Routes(Site open, Site unmasked, Curators curators, Taxonomy taxonomy, Pages pages, Assets assets) {
        this.open = open;
        this.unmasked = unmasked;
        this.curators = curators;
        this.taxonomy = taxonomy;
        this.pages = pages;
        this.assets = assets;
        this.json = new ApiJson(taxonomy);
    }

    void register(RoutesConfig routes) {
        on(routes, "/", context -> show(context, site(context).home()));
        on(routes, "/search", this::search);
        on(
                routes,
                "/documents/{id}",
                context -> show(
                        context,
                        site(context).document(id(context), params(context).text())));
        on(routes, "/documents/{id}/original", new OriginalFile(open));
        on(routes, "/innovations/{id}", context -> show(context, site(context).innovation(id(context))));
        on(
                routes,
                "/innovations/{id}/brief",
                context -> show(context, site(context).brief(id(context))));
        on(routes, "/innovations/{id}/brief.docx", this::briefFile);
        on(
                routes,
                "/compare",
                context -> show(context, site(context).compare(params(context).compared())));
        on(routes, "/compare.csv", this::comparison);
        on(routes, "/similar", this::similar);
        on(routes, "/status", context -> show(context, site(context).status()));
        on(routes, "/about", context -> show(context, new AboutPage()));
        on(routes, "/help", context -> show(context, new HelpPage()));
        on(routes, "/assets/{hash}/{name}", this::asset);
        on(routes, Links.signIn(), context -> show(context, new SignInPage(state(context))));
        routes.post(Links.signIn(), this::signIn);
        routes.post(Links.signOut(), context -> {
            curators.signOut(context);
            context.redirect(Links.signIn(), HttpStatus.SEE_OTHER);
        });

        on(
                routes,
                "/api/v1/search",
                context -> answer(
                        context,
                        json.search(
                                site(context).search().search(params(context).search()))));
        on(
                routes,
                "/api/v1/facets",
                context -> answer(
                        context,
                        json.facets(
                                site(context).search().search(params(context).search()))));
        on(
                routes,
                "/api/v1/suggest",
                context -> answer(
                        context,
                        json.completions(site(context)
                                .search()
                                .completions(params(context).text()))));
        on(
                routes,
                "/api/v1/documents/{id}",
                context -> answer(context, export(context).of(document(context))));
        on(routes, "/api/v1/documents/{id}/similar", context -> answer(context, similar(context, document(context))));
        on(routes, "/api/v1/innovations", context -> answer(context, innovations(context)));
        on(
                routes,
                "/api/v1/innovations/{id}",
                context -> answer(context, export(context).of(innovation(context))));
        on(
                routes,
                "/api/v1/innovations/{id}/profile",
                context -> answer(context, ProfileJson.of(site(context).profile(id(context)))));
        on(
                routes,
                "/api/v1/innovations/{id}/similar",
                context -> answer(context, similar(context, innovation(context))));
        on(
                routes,
                "/api/v1/status",
                context -> answer(context, StatusJson.of(site(context).status())));
        on(routes, "/api/v1/openapi.json", new OpenApi());
        on(routes, "/health", context -> answer(context, health(context)));
    }

    private void signIn(Context context) {
        switch (curators.signIn(
                context, Optional.ofNullable(context.formParam(Links.PASSWORD)).orElse(""))) {
            case WELCOME -> context.redirect(Links.signIn(), HttpStatus.SEE_OTHER);
            case WRONG -> show(context.status(HttpStatus.FORBIDDEN), new SignInPage(SignInPage.State.WRONG));
            case TOO_MANY -> show(context.status(HttpStatus.TOO_MANY_REQUESTS), new SignInPage(SignInPage.State.WAIT));
        }
    }

    private SignInPage.State state(Context context) {
        if (curators.signedIn(context)) {
            return SignInPage.State.IN;
        }
        return curators.open() ? SignInPage.State.OUT : SignInPage.State.CLOSED;
    }

    /** What whoever asks may see. What a curator sees is kept by no cache. */
    private Site site(Context context) {
        if (!curators.signedIn(context)) {
            return open;
        }
        context.header("Cache-Control", "private, no-store");
        return unmasked;
    }

    private EntryExport export(Context context) {
        Archive archive = site(context).archive();
        return new EntryExport(id -> archive.document(id).map(document -> document.docid()));
    }

    /** Answers whoever gets the address, and with the same headers whoever only asks after it. */
    private static void on(RoutesConfig routes, String address, Handler handler) {
        routes.get(address, handler);
        routes.head(address, handler);
    }

    private void search(Context context) {
        var page = site(context).results(params(context).search());
        if (Links.RESULTS_PART.equals(context.header("HX-Target"))) {
            context.header("Vary", "HX-Target, Cookie").html(pages.renderPart(page, Languages.of(context)));
        } else {
            context.header("Vary", "HX-Target, Cookie");
            show(context, page);
        }
    }

    private void show(Context context, PageView page) {
        Languages.remember(context);
        context.html(pages.render(page, Languages.of(context)));
    }

    /** A region that is chosen once is kept by the browser, until another or none is chosen. */
    private void similar(Context context) {
        Params params = params(context);
        Optional<Region> remembered = Optional.ofNullable(context.cookie(Links.FOR))
                .flatMap(code -> taxonomy.regions().byCode(code));
        Wish wish = params.wish(remembered);
        if (params.values().containsKey(Links.FOR)) {
            String code = wish.target().map(Region::code).orElse("");
            int age = code.isEmpty() ? 0 : A_YEAR;
            Cookie cookie = new Cookie(Links.FOR, code, "/", age, false, true, null, SameSite.LAX);
            context.cookie(cookie);
        }
        context.header("Vary", "Cookie");
        show(context, site(context).similar(params.first(Links.ID).map(Params::id), params.text(), wish));
    }

    private void comparison(Context context) {
        attach(context, "text/csv; charset=utf-8", "banding-inovasi.csv");
        context.result(pages.csv(site(context).compare(params(context).compared()), Languages.of(context)));
    }

    private void briefFile(Context context) {
        EntryId id = id(context);
        BriefPage page = site(context).brief(id);
        attach(context, BriefDocx.MEDIA_TYPE, id + ".docx");
        context.result(pages.docx(page, Languages.of(context)));
    }

    private static void attach(Context context, String type, String name) {
        context.contentType(type).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private void asset(Context context) {
        var asset = assets.find(context.pathParam("hash"), context.pathParam("name"))
                .orElseThrow(() -> new NotFound(ErrorPage.Problem.NOT_FOUND));
        context.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(asset.mediaType())
                .result(asset.bytes());
    }

    private JsonNode similar(Context context, Entry entry) {
        Params params = params(context);
        int size = params.number("size", 10, 1, MOST_SIMILAR);
        return json.similar(site(context).similarity().to(entry, params.wish(Optional.empty()), size));
    }

    private JsonNode innovations(Context context) {
        return json.search(site(context).search().search(params(context).innovations()));
    }

    private ObjectNode health(Context context) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("status", "up")
                .put("documents", site(context).archive().count(Fields.DOCUMENT));
    }

    private Entry document(Context context) {
        return site(context)
                .archive()
                .document(id(context))
                .orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
    }

    private Entry innovation(Context context) {
        return site(context)
                .archive()
                .innovation(id(context))
                .orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
    }

    private Params params(Context context) {
        return new Params(context.queryParamMap(), taxonomy);
    }

    private static EntryId id(Context context) {
        return Params.id(context.pathParam("id"));
    }

    private static void answer(Context context, JsonNode answer) {
        context.contentType("application/json; charset=utf-8").result(answer.toString());
    }
}
