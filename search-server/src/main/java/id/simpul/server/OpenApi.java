package id.simpul.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;

/** Serves the description of the API. A test holds it against the routes. */
final class OpenApi implements Handler {

    @Override
    public void handle(Context context) throws IOException {
        try (InputStream stream = OpenApi.class.getResourceAsStream("openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException("openapi.json is missing from the program");
            }
            context.contentType("application/json; charset=utf-8").result(stream.readAllBytes());
        }
    }
}
