package id.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.evaluate.Evaluation;
import id.simpul.evaluate.Qrels;
import id.simpul.evaluate.Scores;
import id.simpul.evaluate.Topic;
import id.simpul.evaluate.TopicTypes;
import id.simpul.index.NameKey;
import id.simpul.index.Search;
import id.simpul.ingest.Outcome;
import id.simpul.model.Award;
import id.simpul.model.Confidence;
import id.simpul.model.InnovationName;
import id.simpul.model.Page;
import id.simpul.model.Region;
import id.simpul.model.Regulation;
import id.simpul.model.SourceDocument;
import id.simpul.model.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    static Path data;

    private static Corpus corpus;
    private static List<Expected> expectations;

    @BeforeAll
    static void read() throws IOException {
        corpus = Corpus.read(data);
        expectations = Expected.all();
    }

    @AfterAll
    static void close() {
        corpus.close();
    }

    @Test
    void everyFileIsAccountedFor() {
        Map<String, String> outcomes = corpus.report().outcomes().stream()
                .filter(outcome -> !(outcome instanceof Outcome.Skipped))
                .collect(Collectors.toMap(Outcome::docid, outcome -> switch (outcome) {
                    case Outcome.Indexed indexed -> "indexed";
                    case Outcome.Failed failed -> failed.reason().slug();
                    case Outcome.Unchanged unchanged -> "unchanged";
                    case Outcome.Opened opened -> "opened";
                    case Outcome.Skipped skipped -> "skipped";
                    case Outcome.Removed removed -> "removed";
                }));
        Map<String, String> wanted = expectations.stream()
                .collect(Collectors.toMap(
                        Expected::docid, expected -> expected.isIndexed() ? "indexed" : expected.failure()));
        assertThat(outcomes).isEqualTo(wanted);
    }

    @Test
    void everyQuoteStandsInTheTextAtItsPlace() {
        corpus.documents()
                .values()
                .forEach(document -> document.findings().forEach(finding -> {
                    Page page = document.pages().get(finding.evidence().page() - 1);
                    assertThat(page.text()
                                    .substring(
                                            finding.evidence().start(),
                                            finding.evidence().end()))
                            .as("%s in %s", finding.value(), document.docid())
                            .isEqualTo(finding.evidence().quote());
                }));
    }

    @Test
    void clutterIsGoneAndTextIsThere() {
        Tally clutter = new Tally("clutter");
        for (Expected expected : indexed()) {
            String text = text(expected);
            clutter.add(
                    expected.docid(),
                    Set.of(),
                    expected.items("absent_text").stream()
                            .filter(text::contains)
                            .collect(Collectors.toSet()));
            assertThat(text).as(expected.docid()).contains(expected.items("present_text"));
        }
        long strings = indexed().stream()
                .mapToLong(expected -> expected.items("absent_text").size())
                .sum();
        long left = clutter.report().lines().count() - 1;
        assertThat(left).as(clutter.report()).isLessThanOrEqualTo(strings / 50);
    }

    @Test
    void regionsAreRead() {
        floor("owner", 0.95, "owner_regions", document -> owners(document));
        floor(
                "province",
                0.95,
                expected -> expected.items("owner_regions").stream()
                        .map(code -> code.substring(0, 2))
                        .collect(Collectors.toSet()),
                document -> owners(document).stream()
                        .map(code -> code.substring(0, 2))
                        .collect(Collectors.toSet()));
    }

    @Test
    void themesAreRead() {
        floor(
                "themes",
                0.86,
                "themes",
                document -> document.findings(Theme.class)
                        .map(finding -> finding.value().slug())
                        .collect(Collectors.toSet()));
        floor(
                "main theme",
                0.90,
                expected -> expected.first("themes"),
                document -> document.findings(Theme.class)
                        .map(finding -> finding.value().slug())
                        .limit(1)
                        .collect(Collectors.toSet()));
    }

    @Test
    void kindsAndDatesAreRead() {
        floor("kind", 0.91, "kind", document -> Set.of(document.kind().slug()));
        floor(
                "date",
                0.91,
                "date",
                document -> document.date().stream()
                        .map(finding -> finding.value().date().iso())
                        .collect(Collectors.toSet()));
    }

    @Test
    void innovationsAwardsAndRegulationsAreRead() {
        floor(
                "innovations",
                0.93,
                expected ->
                        expected.items("innovations").stream().map(NameKey::of).collect(Collectors.toSet()),
                document -> document.findings(InnovationName.class)
                        .filter(finding -> finding.confidence() != Confidence.LOW)
                        .map(finding -> NameKey.of(finding.value().name()))
                        .collect(Collectors.toSet()));
        floor(
                "awards",
                0.78,
                "awards",
                document -> document.findings(Award.class)
                        .map(finding -> finding.value())
                        .filter(award -> award.standing() == Award.Standing.WON)
                        .map(award -> "%s/%s/%s"
                                .formatted(
                                        award.scheme(),
                                        award.tier(),
                                        award.year().map(String::valueOf).orElse("-")))
                        .collect(Collectors.toSet()));
        floor(
                "regulations",
                0.95,
                "regulations",
                document -> document.findings(Regulation.class)
                        .map(finding -> finding.value().key())
                        .collect(Collectors.toSet()));
    }

    @Test
    void copiesAreFound() {
        floor(
                "copies",
                0.95,
                "copy_of",
                document -> document.copyOf().stream()
                        .map(id -> corpus.documents().values().stream()
                                .filter(other -> other.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .docid())
                        .collect(Collectors.toSet()));
    }

    @Test
    void topicsOfEveryTypeAreAnswered() throws IOException {
        List<Topic> topics = Topic.read(Corpus.file("judgments/topics.tsv"));
        TopicTypes types = TopicTypes.beside(Corpus.file("judgments/topics.tsv"));
        Evaluation evaluation = Evaluation.of(
                new Search(corpus.engine().searcher(), corpus.taxonomy()),
                topics,
                Qrels.read(Corpus.file("judgments/qrels.tsv")).folded(CorpusTest::original),
                100,
                false);
        assertThat(types.among(topics)).containsExactly("acronym", "english", "name", "plain", "question", "typo");
        for (String type : types.among(topics)) {
            assertThat(evaluation.of(type, types).mean().ndcg()).as(type).isGreaterThan(0.75);
        }
        Scores mean = evaluation.mean();
        assertThat(mean.ndcg()).as("nDCG@10").isGreaterThan(0.88);
        assertThat(mean.mrr()).as("MRR@10").isGreaterThan(0.94);
        assertThat(mean.recall()).as("Recall@100").isGreaterThan(0.85);
    }

    @Test
    void mistypedTopicsAreAnsweredNearlyAsWellAsTheirTwins() throws IOException {
        Map<String, Topic> topics = Topic.read(Corpus.file("judgments/topics.tsv")).stream()
                .collect(Collectors.toMap(Topic::qid, topic -> topic));
        List<Topic> mistyped = new ArrayList<>();
        List<Topic> twins = new ArrayList<>();
        for (String line : Files.readAllLines(Corpus.file("judgments/topic-types.tsv"))) {
            String[] cells = line.split("\t");
            if (cells[1].equals("typo")) {
                mistyped.add(topics.get(cells[0]));
                twins.add(topics.get(cells[2]));
            }
        }
        assertThat(mistyped).hasSize(20).doesNotHaveDuplicates();
        assertThat(ndcg(mistyped)).isGreaterThan(0.97 * ndcg(twins));
    }

    private static double ndcg(List<Topic> topics) throws IOException {
        return Evaluation.of(
                        new Search(corpus.engine().searcher(), corpus.taxonomy()),
                        topics,
                        Qrels.read(Corpus.file("judgments/qrels.tsv")).folded(CorpusTest::original),
                        100,
                        false)
                .mean()
                .ndcg();
    }

    /** The docid of what a document is a copy of. */
    private static Optional<String> original(String docid) {
        return Optional.ofNullable(corpus.documents().get(docid))
                .flatMap(SourceDocument::copyOf)
                .flatMap(id -> corpus.documents().values().stream()
                        .filter(other -> other.id().equals(id))
                        .findFirst())
                .map(SourceDocument::docid);
    }

    private static void floor(String name, double floor, String column, Function<SourceDocument, Set<String>> found) {
        floor(name, floor, expected -> expected.items(column), found);
    }

    private static void floor(
            String name,
            double floor,
            Function<Expected, Set<String>> wanted,
            Function<SourceDocument, Set<String>> found) {
        Tally tally = new Tally(name);
        for (Expected expected : indexed()) {
            if (!expected.isJudged(name)) {
                continue;
            }
            tally.add(
                    expected.docid(),
                    wanted.apply(expected),
                    found.apply(corpus.documents().get(expected.docid())));
        }
        try {
            Files.createDirectories(Path.of("target/corpus"));
            Files.writeString(Path.of("target/corpus", name.replace(' ', '-') + ".txt"), tally.report());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertThat(tally.f1()).as(tally.report()).isGreaterThanOrEqualTo(floor);
    }

    private static List<Expected> indexed() {
        return expectations.stream()
                .filter(Expected::isIndexed)
                .filter(expected -> corpus.documents().containsKey(expected.docid()))
                .toList();
    }

    private static Set<String> owners(SourceDocument document) {
        return document.owners().stream().map(Region::code).collect(Collectors.toSet());
    }

    private static String text(Expected expected) {
        return corpus.documents().get(expected.docid()).pages().stream()
                .map(Page::text)
                .collect(Collectors.joining("\n"));
    }
}
