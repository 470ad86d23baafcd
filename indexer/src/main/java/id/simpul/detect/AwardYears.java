package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the year of an award in the words that name it or its competition, and how far those words go. Safe to share. */
final class AwardYears {

    private static final Pattern YEAR =
            Pattern.compile("(?=2)(?<![\\d.-])(?<!\\d/)20[0-4]\\d(?![\\d/-]|\\.\\d|\\s*[-–]\\s*\\d)");
    private static final Pattern TOLD = Pattern.compile(
            "(?:^\\s*Tahun|(?:,|dan|lalu|kemudian|serta|sedangkan)(?=\\s+20\\d\\d\\s+(?:masuk|menembus|tembus|meraih|juara|lolos|menjadi|jadi|naik|Top)\\b)|(?:,|:|yang|dan|serta|kemudian|sementara|sedangkan|ini|itu|tersebut|\\p{Lu}[\\p{L}-]*)\\s+tahun|(?<![\\p{L}])(?:[Pp]ada|[Dd]i|[Ii]n|lalu|yakni|yaitu|[Dd]ibanding|[Dd]ibandingkan)"
                    + "(?:(?:\\s+\\p{Ll}+){0,2}\\s+tahun|(?:\\s+\\d{1,2})?\\s+(?i:"
                    + Calendars.builtIn().monthPattern() + "))?)"
                    + "\\s+(20[0-4]\\d)(?![\\d/.-]*\\d)");

