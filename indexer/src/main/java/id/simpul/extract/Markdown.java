package id.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads Markdown: the marks go, headings, items and table rows become lines, wrapped lines become paragraphs again. */
final class Markdown {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern STATED_TITLE = Pattern.compile("(?m)^title:\\s*[\"']?(.+?)[\"']?\\s*$");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern RULE =
            Pattern.compile("^(?:[-*_=]\\s*){3,}$|^\\|?(?:\\s*:?-+:?\\s*\\|)+\\s*:?-*:?\\s*$|^(?:```|~~~).*");
    private static final Pattern ITEM = Pattern.compile("^(?:[-*+]\\s+(.*)|(\\d+[.)]\\s+.*))$");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)](?:\\([^)]*\\)|\\[[^\\]]*])");
    private static final Pattern TAG = Pattern.compile("<(?:/?[a-zA-Z][^>]*|!--.*?--)>");
    private static final Pattern MARKS = Pattern.compile("(\\*\\*|__|`|(?<!\\p{L})[*_](?=\\S)|(?<=\\S)[*_](?!\\p{L}))");

    private final List<String> lines = new ArrayList<>();
    private Optional<String> title;
    private boolean open;

    private Markdown(Optional<String> title) {
        this.title = title;
    }

    static Draft draft(String text) {
        Matcher front = FRONT_MATTER.matcher(text);
        boolean hasFront = front.find();
        Matcher stated = STATED_TITLE.matcher(hasFront ? front.group(1) : "");
        Markdown reader = new Markdown(stated.find() ? Optional.of(stated.group(1)) : Optional.empty());
        text.substring(hasFront ? front.end() : 0).lines().forEach(line -> reader.add(line.strip()));
        return Draft.ofLines(reader.title, List.of(reader.lines), hasFront ? Tidy.lines(front.group(1)) : List.of());
    }

    private void add(String raw) {
        String line = raw.replaceFirst("^(?:>\\s*)+", "");
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isEmpty() || RULE.matcher(line).matches()) {
            open = false;
        } else if (heading.matches()) {
            start(heading.group(1), false);
            title = title.or(() -> Optional.of(plain(heading.group(1))));
        } else if (line.startsWith("|")) {
            start(cells(line), false);
        } else if (item.matches()) {
            start(item.group(1) == null ? item.group(2) : item.group(1), true);
        } else if (open) {
            lines.add(Tidy.line(lines.removeLast() + " " + plain(line)));
        } else {
            start(line, true);
        }
    }

    private void start(String line, boolean goesOn) {
        String text = plain(line);
        open = goesOn && !text.isEmpty();
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }

    private static String cells(String line) {
        return Stream.of(line.split("(?<!\\\\)\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String plain(String line) {
        String words = LINK.matcher(PICTURE.matcher(line).replaceAll("")).replaceAll("$1");
        return Tidy.line(MARKS.matcher(TAG.matcher(words).replaceAll("")).replaceAll(""));
    }
}
