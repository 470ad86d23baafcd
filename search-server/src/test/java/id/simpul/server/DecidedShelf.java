package id.simpul.server;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.decide.Decisions;
import id.simpul.decide.Labelling;
import id.simpul.index.Archive;
import id.simpul.index.Engine;
import id.simpul.index.Entries;
import id.simpul.index.Fields;
import id.simpul.index.NameKey;
import id.simpul.learn.ThemeModel;
import id.simpul.model.InnovationName;
import id.simpul.model.SourceDocument;
import id.simpul.replicate.Assembly;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@link Shelf} served to readers and curators ({@code rahasia}), whose decisions are followed at once. */
final class DecidedShelf implements AutoCloseable, Curation {

    private final Engine engine;
    private final LiveSite site;
    private final List<Decided> journal = new ArrayList<>();
    private Optional<ThemeModel> learned = Optional.empty();
    private Effect effect = Effect.APPLIED;

    private DecidedShelf(Path folder) {
        engine = Engine.at(URI.create("lucene:" + folder.resolve("index")), Entries.TAXONOMY);
        Shelf.fill(engine);
        site = LiveSite.on(
                engine.searcher(),
                new LiveSite.Kept(folder),
                this,
                () -> learned,
                new Curators(Optional.of("rahasia"), Clock.systemUTC()));
    }

    static DecidedShelf in(Path folder) {
        return new DecidedShelf(folder);
    }

    int port() {
        return site.port();
    }

    /** From now on this is what was learned. */
    void learned(ThemeModel model) {
        learned = Optional.of(model);
    }

    /** From now on somebody else is writing. */
    void busy() {
        effect = Effect.LATER;
    }

    @Override
    public Decisions decisions() {
        return new Decisions(journal);
    }

    @Override
    public Done decide(Decision decision, String by, String why) {
        Decided decided = new Decided(journal.size() + 1, Instant.parse("2026-11-25T02:00:00Z"), by, why, decision);
        journal.add(decided);
        if (effect == Effect.APPLIED) {
            new Archive(engine.searcher())
                    .all(Fields.INNOVATION)
                    .toList()
                    .forEach(innovation -> engine.indexer().delete(innovation.id()));
            documents().forEach(engine.indexer()::add);
            Stream.of("Gardu Sehat", "Timbang Keliling")
                    .map(NameKey::of)
                    .flatMap(key -> Assembly.of(key, decisions(), this::documents).innovations().stream())
                    .distinct()
                    .forEach(engine.indexer()::add);
            engine.indexer().commit();
        }
        return new Done(decided, effect);
    }

    private Stream<SourceDocument> documents() {
        return Shelf.documents().stream().map(Labelling.of(decisions(), Entries.TAXONOMY.themes())::applied);
    }

    private List<SourceDocument> documents(String key) {
        return documents()
                .filter(document -> document.findings(InnovationName.class)
                        .anyMatch(finding -> NameKey.of(finding.value().name()).equals(key)))
                .toList();
    }

    @Override
    public void close() {
        site.close();
        engine.close();
    }
}
