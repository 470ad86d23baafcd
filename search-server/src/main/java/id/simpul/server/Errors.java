package id.simpul.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.index.EngineException;
import id.simpul.web.ErrorPage;
import id.simpul.web.Language;
import id.simpul.web.Messages;
import id.simpul.web.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns everything that goes wrong into a page, or for programs into a problem+json (RFC 9457). */
final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.exception(
                BadRequest.class, (bad, context) -> answer(context, ErrorPage.Problem.BAD_REQUEST, Optional.of(bad)));
        routes.exception(NotFound.class, (missing, context) -> answer(context, missing.problem(), Optional.empty()));
        routes.exception(
                Forbidden.class,
                (forbidden, context) -> answer(context, ErrorPage.Problem.FORBIDDEN, Optional.empty()));
        routes.exception(EngineException.class, (engine, context) -> {
            LOG.warn("engine: {}", engine.getMessage());
            answer(context, ErrorPage.Problem.of(engine.why()), Optional.empty());
        });
        routes.exception(
                HttpResponseException.class,
                (http, context) -> answer(context, ofStatus(http.getStatus()), Optional.empty()));
        routes.exception(Exception.class, (bug, context) -> {
            LOG.error("{} {}", context.method(), context.path(), bug);
            answer(context, ErrorPage.Problem.INTERNAL, Optional.empty());
        });
    }

    private void answer(Context context, ErrorPage.Problem problem, Optional<BadRequest> bad) {
        context.status(problem.status());
        if (problem == ErrorPage.Problem.METHOD_NOT_ALLOWED) {
            context.header("Allow", "GET, HEAD");
        }
        Language language = Languages.of(context);
        ErrorPage page = new ErrorPage(
                problem,
                Languages.address(context),
                bad.map(request -> request.parameter() + "=" + request.value()).orElse(""));
        if (context.path().startsWith("/api/") || context.path().equals("/health")) {
            Messages texts = Messages.in(language);
            ObjectNode json = JsonNodeFactory.instance
                    .objectNode()
                    .put("type", "about:blank")
                    .put("title", texts.text("error." + problem.key() + ".title"))
                    .put("status", problem.status())
                    .put("detail", texts.text("error." + problem.key() + ".what"))
                    .put("instance", context.path());
            bad.ifPresent(b -> json.put("parameter", b.parameter()).put("value", b.value()));
            context.contentType("application/problem+json").result(json.toString());
        } else {
            context.html(pages.render(page, language));
        }
    }

    private static ErrorPage.Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> ErrorPage.Problem.NOT_FOUND;
            case 405 -> ErrorPage.Problem.METHOD_NOT_ALLOWED;
            case 429 -> ErrorPage.Problem.TOO_MANY_REQUESTS;
            default -> status < 500 ? ErrorPage.Problem.BAD_REQUEST : ErrorPage.Problem.INTERNAL;
        };
    }
}
