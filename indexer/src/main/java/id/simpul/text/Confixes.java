package id.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes prefixes and suffixes from a word until a known root is left. Every way to do so is tried; the longest root
 * wins, then the way with the fewest prefixes, then the one that restores no letter: <em>merasa</em> holds
 * <em>rasa</em>, not <em>asa</em>. A word without a known root loses no more than a safe clitic. Safe to share.
 */
final class Confixes {

    private static final int MOST_PREFIXES = 3;
    private static final int SHORTEST_ROOT = 3;

    private record Found(String root, int prefixes, int restored) {

        boolean beats(Found other) {
            if (root.length() != other.root.length()) {
                return root.length() > other.root.length();
            }
            if (prefixes != other.prefixes) {
                return prefixes < other.prefixes;
            }
            return restored < other.restored;
        }
    }

    private final Affixes affixes;
    private final Roots roots;

    Confixes(Affixes affixes, Roots roots) {
        this.affixes = affixes;
        this.roots = roots;
    }

    /** The stem of a word of plain letters. */
    String stem(String word) {
        return known(word).orElseGet(() -> safely(word));
    }

    /** The stem of a word of plain letters that is in the lists, or made of a word that is. */
    Optional<String> known(String word) {
        List<String> bare = withoutClitics(word);
        for (String form : bare) {
            if (roots.isWhole(form) || roots.isRoot(form)) {
                return Optional.of(roots.family(form));
            }
        }
        Optional<Found> best = Optional.empty();
        for (String form : bare) {
            best = better(best, underPrefixes(form, "", 0, 0));
            for (Affixes.Suffix suffix : affixes.suffixes()) {
                Optional<String> rest = suffix.off(form);
                if (rest.isPresent()) {
                    best = better(best, underPrefixes(rest.get(), suffix.letters(), 0, 0));
                }
            }
        }
        return best.map(found -> roots.family(found.root()));
    }

    /** The word, then the word without its last clitic, then without its last two. */
    private List<String> withoutClitics(String word) {
        List<String> forms = new ArrayList<>(3);
        forms.add(word);
        for (int i = 0; i < forms.size() && forms.size() < 3; i++) {
            String form = forms.get(i);
            affixes.clitics().forEach(clitic -> clitic.off(form).ifPresent(forms::add));
        }
        return forms;
    }

    private Optional<Found> underPrefixes(String word, String suffix, int prefixes, int restored) {
        Optional<Found> best = roots.isRoot(word) ? Optional.of(new Found(word, prefixes, restored)) : Optional.empty();
        if (prefixes == MOST_PREFIXES) {
            return best;
        }
        for (Affixes.Prefix prefix : affixes.prefixes()) {
            boolean mayStand = prefixes == 0 ? !prefix.barred().contains(suffix) : prefix.inner();
            Optional<String> rest = mayStand ? prefix.off(word) : Optional.empty();
            if (rest.isPresent() && rest.get().length() >= SHORTEST_ROOT) {
                int more = prefix.restores().isEmpty() ? 0 : 1;
                best = better(best, underPrefixes(rest.get(), suffix, prefixes + 1, restored + more));
            }
        }
        return best;
    }

    private String safely(String word) {
        return affixes.clitics().stream()
                .flatMap(clitic -> clitic.offUnknown(word).stream())
                .findFirst()
                .orElse(word);
    }

    private static Optional<Found> better(Optional<Found> best, Optional<Found> other) {
        return best.isEmpty() || other.isPresent() && other.get().beats(best.get()) ? other : best;
    }
}
