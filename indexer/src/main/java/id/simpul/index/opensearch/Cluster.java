package id.simpul.index.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.simpul.index.Credentials;
import id.simpul.index.EngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;

/**
 * The nodes behind an index, and how to talk to them: waits a moment and asks again when one is gone or busy, and says
 * in our words what went wrong. Somebody waits for what is read, so that is given up sooner. Safe to share.
 */
final class Cluster implements AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);

    /** How long one request that changes something may take, and all tries together: a fail-over takes some seconds. */
    private static final Duration WRITING = Duration.ofSeconds(60);

    private static final Duration WRITING_IN_ALL = Duration.ofMinutes(2);

    /** Before the second try, and each time twice as long. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private static final Set<Integer> BUSY_OR_GONE = Set.of(429, 502, 503, 504);
    private static final Set<Integer> REFUSED = Set.of(401, 403);
    private static final int NOT_FOUND = 404;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Location location;
    private final Line reading;
    private final Line writing;

    Cluster(Location location, Credentials credentials) {
        this.location = location;
        this.reading = Line.to(location, credentials, location.timeout(), location.timeout());
        this.writing = Line.to(location, credentials, WRITING, WRITING_IN_ALL);
    }

    /** What a node answered: a status that means success or "there is none", and a body. */
    record Answer(int status, JsonNode body) {

        boolean found() {
            return status != NOT_FOUND;
        }
    }

    /** Connections of one kind. */
    private record Line(OpenSearchTransport transport, OpenSearchGenericClient client, Duration inAll) {

        static Line to(Location location, Credentials credentials, Duration answer, Duration inAll) {
            HttpHost[] hosts = location.hosts().stream()
                    .map(host -> new HttpHost(host.getScheme(), host.getHost(), host.getPort()))
                    .toArray(HttpHost[]::new);
            OpenSearchTransport transport = ApacheHttpClient5TransportBuilder.builder(hosts)
                    .setDefaultHeaders(headers(credentials))
                    .setConnectionConfigCallback(config -> config.setConnectTimeout(CONNECT))
                    .setRequestConfigCallback(config -> config.setResponseTimeout(Timeout.of(answer)))
                    .setHttpClientConfigCallback(
                            config -> config.useSystemProperties().disableAutomaticRetries())
                    .build();
            return new Line(transport, new OpenSearchGenericClient(transport), inAll);
        }
    }

    JsonMapper json() {
        return json;
    }

    /** Asks without changing anything; asks again if need be. @throws EngineException if there is no answer in time */
    Answer read(String method, String path, Map<String, String> parameters, Optional<Object> body) {
        return insist(reading, method, path, parameters, body.map(this::printed));
    }

    /** Changes something in a way that may be repeated. @throws EngineException if it cannot */
    Answer write(String method, String path, Map<String, String> parameters, Optional<Object> body) {
        return insist(writing, method, path, parameters, body.map(this::printed));
    }

    /** Sends lines of JSON, once. Empty if no node took them, or all are busy: to be sent again after a pause. */
    Optional<Answer> send(String path, String lines) {
        try {
            Answer answer = once(writing, "POST", path, Map.of(), Optional.of(lines));
            return mayPass(answer) ? Optional.empty() : Optional.of(checked(answer));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Tries that go on for as long as changes may take. */
    Tries tries() {
        return new Tries(writing);
    }

    /** Counts how often something was tried, and for how long. */
    final class Tries {

        private final long end;
        private int tried;

        private Tries(Line line) {
            end = System.nanoTime() + line.inAll().toNanos();
        }

        /** Waits before the next try. @throws EngineException if there was time enough, or nobody waits any longer */
        void pause(String why) {
            long millis = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(10, tried));
            tried++;
            if (System.nanoTime() + millis * 1_000_000 > end) {
                throw gone(why);
            }
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw gone("interrupted");
            }
        }
    }

    /** Something else went wrong here. */
    EngineException trouble(EngineException.Cause cause, String why) {
        return new EngineException(cause, location.printed() + ": " + why);
    }

    /** Whether writing is blocked because the disks are too full: no use to wait for that. */
    static boolean isFull(JsonNode answer) {
        return answer.path("error").toString().contains("flood-stage");
    }

    /** Whether somebody has closed an index for what we want to do. */
    static boolean isBlocked(JsonNode answer) {
        return answer.path("error").path("type").asText().equals("cluster_block_exception");
    }

    @Override
    public void close() {
        try {
            reading.transport().close();
            writing.transport().close();
        } catch (IOException e) {
            throw gone(said(e));
        }
    }

    private Answer insist(
            Line line, String method, String path, Map<String, String> parameters, Optional<String> body) {
        Tries tries = new Tries(line);
        while (true) {
            String why;
            try {
                Answer answer = once(line, method, path, parameters, body);
                if (!mayPass(answer)) {
                    return checked(answer);
                }
                why = reason(answer);
            } catch (IOException e) {
                why = said(e);
            }
            tries.pause(why);
        }
    }

    private Answer once(Line line, String method, String path, Map<String, String> parameters, Optional<String> body)
            throws IOException {
        var request = Requests.builder().method(method).endpoint(path).query(parameters);
        body.ifPresent(request::json);
        try (Response response = line.client().execute(request.build())) {
            return answer(
                    response.getStatus(),
                    response.getBody().map(Body::bodyAsString).orElse(""));
        } catch (EngineException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The client wraps what goes wrong in more than one way; some refusals come as answers, some like this.
            Optional<ResponseException> refusal = refusal(e);
            if (refusal.isPresent()) {
                return answer(refusal.get().status(), body(refusal.get()));
            }
            throw new IOException(said(e), e);
        }
    }

    private static Optional<ResponseException> refusal(@Nullable Throwable thrown) {
        return switch (thrown) {
            case null -> Optional.empty();
            case ResponseException refusal -> Optional.of(refusal);
            case Throwable other -> refusal(other.getCause());
        };
    }

    /** What a node said with a refusal: the client keeps it, but shows it in its message only, behind the first line. */
    private static String body(ResponseException refusal) {
        String message = String.valueOf(refusal.getMessage());
        return message.substring(message.indexOf('\n') + 1);
    }

    private Answer answer(int status, String body) {
        return new Answer(status, parsed(status, body));
    }

    private JsonNode parsed(int status, String answer) {
        if (answer.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return json.readTree(answer);
        } catch (JsonProcessingException e) {
            if (status < 300) {
                throw gone("does not answer as OpenSearch does: " + beginning(answer));
            }
            // A gate before the nodes speaks in its own words.
            return json.createObjectNode().set("error", json.createObjectNode().put("reason", beginning(answer)));
        }
    }

    private Answer checked(Answer answer) {
        int status = answer.status();
        if (status < 300 || status == NOT_FOUND) {
            return answer;
        }
        if (isBlocked(answer.body()) || isFull(answer.body())) {
            throw trouble(EngineException.Cause.READ_ONLY, reason(answer));
        }
        if (REFUSED.contains(status)) {
            throw trouble(EngineException.Cause.REFUSED, reason(answer));
        }
        throw gone(status + " " + reason(answer));
    }

    private static boolean mayPass(Answer answer) {
        return mayPass(answer.status(), answer.body());
    }

    /** Whether it is worth asking again: a node is busy or gone, and no disk is too full. */
    static boolean mayPass(int status, JsonNode answer) {
        return BUSY_OR_GONE.contains(status) && !isFull(answer);
    }

    private static String reason(Answer answer) {
        JsonNode error = answer.body().path("error");
        String reason = error.path("root_cause")
                .path(0)
                .path("reason")
                .asText(error.path("reason").asText(""));
        return reason.isBlank() ? "status " + answer.status() : reason;
    }

    private static String beginning(String answer) {
        return answer.substring(0, Math.min(80, answer.length())).strip();
    }

    /** What an exception says, or those behind it, the innermost first: it knows what really happened. */
    private static String said(Throwable thrown) {
        String said = "";
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            said = at.getMessage() == null ? said : at.getMessage();
        }
        return said.isBlank() ? thrown.getClass().getSimpleName() : said;
    }

    private EngineException gone(String why) {
        return trouble(EngineException.Cause.UNAVAILABLE, why);
    }

    /** As JSON on one line. */
    String printed(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Header[] headers(Credentials credentials) {
        return switch (credentials) {
            case Credentials.None none -> new Header[0];
            case Credentials.Password known ->
                authorization("Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (known.user() + ":" + known.password()).getBytes(StandardCharsets.UTF_8)));
            case Credentials.ApiKey known -> authorization("ApiKey " + known.key());
        };
    }

    private static Header[] authorization(String value) {
        return new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, value)};
    }
}
