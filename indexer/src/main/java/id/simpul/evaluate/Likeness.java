package id.simpul.evaluate;

import id.simpul.model.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a careful reader says of documents about innovations: which problem each answers, and by which means. How alike two
 * are follows from that: the same problem by the same means is 3, the same problem by other means 2, the same means for
 * another problem 1, everything else 0. Immutable.
 *
 * @param facets by docid
 */
public record Likeness(Map<String, Facets> facets) {

    /** The file in the folder of documents. */
    public static final String TABLE = "facets.tsv";

    private static final int CUT = 5;
    private static final String NONE = "-";

    /**
     * @param half {@code a} or {@code b}
     * @param isEvent whether it is news of an event, which is like nothing
     * @param problem what it answers
     * @param means how; {@code -} if nothing else does the same
     */
    public record Facets(String half, boolean isEvent, String problem, String means) {

        int gradeOf(Facets other) {
            if (isEvent || other.isEvent) {
                return 0;
            }
            boolean sameMeans = !means.equals(NONE) && means.equals(other.means);
            if (problem.equals(other.problem)) {
                return sameMeans ? 3 : 2;
            }
            return sameMeans ? 1 : 0;
        }
    }

    /**
     * How good some lists of alike things are.
     *
     * @param lists how many
     * @param ndcg mean nDCG at 5
     * @param clean the share of lists without news of events among the first 5
     */
    public record Verdict(int lists, double ndcg, double clean) {}

    public Likeness {
        facets = Map.copyOf(facets);
    }

    /**
     * Reads the folder's table.
     *
     * @throws IOException if it cannot be read
     */
    public static Likeness read(Path folder) throws IOException {
        Map<String, Facets> facets = new LinkedHashMap<>();
        try (InputStream table = Files.newInputStream(folder.resolve(TABLE))) {
            for (Tsv.Row row : Tsv.read(table).rows()) {
                facets.put(
                        row.get("docid"),
                        new Facets(
                                row.get("half"),
                                row.get("kind").equals("event"),
                                row.get("problem"),
                                row.get("means")));
            }
        }
        return new Likeness(facets);
    }

    /** The innovations of a half that something else is like, in order. */
    public List<String> anchors(String half) {
        return facets.entrySet().stream()
                .filter(entry -> entry.getValue().half().equals(half))
                .map(Map.Entry::getKey)
                .filter(docid -> grades(docid).values().stream().anyMatch(grade -> grade > 1))
                .sorted()
                .toList();
    }

    /** How alike every other document is. */
    public Map<String, Integer> grades(String docid) {
        Facets own = facets.get(docid);
        Map<String, Integer> grades = new LinkedHashMap<>();
        facets.forEach((other, its) -> {
            if (own != null && !other.equals(docid)) {
                grades.put(other, own.gradeOf(its));
            }
        });
        return grades;
    }

    /** @param alike for a docid, the docids that are said to be like it, best first, each once */
    public Verdict judge(List<String> anchors, Function<String, List<String>> alike) {
        double ndcg = 0;
        int clean = 0;
        for (String anchor : anchors) {
            List<String> ranking = alike.apply(anchor);
            ndcg += Scores.ndcg(ranking, grades(anchor), CUT);
            clean += ranking.stream().limit(CUT).noneMatch(this::isEvent) ? 1 : 0;
        }
        int lists = Math.max(1, anchors.size());
        return new Verdict(anchors.size(), ndcg / lists, (double) clean / lists);
    }

    private boolean isEvent(String docid) {
        Facets its = facets.get(docid);
        return its != null && its.isEvent();
    }
}
