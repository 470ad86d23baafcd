package id.simpul.ingest;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.decide.Journal;
import id.simpul.decide.Labelling;
import id.simpul.decide.Subject;
import id.simpul.detect.Detector;
import id.simpul.detect.Detectors;
import id.simpul.detect.Reading;
import id.simpul.extract.Contents;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extractor;
import id.simpul.extract.Original;
import id.simpul.index.Archive;
import id.simpul.index.Engine;
import id.simpul.index.Entries;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Query;
import id.simpul.index.Window;
import id.simpul.model.Confidence;
import id.simpul.model.EntryId;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.Page;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.SourceDocument;
import id.simpul.model.Value;
import id.simpul.replicate.Innovations;
import id.simpul.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Folders to read, a data folder, and a plain way of reading that counts: a file's text is its bytes, {@code RUSAK}
 * cannot be read, {@code inovasi: NAME} names an innovation and {@code pemilik: CODE} its owner,
 * {@code tema: SLUG} gives a theme, and {@code jenis: SLUG} its kind.
 */
final class ReadingRoom implements AutoCloseable {

    private static final Instant YESTERDAY = Instant.parse("2026-11-24T00:00:00Z");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);
    private static final Detectors DETECTORS = new Detectors(List.of(
            line("inovasi: ", name -> new InnovationName(name, Optional.empty())),
            line("tema: ", slug -> Entries.TAXONOMY.themes().bySlug(slug).orElseThrow()),
            line("jenis: ", slug -> Kind.ofSlug(slug).orElseThrow()),
            line(
                    "pemilik: ",
                    code -> new RegionMention(
                            Entries.TAXONOMY.regions().byCode(code).orElseThrow(), RegionRole.OWNER, code))));

    private final Path folder;
    private final DataFolder data;
    private final Supplier<Catalogue> catalogues;
    private final URI index;
    private final AtomicInteger extracted = new AtomicInteger();
    private final Counting extractor = new Counting(extracted, "plain-1");
    private Engine engine;
    private long written;

    ReadingRoom(Path folder) {
        this(folder, () -> Catalogue.open(new DataFolder(folder.resolve("data")).catalogue()));
    }

    /** A room whose catalogue lies elsewhere. */
    ReadingRoom(Path folder, Supplier<Catalogue> catalogues) {
        this(folder, catalogues, new DataFolder(folder.resolve("data")).index());
    }

    /** A room whose catalogue and index lie elsewhere. */
    ReadingRoom(Path folder, Supplier<Catalogue> catalogues, URI index) {
        this.folder = folder;
        this.data = new DataFolder(folder.resolve("data"));
        this.catalogues = catalogues;
        this.index = index;
        this.engine = Engine.at(index, Entries.TAXONOMY);
    }

    /** A folder or file of this room. */
    Path at(String name) {
        return folder.resolve(name);
    }

    /** Puts a file there, each a second younger than the one before. */
    void write(String name, String... lines) {
        try {
            Files.createDirectories(at(name).getParent());
            Files.writeString(at(name), String.join("\n", lines));
            touch(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a file look changed. */
    void touch(String name) throws IOException {
        Files.setLastModifiedTime(at(name), FileTime.from(YESTERDAY.plusSeconds(written++)));
    }

    /** Reads these folders or files in, and says what became of each file: {@code arsip/a.txt indexed}. */
    List<String> read(String... names) throws IOException {
        return read(Progress.SILENT, names);
    }

    List<String> read(Progress progress, String... names) throws IOException {
        return read(extractor, progress, names);
    }

    /** The same after a change of the way of reading. */
    List<String> readAnew(String version, String... names) throws IOException {
        return read(new Counting(extracted, version), Progress.SILENT, names);
    }

    private List<String> read(Extractor how, Progress progress, String... names) throws IOException {
        try (Catalogue catalogue = catalogue()) {
            Pipeline pipeline = new Pipeline(catalogue, originals(), how, DETECTORS, TODAY);
            List<Path> paths = Arrays.stream(names).map(this::at).toList();
            if (isInAFolder()) {
                return told(new Ingest(catalogue, pipeline, engine, this::labelling).run(paths, progress));
            }
            try (Engine own = Engine.at(index, Entries.TAXONOMY)) {
                return told(new Ingest(catalogue, pipeline, own, this::labelling).run(paths, progress));
            }
        }
    }

    /** There all runs share the engine that writes; a cluster has each write by itself. */
    private boolean isInAFolder() {
        return "lucene".equals(index.getScheme());
    }

    /** Puts the index together anew, by the way of reading of this name. */
    List<String> rebuild(String version) {
        try (Catalogue catalogue = catalogue()) {
            Pipeline pipeline =
                    new Pipeline(catalogue, originals(), new Counting(extracted, version), DETECTORS, TODAY);
            return told(Ingest.rebuild(catalogue, pipeline, engine, this::labelling, Progress.SILENT));
        }
    }

    private static List<String> told(RunReport report) {
        return report.outcomes().stream().map(ReadingRoom::told).toList();
    }

    /** Reads these in by several runs at once, and says what each of them says became of each file. */
    List<List<String>> readAtOnce(int runs, String... names) {
        List<CompletableFuture<List<String>>> all = IntStream.range(0, runs)
                .mapToObj(run -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return read(names);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    /** What people decided; lies beside what can be lost. */
    Journal journal() {
        return Journal.open(data.decisions());
    }

    private Labelling labelling() {
        return Labelling.of(journal().decisions(), Entries.TAXONOMY.themes());
    }

    /** Writes a decision down and applies it. */
    Decided decide(Decision decision) {
        Decided decided = journal().append(decision, "Sari", "", TODAY.instant());
        settle();
        return decided;
    }

    /** Applies what was decided. */
    void settle() {
        try (Catalogue catalogue = catalogue()) {
            Pipeline pipeline = new Pipeline(catalogue, originals(), extractor, DETECTORS, TODAY);
            new Ingest(catalogue, pipeline, engine, this::labelling).settle();
        }
    }

    /** The innovation of this id as a decision speaks of it. */
    Subject subject(String id) {
        return Innovations.subject(archive().innovation(new EntryId(id)).orElseThrow());
    }

    /** How many files have been extracted since this was last asked. */
    int extracted() {
        return extracted.getAndSet(0);
    }

    Catalogue catalogue() {
        return catalogues.get();
    }

    Originals originals() {
        return new Originals(data.originals());
    }

    /** Closes the index and deletes it, as somebody might who is short of disk. */
    void loseTheIndex() {
        engine.close();
        Engine.discard(index);
        engine = Engine.at(index, Entries.TAXONOMY);
    }

    /** The documents in the index by docid. */
    Map<String, SourceDocument> documents() {
        return archive()
                .all(Fields.DOCUMENT)
                .map(SourceDocument.class::cast)
                .collect(Collectors.toMap(SourceDocument::docid, Function.identity()));
    }

    /** The docids of the documents that are copies. */
    List<String> copies() {
        return documents().values().stream()
                .filter(document -> document.copyOf().isPresent())
                .map(SourceDocument::docid)
                .sorted()
                .toList();
    }

    /** The innovations in the index by id, each with the docids that it rests on. */
    Map<String, List<String>> innovations() {
        return archive()
                .all(Fields.INNOVATION)
                .map(Innovation.class::cast)
                .collect(Collectors.toMap(
                        innovation -> innovation.id().value(),
                        innovation -> innovation.documents().stream()
                                .flatMap(id -> archive().document(id).stream())
                                .map(SourceDocument::docid)
                                .sorted()
                                .toList()));
    }

    Innovation innovation(String id) {
        return archive().innovation(new EntryId(id)).orElseThrow();
    }

    /** What is found by a theme: docids of documents, ids of innovations. */
    List<String> found(String theme) {
        return engine
                .searcher()
                .match(
                        new Query.Everything(),
                        Filters.NONE.with(Field.THEME, List.of(theme)),
                        Window.first(50, Window.Sort.ID))
                .matches()
                .stream()
                .flatMap(match -> engine.searcher().get(match.id()).stream())
                .map(entry -> entry instanceof SourceDocument document
                        ? document.docid()
                        : entry.id().value())
                .toList();
    }

    private Archive archive() {
        return new Archive(engine.searcher());
    }

    @Override
    public void close() {
        engine.close();
    }

    private static String told(Outcome outcome) {
        return outcome.docid() + " " + outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Detector line(String start, Function<String, Value> value) {
        return reading -> {
            List<Finding<?>> found = new ArrayList<>();
            for (Reading.ReadPage page : reading.pages()) {
                for (int at = page.text().indexOf(start);
                        at >= 0;
                        at = page.text().indexOf(start, at + 1)) {
                    int end = page.text().indexOf('\n', at);
                    Span words =
                            new Span(at + start.length(), end < 0 ? page.text().length() : end);
                    found.add(
                            Reading.finding(value.apply(words.of(page.text())), page, words, "test", Confidence.HIGH));
                }
            }
            return found;
        };
    }

    /** Takes bytes for text and counts how often it does. */
    private record Counting(AtomicInteger times, String version) implements Extractor {

        @Override
        public Extraction extract(Original original) {
            times.incrementAndGet();
            String text = new String(original.bytes(), StandardCharsets.UTF_8);
            return text.equals("RUSAK")
                    ? new Extraction.Unreadable("text/plain", Extraction.Reason.CORRUPT, "")
                    : new Extraction.Extracted(
                            "text/plain",
                            text.lines().findFirst().orElse("-"),
                            "id",
                            List.of(new Page(1, text)),
                            List.of());
        }

        @Override
        public boolean mayHoldFiles(String mediaType) {
            return false;
        }

        @Override
        public Contents unpack(Original original, Path folder) {
            return Contents.NONE;
        }
    }
}
