package id.simpul.index;

import id.simpul.model.Tsv;
import id.simpul.text.StopWords;
import id.simpul.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what people type. Safe to share. */
public final class QuestionReader {

    /** More words than this are not looked for: nobody types them, and each costs. */
    static final int MOST_WORDS = 40;

    private static final Pattern PART = Pattern.compile("(-?)(?:[\"“”]([^\"“”]*)[\"“”]?|(\\S+))");

    private final Analysis analysis;
    private final StopWords stopWords;

    public QuestionReader(Analysis analysis, StopWords stopWords) {
        this.analysis = analysis;
        this.stopWords = stopWords;
    }

    /** A reader with the stop words that come with the program. */
    public static QuestionReader standard(Analysis analysis) {
        return new QuestionReader(
                analysis,
                new StopWords(Tsv.resource(QuestionReader.class, "/id/simpul/text/stopwords.tsv").rows().stream()
                        .map(row -> row.get("word"))
                        .collect(Collectors.toSet())));
    }

    /** The question in a text; every text is one. */
    public Question read(String text) {
        List<String> words = new ArrayList<>();
        List<List<String>> phrases = new ArrayList<>();
        List<Query> unwanted = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find() && words.size() < MOST_WORDS) {
            boolean quoted = part.group(2) != null;
            List<String> found = analysis.words(quoted ? part.group(2) : part.group(3)).stream()
                    .map(Token::exact)
                    .toList();
            if (found.isEmpty()) {
                continue;
            }
            if (!part.group(1).isEmpty()) {
                unwanted.add(found.size() == 1 && !quoted ? word(found.getFirst()) : new Query.Phrase(found));
            } else if (quoted) {
                phrases.add(found);
            } else {
                words.addAll(found);
            }
        }
        List<String> asked =
                withoutStopWords(words.stream().distinct().limit(MOST_WORDS).toList(), phrases.isEmpty());
        return new Question(asked, asked.stream().map(analysis::stem).toList(), phrases, unwanted);
    }

    private List<String> withoutStopWords(List<String> words, boolean onlyWords) {
        List<String> kept =
                words.stream().filter(word -> !stopWords.contains(word)).toList();
        return kept.isEmpty() && onlyWords ? words : kept;
    }

    private Query.Word word(String exact) {
        return new Query.Word(exact, analysis.stem(exact));
    }
}
