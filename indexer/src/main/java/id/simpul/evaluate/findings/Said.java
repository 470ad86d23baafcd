package id.simpul.evaluate.findings;

import id.simpul.model.Award;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.PrintedDate;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Regulation;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Theme;
import id.simpul.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An item that the machine found.
 *
 * @param item as labels would write it
 * @param quote the words it was read in; empty if there are none
 */
record Said(String item, String quote) {

    /** What the machine says of one kind, by key. */
    static Map<String, Said> of(Judged judged, SourceDocument document) {
        Stream<Said> said = switch (judged) {
            case PROVINCE ->
                owners(document)
                        .map(finding ->
                                said(finding, mention -> mention.region().code().substring(0, 2)));
            case KABUPATEN_KOTA ->
                owners(document)
                        .filter(finding -> finding.value().region().liesInProvince())
                        .map(finding ->
                                said(finding, mention -> mention.region().code()));
            case MAIN_THEME -> document.findings(Theme.class).limit(1).map(finding -> said(finding, Theme::slug));
            case KIND -> Stream.of(kind(document));
            case DATE ->
                document.date().stream()
                        .map(finding -> said(finding, date -> date.date().iso()));
            case DATE_WARNING ->
                document.date().stream()
                        .filter(finding -> warns(finding.value().status()))
                        .map(finding -> said(finding, date -> Column.WARNED));
            case AWARD ->
                document.findings(Award.class)
                        .filter(finding -> finding.value().standing() == Award.Standing.WON)
                        .map(finding -> said(finding, Said::award));
            case REGULATION -> document.findings(Regulation.class).map(finding -> said(finding, Regulation::key));
            case PROVISION ->
                document.findings(Regulation.class)
                        .filter(finding -> !finding.value().provision().isEmpty())
                        .map(finding -> said(finding, rule -> rule.key() + " " + rule.provision()));
            case INNOVATION ->
                document.findings(InnovationName.class)
                        .filter(finding -> finding.confidence() != Confidence.LOW)
                        .map(finding -> said(finding, InnovationName::name));
            case STAGE -> document.findings(LifeStage.class).limit(1).map(finding -> said(finding, LifeStage::slug));
            case SIGNAL -> document.findings(Signal.class).map(finding -> said(finding, Said::signal));
        };
        Map<String, Said> byKey = new LinkedHashMap<>();
        said.forEach(one -> byKey.putIfAbsent(judged.key(one.item()), one));
        return byKey;
    }

    private static <T extends Value> Said said(Finding<T> finding, Function<T, String> item) {
        return new Said(item.apply(finding.value()), finding.evidence().quote());
    }

    private static Stream<Finding<RegionMention>> owners(SourceDocument document) {
        return document.findings(RegionMention.class)
                .filter(finding -> finding.value().role() == RegionRole.OWNER);
    }

    /** A document that nothing is found of is of the kind {@code other}: that, too, is an answer. */
    private static Said kind(SourceDocument document) {
        Optional<Finding<Kind>> found = document.findings(Kind.class).findFirst();
        return found.map(finding -> said(finding, Kind::slug))
                .orElseGet(() -> new Said(document.kind().slug(), ""));
    }

    private static boolean warns(PrintedDate.Status status) {
        return switch (status) {
            case OK, INFERRED -> false;
            case CORRECTED, CONFLICT, FUTURE -> true;
        };
    }

    private static String award(Award award) {
        return "%s/%s/%s"
                .formatted(
                        award.scheme(),
                        award.tier().isEmpty() ? "-" : award.tier(),
                        award.year().map(String::valueOf).orElse("-"));
    }

    private static String signal(Signal signal) {
        return "%s/%s/%s"
                .formatted(signal.aspect().slug(), Column.lower(signal.presence()), Column.lower(signal.basis()));
    }
}
