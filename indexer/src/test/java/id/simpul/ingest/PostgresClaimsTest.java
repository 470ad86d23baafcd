package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whether two runs can part the work between them. */
@ExtendWith(PostgresExtension.class)
class PostgresClaimsTest {

    private static final String SOURCE = "file:///arsip/a.txt";

    private final PostgresServer server;
    private String url;
    private Catalogue one;
    private Catalogue two;

    PostgresClaimsTest(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void open() {
        url = server.newDatabase();
        one = server.catalogue(url);
        two = server.catalogue(url);
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    private static Claims run(Catalogue catalogue) {
        return catalogue.claims(() -> {});
    }

    @Test
    void whatOneHasTheOtherDoesNotGet() {
        try (Claims first = run(one);
                Claims second = run(two)) {
            assertThat(first.areShared()).isTrue();
            assertThat(first.take(SOURCE)).isTrue();
            assertThat(second.take(SOURCE)).isFalse();
            assertThat(second.take(SOURCE + "x")).isTrue();
            first.release(SOURCE);
            assertThat(second.take(SOURCE)).isTrue();
            assertThat(first.take(SOURCE)).isFalse();
        }
    }

    @Test
    void whatIsTakenTwiceIsGivenBackTwice() {
        try (Claims first = run(one);
                Claims second = run(two)) {
            assertThat(first.take(SOURCE)).isTrue();
            assertThat(first.take(SOURCE)).isTrue();
            first.release(SOURCE);
            assertThat(second.take(SOURCE)).isFalse();
            first.release(List.of(SOURCE, "nobody's"));
            assertThat(second.take(SOURCE)).isTrue();
            first.release(SOURCE);
            assertThat(first.take(SOURCE))
                    .as("given back by whoever has it not")
                    .isFalse();
        }
    }

    @Test
    void theEndOfARunGivesAllBack() {
        try (Claims second = run(two)) {
            try (Claims first = run(one)) {
                assertThat(first.take(SOURCE)).isTrue();
            }
            assertThat(second.take(SOURCE)).isTrue();
        }
    }

    @Test
    void aRunThatIsKilledGivesAllBack() {
        try (Claims first = run(one)) {
            assertThat(first.take(SOURCE)).isTrue();
            server.cut(url);
            try (Claims second = run(two)) {
                assertThat(second.take(SOURCE)).as("freed when a run begins").isTrue();
            }
        }
    }

    @Test
    void aRunThatIsKilledGivesAllBackToThoseThatWait() {
        try (Claims first = run(one);
                Claims second = run(two)) {
            assertThat(first.take(SOURCE)).isTrue();
            second.await();
            assertThat(second.take(SOURCE)).as("the first is still there").isFalse();
            kill(first);
            second.await();
            assertThat(second.take(SOURCE)).isTrue();
        }
    }

    /** Ends the connection that a run's claims hang on, and no other. */
    private void kill(Claims claims) {
        int number = ((PostgresClaims) claims).number();
        server.run(
                url,
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = " + number);
    }

    @Test
    void aRunThatHasLostItsClaimsWritesNothing() {
        AtomicInteger written = new AtomicInteger();
        try (Claims first = run(one)) {
            first.exclusively(written::incrementAndGet);
            kill(first);
            assertThatThrownBy(() -> first.exclusively(written::incrementAndGet))
                    .isInstanceOfSatisfying(
                            CatalogueException.class,
                            lost -> assertThat(lost.why()).isEqualTo(CatalogueException.Cause.UNAVAILABLE));
        }
        assertThat(written).hasValue(1);
    }

    @Test
    void oneAtATimeDoesWhatIsDoneExclusively() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CompletableFuture<?>[] all = new CompletableFuture<?>[2];
        for (int i = 0; i < all.length; i++) {
            Catalogue catalogue = i == 0 ? one : two;
            all[i] = CompletableFuture.runAsync(() -> {
                try (Claims claims = run(catalogue)) {
                    for (int turn = 0; turn < 50; turn++) {
                        claims.exclusively(() -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            LockSupport.parkNanos(1_000_000);
                            inside.decrementAndGet();
                        });
                    }
                }
            });
        }
        CompletableFuture.allOf(all).get(60, TimeUnit.SECONDS);
        assertThat(most).hasValue(1);
    }

    @Test
    void whatFailsExclusivelyLetsTheNextOneIn() {
        try (Claims first = run(one);
                Claims second = run(two)) {
            assertThatThrownBy(() -> first.exclusively(() -> {
                        throw new IllegalStateException("rusak");
                    }))
                    .hasMessage("rusak");
            AtomicInteger written = new AtomicInteger();
            second.exclusively(written::incrementAndGet);
            assertThat(written).hasValue(1);
        }
    }

    @Test
    void onlyWhoIsAloneSweeps() throws Exception {
        AtomicInteger swept = new AtomicInteger();
        try (Claims first = one.claims(swept::incrementAndGet)) {
            assertThat(swept).hasValue(1);
            two.claims(swept::incrementAndGet).close();
            assertThat(swept).hasValue(1);
            assertThat(first.areShared()).isTrue();
        }
        CountDownLatch sweeping = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> one.claims(() -> {
                    sweeping.countDown();
                    awaitQuietly(done);
                    swept.incrementAndGet();
                })
                .close());
        sweeping.await();
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> {
            run(two).close();
            return swept.get();
        });
        assertThat(second).isNotDone();
        done.countDown();
        first.get(30, TimeUnit.SECONDS);
        assertThat(second.get(30, TimeUnit.SECONDS))
                .as("nobody begins while somebody sweeps")
                .isEqualTo(2);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aConnectionGivenBackHoldsNothing() {
        run(one).close();
        try (Claims next = run(one);
                Claims second = run(two)) {
            assertThat(next.take(SOURCE)).isTrue();
            assertThat(second.take(SOURCE)).isFalse();
        }
        server.run(url, """
                DO $$ BEGIN IF EXISTS (SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
                    WHERE locktype = 'advisory' AND datname = current_database())
                THEN RAISE 'a lock is left'; END IF; END $$
                """);
    }
}
