package id.simpul.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows who is signed in as a curator. There is one password for all of them; a session lasts a working day, lies in a
 * cookie that only this site gets, and ends with the process. After ten wrong passwords within a minute nobody can sign
 * in until the minute is over. Safe to share.
 */
public final class Curators {

    private static final String COOKIE = "curator";
    private static final Duration SESSION = Duration.ofHours(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int WRONG_IN_A_MINUTE = 10;
    private static final int TOKEN_BYTES = 32;

    private final Optional<String> password;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Deque<Instant> wrong = new ArrayDeque<>();

    /** @param password what curators sign in with; nobody can if there is none */
    public Curators(Optional<String> password, Clock clock) {
        this.password = password.filter(word -> !word.isBlank());
        this.clock = clock;
    }

    /** Nobody is a curator, and nobody can become one. */
    static Curators nobody() {
        return new Curators(Optional.empty(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** What became of an attempt to sign in. */
    enum Attempt {
        WELCOME,
        WRONG,
        TOO_MANY
    }

    /** Whether anybody can sign in. */
    boolean open() {
        return password.isPresent();
    }

    /** Whether the request comes from a curator. */
    boolean signedIn(Context context) {
        return session(context).isPresent();
    }

    /** What a form must carry that changes something, so that no other site can send it; empty if nobody is signed in. */
    Optional<String> formToken(Context context) {
        return session(context).map(Session::formToken);
    }

    /** Whether the form that was sent was made for the curator who sends it. */
    boolean sentOwnForm(Context context, String field) {
        return session(context)
                .filter(session -> same(
                        session.formToken(),
                        Optional.ofNullable(context.formParam(field)).orElse("")))
                .isPresent();
    }

    private Optional<Session> session(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE))
                .flatMap(token -> Optional.ofNullable(sessions.get(token)))
                .filter(session -> clock.instant().isBefore(session.end()));
    }

    /** @param formToken is never in an address or a cookie */
    private record Session(Instant end, String formToken) {}

    /** Signs in whoever knows the password. */
    Attempt signIn(Context context, String word) {
        if (tooMany()) {
            return Attempt.TOO_MANY;
        }
        if (password.isEmpty() || !same(password.get(), word)) {
            remember();
            return Attempt.WRONG;
        }
        Instant now = clock.instant();
        sessions.values().removeIf(session -> !now.isBefore(session.end()));
        String token = token();
        sessions.put(token, new Session(now.plus(SESSION), token()));
        cookie(context, token, (int) SESSION.toSeconds());
        return Attempt.WELCOME;
    }

    /** Ends the session of the request, if it has one. */
    void signOut(Context context) {
        Optional.ofNullable(context.cookie(COOKIE)).ifPresent(sessions::remove);
        cookie(context, "", 0);
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void cookie(Context context, String value, int seconds) {
        context.cookie(
                new Cookie(COOKIE, value, "/", seconds, context.scheme().equals("https"), true, null, SameSite.STRICT));
    }

    private synchronized boolean tooMany() {
        Instant before = clock.instant().minus(MINUTE);
        while (!wrong.isEmpty() && wrong.getFirst().isBefore(before)) {
            wrong.removeFirst();
        }
        return wrong.size() >= WRONG_IN_A_MINUTE;
    }

    private synchronized void remember() {
        wrong.addLast(clock.instant());
    }

    /** Takes as long for a nearly right password as for a wrong one. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
