package id.simpul.detect;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands within a few words behind a cue and says how much: {@code turun <separuh>}, {@code kini <enam jam>}, {@code
 * sampai Juni <164 produk>}. Unlike {@link SignalDetails}, nothing of it counts elsewhere in the sentence. Immutable.
 */
final class SignalMeasures {

    /** No more of a sentence behind a cue is looked at. */
    private static final int REACH = 120;

    private static final String DIGITS = "\\d+(?:[.,]\\d+)*";
    private static final String NUMBER =
            "(?:" + DIGITS + "|@digit\\s@power(?:\\s(?:@one|@digit))?|@one|@thousand|@number|@tens(?:-\\p{L}+)?)";
    private static final String SHARE = "(?:(?:@very )?@part|@multiple|(?:a |one |by )?@english-part\\b)";
    private static final String MONEY = "@currency\\.?\\s?\\d[\\d.,]*(?:\\s?@thousands)?";
    private static final String ABOUT = "(?:@about\\s+){0,3}";
    private static final String TIME_POINT =
            "(?:@when\\s+){0,2}(?:\\d{1,2}\\s+)?(?:MONTH(?:\\s+(?:19|20)\\d\\d|\\s+@past-month)?|(?:19|20)\\d\\d|@recent)";
    private static final String NO_THING = "(?!@no-thing\\b)";

    private final Map<String, Pattern> patterns;

    SignalMeasures(SignalWords words, Calendars calendars) {
        patterns = Map.of(
                "amount",
                pattern(
                        words,
                        "\\s+(?:(?!" + NUMBER + "\\s)[\\p{L}-]+\\s+){0,2}?" + ABOUT + "(?<m>" + MONEY + "|" + NUMBER
                                + "\\s?(?:@span|@share|@unit)(?!\\p{L})|" + SHARE + ")"),
                "measure",
                pattern(
                        words,
                        "\\s*,?\\s+(?:(?!@open\\b)[\\p{L}-]+\\s+){0,5}?" + ABOUT + "(?<m>" + NUMBER
                                + "\\s?(?:@span|@share|@weight)(?!\\p{L}))(?!\\s+(?:@how-often|@per\\s))"),
                "tally",
                pattern(
                        words,
                        "\\s+" + TIME_POINT.replace("MONTH", calendars.monthPattern())
                                + "(?!\\p{L})(?:(?!\\b@not-done\\b)[^.;:\\n]){0,60}?[:\\s](?<m>(?!(?:19|20)\\d\\d\\b)"
                                + DIGITS + "\\s+" + NO_THING
                                + "\\p{L}{2,})(?!(?:\\s+\\p{L}+){0,3}\\s+@not-done\\b)"),
                "ratio",
                pattern(
                        words,
                        "\\s+" + ABOUT + "(?<m>" + NUMBER + "\\s+@out-of(?:\\s+@each)?\\s+" + NUMBER + ")(?!\\p{L})"),
                "crew",
                pattern(words, "(?:\\s+@counted-by){0,3}\\s*:?\\s+(?<m>" + NUMBER + "\\s+" + NO_THING + "\\p{L}{3,})"));
    }

    private static Pattern pattern(SignalWords words, String behind) {
        return words.pattern(behind, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What stands behind the cue, for this kind of measure; empty if it is none of these kinds. @param cueEnd where the cue ends in the sentence */
    Optional<String> read(String kind, String sentence, int cueEnd) {
        Pattern pattern = patterns.get(kind);
        if (pattern == null) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(sentence)
                .region(cueEnd, Math.min(sentence.length(), cueEnd + REACH))
                .useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher.group("m")) : Optional.empty();
    }
}
