package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Finding;
import id.simpul.model.Regulation;
import id.simpul.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figure or name beside a cue that makes a signal worth more than a word. Immutable. */
final class SignalDetails {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern END = Pattern.compile("[\\s.,]+$");
    private static final int NEAR = 60;

    private static final String DIGITS = "\\d+(?:[.,]\\d+)*";
    private static final String FIGURE_WITH_UNIT = "(?:Rp\\.?\\s?)?\\d[\\d.,]*\\s*@figure-unit?";
    private static final String SPELLED = "(?:@digit\\s@power|@number|@tens(?:-\\p{L}+)?)";
    /** Some words of one sentence; a point between digits ends none. */
    private static final String WITHIN = "(?:[^.;\\n]|\\.(?=\\d)){0,60}?";

    private static final String THINGS = "\\b" + DIGITS + "\\s+(?!@no-output\\b)\\p{L}{2,}";

    private static final Pattern ADOPTER =
            Pattern.compile("\\s*(?:oleh|di|ke)?\\s+(?<a>\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,4})");

    private final SignalMeasures measures;
    private final Detail money;
    private final Detail change;
    /** From what to what, whatever verb stands beside it. */
    private final Detail shift;

    private final Detail figure;
    private final Detail count;
    /** The number right before those whom it counts: {@code 16 mama kader}. */
    private final Pattern numberBefore;

    private final Detail served;
    /** So many of anything but time, money and way. */
    private final Detail output;
    /** The same right before what became of it: {@code 417 alat diperbaiki}. */
    private final Pattern outputBefore;

    private final Detail fraction;
    private final Detail adopters;
    /** A name alone counts unless it may be but the first word of a sentence. */
    private final Pattern adopterBefore;

    SignalDetails(SignalWords words, Calendars calendars) {
        measures = new SignalMeasures(words, calendars);
        Making making = new Making(words);
        money = making.detail(
                "(?:\\b@currency\\.?\\s?\\d[\\d.,]*(?:\\s?@thousands\\b)?|\\b\\d[\\d.,]*\\s(?:@thousands\\s)?@rupiah\\b)",
                "currency");
        change = making.detail(
                "(?:dari\\s+(?:[\\p{L}-]+\\s+){0,4}?" + FIGURE_WITH_UNIT + WITHIN
                        + "@into\\s+(?:[\\p{L}-]+\\s+){0,3}?" + FIGURE_WITH_UNIT + "|@reaching\\s+" + FIGURE_WITH_UNIT
                        + ")",
                "from",
                "reaching");
        shift = making.detail(
                "(?:\\b@from\\s+(?:[\\p{L}-]+\\s+){0,4}?" + FIGURE_WITH_UNIT + WITHIN
                        + "\\b@now\\s+(?:[\\p{L}-]+\\s+){0,3}?" + FIGURE_WITH_UNIT
                        + "|\\bfrom\\s+@currency?\\s?\\d" + WITHIN
                        + "\\bto\\s+(?:[\\p{L}-]+\\s+){0,2}?@currency?\\s?\\d[\\d.,]*"
                        + "|\\d[^\\n→>]{0,30}(?:→|->)\\s*" + FIGURE_WITH_UNIT + ")",
                "from",
                "from-english");
        figure = making.detail("\\b\\d[\\d.,]*\\s?@per-hundred(?!\\p{L})");
        count = making.detail(
                "\\b(?:\\d[\\d.]*(?:\\s?[-–]\\s?\\d+)?|" + SPELLED
                        + ")\\s+(?:orang\\s+)?(?:orang|@staff|juru \\p{L}+)\\b",
                "digit",
                "number",
                "one",
                "tens");
        numberBefore = making.pattern("(?:^|[^\\p{L}\\d.,-])(?<n>" + DIGITS + "(?:\\s?[-–]\\s?\\d+)?|" + SPELLED
                + "|@one)(?:\\s+\\([^)]{2,40}\\))?(?:\\s+@which)?(?:\\s+(?!@no-crew\\b)\\p{L}+)?\\s+$");
        served = making.detail("\\b" + DIGITS + "\\s+@served\\b");
        output = making.detail(THINGS);
        outputBefore = making.pattern(THINGS + "(?:\\s+\\p{L}+){0,3}\\s+(?:@done\\s+)?$");
        fraction = making.detail("\\b" + DIGITS + "\\s@out-of\\s" + DIGITS);
        adopters = making.detail("(?:\\d[\\d.]*|@number)\\s+(?:@other )?@adopters", "number");
        adopterBefore = words.pattern(
                "(?<a>(?:@adopter-office\\s\\p{Lu}[\\p{L} ]*?"
                        + "|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*(?:,\\s\\p{Lu}\\p{L}+)*\\s(?:dan|and)\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*"
                        + "|(?<=[;,]\\s)\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*|^\\p{Lu}\\p{L}+\\s\\p{Lu}\\p{L}+))(?:\\s@too)*\\s+$",
                0);
    }

