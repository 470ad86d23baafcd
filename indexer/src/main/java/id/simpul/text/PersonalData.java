package id.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides what concerns private persons: telephone numbers, civil registration and civil servants' numbers (NIK, NIP), and
 * mail addresses that are not an office's. What is hidden keeps its length and its marks, so that places in the text stay
 * right: {@code 0812-3456-7890} becomes {@code ••••-••••-••••}. The rules lie in {@code private.tsv} and
 * {@code office-mail.tsv}; a text is read once for each rule. Safe to share.
 */
public final class PersonalData {

    private static final char HIDDEN = '•';

    /** How far before a number the word stands that tells what it is. */
    private static final int NEAR = 40;

    private static final int FEWEST_DIGITS = 8;
    private static final int LONGEST_ADDRESS = 250;

    private static final String HIDE = "hide";

    private final List<Rule> rules;
    private final List<String> officeMail;

    private PersonalData(List<Rule> rules, List<String> officeMail) {
        this.rules = List.copyOf(rules);
        this.officeMail = List.copyOf(officeMail);
    }

    /** The rules that come with the program. */
    public static PersonalData standard() {
        return new PersonalData(
                Table.of("private.tsv").rows().stream()
                        .map(row -> new Rule(
                                row.get(0),
                                Pattern.compile(row.get(1)),
                                row.get(2).isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(row.get(2)))))
                        .toList(),
                Table.of("office-mail.tsv").rows().stream().map(List::getFirst).toList());
    }

    /** The text with personal data hidden, of the same length; the same text if there is none. */
    public String hidden(String text) {
        List<Span> found = find(text);
        if (found.isEmpty()) {
            return text;
        }
        StringBuilder hidden = new StringBuilder(text);
        for (Span span : found) {
            for (int at = span.start(); at < span.end(); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    hidden.setCharAt(at, HIDDEN);
                }
            }
        }
        return hidden.toString();
    }

    /** Where personal data stands. */
    private List<Span> find(String text) {
        List<Span> windows = windows(text);
        if (windows.isEmpty()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher matcher =
                    rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            for (Span window : windows) {
                matcher.region(window.start(), window.end());
                while (matcher.find()) {
                    if (rule.fits(text, matcher.start()) && !isOfficeMail(rule, matcher.group())) {
                        boolean part = rule.pattern().namedGroups().containsKey(HIDE);
                        found.add(new Span(
                                part ? matcher.start(HIDE) : matcher.start(),
                                part ? matcher.end(HIDE) : matcher.end()));
                    }
                }
            }
        }
        return found;
    }

    /**
     * The stretches that may hold some: those without a letter that have eight digits, and those without a blank around an
     * at sign. No rule finds anything elsewhere, and most of a text is elsewhere.
     */
    private static List<Span> windows(String text) {
        List<Span> windows = new ArrayList<>();
        int start = 0;
        int digits = 0;
        for (int at = 0; at <= text.length(); at++) {
            char sign = at < text.length() ? text.charAt(at) : 'x';
            if (sign >= '0' && sign <= '9') {
                digits++;
            } else if (Character.isLetter(sign)) {
                if (digits >= FEWEST_DIGITS) {
                    windows.add(new Span(start, at));
                }
                start = at + 1;
                digits = 0;
            } else if (sign == '@') {
                windows.add(word(text, at));
            }
        }
        return windows;
    }

    /** What stands around a place without a blank, as far as an address may reach. */
    private static Span word(String text, int place) {
        int start = place;
        while (start > 0 && place - start < LONGEST_ADDRESS && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < text.length() && end - place < LONGEST_ADDRESS && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private boolean isOfficeMail(Rule rule, String found) {
        String lower = found.toLowerCase(Locale.ROOT);
        return rule.kind().equals("mail")
                && officeMail.stream()
                        .anyMatch(ending -> lower.endsWith(ending) || lower.endsWith("@" + ending.substring(1)));
    }

    /**
     * @param kind what is found
     * @param pattern how it looks
     * @param near what must stand shortly before it
     */
    private record Rule(String kind, Pattern pattern, Optional<Pattern> near) {

        boolean fits(String text, int start) {
            return near.isEmpty()
                    || near.get()
                            .matcher(text.substring(Math.max(0, start - NEAR), start))
                            .find();
        }
    }
}
