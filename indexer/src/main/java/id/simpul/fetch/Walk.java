package id.simpul.fetch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Goes through visits: from page to page, through feeds and site maps, and at the end back to what earlier visits from
 * the same start had read and this one did not come across, so that a page that is gone is noticed.
 *
 * <p>Several hosts are asked at once, each of them one thing at a time and in the order in which the addresses turned
 * up. No address is asked for twice. One walk is for one run.
 */
public final class Walk {

    /** How many hosts are asked at once; each may hold one answer in memory. */
    private static final int ABREAST = 8;

    private final Fetcher fetcher;
    private final List<Visit> visits;
    private final Set<WebAddress> met = ConcurrentHashMap.newKeySet();
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Semaphore abreast = new Semaphore(ABREAST);
    private final AtomicInteger expected = new AtomicInteger();
    private final AtomicReference<Optional<RuntimeException>> fault = new AtomicReference<>(Optional.empty());

    /** @param fetcher is not closed by the walk */
    public Walk(Fetcher fetcher, List<Visit> visits) {
        this.fetcher = fetcher;
        this.visits = List.copyOf(visits);
    }

    /** How many arrivals there will be, as far as can be said now. */
    public int expected() {
        return expected.get();
    }

    /**
     * Goes all the way.
     *
     * @param visitor is given what turns up, from several threads at once; it may take its time, and the walk waits
     * @throws InterruptedException if told to stop; addresses not yet asked for are given up
     * @throws RuntimeException what memory or visitor threw, after everything else was done
     */
    public void run(Memory memory, Consumer<Arrival> visitor) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(visits.size());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            Guide guide = new Guide(memory, visitor, threads);
            visits.forEach(visit -> guide.begin(new Errand(visit, left)));
            left.await();
        } finally {
            threads.shutdownNow();
        }
        if (fault.get().isPresent()) {
            throw fault.get().get();
        }
    }

    /**
     * One address to ask for.
     *
     * @param depth how many links further may be followed from there
     * @param role what is expected there
     */
    private record Step(Errand errand, WebAddress address, int depth, Role role) {}

    private enum Role {
        /** Where the visit begins. */
        START,
        SITE_MAP,
        /** A link, an entry, or what was read earlier. */
        FOUND
    }

    /** A visit that is under way. */
    private static final class Errand {

        private final Visit visit;
        private final CountDownLatch left;
        private final Set<WebAddress> homes = ConcurrentHashMap.newKeySet();
        private final AtomicInteger open = new AtomicInteger();
        private final AtomicInteger documents = new AtomicInteger();
        private boolean lookedBack;

        Errand(Visit visit, CountDownLatch left) {
            this.visit = visit;
            this.left = left;
            homes.add(visit.start());
        }

        boolean isFull() {
            return documents.get() >= visit.limit();
        }

        boolean isAtHome(WebAddress address) {
            return homes.stream().anyMatch(address::isOnHostOf);
        }

        /** Where redirects from this step may lead. */
        boolean mayLeadTo(WebAddress address, Role role) {
            return visit.kind() != Visit.Kind.SITE || role == Role.START || isAtHome(address);
        }
    }

    /** The addresses of one host that wait to be asked for, one after the other. */
    private final class Lane {

        private final Deque<Step> waiting = new ArrayDeque<>();
        private boolean moving;

        /** @return whether somebody has to set it in motion */
        synchronized boolean add(Step step) {
            waiting.add(step);
            boolean stood = !moving;
            moving = true;
            return stood;
        }

        synchronized Optional<Step> next() {
            Optional<Step> step = Optional.ofNullable(waiting.poll());
            moving = step.isPresent();
            return step;
        }
    }

    /** Knows the way. */
    private final class Guide {

        private final Memory memory;
        private final Consumer<Arrival> visitor;
        private final ExecutorService threads;

        Guide(Memory memory, Consumer<Arrival> visitor, ExecutorService threads) {
            this.memory = memory;
            this.visitor = visitor;
            this.threads = threads;
        }

        void begin(Errand errand) {
            errand.open.incrementAndGet();
            Visit visit = errand.visit;
            if (visit.kind() == Visit.Kind.SITE_MAP) {
                add(new Step(errand, visit.start(), 0, Role.SITE_MAP));
            } else {
                document(errand, visit.start(), visit.depth(), Role.START);
            }
            done(errand);
        }

        /** Adds a document, unless it was met already or the limit is reached. */
        private void document(Errand errand, WebAddress address, int depth, Role role) {
            if (met.contains(address)) {
                return;
            }
            int number = errand.documents.incrementAndGet();
            if (number <= errand.visit.limit()) {
                add(new Step(errand, address, depth, role));
            } else if (number == errand.visit.limit() + 1) {
                expected.incrementAndGet();
                visitor.accept(new Arrival.PassedOver(address, Arrival.Why.LIMIT));
            }
        }

        private void add(Step step) {
            if (met.add(step.address())) {
                expected.incrementAndGet();
                step.errand().open.incrementAndGet();
                Lane lane = lanes.computeIfAbsent(step.address().host(), host -> new Lane());
                if (lane.add(step)) {
                    threads.execute(() -> move(lane));
                }
            }
        }

        private void move(Lane lane) {
            try {
                Optional<Step> step = lane.next();
                while (step.isPresent()) {
                    take(step.get());
                    step = lane.next();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void take(Step step) throws InterruptedException {
            abreast.acquire();
            try {
                if (step.role() == Role.SITE_MAP && step.errand().isFull()) {
                    expected.decrementAndGet();
                } else {
                    arrive(
                            step,
                            fetcher.fetch(
                                    step.address(), memory, to -> step.errand().mayLeadTo(to, step.role())));
                }
            } catch (RuntimeException e) {
                fault.set(Optional.of(e));
            } catch (Error e) {
                fault.set(Optional.of(new IllegalStateException(e)));
            } finally {
                abreast.release();
            }
            done(step.errand());
        }

        /** Ends an errand once nothing of it is open and it has looked back. */
        private void done(Errand errand) {
            if (errand.open.decrementAndGet() > 0) {
                return;
            }
            if (errand.lookedBack) {
                errand.left.countDown();
                return;
            }
            errand.lookedBack = true;
            errand.open.incrementAndGet();
            memory.readFrom(errand.visit.start()).forEach(address -> document(errand, address, 0, Role.FOUND));
            done(errand);
        }

        private void arrive(Step step, Answer answer) {
            WebAddress address = answer.address();
            boolean arrived = answer instanceof Answer.Found || answer instanceof Answer.NotModified;
            if (arrived && !address.equals(step.address()) && !met.add(address)) {
                passOver(step, Arrival.Why.READ_ALREADY);
                return;
            }
            if (arrived && step.role() == Role.START) {
                step.errand().homes.add(address);
            }
            switch (answer) {
                case Answer.Found found -> found(step, found);
                case Answer.NotModified same -> {
                    handOver(step, same);
                    if (step.depth() > 0) {
                        memory.bytes(address)
                                .ifPresent(
                                        bytes -> follow(step, PageLinks.of(address, memory.headers(address), bytes)));
                    }
                }
                case Answer.LeadsAway away -> passOver(step, Arrival.Why.OTHER_HOST);
                case Answer.Refused refused -> {
                    boolean ofNoConcern = refused.reason() == Answer.Reason.ROBOTS
                            && step.role() == Role.FOUND
                            && memory.bytes(address).isEmpty();
                    if (ofNoConcern) {
                        passOver(step, Arrival.Why.ROBOTS);
                    } else {
                        handOver(step, refused);
                    }
                }
            }
        }

        private void found(Step step, Answer.Found found) {
            if (step.role() == Role.SITE_MAP) {
                Listing.read(found.address(), found.bytes())
                        .ifPresentOrElse(
                                listing -> list(step, listing),
                                () -> handOver(
                                        step, new Answer.Refused(found.address(), Answer.Reason.NO_SITE_MAP, "")));
                return;
            }
            Optional<Listing> listing =
                    Listing.isOne(found.bytes()) ? Listing.read(found.address(), found.bytes()) : Optional.empty();
            if (listing.isPresent()) {
                step.errand().documents.decrementAndGet();
                list(step, listing.get());
                return;
            }
            PageLinks links = PageLinks.of(found.address(), found.headers(), found.bytes());
            if (links.indexable() || step.role() == Role.START) {
                handOver(step, found);
            } else {
                passOver(step, Arrival.Why.NOINDEX);
            }
            follow(step, links);
        }

        private void follow(Step step, PageLinks links) {
            if (step.depth() > 0) {
                links.addresses().stream()
                        .filter(step.errand()::isAtHome)
                        .forEach(address -> document(step.errand(), address, step.depth() - 1, Role.FOUND));
            }
        }

        /** Goes through a listing; only a feed that was asked for may lead to other hosts. */
        private void list(Step step, Listing listing) {
            Errand errand = step.errand();
            boolean anyHost = errand.visit.kind() == Visit.Kind.PAGE;
            if (listing.entries().isEmpty() && listing.siteMaps().isEmpty()) {
                passOver(step, Arrival.Why.NO_ENTRIES);
                return;
            }
            expected.decrementAndGet();
            listing.siteMaps().stream()
                    .filter(errand::isAtHome)
                    .forEach(address -> add(new Step(errand, address, 0, Role.SITE_MAP)));
            listing.entries().stream()
                    .filter(PageLinks::mayBeDocument)
                    .filter(address -> anyHost || errand.isAtHome(address))
                    .forEach(address -> document(errand, address, Math.max(0, step.depth() - 1), Role.FOUND));
        }

        private void handOver(Step step, Answer answer) {
            visitor.accept(new Arrival.Page(step.address(), step.errand().visit.start(), answer));
        }

        private void passOver(Step step, Arrival.Why why) {
            visitor.accept(new Arrival.PassedOver(step.address(), why));
        }
    }
}
