package id.simpul.detect;

import id.simpul.detect.AwardSeries.Told;
import id.simpul.detect.AwardWords.Scheme;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Award;
import id.simpul.model.Confidence;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.PrintedDate;
import id.simpul.model.Region;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds distinctions and gives each its normal form. What the words beside a prize leave open is taken from the rest of
 * the document: <em>tahun lalu</em> from its date, <em>tingkat provinsi</em> from its owner; and news that announces a
 * prize in its headline tells of a prize of its own year. Such findings are never sure. Safe to share.
 */
public final class AwardDetector implements Detector {

    private static final Set<Kind> NEWS = EnumSet.of(Kind.EVENT_NEWS, Kind.INNOVATION_NEWS);

    private final AwardReader reader;
    private final AwardWords words;
    private final Taxonomy taxonomy;
    private final AwardHolders holders;

    /** @param taxonomy the provinces, after which provincial competitions are named */
    public AwardDetector(Taxonomy taxonomy) {
        this(taxonomy, new AwardReader(AwardWords.of(taxonomy)));
    }

    AwardDetector(Taxonomy taxonomy, AwardReader reader) {
        this.taxonomy = taxonomy;
        this.reader = reader;
        words = reader.words();
        holders = new AwardHolders(taxonomy, words);
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        List<Told> told = reader.told(reading);
        if (told.isEmpty() || areRules(reading)) {
            return List.of();
        }
        SourceDocument document = reading.document().withFindings(reading.findings());
        Optional<Finding<PrintedDate>> day = document.date();
        Optional<Scheme> provincial = provincial(document);
        boolean announces = NEWS.contains(document.kind()) && words.announce(document.title());
        List<Region> owners = document.owners();
        boolean local = owners.stream().filter(Region::liesInProvince).count() == 1;
        return AwardMerge.merge(told.stream()
                .filter(prize -> !local || !holders.isOthers(page(reading, prize), prize, owners))
                .map(prize -> ofProvince(prize, provincial))
                .map(prize -> day.map(date ->
                                dated(page(reading, prize), prize, date, announces, isDatedElsewhere(prize, told)))
                        .orElse(prize))
                .map(Told::finding)
                .toList());
    }

    /** What a competition's own rules tell of prizes, they promise. */
    private boolean areRules(Reading reading) {
        return reading.kind() == Kind.GUIDE
                && reading.findings(InnovationName.class).findAny().isEmpty()
                && !words.schemes().find(Words.of(reading.document().title())).isEmpty();
    }

    private static ReadPage page(Reading reading, Told prize) {
        return reading.pages().get(prize.finding().evidence().page() - 1);
    }

    /** The competition of the province that the document's owner is or lies in. */
    private Optional<Scheme> provincial(SourceDocument document) {
        return document.owners().stream()
                .flatMap(owner -> owner.provinceCode().stream())
                .distinct()
                .reduce((one, other) -> Region.NATIONAL)
                .flatMap(code -> taxonomy.regions().byCode(code))
                .filter(region -> region.level() == Region.Level.PROVINCE)
                .map(words::competition);
    }

    private static Told ofProvince(Told prize, Optional<Scheme> provincial) {
        Award award = prize.finding().value();
        boolean own = award.scheme().equals(Scheme.OWN.name());
        return own && provincial.isPresent() ? inferred(prize, provincial.get().name(), award.year()) : prize;
    }

    /** Whether the sentence that tells of the prize also tells the day that the document is of. */
    private static boolean isOfItsDay(ReadPage page, Told prize, Finding<PrintedDate> day) {
        return day.value().role() == PrintedDate.Role.EVENT
                && prize.finding().confidence() == Confidence.HIGH
                && page.shows(day.evidence(), prize.sentence());
    }

    /** {@code Raih Top 45}, a headline says, and the text: {@code Top 45 KIPP 2022}. */
    private static boolean isDatedElsewhere(Told prize, List<Told> all) {
        Award award = prize.finding().value();
        return all.stream()
                .filter(other -> other.year().isPresent())
                .map(other -> other.finding().value())
                .anyMatch(other ->
                        other.scheme().equals(award.scheme()) && other.tier().equals(award.tier()));
    }

    private static Told dated(
            ReadPage page, Told prize, Finding<PrintedDate> day, boolean announces, boolean elsewhere) {
        if (prize.year().isPresent()) {
            return prize;
        }
        boolean ofNow = !elsewhere && !prize.ago().past() && (announces || isOfItsDay(page, prize, day));
        int now = day.value().date().year();
        return prize.ago()
                .years()
                .or(() -> ofNow ? Optional.of(0) : Optional.empty())
                .map(years -> inferred(prize, prize.finding().value().scheme(), Optional.of(now - years)))
                .orElse(prize);
    }

    private static Told inferred(Told prize, String scheme, Optional<Integer> year) {
        Award award = prize.finding().value();
        Evidence quoted = prize.finding().evidence();
        return prize.with(new Finding<>(
                new Award(scheme, award.tier(), award.group(), year, award.standing()),
                quoted.by("award" + Evidence.INFERRED),
                Confidence.MEDIUM));
    }
}
