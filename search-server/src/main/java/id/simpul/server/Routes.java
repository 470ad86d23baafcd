package id.simpul.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.decide.Decision;
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
import id.simpul.web.DocumentPage;
import id.simpul.web.ErrorPage;
import id.simpul.web.HelpPage;
import id.simpul.web.InnovationPage;
import id.simpul.web.JournalPage;
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
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

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
    private final Deciding deciding;

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
        this.deciding = new Deciding(unmasked);
    }

    void register(RoutesConfig routes) {
        on(routes, "/", context -> show(context, site(context).home()));
        on(routes, "/search", this::search);
        on(routes, "/documents/{id}", this::document);
        on(routes, "/documents/{id}/original", new OriginalFile(open));
        onInnovation(
                routes,
                "/innovations/{id}",
                context -> show(context, site(context).innovation(id(context)).forReader(reader(context))));
        onInnovation(
                routes,
                "/innovations/{id}/brief",
                context -> show(context, site(context).brief(id(context))));
        onInnovation(routes, "/innovations/{id}/brief.docx", this::briefFile);
        onInnovation(
                routes,
                "/innovations/{id}/pkri",
                context -> show(context, site(context).pkri(id(context))));
        decisions(routes);
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
                context -> answer(context, export(context).of(known(context))));
        on(routes, "/api/v1/documents/{id}/similar", context -> answer(context, similar(context, known(context))));
        on(routes, "/api/v1/innovations", context -> answer(context, innovations(context)));
        onInnovation(
                routes,
                "/api/v1/innovations/{id}",
                context -> answer(context, export(context).of(innovation(context))));
        onInnovation(
                routes,
                "/api/v1/innovations/{id}/profile",
                context -> answer(context, ProfileJson.of(site(context).profile(id(context)))));
        onInnovation(
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

    /** What curators do: each step is shown first, and sent by a form that was made for them. */
    private void decisions(RoutesConfig routes) {
        curator(routes, "/innovations/{id}/merge", context -> {
            List<String> with = context.queryParams(Links.WITH);
            show(
                    context,
                    with.isEmpty()
                            ? deciding.merge(id(context), params(context).text())
                            : deciding.confirmMerge(id(context), with, token(context)));
        });
        curator(routes, "/innovations/{id}/split", context -> {
            List<String> documents = context.queryParams(Links.DOCUMENT);
            show(
                    context,
                    documents.isEmpty()
                            ? deciding.split(id(context))
                            : deciding.confirmSplit(id(context), documents, token(context)));
        });
        curator(
                routes,
                "/documents/{id}/themes",
                context -> show(
                        context, deciding.themes(id(context), taxonomy.themes().all(), token(context))));
        curator(
                routes,
                "/decisions",
                context -> show(
                        context,
                        deciding.journal(params(context).number(Links.PAGE, 1, 1, Integer.MAX_VALUE), just(context))));
        curator(
                routes,
                "/decisions/{number}/undo",
                context -> show(context, deciding.confirmUndo(context.pathParam("number"), token(context))));
        decide(
                routes,
                "/innovations/{id}/merge",
                context -> deciding.merged(id(context), context.formParams(Links.WITH)));
        decide(
                routes,
                "/innovations/{id}/split",
                context -> deciding.setApart(id(context), context.formParams(Links.DOCUMENT)));
        decide(routes, "/decisions/{number}/undo", context -> deciding.undone(context.pathParam("number")));
        decide(
                routes,
                "/documents/{id}/themes",
                context -> deciding.themed(id(context), context.formParams(Links.THEME), taxonomy.themes()),
                (context, just) -> Links.document(id(context), just));
    }

    /** A page for curators alone; who is not signed in is led to where they can. */
    private void curator(RoutesConfig routes, String address, Handler handler) {
        on(routes, address, context -> {
            context.header("Cache-Control", "private, no-store");
            if (curators.signedIn(context)) {
                handler.handle(context);
            } else {
                context.redirect(Links.signIn(), HttpStatus.SEE_OTHER);
            }
        });
    }

    /** A decision of a curator, sent by a form, which leads to the journal. */
    private void decide(RoutesConfig routes, String address, Function<Context, Decision> decision) {
        decide(routes, address, decision, (context, just) -> Links.decisions(just));
    }

    /** @param next where the curator is led then */
    private void decide(
            RoutesConfig routes,
            String address,
            Function<Context, Decision> decision,
            BiFunction<Context, JournalPage.Just, String> next) {
        routes.post(address, context -> {
            if (!curators.sentOwnForm(context, Links.TOKEN)) {
                throw new Forbidden();
            }
            Curation.Done done = unmasked.curation()
                    .decide(decision.apply(context), line(context, Links.BY, 80), line(context, Links.WHY, 500));
            context.redirect(
                    next.apply(
                            context,
                            done.effect() == Curation.Effect.APPLIED
                                    ? JournalPage.Just.APPLIED
                                    : JournalPage.Just.LATER),
                    HttpStatus.SEE_OTHER);
        });
    }

    private static Optional<JournalPage.Just> just(Context context) {
        return Stream.of(JournalPage.Just.values())
                .filter(just -> just.key().equals(context.queryParam(Links.JUST)))
                .findFirst();
    }

    /** What somebody wrote into a field, on one line. @throws BadRequest if it is longer than the form allows */
    private static String line(Context context, String field, int most) {
        String text = Optional.ofNullable(context.formParam(field))
                .orElse("")
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .strip();
        if (text.length() > most) {
            throw new BadRequest(field, text);
        }
        return text;
    }

    private String token(Context context) {
        return curators.formToken(context).orElseThrow(Forbidden::new);
    }

    private InnovationPage.Reader reader(Context context) {
        return curators.signedIn(context) ? InnovationPage.Reader.CURATOR : InnovationPage.Reader.ANYBODY;
    }

    /** Answers for an innovation, or leads to the one that it was merged into. */
    private void onInnovation(RoutesConfig routes, String address, Handler handler) {
        on(routes, address, context -> {
            Optional<EntryId> moved = site(context).movedTo(id(context));
            if (moved.isEmpty()) {
                handler.handle(context);
                return;
            }
            String query = Optional.ofNullable(context.queryString())
                    .map(text -> "?" + text)
                    .orElse("");
            // What was decided can be taken back, so that nobody may keep the redirect for good.
            context.header("Cache-Control", "no-cache");
            context.redirect(address.replace("{id}", moved.get().value()) + query, HttpStatus.MOVED_PERMANENTLY);
        });
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
        return new EntryExport(id -> archive.document(id).map(document -> document.docid()), site(context)::decided);
    }

    /** Answers whoever gets the address, and with the same headers whoever only asks after it. */
    private static void on(RoutesConfig routes, String address, Handler handler) {
        routes.get(address, handler);
        routes.head(address, handler);
    }

    private void document(Context context) {
        DocumentPage page = site(context).document(id(context), params(context).text());
        show(
                context,
                curators.formToken(context)
                        .map(token -> page.forCurator(new DocumentPage.Desk(token, just(context))))
                        .orElse(page));
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

    private Entry known(Context context) {
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
