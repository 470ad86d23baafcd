package id.simpul.journeys;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.Logs;

/**
 * What a browser says of the pages it showed. Each method tells what is new since it was last called.
 */
final class Traffic {

    private static final Json JSON = new Json();

    private final Logs logs;
    private final URI site;

    Traffic(Logs logs, URI site) {
        this.logs = logs;
        this.site = site;
    }

    /** Errors of scripts, refusals of the security policy, files that did not come: all that a console shows. */
    List<String> complaints() {
        return entries(LogType.BROWSER)
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Addresses of the network that were asked for outside the site. */
    List<String> elsewhere() {
        return requests()
                .filter(address -> address.matches("(http|ws)s?:.*") && !address.startsWith(site + "/"))
                .toList();
    }

    private Stream<String> requests() {
        return entries(LogType.PERFORMANCE)
                .map(entry -> object(JSON.<Object>toType(entry.getMessage(), Json.MAP_TYPE)))
                .map(entry -> object(entry.get("message")))
                .filter(message -> "Network.requestWillBeSent".equals(message.get("method")))
                .map(message -> object(object(message.get("params")).get("request")))
                .map(request -> String.valueOf(request.get("url")));
    }

    private Stream<LogEntry> entries(String type) {
        return StreamSupport.stream(logs.get(type).spliterator(), false);
    }

    private static Map<?, ?> object(Object json) {
        return Optional.of(json)
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .orElseThrow();
    }
}
