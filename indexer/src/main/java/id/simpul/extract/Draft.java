package id.simpul.extract;

import id.simpul.model.Warning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader made of a file, before the rules that hold for all formats.
 *
 * @param title the title the file itself states, if it does
 * @param pages its lines by page; pages without lines keep their place
 * @param warnings what to know of how it was read
 * @param removed lines that the reader left out
 */
record Draft(Optional<String> title, List<List<Line>> pages, Set<Warning> warnings, List<String> removed) {

    Draft(Optional<String> title, List<List<Line>> pages, List<String> removed) {
        this(title, pages, Set.of(), removed);
    }

    Draft {
        pages = pages.stream().map(List::copyOf).toList();
        warnings = Set.copyOf(warnings);
        removed = List.copyOf(removed);
    }

    static Draft ofLines(Optional<String> title, List<List<String>> pages, List<String> removed) {
        return new Draft(
                title,
                pages.stream()
                        .map(page -> page.stream().map(Line::plain).toList())
                        .toList(),
                removed);
    }

    /** The draft with these warnings as well. */
    Draft warning(Set<Warning> more) {
        Set<Warning> all = new HashSet<>(warnings);
        all.addAll(more);
        return new Draft(title, pages, all, removed);
    }

    /** The draft cut behind so many characters, between two lines. */
    Draft within(int characters) {
        int left = characters;
        List<List<Line>> kept = new ArrayList<>();
        for (List<Line> page : pages) {
            List<Line> lines = new ArrayList<>();
            for (Line line : page) {
                left -= line.text().length();
                if (left >= 0 || lines.isEmpty() && kept.isEmpty()) {
                    lines.add(line);
                }
            }
            kept.add(lines);
        }
        return left < 0 ? new Draft(title, kept, warnings, removed).warning(Set.of(Warning.TRUNCATED)) : this;
    }
}
