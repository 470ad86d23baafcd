package id.simpul.evaluate;

import id.simpul.index.Filters;
import id.simpul.index.Hit;
import id.simpul.index.Search;
import id.simpul.index.SearchRequest;
import id.simpul.index.Window;
import id.simpul.model.Entry;
import id.simpul.model.SourceDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to all topics and how good they are.
 *
 * @param answers by topic, in the order of the topics
 */
public record Evaluation(Map<Topic, Answer> answers) {

    /** A ranking and its scores. */
    public record Answer(List<Ranked> ranking, Scores scores) {}

    /** A document at its rank. */
    public record Ranked(String docid, double score) {}

    /**
     * Asks every topic that has been judged.
     *
     * @param depth how many documents of each answer are kept, 1 to 100
     * @param literal whether the words are looked for as typed only
     * @throws id.simpul.index.EngineException if the engine cannot answer
     */
    public static Evaluation of(Search search, List<Topic> topics, Qrels qrels, int depth, boolean literal) {
        Map<Topic, Answer> answers = new LinkedHashMap<>();
        for (Topic topic : topics) {
            List<Ranked> ranking = new ArrayList<>();
            SearchRequest request =
                    new SearchRequest(topic.query(), Filters.NONE, Window.Sort.RELEVANCE, 1, depth, literal);
            for (Hit hit : search.search(request).hits()) {
                ranking.add(new Ranked(docid(hit.entry()), hit.score()));
            }
            Scores scores = Scores.of(ranking.stream().map(Ranked::docid).toList(), qrels.of(topic.qid()));
            answers.put(topic, new Answer(ranking, scores));
        }
        return new Evaluation(answers);
    }

    /** The mean over all topics. */
    public Scores mean() {
        return Scores.mean(answers.values().stream().map(Answer::scores).toList());
    }

    /** The answers to the topics of a type. */
    public Evaluation of(String type, TopicTypes types) {
        Map<Topic, Answer> some = new LinkedHashMap<>(answers);
        some.keySet().removeIf(topic -> !types.of(topic).equals(Optional.of(type)));
        return new Evaluation(some);
    }

    /** How these answers compare with those of a run to the same topics. */
    public Comparison against(Run run, Qrels qrels) {
        return Comparison.of(
                answers.keySet().stream()
                        .map(topic -> run.of(topic, qrels).ndcg())
                        .toList(),
                answers.values().stream().map(answer -> answer.scores().ndcg()).toList());
    }

    /** The rankings in TREC's form: {@code qid Q0 docid rank score simpul}, blanks in docids as {@code %20}. */
    public List<String> run() {
        List<String> lines = new ArrayList<>();
        answers.forEach((topic, answer) -> {
            for (int i = 0; i < answer.ranking().size(); i++) {
                Ranked ranked = answer.ranking().get(i);
                lines.add("%s Q0 %s %d %s simpul"
                        .formatted(topic.qid(), ranked.docid().replace(" ", "%20"), i + 1, ranked.score()));
            }
        });
        return lines;
    }

    private static String docid(Entry entry) {
        return entry instanceof SourceDocument document
                ? document.docid()
                : entry.id().value();
    }
}
