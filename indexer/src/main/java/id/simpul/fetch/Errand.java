package id.simpul.fetch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A visit that is under way: where it is at home, how much it has taken on, and how much of that is open. */
final class Errand {

    private final Visit visit;
    private final Set<WebAddress> homes = ConcurrentHashMap.newKeySet();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger documents = new AtomicInteger();
    private final AtomicBoolean lookedBack = new AtomicBoolean();

    Errand(Visit visit) {
        this.visit = visit;
        homes.add(visit.start());
    }

    /**
     * One address to ask for.
     *
     * @param depth how many links further may be followed from there
     * @param role what is expected there
     */
    record Step(Errand errand, WebAddress address, int depth, Role role) {

        /** Where redirects from this step may lead. */
        boolean mayLeadTo(WebAddress to) {
            return errand.visit.kind() != Visit.Kind.SITE || role == Role.START || errand.isAtHome(to);
        }
    }

    /** What is expected at an address. */
    enum Role {
        /** Where the visit begins. */
        START,
        SITE_MAP,
        /** A link, an entry, or what was read earlier. */
        FOUND
    }

    Visit visit() {
        return visit;
    }

    /** The visit is at home on this host too. */
    void settle(WebAddress address) {
        homes.add(address);
    }

    boolean isAtHome(WebAddress address) {
        return homes.stream().anyMatch(address::isOnHostOf);
    }

    /** Takes on one more document. @return its number, from 1; beyond the limit it is one too many */
    int takeOn() {
        return documents.incrementAndGet();
    }

    /** What was taken on turned out to be no document. */
    void giveBack() {
        documents.decrementAndGet();
    }

    boolean isFull() {
        return documents.get() >= visit.limit();
    }

    void begin() {
        open.incrementAndGet();
    }

    /** @return whether nothing is open any more */
    boolean end() {
        return open.decrementAndGet() == 0;
    }

    /** @return whether this is the first time that it looks back */
    boolean looksBack() {
        return lookedBack.compareAndSet(false, true);
    }
}
