package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision.Merge;
import id.simpul.decide.Decision.Split;
import id.simpul.decide.Decision.Undo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decided outlives the index that it was decided over. */
class DecidedTest {

    private ReadingRoom room;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        room = new ReadingRoom(folder);
        room.write("arsip/a.txt", "Satu", "inovasi: Gardu Sehat", "pemilik: 17.03");
        room.write("arsip/b.txt", "Dua", "inovasi: Pos Sehat", "pemilik: 17.03");
        room.write("arsip/c.txt", "Tiga", "inovasi: Balai", "pemilik: 33.12");
        room.write("arsip/d.txt", "Empat", "inovasi: Balai", "pemilik: 33.12");
        room.read("arsip");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void decideBoth() {
        room.decide(new Merge(room.subject("gardu-sehat-17.03"), List.of(room.subject("pos-sehat-17.03"))));
        room.decide(new Split(room.subject("balai-33.12"), List.of("d.txt")));
    }

    private static final Map<String, List<String>> DECIDED = Map.of(
            "gardu-sehat-17.03", List.of("a.txt", "b.txt"),
            "balai-33.12", List.of("c.txt"),
            "balai-33.12-s2", List.of("d.txt"));

    @Test
    void isAppliedAtOnce() {
        decideBoth();
        assertThat(room.innovations()).isEqualTo(DECIDED);
    }

    @Test
    void isAppliedAgainAfterTheIndexIsLost() throws IOException {
        decideBoth();
        room.loseTheIndex();
        room.read("arsip");
        assertThat(room.innovations()).isEqualTo(DECIDED);
    }

    @Test
    void isAppliedAgainAfterCatalogueAndIndexAreLost() throws IOException {
        decideBoth();
        room.loseTheIndex();
        room.catalogue().forget(List.of("a.txt", "b.txt", "c.txt", "d.txt"));
        room.read("arsip");
        assertThat(room.innovations()).isEqualTo(DECIDED);
    }

    @Test
    void isAppliedAgainWhenDocumentsAreReadAnew() throws IOException {
        decideBoth();
        room.readAnew("plain-2", "arsip");
        assertThat(room.innovations()).isEqualTo(DECIDED);
        room.touch("arsip/b.txt");
        room.write("arsip/e.txt", "Lima", "inovasi: Pos Sehat", "pemilik: 17.03");
        room.read("arsip");
        assertThat(room.innovations())
                .containsEntry("gardu-sehat-17.03", List.of("a.txt", "b.txt", "e.txt"))
                .hasSize(3);
    }

    @Test
    void whatNobodyCouldApplyIsAppliedByTheNextRun() throws IOException {
        room.journal()
                .append(
                        new Merge(room.subject("gardu-sehat-17.03"), List.of(room.subject("pos-sehat-17.03"))),
                        "Sari",
                        "",
                        java.time.Instant.EPOCH);
        assertThat(room.innovations()).containsKey("pos-sehat-17.03");
        room.read("arsip");
        assertThat(room.innovations())
                .containsEntry("gardu-sehat-17.03", List.of("a.txt", "b.txt"))
                .doesNotContainKey("pos-sehat-17.03");
    }

    @Test
    void whatIsTakenBackComesApartAndTogetherAgain() {
        Map<String, List<String>> before = room.innovations();
        decideBoth();
        room.decide(new Undo(1));
        room.decide(new Undo(2));
        assertThat(room.innovations()).isEqualTo(before);
    }

    @Test
    void waitsForWhatIsGoneUntilItIsBack() throws IOException {
        decideBoth();
        Files.delete(room.at("arsip/b.txt"));
        room.read("arsip");
        assertThat(room.innovations()).containsEntry("gardu-sehat-17.03", List.of("a.txt"));
        room.write("arsip/b.txt", "Dua", "inovasi: Pos Sehat", "pemilik: 17.03");
        room.read("arsip");
        assertThat(room.innovations()).isEqualTo(DECIDED);
    }

    @Test
    void settlingTwiceChangesNothing() {
        decideBoth();
        room.settle();
        assertThat(room.innovations()).isEqualTo(DECIDED);
        assertThat(room.journal().decisions().journal()).extracting(Decided::by).containsExactly("Sari", "Sari");
    }
}
