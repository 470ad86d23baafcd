package id.simpul.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing asked for: a word, or several that mean one thing together, with the other ways to say it. An entry has it
 * if it has all the words, or any of the other ways.
 *
 * @param words the words as typed, one or more
 * @param others other ways to say it
 */
record Part(List<Query.Word> words, List<Query.Way> others) {

    Part {
        words = List.copyOf(words);
        others = List.copyOf(others);
    }

    Query query() {
        Query typed = words.size() == 1 ? words.getFirst() : new Query.All(List.copyOf(words));
        if (others.isEmpty()) {
            return typed;
        }
        List<Query.Way> ways = new ArrayList<>(List.of(new Query.Way(typed, 1)));
        ways.addAll(others);
        return new Query.Best(ways);
    }

    /** A query for each word, so that words can be counted: another way to say it stands for each of them. */
    Stream<Query> each() {
        if (words.size() == 1 || others.isEmpty()) {
            return words.size() == 1 ? Stream.of(query()) : words.stream().map(word -> word);
        }
        List<Query.Way> shares = others.stream()
                .map(way -> new Query.Way(way.query(), way.weight() / words.size()))
                .toList();
        return words.stream().map(word -> {
            List<Query.Way> ways = new ArrayList<>(List.of(new Query.Way(word, 1)));
            ways.addAll(shares);
            return new Query.Best(ways);
        });
    }

    /** The words to mark in a text: those typed, and those of the other ways. */
    Stream<String> marked() {
        return Stream.concat(
                words.stream().map(Query.Word::exact), others.stream().flatMap(way -> words(way.query())));
    }

    /** The stems to mark in a text: of those typed, and of other ways that are one word. */
    Stream<String> stems() {
        return Stream.concat(words.stream(), others.stream().flatMap(way -> single(way.query())))
                .map(Query.Word::stem);
    }

    private static Stream<String> words(Query query) {
        return switch (query) {
            case Query.Word word -> Stream.of(word.exact());
            case Query.Phrase phrase -> phrase.words().stream();
            case Query.All all -> all.parts().stream().flatMap(Part::words);
            case Query.Best best -> best.ways().stream().flatMap(way -> words(way.query()));
            default -> Stream.empty();
        };
    }

    private static Stream<Query.Word> single(Query query) {
        return switch (query) {
            case Query.Word word -> Stream.of(word);
            case Query.All all -> all.parts().stream().flatMap(Part::single);
            case Query.Best best -> best.ways().stream().flatMap(way -> single(way.query()));
            default -> Stream.empty();
        };
    }
}
