package id.simpul.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

/** Keeps sources, made files and expectations in step. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {

    private static final Path CORPUS = Path.of("").toAbsolutePath();
    private static final Set<String> KINDS = Set.of(
            "event-news",
            "innovation-news",
            "report",
            "proposal",
            "profile",
            "guide",
            "regulation",
            "commitment",
            "other");
    private static final Set<String> OUTCOMES =
            Set.of("indexed", "failed:encrypted", "failed:corrupt", "failed:empty", "failed:no-text");
    private static final String ISO_DAY = "-|\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final String REGION = "00|\\d{2}(\\.\\d{2})?";

    private Map<String, Source> sources = Map.of();
    private List<Expectation> expectations = List.of();

    @BeforeAll
    void read() throws Exception {
        sources = new Maker(CORPUS).sources().stream().collect(Collectors.toMap(Source::docid, Function.identity()));
        expectations = Expectation.all(CORPUS.resolve("expected"));
    }

    @Test
    void everyDocumentHasExactlyOneExpectation() {
        assertThat(expectations)
                .extracting(row -> row.cell("docid"))
                .containsExactlyInAnyOrderElementsOf(sources.keySet());
    }

    @Test
    void everyMadeFileHasASource() throws Exception {
        assertThat(new Maker(CORPUS).strays(List.copyOf(sources.values()))).isEmpty();
    }

    @Test
    void madeFilesAreUpToDate() {
        inAll(expectations.stream().filter(CorpusTest::readable), row -> {
            Source source = source(row);
            assertThat(ReadBack.text(Files.readAllBytes(CORPUS.resolve(source.docid())), source.format()))
                    .as("run the maker again: %s", source.docid())
                    .isEqualTo(ReadBack.text(Maker.bytes(source), source.format()));
        });
    }

    @Test
    void cellsHoldWhatTheirColumnAllows() {
        inAll(expectations.stream(), row -> {
            String docid = row.cell("docid");
            assertThat(row.cell("outcome")).as(docid).isIn(OUTCOMES);
            assertThat(row.cell("kind")).as(docid).isIn(KINDS);
            assertThat(row.cell("date")).as(docid).matches(ISO_DAY);
            assertThat(row.cell("date_warning")).as(docid).isIn("none", "weekday", "future");
            assertThat(row.cell("pages")).as(docid).matches("[1-9]\\d*");
            assertThat(Stream.of("owner_regions", "other_regions", "not_owner")
                            .flatMap(name -> row.items(name).stream()))
                    .as(docid)
                    .allMatch(code -> code.matches(REGION));
            assertThat(row.items("owner_regions")).as(docid).noneMatch(row.items("not_owner")::contains);
            assertThat(row.items("awards")).as(docid).allMatch(award -> award.split("/").length >= 3);
            assertThat(row.items("copy_of")).as(docid).allMatch(sources::containsKey);
        });
    }

    @Test
    void pagesAreCountedRight() {
        inAll(expectations.stream().filter(CorpusTest::readable), row -> {
            byte[] bytes = Files.readAllBytes(CORPUS.resolve(row.cell("docid")));
            assertThat(row.cell("pages"))
                    .as(row.cell("docid"))
                    .isEqualTo(String.valueOf(ReadBack.pages(bytes, source(row).format())));
        });
    }

    @Test
    void presentTextAndInnovationsAreInTheSource() {
        inAll(expectations.stream(), row -> {
            String text = String.join(" ", source(row).texts().toList());
            assertThat(row.items("innovations")).as(row.cell("docid")).allMatch(text::contains);
            assertThat(row.items("present_text")).as(row.cell("docid")).allMatch(text::contains);
        });
    }

    @Test
    void absentTextIsInTheFileForSomeoneToLeaveOut() {
        inAll(expectations.stream().filter(CorpusTest::readable), row -> {
            byte[] bytes = Files.readAllBytes(CORPUS.resolve(row.cell("docid")));
            String text = ReadBack.text(bytes, source(row).format()) + new String(bytes, StandardCharsets.UTF_8);
            assertThat(row.items("absent_text")).as(row.cell("docid")).allMatch(text::contains);
        });
    }

    private Source source(Expectation row) {
        Source source = sources.get(row.cell("docid"));
        assertThat(source)
                .as("source of %s in %s", row.cell("docid"), row.file())
                .isNotNull();
        return source;
    }

    private static boolean readable(Expectation row) {
        return row.cell("outcome").equals("indexed");
    }

    private interface Check {
        void on(Expectation row) throws Exception;
    }

    private static void inAll(Stream<Expectation> rows, Check check) {
        org.junit.jupiter.api.Assertions.assertAll(rows.map(row -> (Executable) () -> check.on(row)));
    }
}
