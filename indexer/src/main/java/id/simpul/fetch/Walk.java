package id.simpul.fetch;

import id.simpul.fetch.Errand.Role;
import id.simpul.fetch.Errand.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Goes through visits: from page to page, through feeds and site maps, and at the end back to what earlier visits from
 * the same start had read and this one did not come across, so that a page that is gone is noticed.
 *
 * <p>Several hosts are asked at once, each of them one thing at a time and in the order in which the addresses turned
 * up. No address is asked for twice. One walk is for one run.
 */
public final class Walk {

    private final Fetcher fetcher;
    private final List<Visit> visits;
    private final Set<WebAddress> met = ConcurrentHashMap.newKeySet();
    private final AtomicInteger expected = new AtomicInteger();

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
     * @throws RuntimeException what memory or visitor threw; addresses not yet asked for are given up
     */
    public void run(Memory memory, Consumer<Arrival> visitor) throws InterruptedException {
        try (Lanes lanes = new Lanes()) {
            new Guide(memory, visitor, lanes).begin();
            lanes.await();
        }
    }

    /** Knows the way. */
    private final class Guide {

        private final Memory memory;
        private final Consumer<Arrival> visitor;
        private final Lanes lanes;
        private final AtomicInteger underWay = new AtomicInteger(1);

        Guide(Memory memory, Consumer<Arrival> visitor, Lanes lanes) {
            this.memory = memory;
            this.visitor = visitor;
            this.lanes = lanes;
        }

        void begin() {
            visits.forEach(visit -> {
                underWay.incrementAndGet();
                begin(new Errand(visit));
            });
            end();
        }

        private void begin(Errand errand) {
            errand.begin();
            Visit visit = errand.visit();
            if (visit.kind() == Visit.Kind.SITE_MAP) {
                add(new Step(errand, visit.start(), 0, Role.SITE_MAP));
            } else {
                document(errand, visit.start(), visit.depth(), Role.START);
            }
            end(errand);
        }

        /** Adds a document, unless it was met already or the limit is reached. */
        private void document(Errand errand, WebAddress address, int depth, Role role) {
            if (met.contains(address)) {
                return;
            }
            int number = errand.takeOn();
            if (number <= errand.visit().limit()) {
                add(new Step(errand, address, depth, role));
            } else if (number == errand.visit().limit() + 1) {
                expected.incrementAndGet();
                visitor.accept(new Arrival.PassedOver(address, Arrival.Why.LIMIT));
            }
        }

        private void add(Step step) {
            if (met.add(step.address())) {
                expected.incrementAndGet();
                step.errand().begin();
                lanes.add(step.address().host(), () -> take(step));
            }
        }

        private void take(Step step) throws InterruptedException {
            if (step.role() == Role.SITE_MAP && step.errand().isFull()) {
                expected.decrementAndGet();
            } else {
                arrive(step, fetcher.fetch(step.address(), memory, step::mayLeadTo));
            }
            end(step.errand());
        }

        /** Ends an errand once nothing of it is open and it has looked back. */
        private void end(Errand errand) {
            if (!errand.end()) {
                return;
            }
            if (errand.looksBack()) {
                errand.begin();
                memory.readFrom(errand.visit().start()).forEach(address -> document(errand, address, 0, Role.FOUND));
                end(errand);
            } else {
                end();
            }
        }

        private void end() {
            if (underWay.decrementAndGet() == 0) {
                lanes.finish();
            }
        }

        private void arrive(Step step, Answer answer) {
            WebAddress address = answer.address();
            boolean arrived = answer instanceof Answer.Found || answer instanceof Answer.NotModified;
            if (arrived && !address.equals(step.address()) && !isNewAt(address, step)) {
                return;
            }
            if (arrived && step.role() == Role.START) {
                step.errand().settle(address);
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
                    Optional<Arrival.Why> why = ofNoConcern(step, refused);
                    why.ifPresentOrElse(reason -> passOver(step, reason), () -> handOver(step, refused));
                }
            }
        }

        /** Whether what a step was led to elsewhere has not been met there yet. */
        private boolean isNewAt(WebAddress address, Step step) {
            boolean moved = memory.bytes(step.address()).isPresent();
            boolean isNew = met.add(address);
            if (moved) {
                visitor.accept(new Arrival.Moved(step.address(), address));
            } else if (!isNew) {
                passOver(step, Arrival.Why.READ_ALREADY);
            }
            if (moved && isNew) {
                expected.incrementAndGet();
            }
            return isNew;
        }

        /** Why nobody need be told of a failure: nobody asked for this address by name, and nothing was ever read there. */
        private Optional<Arrival.Why> ofNoConcern(Step step, Answer.Refused refused) {
            if (step.role() != Role.FOUND || memory.bytes(refused.address()).isPresent()) {
                return Optional.empty();
            }
            return switch (refused.reason()) {
                case ROBOTS -> Optional.of(Arrival.Why.ROBOTS);
                case NOT_FOUND -> Optional.of(Arrival.Why.DEAD_LINK);
                default -> Optional.empty();
            };
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
                step.errand().giveBack();
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
            boolean anyHost = errand.visit().kind() == Visit.Kind.PAGE;
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
            visitor.accept(
                    new Arrival.Page(step.address(), step.errand().visit().start(), answer));
        }

        private void passOver(Step step, Arrival.Why why) {
            visitor.accept(new Arrival.PassedOver(step.address(), why));
        }
    }
}
