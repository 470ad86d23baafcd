package id.simpul.index;

import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import id.simpul.text.StopWords;
import id.simpul.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what people type. Safe to share. */
public final class QuestionReader {

    /**
     * More parts than this (words, phrases, unwanted ones, other ways to say them) are not looked for: nobody types them, and each costs. Asked
     * for twice over in every text field, to the letter and by stem, they stay below the 1,024 clauses that engines take.
     */
    static final int MOST_PARTS = 32;

    /** Shorter keys are no names: they are words that a name may be made of. */
    private static final int SHORTEST_NAME = 4;

    private static final Pattern SIGNED = Pattern.compile("(?<!\\S)(-?)(?:[\"“”]([^\"“”]*)[\"“”]?|(?<=-)(\\S+))");

    private final Analysis analysis;
    private final StopWords stopWords;
    private final Set<String> asking;
    private final WaysToSay ways;

    private QuestionReader(Analysis analysis, StopWords stopWords, Set<String> asking, WaysToSay ways) {
        this.analysis = analysis;
        this.stopWords = stopWords;
        this.asking = Set.copyOf(asking);
        this.ways = ways;
    }

    /** A reader with the stop words and the other ways to say things that come with the program. */
    public static QuestionReader standard(Analysis analysis, Taxonomy taxonomy) {
        List<Tsv.Row> words = Tsv.resource(QuestionReader.class, "/id/simpul/text/stopwords.tsv")
                .rows();
        return new QuestionReader(
                analysis,
                new StopWords(words.stream().map(row -> row.get("word")).collect(Collectors.toSet())),
                words.stream()
                        .filter(row -> !row.get("why").endsWith("function word"))
                        .map(row -> row.get("word"))
                        .collect(Collectors.toSet()),
                WaysToSay.standard(analysis, taxonomy));
    }

    /** The question in a text, with other ways to say it; every text is one. */
    public Question read(String text) {
        return read(text, false);
    }

    /**
     * The question in a text; every text is one.
     *
     * @param literal whether it may be said in no other way
     */
    public Question read(String text, boolean literal) {
        List<List<String>> phrases = new ArrayList<>();
        List<Query> unwanted = new ArrayList<>();
        StringBuilder plain = new StringBuilder(text);
        Matcher signed = SIGNED.matcher(text);
        while (signed.find() && phrases.size() + unwanted.size() < MOST_PARTS) {
            boolean quoted = signed.group(2) != null;
            List<String> found = analysis.words(quoted ? signed.group(2) : signed.group(3)).stream()
                    .map(Token::exact)
                    .toList();
            for (int at = signed.start(); at < signed.end(); at++) {
                plain.setCharAt(at, '\n');
            }
            if (found.isEmpty()) {
                continue;
            }
            if (signed.group(1).isEmpty()) {
                phrases.add(found);
            } else {
                unwanted.add(found.size() == 1 && !quoted ? word(found.getFirst()) : new Query.Phrase(found));
            }
        }
        int room = MOST_PARTS - phrases.size() - unwanted.size();
        List<Token> tokens =
                analysis.words(plain.toString()).stream().limit(room).toList();
        List<WaysToSay.Said> said = literal ? List.of() : affordable(ways.of(tokens), room - tokens.size());
        List<Part> parts = parts(tokens, said, phrases.isEmpty());
        return new Question(
                tokens.stream().anyMatch(token -> asking.contains(token.exact()))
                        ? Question.Manner.SENTENCE
                        : Question.Manner.WORDS,
                parts,
                phrases,
                unwanted,
                neighbours(tokens, plain),
                names(tokens, phrases),
                said.stream().flatMap(one -> one.shown().stream()).toList());
    }

    /** The first of them that there is room for: long questions are told in their own words. */
    private static List<WaysToSay.Said> affordable(List<WaysToSay.Said> all, int room) {
        List<WaysToSay.Said> affordable = new ArrayList<>();
        int left = room;
        for (WaysToSay.Said said : all) {
            if (said.cost() <= left) {
                affordable.add(said);
                left -= said.cost();
            }
        }
        return affordable;
    }

    /** The parts of the plain words; words that ask for nothing are left out as long as others remain. */
    private List<Part> parts(List<Token> tokens, List<WaysToSay.Said> said, boolean onlyWords) {
        List<Part> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int at = 0;
        for (WaysToSay.Said phrase : said) {
            singles(tokens.subList(at, phrase.firstWord()), seen, parts);
            at = phrase.firstWord() + phrase.words();
            List<Token> words = tokens.subList(phrase.firstWord(), at);
            List<Token> asked = words.stream().filter(this::asks).toList();
            if (words.stream().map(Token::exact).anyMatch(seen::add)) {
                parts.add(new Part(
                        (asked.isEmpty() ? words : asked)
                                .stream().map(token -> word(token.exact())).toList(),
                        phrase.others()));
            }
        }
        singles(tokens.subList(at, tokens.size()), seen, parts);
        return parts.isEmpty() && onlyWords
                ? tokens.stream()
                        .map(Token::exact)
                        .distinct()
                        .map(word -> new Part(List.of(word(word)), List.of()))
                        .toList()
                : parts;
    }

    private void singles(List<Token> tokens, Set<String> seen, List<Part> parts) {
        tokens.stream()
                .filter(this::asks)
                .map(Token::exact)
                .filter(seen::add)
                .forEach(word -> parts.add(new Part(List.of(word(word)), List.of())));
    }

    private List<Query.Neighbours> neighbours(List<Token> tokens, CharSequence plain) {
        List<Query.Neighbours> neighbours = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            Token first = tokens.get(i - 1);
            Token second = tokens.get(i);
            boolean apart =
                    plain.subSequence(first.end(), second.start()).chars().anyMatch(c -> c == '\n');
            if (asks(first) && asks(second) && !apart) {
                neighbours.add(new Query.Neighbours(analysis.stem(first.exact()), analysis.stem(second.exact())));
            }
        }
        return neighbours.stream().distinct().toList();
    }

    private static List<String> names(List<Token> tokens, List<List<String>> phrases) {
        List<String> names = new ArrayList<>();
        if (phrases.isEmpty()) {
            names.add(NameKey.of(tokens.stream().map(Token::exact).collect(Collectors.joining())));
        }
        phrases.forEach(phrase -> names.add(NameKey.of(String.join("", phrase))));
        return names.stream()
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct()
                .toList();
    }

    private boolean asks(Token token) {
        return !stopWords.contains(token.exact());
    }

    private Query.Word word(String exact) {
        return new Query.Word(exact, analysis.stem(exact));
    }
}
