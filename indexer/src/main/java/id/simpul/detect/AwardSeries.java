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
 * Prizes told one after the other lend each other their year: <em>Top 45 dan Top 5 Replikasi KIPP 2021</em>; and one prize
 * may have been won in several: <em>IGA 2021 dan 2022</em>.
 */
final class AwardSeries {

    private static final Pattern JOINED = Pattern.compile(
            "\\s*(?:,\\s*|[&>→]\\s*)?(?:(?:dan|serta|lanjut|terus|berlanjut|ke|sekaligus|juga|masuk|penghargaan|and|lalu|kemudian|hingga|then|the)\\s+)*");
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
     * @param ago what the sentence says of its year, counted from the day of writing
     */
    record Told(Finding<Award> finding, Span stretch, Span sentence, Ago ago) {

        Optional<Integer> year() {
            return finding.value().year();
        }

        Told in(int year) {
            Award award = finding.value();
            Award dated = new Award(award.scheme(), award.tier(), award.group(), Optional.of(year), award.standing());
            return with(new Finding<>(dated, finding.evidence(), finding.confidence()));
        }

        Told with(Finding<Award> other) {
            return new Told(other, stretch, sentence, ago);
        }
    }

    /**
     * How long ago a prize was won.
     *
     * @param years {@code tahun lalu}: 1; empty if the sentence does not count them
     * @param past whether it was before what the text tells of: <em>pernah</em>
     */
    record Ago(Optional<Integer> years, boolean past) {

        static final Ago UNTOLD = new Ago(Optional.empty(), false);
        static final Ago BEFORE = new Ago(Optional.empty(), true);
    }

    /** The prizes of one page, in the order of its text, with the years that they lend each other. */
    static Stream<Told> of(ReadPage page, List<Told> prizes) {
        List<Told> dated = new ArrayList<>(prizes);
        for (int i = 1; i < dated.size(); i++) {
            dated.set(i, after(page.text(), dated.get(i - 1), dated.get(i)));
        }
        for (int i = dated.size() - 2; i >= 0; i--) {
            dated.set(i, beside(page.text(), dated.get(i), dated.get(i + 1)));
        }
        return dated.stream().flatMap(prize -> each(page.text(), prize, dated));
    }

    private static Told after(String text, Told first, Told second) {
        return first.year().isPresent() && second.year().isEmpty() && isJoined(text, first, second)
                ? second.in(first.year().get())
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
