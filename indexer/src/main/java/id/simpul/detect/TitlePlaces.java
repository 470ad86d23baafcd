package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the text uses words of the title as a name. Immutable.
 *
 * @param notNames words behind which a name may go on without being part of a longer one
 * @param introducing words that may stand before a name without being part of it: {@code inovasi}, {@code tim}
 */
record TitlePlaces(NotNames notNames, Set<String> introducing) {

    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*)[ \\u00A0]+$");
    private static final Pattern WORD_AFTER = Pattern.compile("\\G[ \\u00A0]+([\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*)");

    /** One place. */
    record Place(ReadPage page, Span span) {

        boolean isQuoted() {
            return span.start() > 0 && "“\"‘".indexOf(page.text().charAt(span.start() - 1)) >= 0;
        }
    }

    /**
     * Where the text has the words, capitalised, inside its sentences; none if it often writes them small.
     *
     * @param head whether they head the title, which then is a place too
     */
    List<Place> of(Reading reading, String words, boolean head) {
        String title = reading.document().title();
        boolean single = !words.contains(" ");
        List<Place> places = new ArrayList<>();
        int small = 0;
        for (ReadPage page : reading.pages()) {
            for (Span span : occurrences(page, words)) {
                if (inTitle(page.text(), span, title) && !head) {
                    continue;
                }
                if (!Capitals.beginAll(span.of(page.text()))) {
                    small++;
                } else if (standsAlone(page.text(), span)
                        && (!single
                                || Capitals.standOut(words) && !Capitals.areAll(title)
                                || !beginsSentence(page.text(), span.start()))) {
                    places.add(new Place(page, span));
                }
            }
        }
        return small * 3 > places.size() ? List.of() : places;
    }

    /** Where the words stand in a page, in any case, as words of their own; found by their first word. */
    private static List<Span> occurrences(ReadPage page, String words) {
        List<Token> wanted = Words.of(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        String first = wanted.getFirst().exact();
        String text = page.text();
        int end = 0;
        for (Token word : page.words()) {
            int start = word.start() - wanted.getFirst().start();
            if (word.exact().equals(first)
                    && start >= end
                    && text.regionMatches(true, start, words, 0, words.length())
                    && isApart(text, start, start + words.length())) {
                end = start + words.length();
                found.add(new Span(start, end));
            }
        }
        return found;
    }

    private static boolean isApart(String text, int start, int end) {
        return (start == 0 || !isInWord(text.codePointBefore(start)))
                && (end == text.length() || !isInWord(text.codePointAt(end)));
    }

    private static boolean isInWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '-';
    }

    private static boolean inTitle(String text, Span span, String title) {
        return Words.fold(Lines.around(text, span).of(text))
                .strip()
                .equals(Words.fold(title).strip());
    }

    /** Whether the words are no part of a longer run in the same style: of an event's name, a title, a person's name. */
    private boolean standsAlone(String text, Span span) {
        boolean shouted = Capitals.areAll(span.of(text));
        Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, span.start() - 40), span.start()));
        Matcher after = WORD_AFTER.matcher(text).region(span.end(), text.length());
        boolean joinedBefore = before.find()
                && joins(before.group(1), shouted)
                && !introducing.contains(Words.fold(before.group(1)))
                && !beginsSentence(text, span.start() - before.group().length());
        return !joinedBefore && !(after.lookingAt() && joins(after.group(1), shouted) && !follows(after.group(1)));
    }

    private boolean follows(String word) {
        return notNames.stops(word) || notNames.isRegion(word) || notNames.begins(Words.fold(word));
    }

    private static boolean joins(String word, boolean shouted) {
        return shouted ? Capitals.areAll(word) && word.length() > 1 : Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean beginsSentence(String text, int start) {
        String before = text.substring(Math.max(0, start - 4), start).stripTrailing();
        return before.isEmpty() || before.matches("(?s).*[.!?\\n“\"•|–—-]");
    }
}
