package id.simpul.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Signal;
import id.simpul.model.Sourced;
import id.simpul.replicate.Kin;
import id.simpul.replicate.Profile;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What an innovation's replication has to go on, for programs. Not safe to share. */
final class ProfileJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<EntryId, String> docids;

    private ProfileJson(Profile profile) {
        docids = profile.documents().stream()
                .collect(Collectors.toMap(document -> document.id(), document -> document.docid()));
    }

    static ObjectNode of(Profile profile) {
        return new ProfileJson(profile).json(profile);
    }

    private ObjectNode json(Profile profile) {
        ObjectNode json = JSON.objectNode()
                .put("id", profile.innovation().id().value())
                .put("name", profile.innovation().name())
                .put("stage", profile.stage().map(stage -> stage.value().slug()).orElse(null))
                .put("lastSeen", profile.lastSeen().map(date -> date.iso()).orElse(null));
        ArrayNode aspects = json.putArray("aspects");
        for (Profile.Row row : profile.rows()) {
            ObjectNode aspect =
                    aspects.addObject().put("aspect", row.aspect().slug()).put("answer", word(row.answer()));
            ArrayNode quotes = aspect.putArray("signals");
            row.sources().forEach(sourced -> quotes.add(signal(sourced)));
        }
        ArrayNode adopters = json.putArray("adopters");
        profile.adopters()
                .forEach(sourced -> adopters.add(at(
                        JSON.objectNode()
                                .put("code", sourced.value().region().code())
                                .put("name", sourced.value().region().officialName()),
                        sourced.document(),
                        sourced.finding().evidence())));
        ArrayNode kin = json.putArray("kin");
        profile.kin().forEach(one -> kin.add(kin(one)));
        ObjectNode criteria = json.putObject("criteria");
        profile.criteria()
                .forEach((name, rows) -> rows.forEach(
                        row -> criteria.withArray(name).add(row.aspect().slug())));
        profile.criteria().keySet().forEach(criteria::withArray);
        return json;
    }

    private ObjectNode signal(Sourced<Signal> sourced) {
        Signal signal = sourced.value();
        return at(
                JSON.objectNode()
                        .put("presence", word(signal.presence()))
                        .put("basis", word(signal.basis()))
                        .put("detail", signal.detail().orElse(null)),
                sourced.document(),
                sourced.finding().evidence());
    }

    private ObjectNode kin(Kin kin) {
        return at(
                JSON.objectNode().put("name", kin.name()).put("relation", word(kin.relation())),
                kin.document(),
                kin.evidence());
    }

    private ObjectNode at(ObjectNode json, EntryId document, Evidence evidence) {
        json.put("docid", docids.getOrDefault(document, document.value()));
        json.set("evidence", EvidenceJson.of(evidence));
        return json;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
