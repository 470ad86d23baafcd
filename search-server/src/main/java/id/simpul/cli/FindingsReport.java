package id.simpul.cli;

import id.simpul.detect.Detectors;
import id.simpul.evaluate.findings.BrokenLabel;
import id.simpul.evaluate.findings.Counts;
import id.simpul.evaluate.findings.Half;
import id.simpul.evaluate.findings.Interval;
import id.simpul.evaluate.findings.Judged;
import id.simpul.evaluate.findings.Labelled;
import id.simpul.evaluate.findings.Labels;
import id.simpul.evaluate.findings.Marks;
import id.simpul.evaluate.findings.Miss;
import id.simpul.extract.Extractor;
import id.simpul.extract.Extractors;
import id.simpul.ingest.DryRun;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges what is read out of documents by their labels: a table by kind of finding, and every miss. */
final class FindingsReport {

    /** In place of a half: both. */
    static final String BOTH = "all";

    private final Simpul simpul;
    private final Texts texts;

    FindingsReport(Simpul simpul) {
        this.simpul = simpul;
        this.texts = simpul.texts();
    }

    /**
     * Reads, judges and prints.
     *
     * @param folder where labels and documents are
     * @param half {@code a}, {@code b} or {@link #BOTH}
     * @param misses the file that every miss is written to
     * @throws Failure if there are no labels, or one of them is broken
     */
    void print(Path folder, String half, Optional<Path> misses) throws IOException {
        Taxonomy taxonomy = Taxonomy.builtIn();
        List<Labelled> labelled = labelled(folder, half, taxonomy);
        try (Extractor extractor = Extractors.standard()) {
            Clock today = Clock.fixed(Labels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
            DryRun machine = new DryRun(extractor, Detectors.standard(taxonomy, today));
            Marks marks = Marks.of(labelled, document -> read(machine, document));
            print(marks, half, simpul.world().out());
            if (misses.isPresent()) {
                write(marks.misses(), misses.get());
            }
        }
    }

    List<Labelled> labelled(Path folder, String half, Taxonomy taxonomy) throws IOException {
        if (!half.equals(BOTH) && Stream.of(Half.values()).map(Half::slug).noneMatch(half::equals)) {
            throw new Failure(Failure.USAGE, texts.text("wrong.value", "--half", half));
        }
        try {
            List<Labelled> labelled = Labels.read(folder, taxonomy).stream()
                    .filter(document ->
                            half.equals(BOTH) || document.half().slug().equals(half))
                    .toList();
            if (labelled.isEmpty()) {
                throw new Failure(Failure.USAGE, texts.text("findings.no-labels", folder.toAbsolutePath()));
            }
            return labelled;
        } catch (BrokenLabel broken) {
            throw new Failure(
                    Failure.USAGE, texts.text("labels." + broken.why().slug(), broken.place(), broken.detail()));
        }
    }

    SourceDocument read(DryRun machine, Labelled document) {
        return switch (document.content()) {
            case Labelled.Content.Text text -> machine.text(document.docid(), text.text());
            case Labelled.Content.File file -> {
                try {
                    yield machine.file(document.docid(), file.path())
                            .orElseThrow(
                                    () -> new Failure(Failure.FAILED, texts.text("findings.unreadable", file.path())));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private void print(Marks marks, String half, PrintStream out) {
        out.println(texts.text("findings.method", marks.documents(), half, String.valueOf(Interval.DRAWS)));
        out.println("kind\tdocuments\tright\twrong\tmissed\tP\tP 95%\tR\tR 95%\tF1\tF1 95%");
        for (Judged judged : Judged.values()) {
            List<Counts> documents = marks.counts().getOrDefault(judged, List.of());
            if (!documents.isEmpty()) {
                out.println(line(judged, documents, marks.total(judged)));
            }
        }
    }

    private static String line(Judged judged, List<Counts> documents, Counts total) {
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%d\t%d\t%.3f\t%s\t%.3f\t%s\t%.3f\t%s",
                judged.slug(),
                documents.size(),
                total.right(),
                total.wrong(),
                total.missed(),
                total.precision(),
                span(Interval.ofShare(total.right(), total.found())),
                total.recall(),
                span(Interval.ofShare(total.right(), total.wanted())),
                total.f1(),
                span(Interval.ofF1(documents)));
    }

    private static String span(Interval interval) {
        return String.format(Locale.ROOT, "%.3f-%.3f", interval.low(), interval.high());
    }

    private void write(List<Miss> misses, Path file) throws IOException {
        Files.write(
                file,
                Stream.concat(Stream.of(Miss.header()), misses.stream().map(Miss::line))
                        .toList());
        simpul.world().err().println(texts.text("findings.misses", misses.size(), file));
    }
}
