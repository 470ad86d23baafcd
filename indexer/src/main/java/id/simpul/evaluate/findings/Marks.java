package id.simpul.evaluate.findings;

import id.simpul.model.SourceDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How well the machine reads labelled documents.
 *
 * @param documents how many were read
 * @param counts by kind of finding, those of each document that was judged by it
 * @param misses everything that went wrong, by kind
 */
public record Marks(int documents, Map<Judged, List<Counts>> counts, List<Miss> misses) {

    /**
     * Reads all documents and holds what is found against their labels.
     *
     * @param machine reads a document
     */
    public static Marks of(List<Labelled> labelled, Function<Labelled, SourceDocument> machine) {
        Map<Judged, List<Counts>> counts = new EnumMap<>(Judged.class);
        Map<Judged, List<Miss>> misses = new EnumMap<>(Judged.class);
        for (Labelled document : labelled) {
            SourceDocument read = machine.apply(document);
            document.wanted().forEach((judged, wanted) -> {
                Map<String, Said> said = Said.of(judged, read);
                List<Miss> wrong = misses(judged, document.docid(), wanted, said);
                counts.computeIfAbsent(judged, key -> new ArrayList<>()).add(count(wanted, said, wrong));
                misses.computeIfAbsent(judged, key -> new ArrayList<>()).addAll(wrong);
            });
        }
        return new Marks(
                labelled.size(),
                counts,
                misses.values().stream().flatMap(List::stream).toList());
    }

    /** The sum over all documents; nothing if no document was judged by this kind. */
    public Counts total(Judged judged) {
        return counts.getOrDefault(judged, List.of()).stream().reduce(Counts.NONE, Counts::plus);
    }

    private static Counts count(Wanted wanted, Map<String, Said> said, List<Miss> misses) {
        int right = (int)
                wanted.required().keySet().stream().filter(said::containsKey).count();
        int missed = wanted.required().size() - right;
        return new Counts(right, misses.size() - missed, missed);
    }

    private static List<Miss> misses(Judged judged, String docid, Wanted wanted, Map<String, Said> said) {
        String expected = Miss.list(Stream.concat(
                        wanted.required().values().stream(),
                        wanted.optional().values().stream().map(item -> Label.UNJUDGED + item))
                .toList());
        String found = Miss.list(said.values().stream().map(Said::item).toList());
        Map<String, String> missed = new LinkedHashMap<>(wanted.required());
        missed.keySet().removeAll(said.keySet());
        Map<String, Said> wrong = new LinkedHashMap<>(said);
        wrong.keySet().removeAll(wanted.required().keySet());
        wrong.keySet().removeAll(wanted.optional().keySet());
        return Stream.concat(
                        missed.values().stream()
                                .map(item -> new Miss(judged, docid, Miss.How.MISSED, item, expected, found, "")),
                        wrong.values().stream()
                                .map(one -> new Miss(
                                        judged, docid, Miss.How.WRONG, one.item(), expected, found, one.quote())))
                .toList();
    }
}
