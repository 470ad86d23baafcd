package id.simpul.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.decide.Decided;
import id.simpul.model.Agency;
import id.simpul.model.Award;
import id.simpul.model.DecidedTheme;
import id.simpul.model.DecidedThemes;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.LifeStage;
import id.simpul.model.Page;
import id.simpul.model.Passage;
import id.simpul.model.PrintedDate;
import id.simpul.model.Programme;
import id.simpul.model.RegionMention;
import id.simpul.model.Regulation;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Theme;
import id.simpul.model.Value;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that is known of an entry, as JSON: the form of {@code simpul export} and of the API's entry addresses. Other
 * programs rely on it; names are only added.
 */
public final class EntryExport {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Function<EntryId, Optional<String>> docids;
    private final Function<Innovation, List<Decided>> decided;

    /**
     * @param docids looks up the docid of a document's id
     * @param decided looks up what people decided that an innovation rests on
     */
    public EntryExport(Function<EntryId, Optional<String>> docids, Function<Innovation, List<Decided>> decided) {
        this.docids = docids;
        this.decided = decided;
    }

    /** The entry as one JSON object. */
    public ObjectNode of(Entry entry) {
        return switch (entry) {
            case SourceDocument document -> document(document);
            case Innovation innovation -> innovation(innovation);
        };
    }

    private ObjectNode document(SourceDocument document) {
        ObjectNode json = JSON.objectNode()
                .put("id", document.id().value())
                .put("docid", document.docid())
                .put("source", document.origin().location().toString())
                .put("mediaType", document.origin().mediaType())
                .put("bytes", document.origin().bytes())
                .put("sha256", document.origin().sha256())
                .put("title", document.title())
                .put("kind", document.kind().slug())
                .put("language", document.language());
        json.set(
                "date",
                document.date()
                        .map(finding -> EvidenceJson.with(date(finding.value()), finding))
                        .map(com.fasterxml.jackson.databind.JsonNode.class::cast)
                        .orElse(JSON.nullNode()));
        json.set("dates", findings(document, PrintedDate.class, EntryExport::date));
        json.set("regions", findings(document, RegionMention.class, EntryExport::region));
        ArrayNode read = findings(document, Theme.class, EntryExport::theme);
        json.set("themes", document.decidedThemes().map(EntryExport::themes).orElse(read));
        json.set("readThemes", read.deepCopy());
        json.set(
                "themesDecided",
                document.decidedThemes()
                        .<com.fasterxml.jackson.databind.JsonNode>map(said -> decided(said.decision(), said.at()))
                        .orElse(JSON.nullNode()));
        json.set("innovations", findings(document, InnovationName.class, EntryExport::innovationName));
        json.set("agencies", findings(document, Agency.class, EntryExport::agency));
        json.set("awards", findings(document, Award.class, EntryExport::award));
        json.set("regulations", findings(document, Regulation.class, EntryExport::regulation));
        json.set("programs", findings(document, Programme.class, EntryExport::programme));
        json.put(
                "stage",
                document.findings(LifeStage.class)
                        .findFirst()
                        .map(finding -> finding.value().slug())
                        .orElse("unknown"));
        json.set("signals", findings(document, Signal.class, EntryExport::signal));
        json.put("copyOf", document.copyOf().flatMap(docids).orElse(null));
        ArrayNode warnings = json.putArray("warnings");
        document.warnings().forEach(warning -> warnings.add(warning.slug()));
        document.date()
                .map(finding -> finding.value())
                .filter(date -> date.status() != PrintedDate.Status.OK)
                .ifPresent(date -> warnings.add("date-" + warning(date)));
        ArrayNode pages = json.putArray("pages");
        for (Page page : document.pages()) {
            pages.addObject().put("page", page.number()).put("text", page.text());
        }
        ArrayNode removed = json.putArray("removed");
        document.removed().forEach(removed::add);
        return json;
    }

    private ObjectNode innovation(Innovation innovation) {
        ObjectNode json = JSON.objectNode()
                .put("id", innovation.id().value())
                .put("name", innovation.name())
                .put("expansion", innovation.expansion().orElse(null));
        json.set(
                "owner",
                innovation
                        .owner()
                        .map(owner -> sourced(owner, EntryExport::region))
                        .map(com.fasterxml.jackson.databind.JsonNode.class::cast)
                        .orElse(JSON.nullNode()));
        json.set("names", array(innovation.names().stream().map(name -> sourced(name, EntryExport::innovationName))));
        json.set(
                "themes",
                array(Stream.concat(
                        innovation.decidedThemes().stream().map(this::theme),
                        innovation.readThemes().stream().map(theme -> sourced(theme, EntryExport::theme)))));
        json.set("awards", array(innovation.awards().stream().map(award -> sourced(award, EntryExport::award))));
        json.set("agencies", array(innovation.agencies().stream().map(agency -> sourced(agency, EntryExport::agency))));
        ArrayNode documents = json.putArray("documents");
        innovation.documents().forEach(id -> documents.add(docids.apply(id).orElse(id.value())));
        json.set("passages", array(innovation.passages().stream().map(this::passage)));
        json.set("decided", array(decided.apply(innovation).stream().map(DecisionJson::ofAnybody)));
        return json;
    }

