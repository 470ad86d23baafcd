package id.simpul.detect.region;

import id.simpul.detect.Layout.Section;
import id.simpul.model.Region;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place where a name of a region is printed, before it is decided which region is meant.
 *
 * @param sheet the page
 * @param hit the name
 * @param chain what stands before it
 * @param section the part of the document
 * @param level the level that is said with it, or with the list that it stands in
 * @param listed how many names the list has that it stands in, 1 if none
 * @param explains whether it only says where the name before it lies: {@code Kabupaten Malang, Jawa Timur}
 * @param dateline whether it opens the text, before a dash
 * @param nextChain the word where the next name begins, with what stands before it; the end of the page if none
 */
record Mention(
        Sheet sheet,
        Lexicon.Hit<RegionName> hit,
        Chain chain,
        Section section,
        Optional<Region.Level> level,
        int listed,
        boolean explains,
        boolean dateline,
        int nextChain) {

    /** Longer, and it is a numbered paragraph. */
    private static final int LONGEST_ITEM = 200;

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:\\(?[\\p{L}\\d]{1,3}[.)]|\\d{1,3}|[-–•*●▪])\\s+\\p{L}");

    Span span() {
        return hit.span();
    }

    int firstWord() {
        return hit.firstWord();
    }

    /** The word behind the name. */
    int endWord() {
        return hit.firstWord() + hit.words();
    }

    List<RegionName> names() {
        return hit.values();
    }

    String printed() {
        String printed = span().of(sheet.text());
        return POSSESSIVE.matcher(printed).find() ? printed.substring(0, printed.length() - 2) : printed;
    }

    boolean headedBy(Cue cue) {
        return chain.head().filter(cue::equals).isPresent();
    }

    /** Whether a regional government or one of its offices is named. */
    boolean official() {
        return chain.head().filter(cue -> cue.governs() || cue == Cue.OFFICE).isPresent();
    }

    /** Whether it stands in a row of a table, or in an item of a list. */
    boolean tabular() {
        String text = sheet.text();
        int start = text.lastIndexOf('\n', span().start() - 1) + 1;
        int end = text.indexOf('\n', span().end());
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line.indexOf('|') < line.lastIndexOf('|')
                || line.contains("->")
                || line.contains("→")
                || line.length() <= LONGEST_ITEM && ITEM.matcher(line).lookingAt();
    }

    Mention on(Sheet other) {
        return new Mention(other, hit, chain, section, level, listed, explains, dateline, nextChain);
    }

    Mention inList(int size, Optional<Region.Level> levelOfList) {
        return new Mention(sheet, hit, chain, section, levelOfList, size, explains, dateline, nextChain);
    }

    Mention before(int chainOfNext) {
        return new Mention(sheet, hit, chain, section, level, listed, explains, dateline, chainOfNext);
    }

    Mention explaining() {
        return new Mention(sheet, hit, chain, section, level, listed, true, dateline, nextChain);
    }
}
