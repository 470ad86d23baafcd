package id.simpul.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.index.Completions;
import id.simpul.index.Expansion;
import id.simpul.index.Field;
import id.simpul.index.Hit;
import id.simpul.index.SearchResult;
import id.simpul.index.Snippet;
import id.simpul.index.Understood;
import id.simpul.index.Window;
import id.simpul.model.Award;
import id.simpul.model.Entry;
import id.simpul.model.Innovation;
import id.simpul.model.PrintedDate;
import id.simpul.model.Region;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import id.simpul.replicate.Reason;
import id.simpul.replicate.Similar;
import id.simpul.web.Facts;
import id.simpul.web.Links;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Answers as JSON: the form of the API, and of the command line's {@code --json}. */
public final class ApiJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Taxonomy taxonomy;

    public ApiJson(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The answer to a search. */
    public ObjectNode search(SearchResult result) {
        ObjectNode json = JSON.objectNode()
                .put("query", result.request().text())
                .put("total", result.total())
                .put("page", result.request().page())
                .put("pages", result.pages())
                .put("size", result.request().size())
                .put("sort", result.request().sort() == Window.Sort.NEWEST ? "newest" : "relevance")
                .put("relaxed", result.relaxed().isPresent())
                .put(
                        "complete",
                        result.relaxed()
                                .map(SearchResult.Relaxed::complete)
                                .orElse(result.total() - result.byMeaning()));
        if (result.byMeaning() > 0) {
            json.put("byMeaning", result.byMeaning());
        }
        understood(result.understood(), json.put("expand", !result.request().literal()));
        ArrayNode hits = json.putArray("hits");
        result.hits().forEach(hit -> hits.add(hit(hit, result.answered())));
        json.set("facets", facets(result));
        return json;
    }

    /** How a question may go on. */
    public ObjectNode completions(List<Completions.Completion> completions) {
        ObjectNode json = JSON.objectNode();
        ArrayNode suggestions = json.putArray("suggestions");
        completions.forEach(completion -> suggestions
                .addObject()
                .put("type", completion.type().name().toLowerCase(Locale.ROOT))
                .put("text", completion.text()));
        return json;
    }

    /** The facets alone: for each its values with label, count and whether chosen. */
    public ObjectNode facets(SearchResult result) {
        ObjectNode json = JSON.objectNode();
        for (SearchResult.Facet facet : result.facets()) {
            ArrayNode values = json.putArray(facet.field().key());
            facet.values()
                    .forEach(value -> values.addObject()
                            .put("value", value.value())
                            .put("label", label(facet.field(), value.value()))
                            .put("entries", value.entries())
                            .put("chosen", value.chosen()));
        }
        return json;
    }

    /** What is alike, with the reasons. */
    public ArrayNode similar(List<Similar> found) {
        ArrayNode json = JSON.arrayNode();
        for (Similar similar : found) {
            ObjectNode one = entry(similar.entry(), "");
            one.put("score", similar.score());
            ArrayNode reasons = one.putArray("reasons");
            similar.reasons().forEach(reason -> reasons.add(reason(reason)));
            json.add(one);
        }
        return json;
    }

    private void understood(Understood understood, ObjectNode json) {
        ArrayNode expansions = json.putArray("expansions");
        for (Expansion expansion : understood.expansions()) {
            ArrayNode also =
                    expansions.addObject().put("typed", expansion.typed()).putArray("also");
            expansion.also().forEach(also::add);
        }
        json.set(
                "correction",
                understood
                        .correction()
                        .<JsonNode>map(correction ->
                                JSON.objectNode().put("text", correction.text()).put("applied", correction.applied()))
                        .orElse(JSON.nullNode()));
        ArrayNode suggestions = json.putArray("suggestions");
        for (Understood.Suggestion suggestion : understood.suggestions()) {
            suggestions
                    .addObject()
                    .put("field", suggestion.field().key())
                    .put("value", suggestion.value())
                    .put("label", label(suggestion.field(), suggestion.value()))
                    .put("entries", suggestion.entries());
        }
    }

    private ObjectNode hit(Hit hit, String question) {
        ObjectNode json = entry(hit.entry(), question).put("score", hit.score()).put("copies", hit.copies());
        if (hit.found() == Hit.Found.BY_MEANING) {
            json.put("found", "meaning");
        }
        ArrayNode snippets = json.putArray("snippets");
        for (Snippet snippet : hit.snippets()) {
            ObjectNode one = snippets.addObject()
                    .put("document", snippet.document().value())
                    .put("page", snippet.page())
                    .put("text", snippet.text());
            ArrayNode fragments = one.putArray("fragments");
            snippet.fragments()
                    .forEach(fragment ->
                            fragments.addObject().put("text", fragment.text()).put("marked", fragment.marked()));
        }
        return json;
    }

    private static ObjectNode entry(Entry entry, String question) {
        return switch (entry) {
            case SourceDocument document ->
                common(
                                document,
                                question,
                                document.owners(),
                                document.themes().stream(),
                                document.findings(Award.class).map(finding -> finding.value()))
                        .put("type", "document")
                        .put("docid", document.docid())
                        .put("kind", document.kind().slug())
                        .put(
                                "date",
                                document.date()
                                        .map(finding -> finding.value().date().iso())
                                        .orElse(null))
                        .put(
                                "dateStatus",
                                document.date()
                                        .map(finding -> finding.value().status())
                                        .map(PrintedDate.Status::name)
                                        .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                                        .orElse(null));
            case Innovation innovation -> {
                ObjectNode json = common(
                                innovation,
                                question,
                                innovation.region().stream().toList(),
                                innovation.themes().stream(),
                                innovation.awards().stream().map(award -> award.value()))
                        .put("type", "innovation")
                        .put("name", innovation.name())
                        .put("expansion", innovation.expansion().orElse(null));
                ArrayNode documents = json.putArray("documents");
                innovation.documents().forEach(id -> documents.add(id.value()));
                yield json;
            }
        };
    }

    private static ObjectNode common(
            Entry entry, String question, List<Region> regions, Stream<Theme> themes, Stream<Award> awards) {
        ObjectNode json = JSON.objectNode()
                .put("id", entry.id().value())
                .put("title", entry.title())
                .put("url", Links.entry(entry, question));
        ArrayNode places = json.putArray("regions");
        regions.forEach(region -> places.addObject().put("code", region.code()).put("name", region.officialName()));
        ArrayNode slugs = json.putArray("themes");
        themes.map(Theme::slug).forEach(slugs::add);
        ArrayNode decided = json.putArray("decidedThemes");
        Facts.decidedThemes(entry).stream().map(Theme::slug).forEach(decided::add);
        ArrayNode labels = json.putArray("awards");
        awards.filter(award -> award.standing() == Award.Standing.WON)
                .map(Award::label)
                .distinct()
                .forEach(labels::add);
        return json;
    }

    private static ObjectNode reason(Reason reason) {
        return switch (reason) {
            case Reason.SharedTerms shared -> {
                ObjectNode json = JSON.objectNode().put("reason", "shared-terms");
                ArrayNode words = json.putArray("terms");
                shared.words().forEach(words::add);
                yield json;
            }
            case Reason.SharedSide shared -> {
                ObjectNode json = JSON.objectNode().put("reason", "shared-" + side(shared.side()));
                ArrayNode words = json.putArray("terms");
                shared.words().forEach(words::add);
                yield json;
            }
            case Reason.OtherSide other -> JSON.objectNode().put("reason", "other-" + side(other.side()));
            case Reason.SameTheme same ->
                JSON.objectNode()
                        .put("reason", "same-theme")
                        .put("theme", same.theme().slug());
            case Reason.OtherRegion other ->
                JSON.objectNode()
                        .put("reason", "other-region")
                        .put("region", other.region().code())
                        .put("name", other.region().officialName());
            case Reason.Awarded awarded ->
                JSON.objectNode()
                        .put("reason", "award")
                        .put("award", awarded.award().label())
                        .put("document", awarded.document().value());
            case Reason.AlreadyReplicated replicated ->
                JSON.objectNode()
                        .put("reason", "replicated")
                        .put("quote", replicated.quote())
                        .put("document", replicated.document().value());
            case Reason.SameSetting same ->
                JSON.objectNode()
                        .put("reason", "same-setting")
                        .put("setting", same.setting().name().toLowerCase(java.util.Locale.ROOT));
            case Reason.Near near ->
                JSON.objectNode()
                        .put("reason", "near")
                        .put("region", near.region().code());
            case Reason.SameLevel level ->
                JSON.objectNode()
                        .put("reason", "same-level")
                        .put("level", level.level().name().toLowerCase(java.util.Locale.ROOT));
        };
    }

    private static String side(Reason.Side side) {
        return side.name().toLowerCase(java.util.Locale.ROOT);
    }

    private String label(Field field, String value) {
        return switch (field) {
            case REGION ->
                taxonomy.regions().byCode(value).map(Region::officialName).orElse(value);
            case THEME -> taxonomy.themes().bySlug(value).map(Theme::labelId).orElse(value);
            default -> value;
        };
    }
}
