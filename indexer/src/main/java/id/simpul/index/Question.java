package id.simpul.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question in words, understood. The syntax has three signs ({@code "two words"} side by side, {@code -word} not
 * this) and no errors: whatever is typed means something. {@link QuestionReader} makes it.
 */
public final class Question {

    /** How much two neighbouring words add where they are neighbours in the text too; measured at 0.2. */
    private static final double NEIGHBOURS_WEIGHT = 0.2;

    /** How much having everything adds for a question that is asked in a sentence; 0.7 was measured better than 0.2. */
    private static final double EVERYTHING_WEIGHT = 0.7;

    /** How it is put. */
    enum Manner {
        /** As words to look for: what has all of them is meant. */
        WORDS,
        /** As a sentence that asks: its words tell what is meant, but an answer need not have them all. */
        SENTENCE
    }

    private final Manner manner;
    private final List<Part> parts;
    private final List<List<String>> phrases;
    private final List<Query> unwanted;
    private final List<Query.Neighbours> neighbours;
    private final List<String> names;
    private final List<Expansion> expansions;

    /**
     * @param manner how it is put
     * @param parts the things asked for, in order
     * @param phrases the words asked for side by side
     * @param unwanted what must not occur
     * @param neighbours words that follow each other in the question
     * @param names the question as the key of an innovation's name, should it be one; the same for each phrase
     * @param expansions which parts are asked for in other ways too
     */
    Question(
            Manner manner,
            List<Part> parts,
            List<List<String>> phrases,
            List<Query> unwanted,
            List<Query.Neighbours> neighbours,
            List<String> names,
            List<Expansion> expansions) {
        this.manner = manner;
        this.parts = List.copyOf(parts);
        this.phrases = List.copyOf(phrases);
        this.unwanted = List.copyOf(unwanted);
        this.neighbours = List.copyOf(neighbours);
        this.names = List.copyOf(names);
        this.expansions = List.copyOf(expansions);
    }

    /** Whether nothing is asked for, so that everything matches. */
    public boolean isEmpty() {
        return parts.isEmpty() && phrases.isEmpty();
    }

    /** Which words are looked for in other ways too. */
    public List<Expansion> expansions() {
        return expansions;
    }

    /** Whether there is something to give up: more than one word or phrase. */
    public boolean canRelax() {
        return size() > 1;
    }

    /** Whether it is words and nothing else: no quotes, no minus. */
    boolean isPlain() {
        return !parts.isEmpty() && phrases.isEmpty() && unwanted.isEmpty();
    }

    /** The query for entries with an innovation of the very name asked for, should it be one. */
    Optional<Query> named() {
        List<Query> named = new ArrayList<>();
        names.forEach(name -> named.add(new Query.Exactly(Field.NAME_KEY, name)));
        return switch (named.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(named.getFirst());
            default -> Optional.of(new Query.Any(named));
        };
    }

    /** The query for entries that have everything asked for; those with the very name asked for come first. */
    public Query strict() {
        return wrap(isEmpty() ? new Query.Everything() : ranked(all()));
    }

    /** Whether most of it can be asked for: of two words, most is no more than any. */
    public boolean hasMost() {
        return size() > 2;
    }

    /**
     * The query for entries that have two thirds of it or more; those that have everything come before all others, unless
     * somebody asks in a sentence: a long report has all the words of one somewhere.
     */
    public Query most() {
        List<Query> each = each();
        Query most = new Query.Any(each, (2 * each.size() + 2) / 3);
        return wrap(ranked(
                switch (manner) {
                    case WORDS -> new Query.First(all(), most);
                    case SENTENCE -> new Query.Plus(most, all(), EVERYTHING_WEIGHT);
                }));
    }

    /** The query for entries that have any of it; the more, the better. */
    public Query some() {
        return wrap(isEmpty() ? new Query.Everything() : ranked(new Query.Any(each())));
    }

    /** The words asked for, as typed, folded. */
    public Set<String> typedWords() {
        return Stream.concat(
                        parts.stream().flatMap(part -> part.words().stream()).map(Query.Word::exact),
                        phrases.stream().flatMap(List::stream))
                .collect(Collectors.toSet());
    }

    /** The words that are asked for in no other way than one, outside quotes. */
    List<Query.Word> plainWords() {
        return parts.stream()
                .filter(part -> part.others().isEmpty())
                .flatMap(part -> part.words().stream())
                .toList();
    }

    /** The words to mark in a text. */
    public Set<String> markedWords() {
        return Stream.concat(
                        parts.stream().flatMap(Part::marked), phrases.stream().flatMap(Collection::stream))
                .collect(Collectors.toSet());
    }

    /** The stems to mark in a text. */
    public Set<String> markedStems() {
        return parts.stream().flatMap(Part::stems).collect(Collectors.toSet());
    }

    private int size() {
        return parts.stream().mapToInt(part -> part.words().size()).sum() + phrases.size();
    }

    private Query all() {
        return new Query.All(
                Stream.concat(parts.stream().map(Part::query), sideBySide()).toList());
    }

    private List<Query> each() {
        return Stream.concat(parts.stream().flatMap(Part::each), sideBySide()).toList();
    }

    private Stream<Query> sideBySide() {
        return phrases.stream().map(Query.Phrase::new);
    }

    private Query ranked(Query wanted) {
        Query paired = neighbours.isEmpty()
                ? wanted
                : new Query.Plus(wanted, new Query.Any(List.copyOf(neighbours)), NEIGHBOURS_WEIGHT);
        return named().<Query>map(named -> new Query.First(named, paired)).orElse(paired);
    }

    private Query wrap(Query wanted) {
        return switch (unwanted.size()) {
            case 0 -> wanted;
            case 1 -> new Query.But(wanted, unwanted.getFirst());
            default -> new Query.But(wanted, new Query.Any(unwanted));
        };
    }
}
