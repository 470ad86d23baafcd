package id.simpul.detect;

import id.simpul.detect.PrintedForm.Form;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.CalendarDate;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.Kind;
import id.simpul.model.PrintedDate;
import id.simpul.model.PrintedDate.Role;
import id.simpul.model.PrintedDate.Status;
import id.simpul.model.Taxonomy;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the dates that a document prints, says what happened on each, and checks the printed weekday. A weekday that
 * contradicts its date is never passed over: the date becomes {@code CORRECTED} if the other years of the text point to
 * one that fits, else {@code CONFLICT}. Within a role the best candidate for the document's date comes first. Safe to
 * share.
 */
public final class DateDetector implements Detector {

    private static final int LEAD = 700;
    private static final int DATE_LINE_WORDS = 9;
    private static final int COVER = 700;
    private static final int TITLE = 300;
    private static final int TITLE_WORDS = 22;
    private static final int SLIDE = 500;
    private static final int FOOT = 200;
    private static final Pattern SIGN_OFF = Pattern.compile("\\p{Lu}[\\p{L}. ]{2,40},");

    /** {@code … terlampir. Enrekang,} */
    private static final Pattern SIGN_OFF_AT_END =
            Pattern.compile("(?:^|[.;:!?)]\\s+)\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3},$");

    /** Behind the day of a letter stands at most who signed it. */
    private static final int SIGNER = 80;

    /** What stands between an office and a month. */
    private static final Pattern PARTED = Pattern.compile("[.,/|)–—-]$");

    private static final Pattern NOW = Pattern.compile("ini\\b|this\\b");
    private static final Pattern YEAR_LABEL =
            Pattern.compile("(?i)(?:tahun|edisi|year|pemutakhiran|diperbarui|updated)(?: \\p{L}+)?\\s*[:|]");
    private static final Pattern DASH = Pattern.compile("[–—-]");
    private static final Pattern ISSUE =
            Pattern.compile("(?i)\\b(?:vol|volume|edisi|issue|nomor|no)\\b\\.?\\s*\\d+[,;: ]*$");
    private static final Pattern NARRATIVE = Pattern.compile("[.“”\"]$|[“”\"•]|^\\d+[.)]|^-");

    /** A notice that was signed tells of what is to come, unless it says on a line of its own when that is. */
    private static final Optional<Kind> NOTICE = Optional.of(Kind.OTHER);

    /** What is brought up to date again and again is of its last day. */
    private static final Set<Kind> REVISED = EnumSet.of(Kind.GUIDE, Kind.PROFILE);

    private static final Comparator<Finding<PrintedDate>> LATEST = Comparator.comparing(
            (Finding<PrintedDate> finding) -> finding.value().date(), Comparator.reverseOrder());

    private final AwardReader awards;
    private final Clock clock;
    private final DateForms forms = new DateForms(Calendars.builtIn());
    private final DateRoles roles = new DateRoles();

    private record Sighting(ReadPage page, PrintedForm form, DateRoles.Said said) {

        boolean isBareYear() {
            return form.form() == Form.YEAR && form.span().end() - form.span().start() == 4;
        }

        boolean leads() {
            return page.page().number() == 1 && form.span().start() < LEAD;
        }
    }

    private record Understood(CalendarDate date, Status status) {}

    /**
     * @param taxonomy the provinces, after which competitions are named
     * @param clock says what day it is today: dates behind it lie in the future
     */
    public DateDetector(Taxonomy taxonomy, Clock clock) {
        this(new AwardReader(AwardWords.of(taxonomy)), clock);
    }

    /** @param awards what the awards are read with: the year of one in the title is no date */
    DateDetector(AwardReader awards, Clock clock) {
        this.awards = awards;
        this.clock = clock;
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        List<Sighting> sightings = new ArrayList<>();
        Optional<Kind> kind = reading.findings(Kind.class).map(Finding::value).findFirst();
        for (ReadPage page : reading.pages()) {
            forms.find(page).forEach(form -> sightings.add(new Sighting(page, form, roles.of(page, form, kind))));
        }
        YearContext years = YearContext.of(
                reading.pages().stream().map(ReadPage::text).toList(),
                sightings.stream().map(Sighting::form).toList());
        boolean revised = kind.filter(REVISED::contains).isPresent();
        boolean signed = sightings.stream().anyMatch(sighting -> sighting.said().signed() || isSignOff(sighting));
        Map<List<Object>, Finding<PrintedDate>> found = new LinkedHashMap<>();
        sightings.stream()
                .filter(sighting -> !sighting.isBareYear()
                        || isInTitle(sighting) && !isOfAward(reading, sighting)
                        || isPublished(sighting))
                .flatMap(sighting -> read(sighting, years, signed, signed && kind.equals(NOTICE)).stream())
                .sorted(Comparator.comparing((Finding<PrintedDate> finding) ->
                                finding.value().role())
                        .thenComparing(finding -> doubt(finding.value()))
                        .thenComparing(revised ? LATEST : (one, other) -> 0)
                        .thenComparing(Finding::confidence))
                .forEach(finding -> found.putIfAbsent(
                        List.of(finding.value().role(), finding.value().date()), finding));
        return List.copyOf(found.values());
    }