    /** Makes what is looked for of the words. */
    private record Making(SignalWords words) {

        /** @param openings sorts of the words with which a match begins; it may begin with figures as well */
        Detail detail(String template, String... openings) {
            return new Detail(
                    Openings.of(Stream.of(openings)
                            .flatMap(sort -> words.of(sort).stream())
                            .toList()),
                    pattern(template));
        }

        Pattern pattern(String template) {
            return words.pattern(template, FLAGS);
        }
    }

    /** What a detail looks like. @param openings where one may begin */
    private record Detail(Openings openings, Pattern pattern) {

        /** For what has a digit in every match. */
        Optional<String> withFigure(String text) {
            return Letters.any(text, Character::isDigit) ? first(text) : Optional.empty();
        }

        Optional<String> first(String text) {
            Matcher matcher = Windows.matcher(pattern, text);
            for (int at = 0; at < text.length(); at++) {
                if (openings.mayBe(text, at)
                        && matcher.region(at, text.length()).lookingAt()) {
                    return Optional.of(END.matcher(matcher.group()).replaceFirst(""));
                }
            }
            return Optional.empty();
        }
    }

    /** What stands in the sentence beside the cue, for this kind of detail. */
    Optional<String> read(String kind, String sentence, Span cue) {
        return switch (kind) {
            case "count" -> counted(sentence, cue).or(() -> count.first(sentence));
            case "output-before" -> outputBefore(sentence, cue);
            case "adopter-before" -> adopterBefore(sentence, cue);
            default -> read(kind, sentence, cue.end());
        };
    }

    private Optional<String> outputBefore(String sentence, Span cue) {
        int from = Math.max(0, cue.start() - NEAR);
        Matcher before = outputBefore.matcher(sentence.substring(from, cue.start()));
        return before.find() ? Optional.of(sentence.substring(from + before.start(), cue.end())) : Optional.empty();
    }

    private Optional<String> counted(String sentence, Span cue) {
        int from = Math.max(0, cue.start() - NEAR);
        String near = sentence.substring(from, cue.start());
        Matcher before = Windows.matcher(numberBefore, near);
        for (int number = 0; number < near.length(); number++) {
            // A number, unless it comes first, needs the sign before it to be told from a part of a word.
            if (count.openings().mayBe(near, number)
                    && before.region(Math.max(0, number - 1), near.length()).lookingAt()) {
                return Optional.of(sentence.substring(from + before.start("n"), cue.end()));
            }
        }
        return Optional.empty();
    }

    /** What stands in the sentence, for this kind of detail. */
    Optional<String> read(String kind, String sentence, int cueEnd) {
        return switch (kind) {
            case "money" -> money.withFigure(sentence);
            case "change" -> change.withFigure(sentence);
            case "figure" -> figure.withFigure(sentence);
            case "shift" -> shift.withFigure(sentence);
            case "count" -> count.first(sentence);
            case "served" -> served.withFigure(sentence);
            case "output" -> output.withFigure(sentence.substring(cueEnd));
            // Whatever says what came of it, where it is known to speak of that.
            case "outcome" ->
                Stream.of(change, shift, figure, fraction, served, output)
                        .flatMap(detail -> detail.withFigure(sentence).stream())
                        .findFirst();
            case "adopter" -> adopter(sentence, cueEnd).or(() -> adopters.first(sentence));
            default -> measures.read(kind, sentence, cueEnd);
        };
    }

    /** The key of the rule of a region that is quoted in the sentence. */
    static Optional<String> rule(List<Finding<Regulation>> rules, ReadPage page, Span sentence) {
        return keys(rules, page, sentence)
                .filter(key -> !key.matches("(?:UU|PP|Perpres|Permen|Kepmen).*"))
                .findFirst();
    }

    /** The key of the rule that is quoted in the sentence, rather one of a region. */
    static Optional<String> anyRule(List<Finding<Regulation>> rules, ReadPage page, Span sentence) {
        return rule(rules, page, sentence).or(() -> keys(rules, page, sentence).findFirst());
    }

    private static Stream<String> keys(List<Finding<Regulation>> rules, ReadPage page, Span sentence) {
        return rules.stream()
                .filter(rule -> page.shows(rule.evidence(), sentence))
                .map(rule -> rule.value().key());
    }

    /** Those who do it too, right before the cue: {@code Sigi dan Poso <sudah memakainya>}. */
    private Optional<String> adopterBefore(String sentence, Span cue) {
        int from = Math.max(0, cue.start() - NEAR);
        String near = sentence.substring(from, cue.start());
        Matcher before = adopterBefore.matcher(near);
        return before.find() ? Optional.of(before.group("a")) : adopters.first(near);
    }

    /** The region or office right behind the cue. */
    private Optional<String> adopter(String sentence, int cueEnd) {
        Matcher matcher = ADOPTER.matcher(sentence).region(cueEnd, sentence.length());
        return matcher.lookingAt() ? Optional.of(matcher.group("a")) : Optional.empty();
    }
}
