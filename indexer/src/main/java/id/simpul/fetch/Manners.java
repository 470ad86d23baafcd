package id.simpul.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How to behave towards other people's servers.
 *
 * @param contact an address or page where their owners reach us; part of the User-Agent
 * @param delay between two requests to one host; longer if robots.txt asks for it
 * @param connect how long a connection may take to come about
 * @param whole how long one request may take from beginning to end
 * @param bytes the greatest answer that is taken, unpacked
 * @param redirects how many are followed
 * @param pauses before trying again when a server is in trouble, one for each try
 */
public record Manners(
        Optional<String> contact,
        Duration delay,
        Duration connect,
        Duration whole,
        int bytes,
        int redirects,
        List<Duration> pauses) {

    /** The name that robots.txt knows us by. */
    static final String ROBOT = "simpul";

    /** @throws IllegalArgumentException if the contact has characters that a header cannot carry, or a limit is none */
    public Manners {
        pauses = List.copyOf(pauses);
        if (contact.filter(text -> !isContact(text)).isPresent()) {
            throw new IllegalArgumentException("not a contact: " + contact.get());
        }
        if (delay.isNegative() || !connect.isPositive() || !whole.isPositive() || bytes < 1 || redirects < 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** A second between requests, 10 s to connect, 60 s in all, 50 MB, five redirects, two more tries. */
    public static Manners standard() {
        return new Manners(
                Optional.empty(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                50 << 20,
                5,
                List.of(Duration.ofSeconds(2), Duration.ofSeconds(8)));
    }

    /** The same, signed. @throws IllegalArgumentException as the constructor */
    public Manners signed(String by) {
        return new Manners(Optional.of(by), delay, connect, whole, bytes, redirects, pauses);
    }

    /** The same with another delay. */
    public Manners every(Duration between) {
        return new Manners(contact, between, connect, whole, bytes, redirects, pauses);
    }

    /** Whether a text can be given as the contact: a mail or web address in plain characters. */
    public static boolean isContact(String text) {
        return text.matches("[!-'*-~]{3,200}");
    }

    /** {@code Simpul/0.1 (+contact)}. */
    String userAgent() {
        return "Simpul/0.1" + contact.map(text -> " (+" + text + ")").orElse("");
    }
}
