package id.simpul.evaluate;

import java.util.List;
import java.util.Map;

/**
 * How well a ranking answers a topic.
 *
 * @param ndcg nDCG at 10 with gains 2^grade - 1 (Burges et al. 2005), 0 to 1
 * @param mrr one divided by the rank of the first relevant document among the first 10, else 0
 * @param recall the share of the relevant documents among the first 100
 * @param success 1 if the first document is relevant, else 0
 */
public record Scores(double ndcg, double mrr, double recall, double success) {

    private static final int CUT = 10;
    private static final int DEEP = 100;

    /** @param ranking docids, best first, each once @param grades the topic's grades; above 0 is relevant */
    public static Scores of(List<String> ranking, Map<String, Integer> grades) {
        double first = 0;
        for (int rank = 1; rank <= Math.min(CUT, ranking.size()) && first == 0; rank++) {
            if (grades.getOrDefault(ranking.get(rank - 1), 0) > 0) {
                first = 1.0 / rank;
            }
        }
        long relevant = grades.values().stream().filter(grade -> grade > 0).count();
        long found = ranking.stream()
                .limit(DEEP)
                .filter(docid -> grades.getOrDefault(docid, 0) > 0)
                .count();
        return new Scores(
                ndcg(ranking, grades, CUT), first, relevant == 0 ? 0 : (double) found / relevant, first == 1 ? 1 : 0);
    }

    /** nDCG at a rank, 0 to 1; 0 if nothing is relevant. */
    static double ndcg(List<String> ranking, Map<String, Integer> grades, int cut) {
        double gained = 0;
        for (int rank = 1; rank <= Math.min(cut, ranking.size()); rank++) {
            gained += gain(grades.getOrDefault(ranking.get(rank - 1), 0), rank);
        }
        List<Integer> best =
                grades.values().stream().sorted((a, b) -> b - a).limit(cut).toList();
        double ideal = 0;
        for (int rank = 1; rank <= best.size(); rank++) {
            ideal += gain(best.get(rank - 1), rank);
        }
        return ideal == 0 ? 0 : gained / ideal;
    }

    private static double gain(int grade, int rank) {
        return grade <= 0 ? 0 : (Math.pow(2, grade) - 1) / (Math.log(rank + 1.0) / Math.log(2));
    }

    /** The mean of each figure; all 0 if there are none. */
    static Scores mean(List<Scores> scores) {
        return new Scores(
                scores.stream().mapToDouble(Scores::ndcg).average().orElse(0),
                scores.stream().mapToDouble(Scores::mrr).average().orElse(0),
                scores.stream().mapToDouble(Scores::recall).average().orElse(0),
                scores.stream().mapToDouble(Scores::success).average().orElse(0));
    }
}
