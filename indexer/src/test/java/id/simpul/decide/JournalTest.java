package id.simpul.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.decide.Decision.Merge;
import id.simpul.decide.Decision.Split;
import id.simpul.decide.Decision.Themes;
import id.simpul.decide.Decision.Undo;
import id.simpul.model.EntryId;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Instant NOON = Instant.parse("2026-11-25T05:00:00.123Z");
    private static final Subject GARDU = subject("gardu-17.03");
    private static final Subject POS = subject("pos-x");

    @TempDir
    private Path folder;

    @Test
    void whatWasDecidedIsThereAfterwardsWhoeverOpensIt() {
        Journal journal = open();
        assertThat(journal.decisions()).isEqualTo(Decisions.NONE);
        Decided merge = journal.append(new Merge(GARDU, List.of(POS)), "Sari", "nama lama; \"sama\"", NOON);
        Decided split = journal.append(new Split(GARDU, List.of("b/ä.pdf", "a.txt")), "kurator", "", NOON);
        Decided undo = journal.append(new Undo(1), "Budi", "", NOON.plusSeconds(1));

        Decided themes = journal.append(new Themes("b/ä.pdf", List.of("kesehatan", "gizi-stunting")), "", "", NOON);
        Decided none = journal.append(new Themes("a.txt", List.of()), "", "tidak satu pun", NOON);

        assertThat(journal.decisions().journal()).containsExactly(merge, split, undo, themes, none);
        assertThat(open().decisions().journal()).containsExactly(merge, split, undo, themes, none);
        assertThat(merge.number()).isEqualTo(1);
        assertThat(merge.at()).isEqualTo(NOON);
    }

    @Test
    void aJournalFromBeforeThemesWereDecidedGoesOn() throws Exception {
        Decided merge = open().append(new Merge(GARDU, List.of(POS)), "Sari", "", NOON);
        try (var connection = java.sql.DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("new").resolve("decisions.db"));
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE decision_theme");
        }
        Decided themes = open().append(new Themes("a.txt", List.of("kesehatan")), "", "", NOON);
        assertThat(open().decisions().journal()).containsExactly(merge, themes);
    }

    @Test
    void whatAnotherWritesIsSeen() {
        Journal one = open();
        Journal other = open();
        assertThat(other.decisions().journal()).isEmpty();
        one.append(new Undo(7), "Sari", "", NOON);
        assertThat(other.decisions().journal()).hasSize(1);
    }

    @Test
    void manyAtOnceGetANumberEach() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Decided>> all = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> open().append(new Undo(i), "Sari", "", NOON)))
                    .toList();
            for (Future<Decided> one : all) {
                one.get();
            }
        }
        assertThat(open().decisions().journal())
                .extracting(Decided::number)
                .isEqualTo(
                        java.util.stream.LongStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void aFileThatIsNoJournalIsRefusedByItsName() throws Exception {
        Path file = Files.writeString(folder.resolve("decisions.db"), "bukan basis data".repeat(100));
        assertThatThrownBy(() -> Journal.open(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("decisions.db");
    }

    private Journal open() {
        return Journal.open(folder.resolve("new").resolve("decisions.db"));
    }

    private static Subject subject(String id) {
        String key = id.replaceAll("-.*", "");
        return new Subject(Identity.of(key, new EntryId(id)), new EntryId(id), key);
    }
}