    private ObjectNode passage(Passage passage) {
        ObjectNode json = JSON.objectNode()
                .put(
                        "docid",
                        docids.apply(passage.document())
                                .orElse(passage.document().value()));
        json.set("evidence", EvidenceJson.of(passage.evidence()));
        return json;
    }

    private <T extends Value> ObjectNode sourced(Sourced<T> sourced, Function<T, ObjectNode> said) {
        ObjectNode json = EvidenceJson.with(said.apply(sourced.value()), sourced.finding());
        return json.put(
                "docid",
                docids.apply(sourced.document()).orElse(sourced.document().value()));
    }

    private static <T extends Value> ArrayNode findings(
            SourceDocument document, Class<T> type, Function<T, ObjectNode> said) {
        return array(document.findings(type).map(finding -> EvidenceJson.with(said.apply(finding.value()), finding)));
    }

    private static ArrayNode array(Stream<ObjectNode> nodes) {
        ArrayNode array = JSON.arrayNode();
        nodes.forEach(array::add);
        return array;
    }

    private static ObjectNode date(PrintedDate date) {
        return JSON.objectNode()
                .put("value", date.date().iso())
                .put("printed", date.printed())
                .put("role", lower(date.role()))
                .put("status", lower(date.status()))
                .put("warning", date.status() == PrintedDate.Status.OK ? null : warning(date));
    }

    private static String warning(PrintedDate date) {
        return switch (date.status()) {
            case OK -> "";
            case INFERRED -> "inferred";
            case CORRECTED, CONFLICT -> "weekday";
            case FUTURE -> "future";
        };
    }

    private static ObjectNode region(RegionMention mention) {
        return JSON.objectNode()
                .put("code", mention.region().code())
                .put("name", mention.region().officialName())
                .put("role", lower(mention.role()))
                .put("printed", mention.printed());
    }

    private static ObjectNode theme(Theme theme) {
        return JSON.objectNode().put("slug", theme.slug());
    }

    /** Themes that a person decided: who said so, where others have a quote. */
    private static ArrayNode themes(DecidedThemes said) {
        return array(said.themes().stream()
                .map(theme -> theme(theme).set("decided", decided(said.decision(), said.at()))));
    }

    private ObjectNode theme(DecidedTheme said) {
        ObjectNode json = theme(said.theme());
        json.set("decided", decided(said.decision(), said.at()));
        return json.put(
                "docid", docids.apply(said.document()).orElse(said.document().value()));
    }

    private static ObjectNode decided(long number, Instant at) {
        return JSON.objectNode().put("number", number).put("at", at.toString());
    }

    private static ObjectNode innovationName(InnovationName name) {
        return JSON.objectNode()
                .put("name", name.name())
                .put("expansion", name.expansion().orElse(null));
    }

    private static ObjectNode agency(Agency agency) {
        return JSON.objectNode()
                .put("name", agency.name())
                .put("type", agency.type())
                .put("region", agency.region().map(region -> region.code()).orElse(null));
    }

    private static ObjectNode award(Award award) {
        return JSON.objectNode()
                .put("scheme", award.scheme())
                .put("tier", award.tier())
                .put("group", award.group().orElse(null))
                .put("year", award.year().orElse(null))
                .put("standing", lower(award.standing()));
    }

    private static ObjectNode regulation(Regulation regulation) {
        return JSON.objectNode().put("key", regulation.key()).put("provision", regulation.provision());
    }

    private static ObjectNode programme(Programme programme) {
        return JSON.objectNode()
                .put("key", programme.key())
                .put("name", programme.name())
                .put("year", programme.year().orElse(null));
    }

    private static ObjectNode signal(Signal signal) {
        return JSON.objectNode()
                .put("aspect", signal.aspect().slug())
                .put("presence", lower(signal.presence()))
                .put("basis", lower(signal.basis()))
                .put("detail", signal.detail().orElse(null));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
