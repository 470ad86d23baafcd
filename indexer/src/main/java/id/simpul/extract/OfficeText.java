package id.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what Tika found in office files and mails into lines. */
final class OfficeText {

    private static final Pattern FORWARDED = Pattern.compile("(?i)^(?:(?:re|fw|fwd|balas|terusan)\\s*:\\s*)+");

    private OfficeText() {}

    /** Office files: every paragraph and row is a line as it is. */
    static Draft draft(OfficeFiles.Parsed parsed) {
        List<List<String>> pages = parsed.pages().stream()
                .map(page -> page.stream()
                        .flatMap(block -> Tidy.lines(block).stream())
                        .toList())
                .toList();
        return Draft.ofLines(parsed.title(), pages, List.of());
    }

    /** Mail: the subject is the title and the first line; the body may be broken at a fixed width. */
    static Draft mail(OfficeFiles.Parsed parsed) {
        Optional<String> subject = parsed.title()
                .map(title -> Tidy.line(FORWARDED.matcher(title.strip()).replaceFirst("")))
                .filter(title -> !title.isEmpty());
        List<String> body = parsed.pages().stream()
                .flatMap(List::stream)
                .flatMap(block -> PlainText.lines(block).stream())
                .toList();
        List<String> lines =
                java.util.stream.Stream.concat(subject.stream(), body.stream()).toList();
        return Draft.ofLines(subject, List.of(lines), List.of());
    }
}
