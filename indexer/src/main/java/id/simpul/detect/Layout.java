package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Page;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which part of a document a place lies in: what stands in the title or the lead says more about a document than what
 * stands in the body, and a reporter's name or a link to other news says nothing. Immutable; made per document.
 */
public final class Layout {

    /** The parts of a document. */
    public enum Section {
        TITLE,
        /** What follows the title: the first paragraphs of news, the cover of a report. */
        LEAD,
        BODY,
        /** Beside the text: links to other news, bylines, addresses, menus before the title. */
        ASIDE
    }

    private static final int LONGEST_TITLE = 220;
    private static final int SHORTEST_TITLE_WORDS = 3;
    private static final int TITLE_WITHIN = 1500;
    private static final int LEAD_LENGTH = 650;

    private final Map<Integer, NavigableMap<Integer, Section>> starts = new HashMap<>();
    private final Optional<ReadPage> titleApart;

    private Layout(Reading reading) {
        List<Token> title = Words.of(reading.document().title());
        ReadPage first = reading.pages().getFirst();
        Optional<Span> titlePlace =
                titlePlace(first, title, reading.document().title().strip().endsWith("."));
        for (ReadPage page : reading.pages()) {
            TreeMap<Integer, Section> sections = new TreeMap<>(Map.of(0, Section.BODY));
            if (page == first) {
                openWithTitleAndLead(sections, page, titlePlace);
            }
            setAside(sections, page);
            if (page == reading.pages().getLast()) {
                closeWithEndMatter(sections, page);
            }
            starts.put(page.page().number(), sections);
        }
        boolean repeated = titlePlace.isPresent() || startsWith(first.words(), 0, title);
        titleApart = repeated || title.isEmpty()
                ? Optional.empty()
                : Optional.of(ReadPage.of(new Page(1, reading.document().title())));
    }

    /** The layout of the document. */
    public static Layout of(Reading reading) {
        return reading.once(Layout.class, () -> new Layout(reading));
    }

    /** The part that the place lies in. */
    public Section at(ReadPage page, int offset) {
        NavigableMap<Integer, Section> sections = starts.get(page.page().number());
        return sections == null ? Section.BODY : sections.floorEntry(offset).getValue();
    }

    /**
     * The document's title, cut like a page, if it is not printed in its text. It may decide what the document is
     * about, but it cannot be quoted.
     */
    public Optional<ReadPage> titleApart() {
        return titleApart;
    }

    /**
     * Where the title is printed near the start of the page: the document's own, or a line like a title. Of several
     * times that it is printed, the last.
     *
     * @param sentence whether the document's title is no title but a sentence, taken for want of one
     */
    private static Optional<Span> titlePlace(ReadPage page, List<Token> title, boolean sentence) {
        List<Token> words = page.words();
        if (!title.isEmpty() && !sentence) {
            Optional<Span> place = Optional.empty();
            for (int at = 0; at + title.size() <= words.size() && words.get(at).start() < TITLE_WITHIN; at++) {
                boolean lineStart =
                        at == 0 || lineStart(page.text(), words.get(at).start());
                int last = at + title.size() - 1;
                if (lineStart
                        && startsWith(words, at, title)
                        && lineEnd(page.text(), words.get(last).end())) {
                    place = Optional.of(
                            new Span(words.get(at).start(), words.get(last).end()));
                }
            }
            if (place.isPresent() && title.getLast().end() <= LONGEST_TITLE) {
                return place;
            }
        }
        return headline(page);
    }

    /** The first line, if it has words enough, does not end like a sentence, and more follows. */
    private static Optional<Span> headline(ReadPage page) {
        String text = page.text();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf('\n', start);
        if (end < 0 || end - start > LONGEST_TITLE) {
            return Optional.empty();
        }
        String line = text.substring(start, end).strip();
        boolean sentence = line.endsWith(".") || line.endsWith(",") || line.endsWith(":");
        return sentence || Words.of(line).size() < SHORTEST_TITLE_WORDS
                ? Optional.empty()
                : Optional.of(new Span(start, end));
    }

    private static void openWithTitleAndLead(
            NavigableMap<Integer, Section> sections, ReadPage page, Optional<Span> title) {
        int lead = title.map(Span::end).orElse(0);
        title.ifPresent(place -> {
            if (place.start() > 0) {
                sections.put(0, Section.ASIDE);
            }
            sections.put(place.start(), Section.TITLE);
        });
        sections.put(lead, Section.LEAD);
        int end = page.text().indexOf('\n', Math.min(page.text().length(), lead + LEAD_LENGTH));
        int longest = lead + 2 * LEAD_LENGTH;
        if (page.text().length() > longest || end >= 0) {
            sections.put(end < 0 ? longest : Math.min(end, longest), Section.BODY);
        }
    }

    private static void setAside(NavigableMap<Integer, Section> sections, ReadPage page) {
        for (Lexicon.Hit<Boolean> hit : EndMatter.openings().find(page.words())) {
            int start = hit.span().start();
            if (!lineStart(page.text(), start)) {
                continue;
            }
            int end = page.text().indexOf('\n', start);
            Section after = sections.floorEntry(start).getValue();
            sections.put(start, Section.ASIDE);
            if (end >= 0 && sections.floorKey(end) == start) {
                sections.put(end, after);
            }
        }
    }

    private static void closeWithEndMatter(NavigableMap<Integer, Section> sections, ReadPage page) {
        int start = EndMatter.start(page.text());
        if (start < page.text().length() && sections.floorEntry(start).getValue() != Section.TITLE) {
            sections.tailMap(start, true).clear();
            sections.put(start, Section.ASIDE);
        }
    }

    private static boolean startsWith(List<Token> words, int at, List<Token> phrase) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(at + i).exact().equals(phrase.get(i).exact())) {
                return false;
            }
        }
        return true;
    }

    private static boolean lineStart(String text, int offset) {
        for (int i = offset - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean lineEnd(String text, int offset) {
        for (int i = offset; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
