package id.simpul.cli;

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
import id.simpul.model.Taxonomy;
import id.simpul.replicate.Similarity;
import id.simpul.server.Site;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * The house, wired together: everything that belongs to one data folder. Whoever opened it closes it; the model, if there is
 * one, stays open.
 */
final class Installation implements AutoCloseable {

    private final Taxonomy taxonomy;
    private final Engine engine;
    private final Catalogue catalogue;
    private final Originals originals;
    private final Extractor extractor;
    private final Clock clock;
    private final Optional<Embedder> embedder;

    private Installation(
            Taxonomy taxonomy,
            Engine engine,
            Catalogue catalogue,
            Originals originals,
            Extractor extractor,
            Clock clock,
            Optional<Embedder> embedder) {
        this.embedder = embedder;
        this.taxonomy = taxonomy;
        this.engine = engine;
        this.catalogue = catalogue;
        this.originals = originals;
        this.extractor = extractor;
        this.clock = clock;
    }

    /** Opens without a model. */
    static Installation open(DataFolder folder, URI index, Credentials credentials, Clock clock) {
        return open(folder, index, credentials, clock, Optional.empty());
    }

    /** @param embedder the model that the index is made with, if any */
    static Installation open(
            DataFolder folder, URI index, Credentials credentials, Clock clock, Optional<Embedder> embedder) {
        Taxonomy taxonomy = Taxonomy.builtIn();
        Catalogue catalogue = Catalogue.open(folder.catalogue());
        Engine engine = Engine.at(index, credentials, taxonomy, embedder);
        return new Installation(
                taxonomy, engine, catalogue, new Originals(folder.originals()), Workers.standard(), clock, embedder);
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

    /** What anybody may see. */
    Site site() {
        return site(discreet());
    }

    /** What a curator may see. */
    Site curatorSite() {
        return site(engine.searcher());
    }

    private Site site(Searcher searcher) {
        return new Site(
                new Search(searcher, taxonomy, embedder),
                new Archive(searcher),
                new Similarity(searcher, taxonomy),
                new StoredIntake(catalogue, originals));
    }

    private Searcher discreet() {
        return new DiscreetSearcher(engine.searcher());
    }

    /** Takes the writing side for itself. @throws id.simpul.index.EngineException if somebody else is writing */
    void claim() {
        ingest();
    }

    /** Opens the writing side. @throws id.simpul.index.EngineException if somebody else is writing */
    Ingest ingest() {
        Pipeline pipeline = new Pipeline(catalogue, originals, extractor, Detectors.standard(taxonomy, clock), clock);
        return new Ingest(catalogue, pipeline, engine);
    }

    @Override
    public void close() {
        extractor.close();
        engine.close();
    }
}
