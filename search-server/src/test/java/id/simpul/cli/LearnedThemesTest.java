package id.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.decide.Decision;
import id.simpul.decide.Journal;
import id.simpul.ingest.DataFolder;
import id.simpul.learn.Desa;
import id.simpul.learn.Example;
import id.simpul.learn.ModelFile;
import id.simpul.learn.ThemeModel;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learned from decisions by the run that reads documents, and how it is kept. */
class LearnedThemesTest {

    private static final List<Example> EXAMPLES = Desa.examples(70);

    private Terminal terminal;
    private DataFolder data;

    @BeforeEach
    void write(@TempDir Path folder) {
        terminal = new Terminal(folder.resolve("data"), folder.resolve("arsip"));
        data = new DataFolder(terminal.data());
        for (Example example : EXAMPLES) {
            Terminal.write(
                    terminal.archive().resolve(example.document().docid() + ".txt"),
                    example.document().pages().getFirst().text());
        }
        read();
    }

    @Test
    void aRunLearnsOnceThereIsEnough() throws Exception {
        assertThat(data.learned()).doesNotExist();
        Terminal.Said few = terminal.types("evaluate", "--themes-learned");
        assertThat(few.code()).isNotZero();
        assertThat(few.err()).contains("Label terlalu sedikit untuk menilai: 0 dokumen");

        decide(EXAMPLES.subList(0, 149));
        read();
        assertThat(data.learned()).doesNotExist();
        decide(EXAMPLES.subList(149, 210));
        read();
        assertThat(model().labels()).isEqualTo(210);
        assertThat(model().suggest(Desa.document("x", "Kader memeriksa balita di posyandu")))
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.theme()).isEqualTo(Desa.HEALTH));

        Terminal.Said judged = terminal.types("evaluate", "--themes-learned");
        assertThat(judged.code()).as(judged.err()).isZero();
        assertThat(judged.lines().get(1)).startsWith("way\tlabels\tdocuments");
        assertThat(judged.lines().get(2)).startsWith("detector\t-\t210\t");
        assertThat(judged.lines()).anyMatch(line -> line.startsWith("learned where the detector is silent\t"));
    }

    @Test
    void whatIsLearnedChangesNoTheme() {
        decide(EXAMPLES.subList(0, 207));
        String before = terminal.types("export").out();
        read();
        assertThat(data.learned()).exists();
        String after = terminal.types("export").out();
        assertThat(undecided(after)).isNotEmpty().isEqualTo(undecided(before));
    }

    @Test
    void theSameDecisionsAreNotLearnedTwiceAndABrokenFileIsReplaced() throws Exception {
        decide(EXAMPLES);
        read();
        Files.setLastModifiedTime(data.learned(), java.nio.file.attribute.FileTime.fromMillis(1_000));
        read();
        assertThat(Files.getLastModifiedTime(data.learned()).toMillis()).isEqualTo(1_000);

        Files.writeString(data.learned(), "rusak");
        try (Installation installation = installation()) {
            assertThat(new StoredLearning(new ModelFile(data.learned()), installation.taxonomy()).model())
                    .isEmpty();
        }
        read();
        assertThat(model().labels()).isEqualTo(210);
    }

    @Test
    void anotherProcessIsFollowedAndWhatIsTakenBackIsForgotten() throws Exception {
        StoredLearning server = new StoredLearning(new ModelFile(data.learned()), Taxonomy.builtIn());
        assertThat(server.model()).isEmpty();
        decide(EXAMPLES.subList(0, 151));
        read();
        assertThat(server.model()).map(ThemeModel::labels).contains(151);
        Journal journal = Journal.open(data.decisions());
        journal.append(new Decision.Undo(1), "", "", Instant.EPOCH);
        read();
        assertThat(server.model()).map(ThemeModel::labels).contains(150);
        journal.append(new Decision.Undo(2), "", "", Instant.EPOCH);
        read();
        assertThat(server.model()).isEmpty();
        assertThat(data.learned()).doesNotExist();
    }

    private List<String> undecided(String export) {
        return export.lines()
                .filter(line -> Json.of(line).get("themesDecided").isNull())
                .filter(line -> EXAMPLES.subList(207, 210).stream()
                        .anyMatch(example ->
                                line.contains("\"" + example.document().docid() + ".txt\"")))
                .toList();
    }

    private void decide(List<Example> examples) {
        Journal journal = Journal.open(data.decisions());
        for (Example example : examples) {
            journal.append(
                    new Decision.Themes(
                            example.document().docid() + ".txt",
                            example.themes().stream().map(Theme::slug).toList()),
                    "Sari",
                    "",
                    Instant.EPOCH);
        }
    }

    private ThemeModel model() throws Exception {
        Optional<ThemeModel> model = new ModelFile(data.learned()).read(Taxonomy.builtIn());
        return model.orElseThrow();
    }

    private Installation installation() {
        return Installation.open(data, java.time.Clock.systemUTC());
    }

    private void read() {
        assertThat(terminal.types("index", terminal.archive().toString()).code())
                .isZero();
    }
}
