package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Award;
import id.simpul.model.Finding;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prizes told one after the other lend each other their year: <em>Top 45 dan Top 5 Replikasi KIPP 2021</em>, <em>Top 99
 * tahun 2020, lalu Top 45 setahun kemudian</em>; and one prize may have been won in several: <em>IGA 2021 dan
 * 2022</em>.
 */
final class AwardSeries {

    private static final Pattern JOINED =
            Pattern.compile("\\s*(?:,\\s*)?(?:(?:dan|serta|sekaligus|juga|masuk|penghargaan|and)\\s+)*");
    private static final Pattern SAME =
            Pattern.compile("(?iu)(?:pada|di|in)\\s+(?:tahun\\s+yang\\s+sama|the\\s+same\\s+year)");
    private static final Pattern NEXT =
            Pattern.compile("(?iu)(?:setahun\\s+(?:kemudian|berselang|berikutnya|sesudahnya|"
                    + "setelahnya)|tahun\\s+berikutnya|a\\s+year\\s+later|the\\s+(?:next|following)\\s+year)");
    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d/.-])20[0-4]\\d(?:(?:\\s*,\\s*(?:(?:dan|serta|and)\\s+)?"
                    + "|\\s+(?:dan|serta|&|and)\\s+)(?:tahun\\s+)?20[0-4]\\d)+(?![\\d/-]|\\.\\d)");
    private static final Pattern YEAR = Pattern.compile("20[0-4]\\d");
    private static final int FAR = 40;
    /** So far behind a prize may its years stand, with no other year before them. */
    private static final int REACH = 60;

    private AwardSeries() {}

    /**
     * A prize read.
     *
     * @param stretch the words that name it
     * @param sentence where they stand
     */
    record Told(Finding<Award> finding, Span stretch, Span sentence) {

        Optional<Integer> year() {
            return finding.value().year();
        }

        Told in(int year) {
            Award award = finding.value();
            Award dated = new Award(award.scheme(), award.tier(), award.group(), Optional.of(year), award.standing());
            return new Told(new Finding<>(dated, finding.evidence(), finding.confidence()), stretch, sentence);
        }
    }

    /** The prizes of one page, in the order of its text, with the years that they lend each other. */
    static Stream<Finding<Award>> of(ReadPage page, List<Told> prizes) {
        List<Told> dated = new ArrayList<>(prizes);
        for (int i = 1; i < dated.size(); i++) {
            dated.set(i, after(page.text(), dated.get(i - 1), dated.get(i)));
        }
        for (int i = dated.size() - 2; i >= 0; i--) {
            dated.set(i, beside(page.text(), dated.get(i), dated.get(i + 1)));
        }
        return dated.stream().flatMap(prize -> each(page.text(), prize, dated)).map(Told::finding);
    }

    private static Told after(String text, Told first, Told second) {
        int from = first.stretch().end();
        int to = second.stretch().start();
        if (first.year().isEmpty() || from > to) {
            return second;
        }
        int year = first.year().get();
        if (second.year().isEmpty() && isJoined(text, first, second)) {
            return second.in(year);
        }
        Matcher within =
                SAME.matcher(text).region(from, Math.max(from, second.sentence().end()));
        if (second.year().isEmpty() && first.sentence().equals(second.sentence()) && within.find()) {
            return second.in(year);
        }
        boolean own = YEAR.matcher(second.stretch().of(text)).find();
        Matcher next = NEXT.matcher(text).region(from, to);
        boolean close = second.sentence().start() <= from || second.sentence().start() - from <= FAR;
        return !own
                        && close
                        && next.find()
                        && !YEAR.matcher(text).region(next.end(), to).find()
                ? second.in(year + 1)
                : second;
    }

    /** {@code Top 45 dan Top 5 Replikasi KIPP 2021} */
    private static Told beside(String text, Told first, Told second) {
        return first.year().isEmpty() && second.year().isPresent() && isJoined(text, first, second)
                ? first.in(second.year().get())
                : first;
    }

    private static boolean isJoined(String text, Told first, Told second) {
        int from = first.stretch().end();
        int to = second.stretch().start();
        return first.finding().value().scheme().equals(second.finding().value().scheme())
                && from <= to
                && to - from <= FAR
                && JOINED.matcher(text.substring(from, to)).matches();
    }

    /** {@code meraih predikat Sangat Inovatif pada IGA 2021, 2022, dan 2023}: one prize for each of the years. */
    private static Stream<Told> each(String text, Told prize, List<Told> all) {
        boolean alone = all.stream()
                .filter(other -> other != prize && other.sentence().equals(prize.sentence()))
                .allMatch(other -> other.finding().value().tier().isEmpty());
        if (!alone) {
            return Stream.of(prize);
        }
        Matcher years = YEARS.matcher(text)
                .region(prize.sentence().start(), prize.sentence().end());
        if (!years.find() || years.start() > prize.stretch().end() + REACH) {
            return Stream.of(prize);
        }
        List<Integer> listed = YEAR.matcher(years.group())
                .results()
                .map(year -> Integer.parseInt(year.group()))
                .toList();
        boolean theirs = prize.year().map(listed::contains).orElse(true);
        return theirs ? listed.stream().map(prize::in) : Stream.of(prize);
    }
}
