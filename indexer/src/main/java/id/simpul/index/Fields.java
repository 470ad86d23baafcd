package id.simpul.index;

import id.simpul.model.Agency;
import id.simpul.model.Award;
import id.simpul.model.Entry;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.Page;
import id.simpul.model.PrintedDate;
import id.simpul.model.Programme;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Regulation;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import id.simpul.text.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of an entry goes into which field, whatever the engine.
 *
 * @param texts the texts of each text field; words of two texts are never neighbours
 * @param values the values of each keyword and facet field
 * @param date days since 1970, if the entry has a date
 */
public record Fields(Map<Field, List<String>> texts, Map<Field, List<String>> values, Optional<Long> date) {

    /** What an index is made with: one with another value has other words or fields. */
    public static final String MADE_WITH = "5-" + Words.FINGERPRINT;

    /** How passages become vectors; another value means other vectors. */
    private static final String VECTORS = "1";

    /** Values of {@link Field#TYPE}. */
    public static final String DOCUMENT = "document";

    public static final String INNOVATION = "innovation";

    private static final int LEAD_LENGTH = 600;

    /** What an index is made with if there is a model: one of another model, or of none, has other vectors. */
    public static String madeWith(Optional<Embedder> embedder) {
        return embedder.map(
                        some -> MADE_WITH + "-" + VECTORS + "-" + some.model().fingerprint())
                .orElse(MADE_WITH);
    }

    /** The fields of a document or an innovation. */
    public static Fields of(Entry entry, Taxonomy taxonomy) {
        return switch (entry) {
            case SourceDocument document -> ofDocument(document, taxonomy);
            case Innovation innovation -> ofInnovation(innovation, taxonomy);
        };
    }

    private static Fields ofDocument(SourceDocument document, Taxonomy taxonomy) {
        Map<Field, List<String>> texts = new EnumMap<>(Field.class);
        texts.put(Field.TITLE, List.of(document.title()));
        texts.put(
                Field.NAME,
                document.findings(InnovationName.class)
                        .flatMap(finding -> spellings(finding.value()))
                        .distinct()
                        .toList());
        texts.put(Field.LEAD, List.of(lead(document)));
        texts.put(Field.BODY, document.pages().stream().map(Page::text).toList());
        texts.put(
                Field.AGENCY,
                document.findings(Agency.class)
                        .flatMap(finding -> Stream.of(
                                finding.value().name(), finding.value().type()))
                        .distinct()
                        .toList());
        texts.put(
                Field.PLACE,
                document.findings(RegionMention.class)
                        .map(finding -> finding.value())
                        .filter(mention ->
                                mention.role() != RegionRole.PUBLISHER && mention.role() != RegionRole.ADOPTER)
                        .flatMap(mention -> placeNames(mention.region(), taxonomy))
                        .distinct()
                        .toList());
        texts.put(
                Field.RULE,
                Stream.of(
                                document.findings(Regulation.class)
                                        .map(f -> f.value().key()),
                                document.findings(Award.class)
                                        .map(f -> f.value().label()),
                                document.findings(Programme.class)
                                        .map(f -> f.value().key() + " "
                                                + f.value().name()))
                        .flatMap(names -> names)
                        .distinct()
                        .toList());

        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        values.put(Field.TYPE, List.of(DOCUMENT));
        values.put(Field.DOCID, List.of(document.docid()));
        values.put(Field.COPY, List.of(document.copyOf().isPresent() ? "yes" : "no"));
        // A release that many outlets carry is one title, however often it was copied.
        values.put(Field.PHRASE, document.copyOf().isPresent() ? List.of() : Phrases.of(document.title()));
        values.put(
                Field.COPY_OF, document.copyOf().stream().map(Object::toString).toList());
        values.put(
                Field.NAME_KEY,
                document.findings(InnovationName.class)
                        .map(finding -> NameKey.of(finding.value().name()))
                        .distinct()
                        .toList());
        values.put(
                Field.REGION,
                document.owners().stream()
                        .flatMap(region -> taxonomy.regions().withProvince(region).stream())
                        .map(Region::code)
                        .distinct()
                        .toList());
        values.put(Field.THEME, document.themes().stream().map(Theme::slug).toList());
        values.put(Field.KIND, List.of(document.kind().slug()));
        values.put(Field.AWARD, awards(document.findings(Award.class).map(finding -> finding.value())));
        Optional<PrintedDate> date = document.date().map(finding -> finding.value());
        values.put(
                Field.YEAR,
                date.map(d -> String.valueOf(d.date().year())).stream().toList());
        return new Fields(texts, values, date.map(d -> d.date().earliest().toEpochDay()));
    }

    private static Fields ofInnovation(Innovation innovation, Taxonomy taxonomy) {
        Map<Field, List<String>> texts = new EnumMap<>(Field.class);
        texts.put(Field.TITLE, List.of(innovation.name()));
        texts.put(
                Field.NAME,
                Stream.concat(
                                innovation.expansion().stream(),
                                innovation.names().stream().flatMap(name -> spellings(name.value())))
                        .distinct()
                        .toList());
        List<String> passages = innovation.passages().stream()
                .map(passage -> passage.evidence().quote())
                .toList();
        texts.put(Field.LEAD, passages.stream().limit(3).toList());
        texts.put(Field.BODY, passages);
        texts.put(
                Field.AGENCY,
                innovation.agencies().stream()
                        .flatMap(agency ->
                                Stream.of(agency.value().name(), agency.value().type()))
                        .distinct()
                        .toList());
        texts.put(
                Field.PLACE,
                innovation.region().stream()
                        .flatMap(region -> placeNames(region, taxonomy))
                        .toList());
        texts.put(
                Field.RULE,
                innovation.awards().stream()
                        .map(award -> award.value().label())
                        .distinct()
                        .toList());

        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        values.put(Field.TYPE, List.of(INNOVATION));
        values.put(Field.COPY, List.of("no"));
        values.put(Field.NAME_KEY, List.of(NameKey.of(innovation.name())));
        values.put(
                Field.SOURCE,
                innovation.documents().stream().map(Object::toString).toList());
        values.put(
                Field.REGION,
                innovation.region().stream()
                        .flatMap(region -> taxonomy.regions().withProvince(region).stream())
                        .map(Region::code)
                        .toList());
        values.put(Field.THEME, innovation.themes().stream().map(Theme::slug).toList());
        values.put(Field.AWARD, awards(innovation.awards().stream().map(Sourced::value)));
        values.put(
                Field.YEAR,
                innovation.awards().stream()
                        .flatMap(award -> award.value().year().stream())
                        .map(String::valueOf)
                        .distinct()
                        .toList());
        return new Fields(texts, values, Optional.empty());
    }

    private static Stream<String> spellings(InnovationName name) {
        return Stream.concat(Stream.of(name.name()), name.expansion().stream());
    }

    private static List<String> awards(Stream<Award> awards) {
        return awards.filter(award -> award.standing() == Award.Standing.WON)
                .map(award -> (award.scheme() + " " + award.tier()).strip())
                .distinct()
                .toList();
    }

    private static Stream<String> placeNames(Region region, Taxonomy taxonomy) {
        return taxonomy.regions().withProvince(region).stream()
                .flatMap(place ->
                        Stream.concat(Stream.of(place.officialName(), place.shortName()), place.aliases().stream()));
    }

    private static String lead(SourceDocument document) {
        String text = document.pages().getFirst().text();
        if (text.length() <= LEAD_LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', LEAD_LENGTH);
        return text.substring(0, end > 0 ? end : LEAD_LENGTH);
    }
}
