package id.simpul.fetch;

import id.simpul.fetch.Answer.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks one server one thing: no redirects, no second tries, no cookies, no passwords, no proxies. Safe to share between
 * threads; whoever made it closes it.
 */
final class Http implements AutoCloseable {

    private static final int LONGEST_HEADER_LINE = 32 << 10;
    private static final int MOST_HEADERS = 200;
    private static final int CONNECTIONS = 32;

    private final CloseableHttpClient client;
    private final Duration whole;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-watch").factory());

    Http(Manners manners, Resolver names, AddressRule rule) {
        this.whole = manners.whole();
        Http1Config lines = Http1Config.custom()
                .setMaxLineLength(LONGEST_HEADER_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        Timeout connect = Timeout.of(manners.connect());
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedResolver(names, rule))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(lines)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(Timeout.of(manners.whole()))
                                .build())
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setProtocolUpgradeEnabled(false)
                        .setResponseTimeout(Timeout.of(manners.whole()))
                        .build())
                .setUserAgent(manners.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /**
     * Asks for an address.
     *
     * @param known what is remembered of it: if that still holds, the server may answer 304
     * @param most how many bytes are taken
     */
    Reply get(WebAddress address, Headers known, int most) {
        HttpGet request = new HttpGet(address.uri());
        request.setHeader(HttpHeaders.ACCEPT, "text/html, application/pdf;q=0.9, */*;q=0.8");
        request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "id, en;q=0.5");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        known.etag().ifPresent(etag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, etag));
        known.lastModified().ifPresent(date -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, date));
        AtomicBoolean late = new AtomicBoolean();
        Runnable giveUp = () -> {
            late.set(true);
            request.cancel();
        };
        Future<?> deadline = watch.schedule(giveUp, whole.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return ask(request, HttpHost.create(URI.create(address.origin())), most);
        } catch (IOException e) {
            return late.get() ? new Reply.Failed(Reason.NO_ANSWER, "more than " + whole) : failed(e);
        } catch (OutOfMemoryError e) {
            return new Reply.Failed(Reason.DOWNLOAD_TOO_LARGE, "more than fits into memory");
        } catch (RuntimeException e) {
            // the client may stumble over what a server sends
            return failed(new IOException(e));
        } finally {
            deadline.cancel(false);
        }
    }

    private Reply ask(HttpGet request, HttpHost host, int most) throws IOException {
        ClassicHttpResponse response = client.executeOpen(host, request, null);
        boolean readToTheEnd = false;
        try {
            boolean success = response.getCode() / 100 == 2;
            Optional<byte[]> body = success ? body(response, most) : Optional.of(new byte[0]);
            readToTheEnd = success && body.isPresent();
            return body.<Reply>map(bytes -> answered(response, bytes))
                    .orElseGet(() -> new Reply.Failed(Reason.DOWNLOAD_TOO_LARGE, "more than " + most + " bytes"));
        } finally {
            if (!readToTheEnd) {
                // closing would read on to the end, wherever that is
                request.cancel();
            }
            Closer.closeQuietly(response);
        }
    }

    private static Reply answered(ClassicHttpResponse response, byte[] body) {
        return new Reply.Answered(
                response.getCode(),
                headers(response),
                header(response, HttpHeaders.LOCATION),
                header(response, HttpHeaders.RETRY_AFTER).flatMap(Http::seconds),
                body);
    }

    /** The bytes, unpacked; empty if there are more than these. */
    private static Optional<byte[]> body(ClassicHttpResponse response, int most) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return Optional.of(new byte[0]);
        }
        if (entity.getContentLength() > most) {
            return Optional.empty();
        }
        try (InputStream unpacked = unpacked(response, new LeftOpen(entity.getContent()))) {
            byte[] bytes = unpacked.readNBytes(most + 1);
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static InputStream unpacked(ClassicHttpResponse response, InputStream packed) throws IOException {
        String encoding = header(response, HttpHeaders.CONTENT_ENCODING)
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            default -> throw new ZipException("not an encoding that was asked for: " + encoding);
        };
    }

    private static Headers headers(MessageHeaders response) {
        return new Headers(
                header(response, HttpHeaders.CONTENT_TYPE),
                header(response, HttpHeaders.ETAG),
                header(response, HttpHeaders.LAST_MODIFIED));
    }

    private static Optional<String> header(MessageHeaders response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name))
                .map(Header::getValue)
                .filter(value -> !value.isBlank());
    }

    private static Optional<Duration> seconds(String retryAfter) {
        return retryAfter.matches("\\d{1,6}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)))
                : Optional.empty();
    }

    private static Reply.Failed failed(IOException e) {
        Reason reason = switch (e) {
            case CheckedResolver.Forbidden inner -> Reason.PRIVATE_ADDRESS;
            case UnknownHostException unknown -> Reason.UNREACHABLE;
            case java.net.ConnectException refused -> Reason.UNREACHABLE;
            case java.net.NoRouteToHostException none -> Reason.UNREACHABLE;
            case SocketTimeoutException late -> Reason.NO_ANSWER;
            case SSLException insecure -> Reason.CERTIFICATE;
            default -> Reason.BROKEN_OFF;
        };
        String line = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return new Reply.Failed(reason, line.substring(0, Math.min(line.length(), 200)));
    }

    /** Stays open when it is closed: closing the stream of a response reads on to its end. */
    private static final class LeftOpen extends FilterInputStream {

        LeftOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // ask() closes the response
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
