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

/**
 * Finds the dates that a document prints, says what happened on each, and checks the printed weekday. A weekday that
 * contradicts its date is never passed over: the date becomes {@code CORRECTED} if the other years of the text point to
 * one that fits, else {@code CONFLICT}. Within a role the best candidate for the document's date comes first. Safe to
 * share.
 */
public final class DateDetector implements Detector {

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
        List<DateSighting> sightings = new ArrayList<>();
        Optional<Kind> kind = reading.findings(Kind.class).map(Finding::value).findFirst();
        boolean sheet = kind.filter(Kind.PROFILE::equals).isPresent();
        for (ReadPage page : reading.pages()) {
            forms.find(page).stream()
                    .map(form -> new DateSighting(page, form, roles.of(page, form, kind)))
                    .filter(sighting -> !sheet || !sighting.isYearOfSheet())
                    .forEach(sightings::add);
        }
        YearContext years = YearContext.of(
                reading.pages().stream().map(ReadPage::text).toList(),
                sightings.stream().map(DateSighting::form).toList());
        boolean revised = kind.filter(REVISED::contains).isPresent();
        boolean signed = sightings.stream().anyMatch(sighting -> sighting.said().signed() || sighting.isSignOff());
        Map<List<Object>, Finding<PrintedDate>> found = new LinkedHashMap<>();
        sightings.stream()
                .filter(sighting -> !sighting.isBareYear()
                        || sighting.isInTitle() && !isOfAward(reading, sighting)
                        || sighting.isPublished())
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
            DateSighting sighting, YearContext years, boolean signed, boolean announced) {
        PrintedForm form = sighting.form();
        Optional<Role> cued = sighting.said().role();
        if (form.year().isEmpty() && form.weekday().isEmpty() && cued.isEmpty() && !sighting.follows("pada")) {
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
                    confidence(value, sighting, cued.isPresent() || sighting.isSignOff()));
        });
    }

    /** A competition's year beside its award says nothing of the document's date. */
    private boolean isOfAward(Reading reading, DateSighting sighting) {
        boolean title =
                sighting.page().text().indexOf('\n') > sighting.form().span().start();
        return !title
                && awards.told(reading).stream()
                        .map(prize -> prize.finding().evidence())
                        .anyMatch(award ->
                                sighting.page().shows(award, sighting.form().span()));
    }

    /** What a date is that no cue explains: its place in the text says it. */
    private static Role uncued(DateSighting sighting, boolean signed) {
        PrintedForm form = sighting.form();
        if (form.form() == Form.STAMP) {
            return Role.PUBLICATION;
        }
        if (sighting.isDateLine() || sighting.isDateline() || sighting.isSignOff() || sighting.isMonthOfNow()) {
            return Role.PUBLICATION;
        }
        if (form.form() == Form.YEAR && (sighting.isInTitle() || sighting.isYearField())) {
            return Role.PUBLICATION;
        }
        if (form.weekday().isPresent()) {
            return Role.EVENT;
        }
        boolean inNarrative = form.day() > 0 && sighting.leads() && !signed;
        return inNarrative ? Role.EVENT : Role.OTHER;
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

    private static Confidence confidence(PrintedDate value, DateSighting sighting, boolean cued) {
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
