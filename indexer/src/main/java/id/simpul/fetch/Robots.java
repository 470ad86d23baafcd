package id.simpul.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What robots.txt says (RFC 9309), asked for once for each origin. Where there is none everything is allowed; where it
 * cannot be had because the server is in trouble, nothing is. Threads may share it.
 */
final class Robots {

    /** RFC 9309, section 2.5: at least 500 KiB. */
    private static final int LONGEST = 1 << 20;

    /** RFC 9309, section 2.3.1.2: five redirects should be followed. */
    private static final int REDIRECTS = 5;

    private final Http http;
    private final Map<String, Ruling> rulings = new ConcurrentHashMap<>();

    Robots(Http http) {
        this.http = http;
    }

    /**
     * What holds for an origin.
     *
     * @param failure why robots.txt could not be had; then nothing may be asked
     */
    private record Ruling(BaseRobotRules rules, Optional<Reply.Failed> failure) {}

    /** Why this address may not be asked, if it may not. */
    Optional<Reply.Failed> bars(WebAddress address) {
        Ruling ruling = ruling(address);
        return ruling.failure()
                .or(() -> ruling.rules().isAllowed(address.value())
                        ? Optional.empty()
                        : Optional.of(new Reply.Failed(Answer.Reason.ROBOTS, address.origin() + "/robots.txt")));
    }

    /** The delay that the origin asks for, if it does. */
    Duration delay(WebAddress address) {
        return Duration.ofMillis(Math.max(0, ruling(address).rules().getCrawlDelay()));
    }

    private Ruling ruling(WebAddress address) {
        Ruling known = rulings.get(address.origin());
        if (known != null) {
            return known;
        }
        // two threads may both ask at first, which does less harm than one waiting for the other behind a lock
        Ruling fresh = load(address.origin());
        rulings.putIfAbsent(address.origin(), fresh);
        return fresh;
    }

    private Ruling load(String origin) {
        WebAddress at = new WebAddress(origin + "/robots.txt");
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            switch (http.get(at, Headers.NONE, LONGEST)) {
                case Reply.Failed failed -> {
                    return barred(failed.reason(), failed.detail());
                }
                case Reply.Answered answered -> {
                    Optional<WebAddress> next =
                            answered.isRedirect() ? answered.location().flatMap(at::resolve) : Optional.empty();
                    if (next.isEmpty()) {
                        return ruling(at, answered);
                    }
                    at = next.get();
                }
            }
        }
        return allowing(RobotRulesMode.ALLOW_ALL);
    }

    private static Ruling ruling(WebAddress at, Reply.Answered answered) {
        if (answered.isTrouble()) {
            return barred(Answer.Reason.SERVER_ERROR, String.valueOf(answered.status()));
        }
        if (!answered.isSuccess()) {
            return allowing(RobotRulesMode.ALLOW_ALL);
        }
        String type = answered.headers().type().orElse("text/plain");
        try {
            BaseRobotRules rules = new SimpleRobotRulesParser()
                    .parseContent(at.value(), answered.body(), type, List.of(Manners.ROBOT));
            return new Ruling(rules, Optional.empty());
        } catch (RuntimeException e) {
            return barred(Answer.Reason.BROKEN_OFF, e.getClass().getSimpleName());
        }
    }

    private static Ruling allowing(RobotRulesMode mode) {
        return new Ruling(new SimpleRobotRules(mode), Optional.empty());
    }

    private static Ruling barred(Answer.Reason reason, String detail) {
        return new Ruling(
                new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                Optional.of(new Reply.Failed(reason, "robots.txt: " + detail)));
    }
}
