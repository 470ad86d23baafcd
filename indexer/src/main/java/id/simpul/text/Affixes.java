package id.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What can be taken from a word, by the table {@code affixes.tsv}. Whether it may be taken is not known here: see
 * {@link Confixes}. Safe to share.
 */
record Affixes(List<Prefix> prefixes, List<Suffix> suffixes, List<Suffix> clitics) {

    /**
     * A prefix in one of its shapes.
     *
     * @param before matches what must follow it
     * @param restores what the root had in its place, often nothing
     * @param inner whether it may stand behind another prefix
     * @param barred suffixes that a word which begins with it never ends in
     */
    record Prefix(String letters, Pattern before, String restores, boolean inner, List<String> barred) {

        /** The word without it, if it may begin the word. */
        Optional<String> off(String word) {
            if (!word.startsWith(letters)) {
                return Optional.empty();
            }
            String rest = word.substring(letters.length());
            return before.matcher(rest).lookingAt() ? Optional.of(restores.concat(rest)) : Optional.empty();
        }
    }

    /**
     * A suffix that derives a word, or a clitic: a particle or possessive at its end.
     *
     * @param leaves how many letters must be left before it
     * @param leavesUnknown how many letters must be left to take it from a word that nobody knows; most never go so
     */
    record Suffix(String letters, int leaves, OptionalInt leavesUnknown) {

        /** The word without it, if it may end the word. */
        Optional<String> off(String word) {
            return off(word, leaves);
        }

        /** The word without it, if it is safe to take it even though no root is known beneath. */
        Optional<String> offUnknown(String word) {
            return leavesUnknown.isPresent() ? off(word, leavesUnknown.getAsInt()) : Optional.empty();
        }

        private Optional<String> off(String word, int least) {
            int rest = word.length() - letters.length();
            return rest >= least && word.endsWith(letters) ? Optional.of(word.substring(0, rest)) : Optional.empty();
        }
    }

    Affixes {
        prefixes = List.copyOf(prefixes);
        suffixes = List.copyOf(suffixes);
        clitics = List.copyOf(clitics);
    }

    /** The affixes that come with the program. */
    static Affixes standard() {
        List<Prefix> prefixes = new ArrayList<>();
        List<Suffix> suffixes = new ArrayList<>();
        List<Suffix> clitics = new ArrayList<>();
        for (List<String> row : Table.of("affixes.tsv").rows()) {
            switch (row.get(0)) {
                case "prefix" ->
                    prefixes.add(new Prefix(
                            row.get(1),
                            Pattern.compile(row.get(2)),
                            row.get(3),
                            row.get(4).equals("yes"),
                            Table.items(row.get(5))));
                case "suffix" -> suffixes.add(suffix(row));
                case "clitic" -> clitics.add(suffix(row));
                default -> throw new IllegalStateException("no kind of affix: " + row.get(0));
            }
        }
        return new Affixes(prefixes, suffixes, clitics);
    }

    private static Suffix suffix(List<String> row) {
        String unknown = row.get(7);
        return new Suffix(
                row.get(1),
                Integer.parseInt(row.get(6)),
                unknown.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(unknown)));
    }
}
