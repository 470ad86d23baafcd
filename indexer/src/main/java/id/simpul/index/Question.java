package id.simpul.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question in words, understood. The syntax has three signs ({@code "two words"} side by side, {@code -word} not
 * this) and no errors: whatever is typed means something.
 *
 * @param words the words asked for, as folded, in order
 * @param stems their stems, in the same order
 * @param phrases the words asked for side by side
 * @param unwanted what must not occur
 */
public record Question(List<String> words, List<String> stems, List<List<String>> phrases, List<Query> unwanted) {

    public Question {
        words = List.copyOf(words);
        stems = List.copyOf(stems);
        phrases = List.copyOf(phrases);
        unwanted = List.copyOf(unwanted);
    }

    /** Whether nothing is asked for, so that everything matches. */
    public boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** Whether there is something to give up: more than one part. */
    public boolean canRelax() {
        return words.size() + phrases.size() > 1;
    }

    /** The query for entries that have everything asked for. */
    public Query strict() {
        return wrap(isEmpty() ? new Query.Everything() : new Query.All(parts()));
    }

    /** Whether most of it can be asked for: with two parts, most is no more than any. */
    public boolean hasMost() {
        return words.size() + phrases.size() > 2;
    }

    /** The query for entries that have two thirds of it or more, those that have everything before all others. */
    public Query most() {
        List<Query> parts = parts();
        return wrap(new Query.First(new Query.All(parts), new Query.Any(parts, (2 * parts.size() + 2) / 3)));
    }

    /** The query for entries that have any of it; the more, the better. */
    public Query some() {
        return wrap(isEmpty() ? new Query.Everything() : new Query.Any(parts()));
    }

    /** The words to mark in a text. */
    public Set<String> markedWords() {
        Set<String> marked = phrases.stream().flatMap(List::stream).collect(Collectors.toSet());
        marked.addAll(words);
        return marked;
    }

    private List<Query> parts() {
        List<Query> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            parts.add(new Query.Word(words.get(i), stems.get(i)));
        }
        phrases.forEach(phrase -> parts.add(new Query.Phrase(phrase)));
        return parts;
    }

    private Query wrap(Query wanted) {
        return switch (unwanted.size()) {
            case 0 -> wanted;
            case 1 -> new Query.But(wanted, unwanted.getFirst());
            default -> new Query.But(wanted, new Query.Any(unwanted));
        };
    }
}