    private Optional<Finding<PrintedDate>> read(
            Sighting sighting, YearContext years, boolean signed, boolean announced) {
        PrintedForm form = sighting.form();
        Optional<Role> cued = sighting.said().role();
        if (form.year().isEmpty() && form.weekday().isEmpty() && cued.isEmpty() && !follows(sighting, "pada")) {
            return Optional.empty();
        }
        Role said = cued.filter(cue -> cue != Role.EVENT || form.form() != Form.YEAR)
                .filter(cue -> cue != Role.EVENT || !signed || form.weekday().isPresent())
                .orElseGet(() -> cued.isPresent() && signed ? Role.OTHER : uncued(sighting, signed));
        boolean toCome = announced && said == Role.EVENT && !sighting.said().labelled();
        Role role = toCome ? Role.PLAN : said;
        return understand(form, role, years).map(understood -> {
            String printed = form.span().of(sighting.page().text());
            PrintedDate value = new PrintedDate(understood.date(), printed, role, understood.status());
            String rule = "date." + form.form().name().toLowerCase(Locale.ROOT);
            return Reading.finding(
                    value,
                    sighting.page(),
                    form.span(),
                    rule,
                    confidence(value, sighting, cued.isPresent() || isSignOff(sighting)));
        });
    }

    /** A competition's year beside its award says nothing of the document's date. */
    private boolean isOfAward(Reading reading, Sighting sighting) {
        boolean title =
                sighting.page().text().indexOf('\n') > sighting.form().span().start();
        return !title
                && awards.told(reading).stream()
                        .map(prize -> prize.finding().evidence())
                        .anyMatch(
                                award -> award.page() == sighting.page().page().number()
                                        && new Span(award.start(), award.end())
                                                .overlaps(sighting.form().span()));
    }

    /** Whether the word, or it and "tanggal", stands right before the date. */
    private static boolean follows(Sighting sighting, String word) {
        int start = sighting.form().span().start();
        String before = Words.fold(sighting.page().text().substring(Math.max(0, start - 20), start));
        return before.matches("(?s).*\\b" + word + "\\s+(?:tanggal\\s+)?");
    }

    /** What a date is that no cue explains: its place in the text says it. */
    private static Role uncued(Sighting sighting, boolean signed) {
        PrintedForm form = sighting.form();
        if (form.form() == Form.STAMP) {
            return Role.PUBLICATION;
        }
        if (isDateLine(sighting) || isSignOff(sighting) || isMonthOfNow(sighting)) {
            return Role.PUBLICATION;
        }
        if (form.form() == Form.YEAR && (isInTitle(sighting) || isYearField(sighting))) {
            return Role.PUBLICATION;
        }
        if (form.weekday().isPresent()) {
            return Role.EVENT;
        }
        boolean inNarrative = form.day() > 0 && sighting.leads() && !signed;
        return inNarrative ? Role.EVENT : Role.OTHER;
    }

    /** A line with little but the date in it: under a headline, on a cover, at the foot of a letter. */
    private static boolean isDateLine(Sighting sighting) {
        String text = sighting.page().text();
        Span span = sighting.form().span();
        String head = head(sighting);
        String tail = tail(sighting);
        boolean town = SIGN_OFF.matcher(head).matches();
        if (town && (tail.isEmpty() || DASH.matcher(tail).lookingAt()) || isIssue(sighting, head)) {
            return true;
        }
        boolean atAnEdge = isCover(sighting) || text.length() - span.end() < FOOT;
        boolean slide = isCover(sighting) && text.length() < SLIDE && tail.isEmpty();
        return atAnEdge
                && !tail.startsWith(":")
                && (slide || !NARRATIVE.matcher(head + " " + tail).find())
                && Words.of(head + " " + tail).size() <= DATE_LINE_WORDS;
    }

    /**
     * {@code TAIS – Juli 2024 ini …}, {@code JUNE 2021 – There is …}, {@code Trade Office, Banjar. August 2024}: what opens
     * the text, or closes one of its first lines, is the month of writing.
     */
    private static boolean isMonthOfNow(Sighting sighting) {
        PrintedForm form = sighting.form();
        String head = head(sighting);
        String tail = tail(sighting);
        boolean opens = head.isEmpty() && DASH.matcher(tail).lookingAt();
        boolean closes =
                tail.isEmpty() && isCover(sighting) && PARTED.matcher(head).find();
        return sighting.leads()
                && form.month() > 0
                && form.day() == 0
                && (opens || closes || NOW.matcher(tail).lookingAt());
    }

    /** What stands before the date on its line. */
    private static String head(Sighting sighting) {
        String text = sighting.page().text();
        int start = sighting.form().span().start();
        return text.substring(Lines.start(text, start), start).strip();
    }

