package id.simpul.cli;

import id.simpul.evaluate.Comparison;
import id.simpul.evaluate.Evaluation;
import id.simpul.evaluate.Likeness;
import id.simpul.evaluate.Qrels;
import id.simpul.evaluate.Run;
import id.simpul.evaluate.Scores;
import id.simpul.evaluate.Topic;
import id.simpul.evaluate.TopicTypes;
import id.simpul.index.Archive;
import id.simpul.model.SourceDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Judges the ranking by topics and qrels, or findings and learned themes by labels. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

    private static final int DEEPEST = 100;
    private static final String SAMPLES = "corpus-samples";

    /** In place of a folder of labels: what curators decided. */
    private static final String DECISIONS = "";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Simpul simpul;

    @Option(names = "--topics", paramLabel = "FILE")
    private Optional<Path> topics = Optional.empty();

    @Option(names = "--qrels", paramLabel = "FILE")
    private Optional<Path> qrels = Optional.empty();

    @Option(names = "--run", paramLabel = "OUT")
    private Optional<Path> run = Optional.empty();

    @Option(names = "--depth", paramLabel = "N")
    private int depth = DEEPEST;

    @Option(names = "--findings", paramLabel = "FOLDER", arity = "0..1", fallbackValue = SAMPLES)
    private Optional<Path> findings = Optional.empty();

    @Option(names = "--similar", paramLabel = "FOLDER", arity = "0..1", fallbackValue = SAMPLES + "/likeness")
    private Optional<Path> similar = Optional.empty();

    @Option(names = "--themes-learned", paramLabel = "FOLDER", arity = "0..1", fallbackValue = DECISIONS)
    private Optional<Path> themesLearned = Optional.empty();

    @Option(names = "--half", paramLabel = "a|b|all")
    private String half = FindingsReport.BOTH;

    @Option(names = "--misses", paramLabel = "FILE")
    private Optional<Path> misses = Optional.empty();

    @Option(names = "--against", paramLabel = "RUN")
    private Optional<Path> against = Optional.empty();

    @Option(names = "--no-expand")
    private boolean literal;

    @Override
    public Integer call() throws IOException {
        Texts texts = simpul.texts();
        if (findings.isPresent()) {
            new FindingsReport(simpul).print(samples(findings.get()), half, misses);
            return 0;
        }
        if (similar.isPresent()) {
            Path folder = samples(similar.get());
            existing(folder.resolve(Likeness.TABLE));
            new SimilarReport(simpul).print(folder, half, misses);
            return 0;
        }
        if (themesLearned.isPresent()) {
            LearnedThemesReport report = new LearnedThemesReport(simpul);
            if (themesLearned.get().toString().equals(DECISIONS)) {
                report.ofDecisions();
            } else {
                report.ofSamples(samples(themesLearned.get()), half);
            }
            return 0;
        }
        if (topics.isEmpty() || qrels.isEmpty()) {
            throw new Failure(Failure.USAGE, texts.text("evaluate.nothing"));
        }
        if (depth < 1 || depth > DEEPEST) {
            throw new Failure(Failure.USAGE, texts.text("wrong.value", "--depth", String.valueOf(depth)));
        }
        List<Topic> asked;
        Qrels read;
        TopicTypes types;
        Optional<Run> other;
        try {
            asked = Topic.read(existing(topics.get()));
            read = Qrels.read(existing(qrels.get()));
            types = TopicTypes.beside(topics.get());
            other = against.isPresent() ? Optional.of(Run.read(existing(against.get()))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new Failure(Failure.USAGE, String.valueOf(e.getMessage()));
        }
        try (Installation installation = simpul.open()) {
            Qrels judged = read.folded(docid -> original(installation.archive(), docid));
            Evaluation evaluation = Evaluation.of(installation.search(), asked, judged, depth, literal);
            print(evaluation, types, simpul.world().out());
            other.ifPresent(run ->
                    compare(evaluation, types, run, judged, simpul.world().out()));
            if (run.isPresent()) {
                Files.write(run.get(), evaluation.run());
            }
        }
        return 0;
    }

    /** The project's own samples lie beside the program, whatever folder somebody stands in. */
    private Path samples(Path folder) {
        return existing(folder.startsWith(SAMPLES) ? simpul.world().home().resolve(folder) : folder);
    }

    private Path existing(Path file) {
        if (!Files.isReadable(file)) {
            throw new Failure(Failure.USAGE, simpul.texts().text("index.missing", file.toAbsolutePath()));
        }
        return file;
    }

    /** The docid of what a document is a copy of. */
    private static Optional<String> original(Archive archive, String docid) {
        return archive.find(docid)
                .flatMap(entry -> archive.document(entry.id()))
                .flatMap(SourceDocument::copyOf)
                .flatMap(archive::document)
                .map(SourceDocument::docid);
    }

    private static void compare(Evaluation evaluation, TopicTypes types, Run run, Qrels judged, PrintStream out) {
        out.println("type\tbefore\tnDCG@10\tdifference\tp");
        for (String type : types.among(evaluation.answers().keySet())) {
            out.println(line(type, evaluation.of(type, types).against(run, judged)));
        }
        out.println(line("mean", evaluation.against(run, judged)));
    }

    private static String line(String type, Comparison comparison) {
        return String.format(
                Locale.ROOT,
                "%s\t%.4f\t%.4f\t%+.4f\t%.4f",
                type,
                comparison.before(),
                comparison.before() + comparison.difference(),
                comparison.difference(),
                comparison.p());
    }

    private static void print(Evaluation evaluation, TopicTypes types, PrintStream out) {
        out.println("qid\tnDCG@10\tMRR@10\tRecall@100\tsuccess@1\tquery");
        evaluation.answers().forEach((topic, answer) -> out.println(line(topic.qid(), answer.scores(), topic.query())));
        for (String type : types.among(evaluation.answers().keySet())) {
            Evaluation some = evaluation.of(type, types);
            out.println(line(type, some.mean(), some.answers().size() + " topics"));
        }
        out.println(line("mean", evaluation.mean(), evaluation.answers().size() + " topics"));
    }

    private static String line(String qid, Scores scores, String query) {
        return String.format(
                Locale.ROOT,
                "%s\t%.4f\t%.4f\t%.4f\t%.0f\t%s",
                qid,
                scores.ndcg(),
                scores.mrr(),
                scores.recall(),
                scores.success() * 100,
                query);
    }
}
