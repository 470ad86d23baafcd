package id.simpul.index;

import id.simpul.model.Tsv;
import id.simpul.text.StopWords;
import id.simpul.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what people type. Safe to share. */
public final class QuestionReader {

    /**
     * More parts than this (words, phrases, unwanted ones) are not looked for: nobody types them, and each costs. Asked
     * for twice over in every text field, to the letter and by stem, they stay below the 1,024 clauses that engines take.
     */
    static final int MOST_PARTS = 32;

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
        Set<String> words = new LinkedHashSet<>();
        List<List<String>> phrases = new ArrayList<>();
        List<Query> unwanted = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find() && words.size() + phrases.size() + unwanted.size() < MOST_PARTS) {
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
        int room = Math.max(0, MOST_PARTS - phrases.size() - unwanted.size());
        List<String> asked = withoutStopWords(words.stream().limit(room).toList(), phrases.isEmpty());
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