    /** What stands behind the date on its line. */
    private static String tail(Sighting sighting) {
        String text = sighting.page().text();
        int end = sighting.form().span().end();
        return text.substring(end, Lines.end(text, end)).strip();
    }

    /**
     * {@code Lolak, 9 Mei 2023} alone on its line, or the last words of all but who signed: a letter, a report or an
     * announcement was signed then.
     */
    private static boolean isSignOff(Sighting sighting) {
        PrintedForm form = sighting.form();
        if (form.month() == 0) {
            return false;
        }
        if (tail(sighting).isEmpty() && SIGN_OFF.matcher(head(sighting)).matches()) {
            return true;
        }
        String tail = tail(sighting);
        int left = sighting.page().text().length() - form.span().end();
        return form.day() > 0
                && form.weekday().isEmpty()
                && left <= SIGNER
                && (tail.isEmpty() || tail.startsWith("."))
                && SIGN_OFF_AT_END.matcher(head(sighting)).find();
    }

    /** The month of a journal's issue: {@code Vol. 9 No. 2, Desember 2022}. */
    private static boolean isIssue(Sighting sighting, String head) {
        return sighting.leads()
                && sighting.form().day() == 0
                && ISSUE.matcher(head).find();
    }

    private static boolean isPublished(Sighting sighting) {
        return sighting.said().role().equals(Optional.of(Role.PUBLICATION))
                || sighting.said().role().isEmpty() && isYearField(sighting);
    }

    /** The year of a form or sheet, and nothing else on its line: {@code Tahun: 2023}. */
    private static boolean isYearField(Sighting sighting) {
        return sighting.page().page().number() == 1
                && YEAR_LABEL.matcher(head(sighting)).matches()
                && tail(sighting).isEmpty();
    }

    /** Titles name the year of what they head: a report's, a competition's. */
    private static boolean isInTitle(Sighting sighting) {
        String text = sighting.page().text();
        int lineStart = text.lastIndexOf('\n', sighting.form().span().start()) + 1;
        int newline = text.indexOf('\n', lineStart);
        String line =
                text.substring(lineStart, newline < 0 ? text.length() : newline).strip();
        return sighting.page().page().number() == 1
                && sighting.form().span().start() < TITLE
                && newline > 0
                && (!head(sighting).isEmpty() || tail(sighting).isEmpty())
                && !line.endsWith(".")
                && Words.of(line).size() <= TITLE_WORDS;
    }

    private static boolean isCover(Sighting sighting) {
        int page = sighting.page().page().number();
        boolean slide = page == 2 && sighting.page().text().length() < SLIDE;
        return (page == 1 || slide) && sighting.form().span().start() < COVER;
    }

    private Optional<Understood> understand(PrintedForm form, Role role, YearContext years) {
        if (form.year().isEmpty()) {
            Optional<Integer> year = form.weekday().isPresent() ? years.fitting(form) : years.main();
            return year.flatMap(form::in).map(date -> new Understood(date, Status.INFERRED));
        }
        int printed = form.year().getAsInt();
        return form.in(printed).map(date -> {
            if (form.weekday().isPresent() && !form.fits(printed)) {
                return proposal(form, years.without(form)).orElse(new Understood(date, Status.CONFLICT));
            }
            boolean ahead = role != Role.PLAN && date.earliest().isAfter(LocalDate.now(clock));
            if (ahead && form.weekday().isPresent()) {
                return proposal(form, years.without(form)).orElse(new Understood(date, Status.FUTURE));
            }
            return new Understood(date, ahead ? Status.FUTURE : Status.OK);
        });
    }

    /** The date in a year that the text speaks of elsewhere, if the printed weekday fits there. */
    private static Optional<Understood> proposal(PrintedForm form, YearContext others) {
        return others.fitting(form)
                .filter(year -> others.names(year) || !others.names(form.year().orElseThrow()))
                .flatMap(form::in)
                .map(date -> new Understood(date, Status.CORRECTED));
    }

    private static Confidence confidence(PrintedDate value, Sighting sighting, boolean cued) {
        boolean full = value.date().day() > 0;
        boolean weekday = sighting.form().weekday().isPresent();
        return switch (value.status()) {
            case CORRECTED, CONFLICT, FUTURE -> Confidence.LOW;
            case INFERRED -> weekday ? Confidence.MEDIUM : Confidence.LOW;
            case OK -> {
                if (value.date().month() == 0 || sighting.form().form() == Form.STAMP) {
                    yield Confidence.LOW;
                }
                yield full && (weekday || cued) ? Confidence.HIGH : Confidence.MEDIUM;
            }
        };
    }

    /** The later, the less fit to be the document's date. */
    private static int doubt(PrintedDate value) {
        int doubt = switch (value.status()) {
            case OK -> 0;
            case INFERRED -> 1;
            case CORRECTED -> 3;
            case CONFLICT -> 6;
            case FUTURE -> 9;
        };
        int precision = value.date().day() > 0 ? 0 : value.date().month() > 0 ? 1 : 2;
        return doubt + precision * 2;
    }
}
