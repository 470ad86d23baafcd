package id.simpul.cli;

import id.simpul.detect.Detectors;
import id.simpul.evaluate.findings.Interval;
import id.simpul.evaluate.findings.Judged;
import id.simpul.evaluate.findings.Labelled;
import id.simpul.evaluate.findings.Labels;
import id.simpul.extract.Extractor;
import id.simpul.extract.Extractors;
import id.simpul.ingest.DryRun;
import id.simpul.learn.CrossValidation;
import id.simpul.learn.CrossValidation.Case;
import id.simpul.learn.CrossValidation.Tally;
import id.simpul.learn.Enough;
import id.simpul.learn.Example;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Judges the themes that are learned, by labels that were kept from the model, with those of the detector beside them. */
final class LearnedThemesReport {

    /** How many labels a model is trained on, to see what more of them bring; the last is all. */
    private static final List<Integer> CURVE = List.of(Enough.LABELS, 80, 160, 320, Integer.MAX_VALUE);

    private final Simpul simpul;
    private final Texts texts;

    LearnedThemesReport(Simpul simpul) {
        this.simpul = simpul;
        this.texts = simpul.texts();
    }

    /** Judges by what curators decided. @throws Failure if that is too little */
    void ofDecisions() {
        try (Installation installation = simpul.open()) {
            print(
                    installation.examples().stream()
                            .map(example -> new Case(example, Set.of()))
                            .toList(),
                    installation.taxonomy());
        }
    }

    /**
     * Judges by the main themes in a folder of labelled documents.
     *
     * @param half {@code a}, {@code b} or {@link FindingsReport#BOTH}
     * @throws Failure if those are too few
     */
    void ofSamples(Path folder, String half) throws IOException {
        Taxonomy taxonomy = Taxonomy.builtIn();
        Clock today = Clock.fixed(Labels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        try (Extractor extractor = Extractors.standard()) {
            DryRun machine = new DryRun(extractor, Detectors.standard(taxonomy, today));
            List<Case> cases = new FindingsReport(simpul)
                    .labelled(folder, half, taxonomy).stream()
                            .flatMap(labelled -> sample(labelled, taxonomy, machine).stream())
                            .toList();
            print(cases, taxonomy);
        }
    }

    /** Of several themes the machine's first alone counts, because the labels judge no more. */
    private Optional<Case> sample(Labelled labelled, Taxonomy taxonomy, DryRun machine) {
        return labelled.required(Judged.MAIN_THEME).map(slugs -> {
            SourceDocument document = new FindingsReport(simpul).read(machine, labelled);
            List<Theme> themes = slugs.stream()
                    .flatMap(slug -> taxonomy.themes().bySlug(slug).stream())
                    .toList();
            return new Case(new Example(document, themes), labelled.optional(Judged.MAIN_THEME));
        });
    }

    private void print(List<Case> cases, Taxonomy taxonomy) {
        PrintStream out = simpul.world().out();
        List<CrossValidation.Verdict> curve = CURVE.stream()
                .flatMap(most -> CrossValidation.of(cases, most, taxonomy).stream())
                .toList();
        if (curve.isEmpty()) {
            throw new Failure(
                    Failure.FAILED,
                    texts.text(
                            "learned.too-few",
                            cases.size(),
                            Enough.LABELS,
                            Enough.THEMES,
                            Enough.LABELS_OF_A_THEME,
                            CrossValidation.FOLDS));
        }
        out.println(texts.text("learned.method", cases.size(), CrossValidation.FOLDS));
        out.println("way\tlabels\tdocuments\tmain right\taccuracy\taccuracy 95%\tF1");
        out.println(line("detector", Optional.empty(), curve.getLast().machine()));
        IntStream.range(0, curve.size())
                .filter(at ->
                        at == 0 || curve.get(at).labels() > curve.get(at - 1).labels())
                .mapToObj(curve::get)
                .forEach(verdict -> {
                    Optional<Integer> labels = Optional.of(verdict.labels());
                    out.println(line("learned", labels, verdict.learned()));
                    out.println(line("learned where it differs", labels, verdict.shown()));
                    out.println(line("detector on the same", labels, verdict.instead()));
                    out.println(line("learned where the detector is silent", labels, verdict.silent()));
                });
    }

    private static String line(String way, Optional<Integer> labels, Tally tally) {
        Interval interval = Interval.ofShare(tally.mainRight(), tally.documents());
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%d\t%d\t%.3f\t%.3f-%.3f\t%.3f",
                way,
                labels.map(String::valueOf).orElse("-"),
                tally.documents(),
                tally.mainRight(),
                tally.accuracy(),
                interval.low(),
                interval.high(),
                tally.f1());
    }
}
