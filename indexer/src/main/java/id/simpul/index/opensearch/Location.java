package id.simpul.index.opensearch;

import id.simpul.index.EngineException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an index lies: {@code opensearch:https://one:9200,two:9200/simpul?shards=3&replicas=1&timeout=10}. Shards and
 * replicas count when the index is made, and not afterwards.
 *
 * @param hosts the nodes to ask, in turn, with scheme and port
 * @param alias the name under which the index is asked
 * @param shards into how many parts it is cut, 1 to 1,024
 * @param replicas how many further copies of each part there are, 0 to 20
 * @param timeout how long a question may wait for its answer; 1 to 600 seconds
 */
record Location(List<URI> hosts, String alias, int shards, int replicas, Duration timeout) {

    private static final Pattern FORM = Pattern.compile(
            "(?<scheme>https?)://(?<hosts>[^/?#@]+)/(?<alias>[a-z0-9][a-z0-9_-]{0,99})/?(?:\\?(?<settings>[^#]*))?");
    private static final int PORT = 9200;

    /** @throws EngineException if the location does not look like this */
    static Location of(URI location) {
        Matcher matcher = FORM.matcher(location.getSchemeSpecificPart());
        if (!matcher.matches()) {
            throw wrong(location);
        }
        try {
            Map<String, String> settings = settings(location, matcher.group("settings"));
            return new Location(
                    Stream.of(matcher.group("hosts").split(","))
                            .map(host -> host(matcher.group("scheme"), host))
                            .toList(),
                    matcher.group("alias"),
                    number(location, settings.getOrDefault("shards", "1"), 1, 1_024),
                    number(location, settings.getOrDefault("replicas", "1"), 0, 20),
                    Duration.ofSeconds(number(location, settings.getOrDefault("timeout", "10"), 1, 600)));
        } catch (IllegalArgumentException e) {
            throw wrong(location);
        }
    }

    private static URI host(String scheme, String host) {
        URI uri = URI.create(scheme + "://" + host);
        if (uri.getHost() == null) {
            throw new IllegalArgumentException(host);
        }
        return uri.getPort() > 0 ? uri : URI.create(scheme + "://" + host + ":" + PORT);
    }

    private static Map<String, String> settings(URI location, @Nullable String printed) {
        Map<String, String> settings = new HashMap<>();
        for (String setting : printed == null || printed.isEmpty() ? new String[0] : printed.split("&")) {
            String[] parts = setting.split("=", 2);
            if (parts.length != 2 || !List.of("shards", "replicas", "timeout").contains(parts[0])) {
                throw wrong(location);
            }
            settings.put(parts[0], parts[1]);
        }
        return settings;
    }

    private static int number(URI location, String printed, int least, int most) {
        int number = Integer.parseInt(printed);
        if (number < least || number > most) {
            throw wrong(location);
        }
        return number;
    }

    private static EngineException wrong(URI location) {
        return new EngineException(EngineException.Cause.UNKNOWN_ENGINE, location.toString());
    }

    /** The address for people: without credentials, which are never part of it. */
    String printed() {
        return String.join(",", hosts.stream().map(URI::toString).toList()) + "/" + alias;
    }
}
