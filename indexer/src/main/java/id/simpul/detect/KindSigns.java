package id.simpul.detect;

import id.simpul.model.Confidence;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be seen of a document when its kind is weighed: the signs of {@code kind-signs.tsv}. */
final class KindSigns {

    private static final int SHORTEST_LABEL = 3;
    private static final int LONGEST_LABEL = 45;
    private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}|[a-z])[.)]|[-•*–] ");
    private static final int LONG_LINE = 100;
    private static final int MANY_NAMES = 3;
    private static final double MOST_VOTES = 20;
    private static final double MOST_QUESTIONS = 3;
    private static final double MOST_LENGTH = 6;

    private KindSigns() {}

    /**
     * The signs of a document, each with how much of it shows, from 0.
     *
     * @param votes what its cues and its layout tell
     * @param news which sort of news it would be
     */
    static Map<String, Double> of(Reading reading, List<KindVote> votes, Kind news) {
        Map<String, Double> signs = new HashMap<>();
        votes(votes, signs);
        signs.put("news:" + news.slug(), 1.0);
        lines(reading, signs);
        long names = reading.findings(InnovationName.class)
                .filter(name -> name.confidence() != Confidence.LOW)
                .count();
        signs.put("names:" + (names == 0 ? "none" : names == 1 ? "one" : names < MANY_NAMES ? "two" : "many"), 1.0);
        signs.put("pages", reading.pages().size() > 1 ? 1.0 : 0);
        signs.putAll(WordSigns.of(reading));
        return signs;
    }

    private static void votes(List<KindVote> votes, Map<String, Double> signs) {
        Map<String, Integer> sums = new HashMap<>();
        votes.forEach(vote -> sums.merge(vote.kind(), vote.cue().weight(), Integer::sum));
        double most = sums.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        sums.forEach((kind, sum) -> {
            signs.put("votes:" + kind, Math.min(sum, MOST_VOTES) / MOST_VOTES * 2);
            signs.put("share:" + kind, sum / most);
        });
        Stream.of(KindVote.DATELINE, KindVote.DAY, KindVote.SPEECH)
                .filter(sort ->
                        votes.stream().anyMatch(vote -> vote.cue().phrase().startsWith(sort)))
                .forEach(sort -> signs.put("reported:" + sort, 1.0));
    }

    private static boolean isLabel(String line) {
        int colon = line.indexOf(':');
        return colon >= SHORTEST_LABEL && colon <= LONGEST_LABEL && line.lastIndexOf('.', colon) < 0;
    }

    private static void lines(Reading reading, Map<String, Double> signs) {
        int lines = 0;
        int labels = 0;
        int items = 0;
        int questions = 0;
        int ended = 0;
        long letters = 0;
        long ofLongLines = 0;
        long words = 0;
        for (Reading.ReadPage page : reading.pages()) {
            words += page.words().size();
            for (Span span : Lines.written(page.text())) {
                String line = span.of(page.text()).strip();
                lines++;
                letters += line.length();
                ofLongLines += line.length() >= LONG_LINE ? line.length() : 0;
                labels += isLabel(line) ? 1 : 0;
                items += ITEM.matcher(line).lookingAt() ? 1 : 0;
                questions += line.indexOf('?') >= 0 ? 1 : 0;
                ended += line.endsWith(".") ? 1 : 0;
            }
        }
        double all = Math.max(1, lines);
        signs.put("lines:label", labels / all);
        signs.put("lines:item", items / all);
        signs.put("lines:ended", ended / all);
        signs.put("lines:long", (double) ofLongLines / Math.max(1, letters));
        signs.put("lines:question", Math.min(MOST_QUESTIONS, questions) / MOST_QUESTIONS);
        signs.put("length", Math.min(MOST_LENGTH, Math.log(Math.max(1, words))) / MOST_LENGTH);
    }
}
