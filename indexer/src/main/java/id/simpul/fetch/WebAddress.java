package id.simpul.fetch;

import id.simpul.model.Tsv;
import java.net.IDN;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the web in its one form (RFC 3986, section 6): lower-case ASCII host without a final dot, no default
 * port, no dot segments, no fragment, no parameters that only track visitors, other characters percent-encoded.
 *
 * <p>Only {@code http} and {@code https}. An address that different programs read differently is none: with user
 * information, a backslash, an IPv6 zone, or an IPv4 address in any form but four decimal numbers.
 *
 * @param value at most 2,000 characters
 */
public record WebAddress(String value) implements Comparable<WebAddress> {

    private static final int LONGEST = 2_000;
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^:\\[\\]@%\\\\]+)(?::(\\d{0,5}))?");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final List<String> TRACKING = Tsv.resource(WebAddress.class, "tracking.tsv").rows().stream()
            .map(row -> row.get("parameter"))
            .toList();

    /** @throws IllegalArgumentException if the value is not in the one form; see {@link #of} */
    public WebAddress {
        if (!normal(value).equals(Optional.of(value))) {
            throw new IllegalArgumentException("not a web address in its one form: " + value);
        }
    }

    /** The address that people or pages write like this, if it is one. */
    public static Optional<WebAddress> of(String written) {
        return normal(written).map(WebAddress::new);
    }

    /** The address that a link on the page here leads to, if it leads to one. */
    public Optional<WebAddress> resolve(String link) {
        try {
            String reference = Escapes.invalid(link.strip());
            // URI.resolve follows RFC 2396, in which a bare query replaces the last step of the path
            String whole = reference.startsWith("?") ? uri().getRawPath() + reference : reference;
            return of(uri().resolve(whole).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public URI uri() {
        return URI.create(value);
    }

    /** The host's name or number, IPv6 in brackets. */
    public String host() {
        return uri().getHost();
    }

    /** Scheme, host and port: what one robots.txt speaks for. */
    public String origin() {
        return value.substring(0, value.indexOf('/', value.indexOf("//") + 2));
    }

    /** Whether both stand on one host; {@code www.} before a name makes no other host. */
    public boolean isOnHostOf(WebAddress other) {
        return bare(host()).equals(bare(other.host()));
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static Optional<String> normal(String written) {
        Matcher parts = PARTS.matcher(written.strip().replaceAll("[\\t\\r\\n]", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String path = Escapes.path(parts.group(3));
        String query = Optional.ofNullable(parts.group(4))
                .map(WebAddress::withoutTracking)
                .filter(left -> !left.isEmpty())
                .map(left -> "?" + Escapes.query(left))
                .orElse("");
        return authority(parts.group(2), scheme.equals("https") ? 443 : 80)
                .map(authority -> scheme + "://" + authority + path + query)
                .filter(whole -> whole.length() <= LONGEST);
    }

    private static Optional<String> authority(String written, int defaultPort) {
        Matcher matcher = AUTHORITY.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = Optional.ofNullable(matcher.group(2)).orElse("");
        int port = digits.isEmpty() ? defaultPort : Integer.parseInt(digits);
        if (port < 1 || port > 65_535) {
            return Optional.empty();
        }
        return host(matcher.group(1)).map(host -> port == defaultPort ? host : host + ":" + port);
    }

    private static Optional<String> host(String written) {
        if (written.startsWith("[")) {
            return IpLiteral.isIpv6(written) ? Optional.of(written.toLowerCase(Locale.ROOT)) : Optional.empty();
        }
        try {
            String ascii = IDN.toASCII(written).toLowerCase(Locale.ROOT);
            String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            boolean isHost = host.length() <= 253
                    && (NAME.matcher(host).matches() || IPV4.matcher(host).matches());
            return isHost ? Optional.of(host) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withoutTracking(String query) {
        return java.util.Arrays.stream(query.split("&", -1))
                .filter(parameter -> TRACKING.stream().noneMatch(tracking -> isCalled(parameter, tracking)))
                .collect(java.util.stream.Collectors.joining("&"));
    }

    private static boolean isCalled(String parameter, String tracking) {
        String name = parameter.replaceFirst("=.*$", "");
        return tracking.endsWith("*")
                ? name.startsWith(tracking.substring(0, tracking.length() - 1))
                : name.equals(tracking);
    }

    @Override
    public int compareTo(WebAddress other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
