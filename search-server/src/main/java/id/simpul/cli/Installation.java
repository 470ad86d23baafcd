package id.simpul.cli;

import id.simpul.decide.Journal;
import id.simpul.decide.Labelling;
import id.simpul.detect.Detectors;
import id.simpul.extract.Extractor;
import id.simpul.extract.worker.Workers;
import id.simpul.index.Archive;
import id.simpul.index.Credentials;
import id.simpul.index.DiscreetSearcher;
import id.simpul.index.Embedder;
import id.simpul.index.Engine;
import id.simpul.index.Search;
import id.simpul.index.Searcher;
import id.simpul.ingest.Catalogue;
import id.simpul.ingest.DataFolder;
import id.simpul.ingest.Ingest;
import id.simpul.ingest.Originals;
import id.simpul.ingest.Pipeline;
import id.simpul.ingest.Progress;
import id.simpul.ingest.RunReport;
import id.simpul.learn.Example;
import id.simpul.learn.ModelFile;
import id.simpul.model.Taxonomy;
import id.simpul.replicate.Similarity;
import id.simpul.server.Curation;
import id.simpul.server.Site;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The house, wired together: everything that belongs to one data folder, and the catalogue wherever it lies. Whoever opened
 * it closes it; the model, if there is one, stays open.
 */
final class Installation implements AutoCloseable {

    private final Taxonomy taxonomy;
    private final Engine engine;
    private final Catalogue catalogue;
    private final Originals originals;
    private final Journal journal;
    private final Extractor extractor;
    private final Clock clock;
    private final Optional<Embedder> embedder;
    private final StoredLearning learning;

    private Installation(
            Taxonomy taxonomy,
            Engine engine,
            Catalogue catalogue,
            Originals originals,
            Journal journal,
            Extractor extractor,
            Clock clock,
            Optional<Embedder> embedder,
            StoredLearning learning) {
        this.learning = learning;
        this.embedder = embedder;
        this.taxonomy = taxonomy;
        this.engine = engine;
        this.catalogue = catalogue;
        this.originals = originals;
        this.journal = journal;
        this.extractor = extractor;
        this.clock = clock;
    }

    /** Opens what lies in one data folder: the index and the catalogue there, without a model. */
    static Installation open(DataFolder folder, Clock clock) {
        return open(
                folder,
                folder.index(),
                new Credentials.None(),
                Catalogue.open(folder.catalogue()),
                clock,
                Optional.empty());
    }

    /**
     * Opens it with the index and the catalogue where these are said to be; the catalogue is closed with it.
     *
     * @param embedder the model that the index is made with, if any
     */
    static Installation open(
            DataFolder folder,
            URI index,
            Credentials credentials,
            Catalogue catalogue,
            Clock clock,
            Optional<Embedder> embedder) {
        Taxonomy taxonomy = Taxonomy.builtIn();
        Journal journal = catalogue.journal(folder.decisions());
        Engine engine = Engine.at(index, credentials, taxonomy, embedder);
        return new Installation(
                taxonomy,
                engine,
                catalogue,
                new Originals(folder.originals()),
                journal,
                Workers.standard(),
                clock,
                embedder,
                new StoredLearning(new ModelFile(folder.learned()), taxonomy));
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** What anybody may see. */
    Archive archive() {
        return new Archive(discreet());
    }

    /** Everything, personal data too. */
    Archive unmaskedArchive() {
        return new Archive(engine.searcher());
    }

    Search search() {
        return new Search(discreet(), taxonomy, embedder);
    }

    Similarity similarity() {
        return new Similarity(discreet(), taxonomy);
    }

    Journal journal() {
        return journal;
    }

    /** What anybody may see. */
    Site site(Curation curation) {
        return site(discreet(), curation);
    }

    /** What a curator may see. */
    Site curatorSite(Curation curation) {
        return site(engine.searcher(), curation);
    }

    private Site site(Searcher searcher, Curation curation) {
        return new Site(
                new Search(searcher, taxonomy, embedder),
                new Archive(searcher),
                new Similarity(searcher, taxonomy),
                new StoredIntake(catalogue, originals),
                curation,
                learning);
    }

    private Searcher discreet() {
        return new DiscreetSearcher(engine.searcher());
    }

    /** The next question sees what another installation of the same index has committed. */
    void refresh() {
        engine.refresh();
    }

    /** Takes the writing side for itself. @throws id.simpul.index.EngineException if somebody else is writing */
    void claim() {
        ingest();
    }

    /** Puts the index together anew beside itself. @throws id.simpul.index.EngineException if it cannot */
    RunReport rebuild(Progress progress) {
        return Ingest.rebuild(catalogue, pipeline(), engine, this::labelling, progress);
    }

    /** Opens the writing side. @throws id.simpul.index.EngineException if somebody else is writing */
    Ingest ingest() {
        return new Ingest(catalogue, pipeline(), engine, this::labelling);
    }

    /** The documents whose themes curators decided, with what anybody may see of them. */
    List<Example> examples() {
        return Example.of(labelling(), archive()::document);
    }

    /**
     * Learns from what curators decided, if that is not what was learned last; throws away what was learned if it is too little
     * now.
     *
     * @throws IOException if the model cannot be kept
     */
    void learn() throws IOException {
        learning.learn(examples());
    }

    private Labelling labelling() {
        return Labelling.of(journal.decisions(), taxonomy.themes());
    }

    private Pipeline pipeline() {
        return new Pipeline(catalogue, originals, extractor, Detectors.standard(taxonomy, clock), clock);
    }

    @Override
    public void close() {
        extractor.close();
        engine.close();
        catalogue.close();
    }
}
