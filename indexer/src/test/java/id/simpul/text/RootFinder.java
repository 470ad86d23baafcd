package id.simpul.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Derives roots that the list lacks from the words of a corpus: an unknown word is a candidate if other unknown words of
 * the corpus are made of it by affixes. A person must read the candidates: chance makes some (<em>long</em>,
 * <em>selong</em>).
 */
final class RootFinder {

    private static final Pattern LETTERS = Pattern.compile("[a-z]{4,}");

    private final Affixes affixes;
    private final Roots known;

    RootFinder(Affixes affixes, Roots known) {
        this.affixes = affixes;
        this.known = known;
    }

    /** The candidates, each with the words made of it, both in alphabetical order. */
    Map<String, Set<String>> candidates(Collection<String> words) {
        Confixes ours = new Confixes(affixes, known);
        Set<String> unknown = new TreeSet<>();
        words.stream()
                .filter(word -> LETTERS.matcher(word).matches() && !known.isRoot(word) && !known.isWhole(word))
                .filter(word -> ours.stem(word).equals(word))
                .forEach(unknown::add);
        Map<String, Set<String>> families = new TreeMap<>();
        Map<String, Set<String>> byTail = new HashMap<>();
        unknown.forEach(word -> byTail.computeIfAbsent(word.substring(1, 4), tail -> new TreeSet<>())
                .add(word));
        for (String word : unknown) {
            for (int at = 1; at + 3 <= word.length(); at++) {
                for (String root : byTail.getOrDefault(word.substring(at, at + 3), Set.of())) {
                    if (root.length() < word.length() && isMadeOf(word, root)) {
                        families.computeIfAbsent(root, key -> new TreeSet<>()).add(word);
                    }
                }
            }
        }
        return families;
    }

    private boolean isMadeOf(String word, String root) {
        return new Confixes(affixes, new Roots(Set.of(root), Set.of(), Map.of()))
                .stem(word)
                .equals(root);
    }
}
