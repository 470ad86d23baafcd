package id.simpul.index.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.simpul.index.Credentials;
import id.simpul.index.EngineException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/**
 * The nodes behind an index, and how to talk to them: waits a moment and asks again when one is gone or busy, and says
 * in our words what went wrong. Safe to share.
 */
final class Cluster implements AutoCloseable {

    /** How long a node may take to take a call, and to answer it. */
    private static final Timeout CONNECT = Timeout.ofSeconds(5);

    private static final Timeout ANSWER = Timeout.ofSeconds(60);

    /** Before the second try, and each time twice as long; a fail-over takes some seconds. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);
    private static final int TRIES_TO_READ = 5;

    /** About two minutes in all. */
    private static final int TRIES_TO_WRITE = 20;

    private static final Set<Integer> BUSY_OR_GONE = Set.of(429, 502, 503, 504);

    private final JsonMapper json = JsonMapper.builder().build();
    private final Location location;
    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient client;

    Cluster(Location location, Credentials credentials) {
        this.location = location;
        HttpHost[] hosts = location.hosts().stream()
                .map(host -> new HttpHost(host.getScheme(), host.getHost(), host.getPort()))
                .toArray(HttpHost[]::new);
        this.transport = ApacheHttpClient5TransportBuilder.builder(hosts)
                .setDefaultHeaders(headers(credentials))
                .setConnectionConfigCallback(config -> config.setConnectTimeout(CONNECT))
                .setRequestConfigCallback(config -> config.setResponseTimeout(ANSWER))
                .setHttpClientConfigCallback(
                        config -> config.useSystemProperties().disableAutomaticRetries())
                .build();
        this.client = new OpenSearchGenericClient(transport);
    }

    /** What a node answered: a status that means success or "there is none", and a body. */
    record Answer(int status, JsonNode body) {

        boolean found() {
            return status != 404;
        }
    }

    JsonMapper json() {
        return json;
    }

    /** Asks without changing anything; asks again if need be. @throws EngineException if there is no answer */
    Answer read(String method, String path, Map<String, String> parameters, Optional<Object> body) {
        return insist(TRIES_TO_READ, method, path, parameters, body.map(this::printed));
    }

    /** Changes something in a way that may be repeated. @throws EngineException if it cannot */
    Answer write(String method, String path, Map<String, String> parameters, Optional<Object> body) {
        return insist(TRIES_TO_WRITE, method, path, parameters, body.map(this::printed));
    }

    /** Sends lines of JSON, once. Empty if no node took them, or all are busy: to be sent again after a pause. */
    Optional<Answer> send(String path, String lines) {
        try {
            Answer answer = once("POST", path, Map.of(), Optional.of(lines));
            return BUSY_OR_GONE.contains(answer.status()) && !isFull(answer.body())
                    ? Optional.empty()
                    : Optional.of(checked(answer));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Waits before the next try, counted from 1. @throws EngineException if that was the last, or nobody waits any longer */
    void pause(int tried, String why) {
        if (tried >= TRIES_TO_WRITE) {
            throw gone(why);
        }
        long millis = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(10, tried - 1));
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw gone("interrupted");
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw gone(String.valueOf(e.getMessage()));
        }
    }

    private Answer insist(
            int tries, String method, String path, Map<String, String> parameters, Optional<String> body) {
        String why = "";
        for (int tried = 1; tried <= tries; tried++) {
            try {
                Answer answer = once(method, path, parameters, body);
                if (!BUSY_OR_GONE.contains(answer.status()) || isFull(answer.body())) {
                    return checked(answer);
                }
                why = reason(answer);
            } catch (IOException e) {
                why = String.valueOf(e.getMessage());
            }
            if (tried < tries) {
                pause(tried, why);
            }
        }
        throw gone(why);
    }

    private Answer once(String method, String path, Map<String, String> parameters, Optional<String> body)
            throws IOException {
        var request = Requests.builder().method(method).endpoint(path).query(parameters);
        body.ifPresent(request::json);
        try (Response response = client.execute(request.build())) {
            String answer = response.getBody().map(Body::bodyAsString).orElse("");
            return new Answer(response.getStatus(), parsed(answer));
        } catch (EngineException e) {
            throw e;
        } catch (RuntimeException e) {
            // The client wraps what goes wrong with a connection in more than one way.
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private JsonNode parsed(String answer) throws IOException {
        if (answer.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return json.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new EngineException(
                    EngineException.Cause.UNAVAILABLE,
                    location.printed() + " does not answer as OpenSearch does: "
                            + answer.substring(0, Math.min(80, answer.length())).strip(),
                    e);
        }
    }

    private Answer checked(Answer answer) {
        int status = answer.status();
        if (status < 300 || status == 404 && !answer.body().has("error")) {
            return answer;
        }
        if (isReadOnly(answer.body()) || isFull(answer.body())) {
            throw new EngineException(EngineException.Cause.READ_ONLY, location.printed() + ": " + reason(answer));
        }
        if (status == 401 || status == 403) {
            throw new EngineException(EngineException.Cause.REFUSED, location.printed() + ": " + reason(answer));
        }
        if (status == 404) {
            return answer;
        }
        throw new EngineException(
                EngineException.Cause.UNAVAILABLE, location.printed() + ": " + status + " " + reason(answer));
    }

    /** Whether writing is blocked because the disks are too full: no use to wait for that. */
    static boolean isFull(JsonNode answer) {
        return answer.path("error").toString().contains("flood-stage");
    }

    private static boolean isReadOnly(JsonNode answer) {
        return answer.path("error").path("type").asText().equals("cluster_block_exception");
    }

    private static String reason(Answer answer) {
        JsonNode error = answer.body().path("error");
        String reason = error.path("root_cause")
                .path(0)
                .path("reason")
                .asText(error.path("reason").asText(""));
        return reason.isBlank() ? "status " + answer.status() : reason;
    }

    private EngineException gone(String why) {
        return new EngineException(EngineException.Cause.UNAVAILABLE, location.printed() + ": " + why);
    }

    private String printed(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Header[] headers(Credentials credentials) {
        List<Header> headers = new ArrayList<>();
        switch (credentials) {
            case Credentials.None none -> {}
            case Credentials.Password password ->
                headers.add(new BasicHeader(
                        "Authorization",
                        "Basic "
                                + java.util.Base64.getEncoder()
                                        .encodeToString((password.user() + ":" + password.password())
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            case Credentials.ApiKey key -> headers.add(new BasicHeader("Authorization", "ApiKey " + key.key()));
        }
        return headers.toArray(Header[]::new);
    }
}
