package id.simpul.corpus;

import id.simpul.detect.Detectors;
import id.simpul.extract.Extractor;
import id.simpul.extract.Limits;
import id.simpul.extract.worker.Workers;
import id.simpul.index.Archive;
import id.simpul.index.Engine;
import id.simpul.index.Fields;
import id.simpul.ingest.Catalogue;
import id.simpul.ingest.DataFolder;
import id.simpul.ingest.Ingest;
import id.simpul.ingest.Originals;
import id.simpul.ingest.Pipeline;
import id.simpul.ingest.Progress;
import id.simpul.ingest.RunReport;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sample corpus, read from files to index. Close it at the end.
 *
 * @param taxonomy the regions and themes
 * @param engine its index
 * @param report what became of every file
 * @param documents what was read, by docid
 */
record Corpus(Taxonomy taxonomy, Engine engine, RunReport report, Map<String, SourceDocument> documents)
        implements AutoCloseable {

    /** The day on which the corpus is read, whenever the test runs: what lies in the future must not depend on it. */
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);

    static Corpus read(Path data) throws IOException {
        DataFolder folder = new DataFolder(data);
        Taxonomy taxonomy = Taxonomy.builtIn();
        Engine engine = Engine.at(folder.index(), taxonomy);
        Catalogue catalogue = Catalogue.open(folder.catalogue());
        RunReport report;
        try (Extractor extractor = Workers.within(Limits.standard())) {
            Pipeline pipeline = new Pipeline(
                    catalogue,
                    new Originals(folder.originals()),
                    extractor,
                    Detectors.standard(taxonomy, TODAY),
                    TODAY);
            report = new Ingest(catalogue, pipeline, engine).run(List.of(samples()), Progress.SILENT);
        }
        Map<String, SourceDocument> documents = new Archive(engine.searcher())
                .all(Fields.DOCUMENT)
                .map(SourceDocument.class::cast)
                .collect(Collectors.toMap(SourceDocument::docid, Function.identity()));
        return new Corpus(taxonomy, engine, report, documents);
    }

    private static Path samples() {
        for (Path folder : List.of(Path.of("corpus-samples"), Path.of("../corpus-samples"))) {
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "no corpus-samples beside " + Path.of("").toAbsolutePath());
    }

    static Path file(String name) {
        return samples().resolve(name);
    }

    @Override
    public void close() {
        engine.close();
    }
}
