package id.simpul.cli;

import id.simpul.evaluate.Likeness;
import id.simpul.index.Alike;
import id.simpul.index.Analysis;
import id.simpul.index.Archive;
import id.simpul.index.Credentials;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Matches;
import id.simpul.index.Query;
import id.simpul.index.Searcher;
import id.simpul.index.Window;
import id.simpul.ingest.DataFolder;
import id.simpul.ingest.Progress;
import id.simpul.model.Entry;
import id.simpul.model.Innovation;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Theme;
import id.simpul.replicate.Similar;
import id.simpul.replicate.Similarity;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges what is said to be alike, beside two plain ways to say it: all the words, and the theme alone. */
final class SimilarReport {

    private static final int DEPTH = 10;

    private final Simpul simpul;

    SimilarReport(Simpul simpul) {
        this.simpul = simpul;
    }

    /**
     * Indexes the folder aside, asks for every innovation of the half what is like it, and prints how good the answers are.
     *
     * @param lists the file that every list is written to, with grades
     */
    void print(Path folder, String half, Optional<Path> lists) throws IOException {
        Likeness likeness = Likeness.read(folder);
        List<String> anchors = half.equals(FindingsReport.BOTH)
                ? Stream.of("a", "b")
                        .flatMap(one -> likeness.anchors(one).stream())
                        .toList()
                : likeness.anchors(half);
        if (anchors.isEmpty()) {
            throw new Failure(Failure.USAGE, simpul.texts().text("wrong.value", "--half", half));
        }
        Path aside = Files.createTempDirectory("simpul-similar");
        DataFolder data = new DataFolder(aside);
        try (Installation installation = Installation.open(
                data, data.index(), new Credentials.None(), simpul.world().clock())) {
            installation.ingest().run(List.of(folder), Optional.empty(), Progress.SILENT);
            Rankings rankings = new Rankings(installation);
            Map<String, Function<String, List<String>>> ways = new LinkedHashMap<>();
            ways.put("similar", rankings::similar);
            ways.put("more-like-this", rankings::sharingWords);
            ways.put("theme-only", rankings::sharingTheme);
            PrintStream out = simpul.world().out();
            out.println("way\tlists\tnDCG@5\twithout event news");
            ways.forEach((name, way) -> out.println(line(name, likeness.judge(anchors, way))));
            if (lists.isPresent()) {
                Files.write(lists.get(), lines(anchors, likeness, rankings::similar));
            }
        } finally {
            delete(aside);
        }
    }

    private static List<String> lines(List<String> anchors, Likeness likeness, Function<String, List<String>> similar) {
        List<String> lines = new ArrayList<>(List.of("docid\trank\talike\tgrade"));
        for (String anchor : anchors) {
            List<String> ranking = similar.apply(anchor);
            for (int rank = 0; rank < ranking.size(); rank++) {
                int grade = likeness.grades(anchor).getOrDefault(ranking.get(rank), 0);
                lines.add(anchor + "\t" + (rank + 1) + "\t" + ranking.get(rank) + "\t" + grade);
            }
        }
        return lines;
    }

    private static String line(String name, Likeness.Verdict verdict) {
        return String.format(Locale.ROOT, "%s\t%d\t%.3f\t%.3f", name, verdict.lists(), verdict.ndcg(), verdict.clean());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Docids that are like a document's, best first. */
    private static final class Rankings {

        private static final Filters DOCUMENTS =
                Filters.NONE.with(Field.TYPE, List.of(Fields.DOCUMENT)).with(Field.COPY, List.of("no"));

        private final Archive archive;
        private final Searcher searcher;
        private final Similarity similarity;
        private final Analysis analysis;

        Rankings(Installation installation) {
            archive = installation.archive();
            searcher = archive.searcher();
            similarity = installation.similarity();
            analysis = Analysis.of(installation.taxonomy());
        }

        List<String> similar(String docid) {
            SourceDocument document = document(docid);
            Entry asked = archive.innovationsIn(document).stream()
                    .filter(innovation -> innovation.documents().getFirst().equals(document.id()))
                    .<Entry>map(innovation -> innovation)
                    .findFirst()
                    .orElse(document);
            return docids(similarity.to(asked, Similarity.Scope.OTHER_REGIONS, DEPTH).stream()
                    .map(Similar::entry));
        }

        List<String> sharingWords(String docid) {
            Map<String, Integer> stems = new HashMap<>();
            for (Page page : document(docid).pages()) {
                for (Token token : Words.of(page.text())) {
                    stems.merge(analysis.stem(token.exact()), 1, Integer::sum);
                }
            }
            Alike alike = searcher.alike(stems, DOCUMENTS, DEPTH + 1);
            return others(alike.matches(), docid);
        }

        List<String> sharingTheme(String docid) {
            Optional<Theme> theme = document(docid)
                    .findings(Theme.class)
                    .map(finding -> finding.value())
                    .findFirst();
            return theme.map(main -> others(
                            searcher.match(
                                            new Query.Exactly(Field.THEME, main.slug()),
                                            DOCUMENTS,
                                            Window.first(DEPTH + 1, Window.Sort.ID))
                                    .matches(),
                            docid))
                    .orElse(List.of());
        }

        private List<String> others(List<Matches.Match> matches, String docid) {
            return docids(searcher.stream(
                            matches.stream().map(Matches.Match::id).toList()))
                    .stream()
                    .filter(other -> !other.equals(docid))
                    .toList();
        }

        private List<String> docids(Stream<Entry> entries) {
            return entries.flatMap(entry -> switch (entry) {
                        case SourceDocument document -> Stream.of(document.docid());
                        case Innovation innovation ->
                            archive.document(innovation.documents().getFirst()).stream()
                                    .map(SourceDocument::docid);
                    })
                    .distinct()
                    .toList();
        }

        private SourceDocument document(String docid) {
            return archive.find(docid)
                    .flatMap(entry -> archive.document(entry.id()))
                    .orElseThrow(() -> new IllegalStateException("not indexed: " + docid));
        }
    }
}
