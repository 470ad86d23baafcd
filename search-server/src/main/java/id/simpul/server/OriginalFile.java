package id.simpul.server;

import id.simpul.model.SourceDocument;
import id.simpul.web.ErrorPage;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Hands out the file a document was read from. Files come from strangers: only a few kinds open in the browser, in a
 * sandbox; all others are saved.
 */
final class OriginalFile implements Handler {

    private static final Set<String> SHOWN = Set.of("application/pdf", "text/plain");

    private final Site site;

    OriginalFile(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Context context) throws IOException {
        SourceDocument document = site.archive()
                .document(Params.id(context.pathParam("id")))
                .orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY));
        Path file = site.intake()
                .original(document.origin().sha256())
                .orElseThrow(() -> new NotFound(ErrorPage.Problem.NO_ORIGINAL));
        String type = document.origin().mediaType();
        String name = document.docid().substring(document.docid().lastIndexOf('/') + 1);
        String disposition = SHOWN.contains(type) ? "inline" : "attachment";
        context.header(
                        "Content-Disposition",
                        disposition + "; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header(
                        "Content-Security-Policy",
                        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                .contentType(type.startsWith("text/") ? type + "; charset=utf-8" : type)
                .result(Files.newInputStream(file));
    }
}
