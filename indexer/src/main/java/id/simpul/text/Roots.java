package id.simpul.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that a stem may be. A root stands at the bottom of other words (<em>lanjut</em> of <em>keberlanjutan</em>);
 * a whole word looks affixed but is not, or has left the meaning of its root (<em>penghargaan</em>, an award, and
 * <em>harga</em>, a price); a family gathers forms that no affix joins (<em>inovasi</em>, <em>inovatif</em>). Safe to
 * share.
 *
 * @param roots the roots, forms of families included
 * @param wholeWords words from which at most a clitic is taken
 * @param families the head of the family, for each of its forms
 */
record Roots(Set<String> roots, Set<String> wholeWords, Map<String, String> families) {

    Roots {
        roots = Set.copyOf(roots);
        wholeWords = Set.copyOf(wholeWords);
        families = Map.copyOf(families);
    }

    /** The lists that come with the program. */
    static Roots standard() {
        Map<String, String> families = new HashMap<>();
        Table.of("families.tsv")
                .rows()
                .forEach(row -> Table.items(row.get(1)).forEach(form -> {
                    String other = families.put(form, row.get(0));
                    if (other != null) {
                        throw new IllegalStateException(form + " is in two families, " + other + " and " + row.get(0));
                    }
                }));
        Set<String> roots = words("roots.tsv");
        roots.addAll(families.keySet());
        roots.addAll(families.values());
        return new Roots(roots, words("whole-words.tsv"), families);
    }

    boolean isRoot(String word) {
        return roots.contains(word);
    }

    boolean isWhole(String word) {
        return wholeWords.contains(word);
    }

    /** The word that stands for the root's family; the root itself if it has none. */
    String family(String root) {
        return families.getOrDefault(root, root);
    }

    private static Set<String> words(String table) {
        return Table.of(table).rows().stream().map(row -> row.get(0)).collect(Collectors.toCollection(HashSet::new));
    }
}
