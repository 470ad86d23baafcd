package id.simpul.fetch;

import id.simpul.fetch.Answer.Reason;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Asks for web addresses, politely.
 *
 * <pre>{@code
 * try (Fetcher fetcher = Fetcher.with(Manners.standard(), AddressRule.publicWeb())) {
 *     switch (fetcher.fetch(address, Memory.NONE, to -> true)) {
 *         case Answer.Found found -> …
 *     }
 * }
 * }</pre>
 *
 * Threads may share it, and should: it remembers each host's robots.txt and whose turn it is.
 */
public final class Fetcher implements AutoCloseable {

    /** After so many failures in a row to reach a host, it is not asked again. */
    private static final int PATIENCE = 3;

    /** The longest wait that a server in trouble is granted. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Manners manners;
    private final Http http;
    private final Robots robots;
    private final Watch watch;
    private final Turns turns;
    private final Map<String, Integer> misses = new ConcurrentHashMap<>();

    Fetcher(Manners manners, Resolver names, AddressRule rule) {
        this(manners, names, rule, Watch.system());
    }

    Fetcher(Manners manners, Resolver names, AddressRule rule, Watch watch) {
        this.manners = manners;
        this.watch = watch;
        this.turns = new Turns(watch);
        this.http = new Http(manners, names, rule);
        this.robots = new Robots(http);
    }

    /** @param rule which addresses may be asked, checked at every connection */
    public static Fetcher with(Manners manners, AddressRule rule) {
        return new Fetcher(manners, Resolver.system(), rule);
    }

    /**
     * What stands at an address.
     *
     * @param memory knows what was read from there before
     * @param bounds which addresses redirects may lead to
     * @throws InterruptedException if told to stop while waiting for its turn
     */
    public Answer fetch(WebAddress address, Memory memory, Predicate<WebAddress> bounds) throws InterruptedException {
        Set<WebAddress> passed = new HashSet<>();
        WebAddress at = address;
        while (passed.add(at)) {
            Reply reply = ask(at, memory.headers(at));
            if (!(reply instanceof Reply.Answered redirect) || !redirect.isRedirect()) {
                return answer(at, reply, memory);
            }
            String location = redirect.location().orElseThrow();
            Optional<WebAddress> next = at.resolve(location);
            if (next.isEmpty()) {
                return new Answer.Refused(at, Reason.NOT_WEB, location);
            }
            if (!bounds.test(next.get())) {
                return new Answer.LeadsAway(at, next.get());
            }
            if (passed.size() > manners.redirects()) {
                return new Answer.Refused(at, Reason.REDIRECTS, "more than " + manners.redirects());
            }
            at = next.get();
        }
        return new Answer.Refused(at, Reason.REDIRECTS, "in a circle");
    }

    private static Answer answer(WebAddress at, Reply reply, Memory memory) {
        return switch (reply) {
            case Reply.Failed failed -> new Answer.Refused(at, failed.reason(), failed.detail());
            case Reply.Answered answered -> answer(at, answered, memory);
        };
    }

    private static Answer answer(WebAddress at, Reply.Answered answered, Memory memory) {
        int status = answered.status();
        if (answered.isSuccess()) {
            return new Answer.Found(at, answered.headers(), answered.body());
        }
        if (status == 304 && !memory.headers(at).equals(Headers.NONE)) {
            return new Answer.NotModified(at);
        }
        Reason reason = switch (status) {
            case 404, 410 -> Reason.NOT_FOUND;
            case 429 -> Reason.SERVER_ERROR;
            default -> status / 100 == 4 ? Reason.FORBIDDEN : Reason.SERVER_ERROR;
        };
        return new Answer.Refused(at, reason, "HTTP " + status);
    }

    /** Asks with leave of robots.txt, in turn, and again if the server is in trouble. */
    private Reply ask(WebAddress address, Headers known) throws InterruptedException {
        String host = address.host();
        if (misses.getOrDefault(host, 0) >= PATIENCE) {
            return new Reply.Failed(Reason.UNREACHABLE, "not reached " + PATIENCE + " times in this run");
        }
        Optional<Reply.Failed> barred = robots.bars(address);
        if (barred.isPresent()) {
            return barred.get();
        }
        Duration delay = longer(manners.delay(), robots.delay(address));
        Reply reply = inTurn(address, known, delay);
        for (Duration pause : manners.pauses()) {
            if (!isWorthAnotherTry(reply)) {
                break;
            }
            watch.rest(longer(pause, wished(reply)));
            reply = inTurn(address, known, delay);
        }
        return reply;
    }

    private Reply inTurn(WebAddress address, Headers known, Duration delay) throws InterruptedException {
        turns.await(address.host(), delay);
        Reply reply = http.get(address, known, manners.bytes());
        if (reply instanceof Reply.Failed failed
                && (failed.reason() == Reason.UNREACHABLE || failed.reason() == Reason.NO_ANSWER)) {
            misses.merge(address.host(), 1, Integer::sum);
        } else {
            misses.remove(address.host());
        }
        return reply;
    }

    private static boolean isWorthAnotherTry(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> answered.isTrouble();
            case Reply.Failed failed -> failed.reason() == Reason.BROKEN_OFF;
        };
    }

    private static Duration wished(Reply reply) {
        Duration wish =
                reply instanceof Reply.Answered answered ? answered.retryAfter().orElse(Duration.ZERO) : Duration.ZERO;
        return wish.compareTo(LONGEST_PAUSE) < 0 ? wish : LONGEST_PAUSE;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    @Override
    public void close() {
        http.close();
    }
}