    /** What a sentence opens with holds for all of it: {@code Pada KIPP tahun 2023, …}. */
    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?:Pada|Dalam|Di|Lewat|In|At)\\s[^.,;\\n]{3,90}?(?<![\\d/.-])(20[0-4]\\d)(?:\\s*,|\\s(?=\\p{L}))");

    /** {@code Top 99 of Indonesia's public service innovation competition (2021)} */
    private static final Pattern BRACKETED = Pattern.compile("[^,;.:()\\n]{0,80}\\((20[0-4]\\d)\\)");

    /** {@code Top 99 of the national competition in 2019}, with nothing told in between. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?!(?:(?!20[0-4]\\d).){0,80}?\\b(?:akan|dan|yang|lalu|kini|serta|and|then|will|which)\\b.*?20)[^,;.()\\n]{0,80}?(?<!\\p{L})(?:pada|di|in|for|of)"
                    + "(?:\\s+tahun)?\\s+(20[0-4]\\d)(?![\\d/.-]*\\d)");

    /** {@code KIPP 2019 (Top 45)} */
    private static final Pattern JUST_BEFORE = Pattern.compile("(20[0-4]\\d)\\s*[(:–—-]+\\s*$");

    /** {@code the 2018 winner of …} */
    private static final Pattern ITS_YEAR = Pattern.compile("(?i)\\bthe\\s+(20[0-4]\\d)\\s*$");

    /** {@code Tahun penghargaan: 2022, Top 99} */
    private static final Pattern LABELLED =
            Pattern.compile("(?iu)\\btahun(?:\\s+\\p{L}+){0,2}\\s*[:|]\\s*(20[0-4]\\d)\\s*[,;|]\\s*$");

    /** {@code 2019: Top 99}, at the beginning of a line. */
    private static final Pattern LINE =
            Pattern.compile("\\s*(?:[-–•*●▪]|\\d{1,2}[.)])?\\s*\\(?(20[0-4]\\d)\\)?\\s*(?:[:|\\t]|[–—-]\\s)");

    /** {@code Lomba Inovasi Kabupaten Sleman 2022}, but not {@code Top 99, tahun 2020 Top 45} */
    private static final Pattern BEHIND_PLACE = Pattern.compile(
            "(?!\\s*,\\s*tahun\\s+20\\d\\d\\s+\\p{L})[\\s,(/]+(?:(?i:se-?|tingkat)\\s*)?(?:(?i:kabupaten|kota|provinsi|kecamatan|desa)\\s*)?(?:\\p{Lu}[\\p{L}-]+\\b\\s*){0,3}"
                    + "(?:(?i:tahun|edisi)\\s+)?[/(,\\s]*(20[0-4]\\d)(?![\\d/.-]*\\d)");

    /** {@code yang diraih tahun 2019} */
    private static final Pattern GOT =
            Pattern.compile("\\s*,?\\s*(?:yang\\s+)?(?:pernah\\s+|sudah\\s+|telah\\s+|berhasil\\s+)?"
                    + "di(?:raih|terima|sabet|peroleh|dapat|dapatkan|sandang|kantongi|menangkan|menangi|capai|rebut|boyong)\\s+"
                    + "(?:pada\\s+)?(?:tahun\\s+)?(20[0-4]\\d)(?![\\d/.-]*\\d)");

    /** {@code the 2022 Innovative Government Award} */
    private static final Pattern THE_YEAR = Pattern.compile(
            "(?iu)\\bthe\\s+(20[0-4]\\d)\\s+(?:national\\s+|provincial\\s+)?$" + "|(20[0-4]\\d)\\s*[/|:–—]\\s*$");

    private static final Pattern CLAUSE = Pattern.compile("[;.]|\\b20[0-4]\\d\\b");

    /** {@code 99 Top Public Service Innovations, 2020 / Top 45, 2021} */
    private static final Pattern BEHIND_COMMA = Pattern.compile(",\\s(20[0-4]\\d)(?=\\s*(?:[/;,.)|\\n]|$))");

    private static final Pattern CLOSED = Pattern.compile("\\s*\\p{L}");
    private static final int BACK = 400;
    private static final int SHORTLY = 40;
    private static final int STRETCH = 70;

    /** {@code KIPP Sultra ’22} */
    private static final Pattern SHORT_YEAR = Pattern.compile("\\s?[’‘'](\\d{2})(?!\\d)");

    private static final Pattern ROW = Pattern.compile("\\s*(?:\\d{1,3}[.)]?|[-–•*●▪])\\s.*", Pattern.DOTALL);
    private static final int MOST_ROWS = 40;
    private static final int CENTURY = 2000;
    private static final Pattern BREAK = Pattern.compile("[.,;:!?\\n|]");
    private static final int PHRASE_WORDS = 16;

    private final AwardWords words;

    AwardYears(AwardWords words) {
        this.words = words;
    }

    /** The year beside a competition that this stretch names. */
    Optional<Integer> ofScheme(ReadPage page, Span where) {
        return words.schemes().find(Words.of(where.of(page.text()))).stream()
                .map(hit -> new Span(
                        where.start() + hit.span().start(),
                        where.start() + hit.span().end()))
                .flatMap(
                        scheme -> of(page, phrase(page, scheme))
                                .or(() -> justIn(page.text(), where.start(), scheme.start()))
                                .stream())
                .findFirst();
    }

    /**
     * {@code … memaparkan inovasi di hadapan juri KIPP 2020. Layanan itu masuk Top 99}: the year of the sentence before.
     * Of a row of a list, that of what stands above the list.
     */
    Optional<Integer> before(ReadPage page, Span sentence) {
        boolean alone = words.schemes().find(Words.of(sentence.of(page.text()))).isEmpty();
        if (!alone) {
            return Optional.empty();
        }
        Optional<Span> before = Sentences.before(page.sentences(), sentence);
        if (isRow(page, sentence)) {
            for (int i = 0;
                    i < MOST_ROWS && before.filter(row -> isRow(page, row)).isPresent();
                    i++) {
                before = Sentences.before(page.sentences(), before.get());
            }
        }
        return before.flatMap(where -> ofScheme(page, where));
    }

    private static boolean isRow(ReadPage page, Span sentence) {
        return ROW.matcher(sentence.of(page.text())).matches();
    }

    /**
     * {@code Top 99 pada 2020 dan setahun kemudian Top 45}: a year counted from the one told before.
     *
     * @param from where the prize before ends, if there is one in the sentence
     */
    Optional<Integer> shifted(ReadPage page, Span sentence, Span name, int from) {
        Span before = new Span(Math.max(sentence.start(), Math.min(from, name.start())), name.start());
        Span behind = new Span(name.end(), Math.max(name.end(), Math.min(sentence.end(), name.end() + SHORTLY)));
        return shift(page, sentence, before, hit -> true)
                .or(() -> shift(page, sentence, behind, hit -> closes(page, behind, hit)));
    }

    private Optional<Integer> shift(ReadPage page, Span sentence, Span where, Predicate<Span> fits) {
        return words.shifts().find(page.words(where)).stream()
                .findFirst()
                .filter(hit -> fits.test(hit.span()))
                .flatMap(hit -> counted(
                        page,
                        sentence,
                        where.start() + hit.span().start(),
                        hit.values().getFirst()));
    }

    /** Whether the words that count a year end their clause, so that they are not said of what comes behind. */
    private static boolean closes(ReadPage page, Span where, Span shift) {
        String text = page.text();
        int end = where.start() + shift.end();
        return !BREAK.matcher(text.substring(where.start(), where.start() + shift.start()))
                        .find()
                && (end == text.length()
                        || !CLOSED.matcher(text).region(end, text.length()).lookingAt());
    }

    private static Optional<Integer> counted(ReadPage page, Span sentence, int place, int shift) {
        int from = Math.max(0, sentence.start() - BACK);
        Matcher year = YEAR.matcher(page.text()).region(from, place).useTransparentBounds(true);
        Optional<Integer> last = Optional.empty();
        while (year.find()) {
            last = Optional.of(Integer.parseInt(year.group()) + shift);
        }
        return last;
    }

    /** {@code Pada tahun 2021 layanan itu meraih Top 45}: the last year told so before the award, in its sentence. */
    Optional<Integer> told(ReadPage page, Span sentence, int place) {
        if (place <= sentence.start()) {
            return Optional.empty();
        }
        Matcher opening = OPENING.matcher(page.text()).region(sentence.start(), place);
        boolean opens = opening.lookingAt()
                && !words.schemes().find(Words.of(opening.group())).isEmpty();
        Optional<Integer> year = opens ? Optional.of(Integer.parseInt(opening.group(1))) : Optional.empty();
        Matcher told = TOLD.matcher(page.text()).region(sentence.start(), place);
        int end = sentence.start();
        while (told.find()) {
            year = Optional.of(Integer.parseInt(told.group(1)));
            end = told.end();
        }
        Span behind = new Span(end, place);
        return words.shifts().find(page.words(behind)).isEmpty() ? year : Optional.empty();
    }

    private static Optional<Integer> justIn(String text, int from, int to) {
        Matcher year = THE_YEAR.matcher(text.substring(from, to));
        return year.find()
                ? Optional.ofNullable(year.group(1))
                        .or(() -> Optional.of(year.group(2)))
                        .map(Integer::parseInt)
                : Optional.empty();
    }

    /** The year of the competition that is named shortly behind the award, with no other clause in between. */
    Optional<Integer> ofNear(ReadPage page, Span name, Span sentence) {
        Span behind = new Span(name.end(), Math.max(name.end(), Math.min(sentence.end(), name.end() + STRETCH)));
        return words.schemes().find(page.words(behind)).stream()
                .findFirst()
                .map(hit -> new Span(
                        behind.start() + hit.span().start(),
                        behind.start() + hit.span().end()))
                .filter(scheme -> !CLAUSE.matcher(page.text().substring(name.end(), scheme.start()))
                        .find())
                .flatMap(scheme ->
                        of(page, phrase(page, scheme)).or(() -> justIn(page.text(), name.end(), scheme.start())));
    }

    /** The year that the line of the award begins with. */
    static Optional<Integer> ofLine(ReadPage page, Span name) {
        return opening(page, name).map(year -> Integer.parseInt(year.group(1)));
    }

    /** Whether the line of the award begins with its year, and then it stands there: {@code 2018: Juara I lomba inovasi}. */
    static boolean opensLine(ReadPage page, Span name) {
        return opening(page, name)
                .filter(year -> page.text().substring(year.end(), name.start()).isBlank())
                .isPresent();
    }

    private static Optional<MatchResult> opening(ReadPage page, Span name) {
        Matcher year = LINE.matcher(page.text()).region(Lines.start(page.text(), name.start()), name.start());
        return year.lookingAt() ? Optional.of(year.toMatchResult()) : Optional.empty();
    }

    /** The year of a label, or of the competition, that stands right before the award, parted from it by a mark only. */
    Optional<Integer> justBefore(ReadPage page, Span name) {
        int from = Math.max(Lines.start(page.text(), name.start()), name.start() - STRETCH);
        String stretch = page.text().substring(from, name.start());
        Matcher labelled = LABELLED.matcher(stretch);
        if (labelled.find()) {
            return Optional.of(Integer.parseInt(labelled.group(1)));
        }
        Matcher itsYear = ITS_YEAR.matcher(stretch);
        if (itsYear.find()) {
            return Optional.of(Integer.parseInt(itsYear.group(1)));
        }
        Matcher year = JUST_BEFORE.matcher(stretch);
        return year.find() && !words.schemes().find(Words.of(stretch)).isEmpty()
                ? Optional.of(Integer.parseInt(year.group(1)))
                : Optional.empty();
    }

    /** The year told behind the award, in the same clause. */
    static Optional<Integer> behind(ReadPage page, Span phrase, Span sentence) {
        if (phrase.end() >= sentence.end()) {
            return Optional.empty();
        }
        return Stream.of(BEHIND_COMMA, BRACKETED, GOT, BEHIND)
                .map(form -> form.matcher(page.text()).region(phrase.end(), sentence.end()))
                .filter(Matcher::lookingAt)
                .map(year -> Integer.parseInt(year.group(1)))
                .findFirst();
    }

    /** The award's own phrase: its name and the words of competitions around it, up to a year. */
    Span phrase(ReadPage page, Span name) {
        List<Token> tokens = page.words();
        int first = page.wordFrom(name.start());
        if (first > 0 && tokens.get(first - 1).end() > name.start()) {
            first--;
        }
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last + 1).start() < name.end()) {
            last++;
        }
        int end = last;
        while (end + 1 < tokens.size() && end - last < PHRASE_WORDS && continues(page.text(), tokens, end, end + 1)) {
            end++;
            if (isYear(tokens.get(end).exact())) {
                break;
            }
        }
        int groupEnd = end;
        while (groupEnd + 1 < tokens.size()
                && groupEnd - end < 2
                && continues(page.text(), tokens, groupEnd, groupEnd + 1)
                && !isYear(tokens.get(groupEnd + 1).exact())) {
            groupEnd++;
        }
        return new Span(name.start(), Math.max(name.end(), tokens.get(groupEnd).end()));
    }

    private boolean continues(String text, List<Token> tokens, int from, int to) {
        String gap = text.substring(tokens.get(from).end(), tokens.get(to).start());
        String word = tokens.get(to).exact();
        boolean nextTop = word.equals(AwardNames.WORD)
                && to + 1 < tokens.size()
                && Character.isDigit(tokens.get(to + 1).exact().charAt(0));
        return !nextTop
                && !BREAK.matcher(gap).find()
                && (isYear(word) || words.fillers().contains(word) || isProvince(tokens, to));
    }

    private boolean isProvince(List<Token> tokens, int at) {
        List<Token> before = tokens.subList(Math.max(0, at - 8), Math.min(tokens.size(), at + 3));
        Token token = tokens.get(at);
        return words.schemes().find(before).stream()
                .anyMatch(hit -> !hit.values().getFirst().national()
                        && hit.span().start() <= token.start()
                        && token.end() <= hit.span().end());
    }

    private static boolean isYear(String word) {
        return word.matches("20[0-4]\\d");
    }

    /** The year in a phrase, or behind the region that follows it. */
    static Optional<Integer> of(ReadPage page, Span phrase) {
        return in(page.text(), phrase).or(() -> {
            Matcher year = BEHIND_PLACE.matcher(page.text()).region(phrase.end(), Lines.end(page.text(), phrase.end()));
            return year.lookingAt() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
        });
    }

    /** The year in a phrase, or right behind it. */
    static Optional<Integer> in(String text, Span phrase) {
        int end = Math.min(text.length(), phrase.end() + 1);
        Matcher year = YEAR.matcher(text).region(phrase.start(), end).useTransparentBounds(true);
        if (year.find()) {
            return Optional.of(Integer.parseInt(year.group()));
        }
        Matcher shortened = SHORT_YEAR.matcher(text).region(phrase.end(), text.length());
        return shortened.lookingAt() ? Optional.of(CENTURY + Integer.parseInt(shortened.group(1))) : Optional.empty();
    }
}
