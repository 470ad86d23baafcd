package id.simpul.server;

import id.simpul.web.ErrorPage;
import id.simpul.web.Language;
import id.simpul.web.Links;
import id.simpul.web.Pages;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers requests that are too broken to reach a route, e.g. those whose address is none or has no end. */
final class BrokenRequests extends ErrorHandler {

    private final Pages pages;

    BrokenRequests(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        ErrorPage.Problem problem = code == 500 ? ErrorPage.Problem.INTERNAL : ErrorPage.Problem.BAD_REQUEST;
        Server.HEADERS.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        String page = pages.render(new ErrorPage(problem, Links.home()), Language.INDONESIAN);
        response.write(true, StandardCharsets.UTF_8.encode(page), callback);
    }
}
