package id.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the lines of printed pages (PDF) back into running text. */
final class PrintedPages {

    private static final Pattern SOFT_HYPHEN = Pattern.compile("\\u00AD(?=\\h*(?:\\R|\\z))");

    private PrintedPages() {}

    /** @param blocks by page; a block holds the lines that the parser took for one paragraph */
    static Draft draft(OfficeFiles.Parsed parsed) {
        List<String> removed = new ArrayList<>();
        List<List<List<String>>> pages = parsed.pages().stream()
                .map(page -> page.stream().map(PrintedPages::lines).toList())
                .map(page -> without(DrawnTwice.marks(flat(page)), page, removed))
                .toList();
        List<List<String>> flat = pages.stream().map(PrintedPages::flat).toList();
        RunningHeads heads = new RunningHeads(flat);
        int first = 0;
        while (first < flat.size() && flat.get(first).isEmpty()) {
            first++;
        }
        List<List<List<String>>> bodies = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            bodies.add(without(heads.marks(flat.get(i), i == first), pages.get(i), removed));
        }
        List<String> lines =
                bodies.stream().flatMap(page -> flat(page).stream()).toList();
        Paragraphs paragraphs = new Paragraphs(lines, new Hyphens(lines));
        return Draft.ofLines(parsed.title(), bodies.stream().map(paragraphs::of).toList(), removed);
    }

    /** A soft hyphen at a line's end is a hyphen that can be seen. */
    private static List<String> lines(String block) {
        return Tidy.lines(BrokenWords.repaired(SOFT_HYPHEN.matcher(block).replaceAll("-")));
    }

    private static List<String> flat(List<List<String>> blocks) {
        return blocks.stream().flatMap(List::stream).toList();
    }

    private static List<List<String>> without(boolean[] marks, List<List<String>> page, List<String> removed) {
        List<List<String>> kept = new ArrayList<>();
        int at = 0;
        for (List<String> block : page) {
            List<String> lines = new ArrayList<>();
            for (String line : block) {
                (marks[at++] ? removed : lines).add(line);
            }
            if (!lines.isEmpty()) {
                kept.add(lines);
            }
        }
        return kept;
    }
}
