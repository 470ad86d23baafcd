package id.simpul.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.extract.Extraction;
import id.simpul.index.EngineException;
import id.simpul.index.Entries;
import id.simpul.index.Field;
import id.simpul.model.Award;
import id.simpul.model.Confidence;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.Obstacle;
import id.simpul.model.PrintedDate;
import id.simpul.model.Region;
import id.simpul.model.RegionRole;
import id.simpul.model.Signal;
import id.simpul.web.Assets;
import id.simpul.web.Pages;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the description of the API tells what the API does. */
@ExtendWith(Served.class)
class OpenApiTest {

    private final LiveSite site;
    private final Description description;

    OpenApiTest(LiveSite site) {
        this.site = site;
        this.description = new Description(site.get("/api/v1/openapi.json").json());
    }

    @Test
    void describesEveryAddressOfTheApiAndNoOther() {
        Site site = LiveSite.site(
                new DeadEngineTest.Dead(EngineException.Cause.UNAVAILABLE), new LiveSite.Kept(Path.of("")));
        Javalin javalin = Javalin.create(config -> new Routes(
                        site,
                        site,
                        Curators.nobody(),
                        Entries.TAXONOMY,
                        Pages.of(Entries.TAXONOMY, Assets.builtIn()),
                        Assets.builtIn())
                .register(config.routes));
        Set<String> registered = javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method.equals(HandlerType.GET))
                .map(handler -> handler.endpoint.path)
                .filter(path -> path.startsWith("/api/") || path.equals("/health"))
                .collect(Collectors.toSet());
        assertThat(registered).hasSizeGreaterThan(8);
        assertThat(paths().properties().stream().map(path -> path.getKey()))
                .containsExactlyInAnyOrderElementsOf(registered);
    }

    @Test
    void isAnOpenApiDocumentThatHoldsTogether() {
        assertThat(description.root().get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(paths().valueStream().map(path -> path.at("/get/operationId").asText()))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
        assertThat(paths().valueStream()).allSatisfy(path -> {
            assertThat(path.at("/get/summary").asText()).isNotBlank();
            assertThat(path.at("/get/responses").properties().stream().map(answer -> answer.getKey()))
                    .contains("200", "default");
        });
        assertThat(description.root().findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(description
                                .root()
                                .at(target.asText().substring(1))
                                .isMissingNode())
                        .as(target.asText())
                        .isFalse());
        paths().properties()
                .forEach(path -> assertThat(parameters(path.getValue(), "path"))
                        .as(path.getKey())
                        .isEqualTo(path.getKey().contains("{id}") ? Set.of("id") : Set.of()));
    }

    @Test
    void namesEveryParameterOfASearch() {
        Set<String> facets = Field.of(Field.Type.FACET).map(Field::key).collect(Collectors.toSet());
        assertThat(parameters(paths().get("/api/v1/search"), "query"))
                .containsAll(facets)
                .contains("q", "type", "sort", "page", "size", "lang");
        assertThat(description.root().at("/components/schemas/Facets/properties").properties().stream()
                        .map(facet -> facet.getKey()))
                .containsExactlyInAnyOrderElementsOf(facets);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("/api/v1/search", "?q=stunting", 200),
                Arguments.of("/api/v1/search", "?q=sampah+gubernur&region=32.73&sort=newest&size=3&page=2", 200),
                Arguments.of("/api/v1/search", "?q=stunting&type=innovation", 200),
                Arguments.of("/api/v1/search", "?region=xx", 400),
                Arguments.of("/api/v1/facets", "", 200),
                Arguments.of("/api/v1/innovations", "?q=gardu", 200),
                Arguments.of("/api/v1/innovations", "?page=-1", 400),
                Arguments.of("/api/v1/status", "", 200),
                Arguments.of("/health", "", 200),
                Arguments.of("/api/v1/openapi.json", "", 200));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void describesWhatIsReallySent(String path, String query, int status) {
        check(path, site.get(path + query), status);
    }

    static Stream<Arguments> entries() {
        return Stream.concat(
                Shelf.documents().stream()
                        .flatMap(document -> Stream.of("", "/similar", "/similar?for=51.71&size=2")
                                .map(behind ->
                                        Arguments.of("documents", document.id().value(), behind, 200))),
                Stream.of(
                        Arguments.of("innovations", "gardu-sehat-17.03", "", 200),
                        Arguments.of("innovations", "gardu-sehat-17.03", "/similar", 200),
                        Arguments.of("innovations", "gardu-sehat-17.03", "/profile", 200),
                        Arguments.of("innovations", "nobody", "/profile", 404),
                        Arguments.of("innovations", "gardu-sehat-17.03", "/similar?for=xx", 400),
                        Arguments.of("innovations", "nobody", "/similar", 404),
                        Arguments.of("innovations", "nobody", "", 404),
                        Arguments.of("documents", "nobody", "", 404)));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void describesEntriesAsTheyAreSent(String type, String id, String behind, int status) {
        String path = "/api/v1/" + type + "/{id}" + behind.replaceFirst("\\?.*", "");
        check(path, site.get("/api/v1/" + type + "/" + id + behind), status);
    }

    @Test
    void theTestsSeeEveryKindOfAnswer() {
        JsonNode proposal = site.get("/api/v1/documents/" + Shelf.PROPOSAL.id()).json();
        for (String list : List.of(
                "dates",
                "regions",
                "themes",
                "innovations",
                "agencies",
                "awards",
                "regulations",
                "programs",
                "signals",
                "pages",
                "removed")) {
            assertThat(proposal.get(list)).as(list).isNotEmpty();
        }
        JsonNode similar = site.get("/api/v1/documents/" + Shelf.ELSEWHERE.id() + "/similar")
                .json();
        List<String> reasons = description
                .root()
                .at("/components/schemas/Reason/oneOf")
                .valueStream()
                .map(reason -> reason.at("/properties/reason/const").asText())
                .filter(reason -> !reason.isEmpty())
                .toList();
        assertThat(similar.findValuesAsText("reason")).containsAll(reasons);
    }

    @Test
    void theCheckItselfFindsMistakes() {
        JsonNode schema = description.root().at("/components/schemas/Health");
        ObjectNode health = (ObjectNode) site.get("/health").json();
        assertThat(description.mistakes(schema, health, "")).isEmpty();
        assertThat(description.mistakes(schema, health.deepCopy().put("more", 1), ""))
                .containsExactly("/more is not described");
        assertThat(description.mistakes(schema, health.deepCopy().without("documents"), ""))
                .containsExactly("/documents is missing");
        assertThat(description.mistakes(schema, health.deepCopy().put("documents", "many"), ""))
                .hasSize(1);
        assertThat(description.mistakes(schema, health.deepCopy().put("status", "down"), ""))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Document, id docid source title kind language date regions themes innovations agencies awards regulations programs stage signals copyOf warnings pages
            Innovation, id name expansion owner names themes awards agencies documents passages
            DatePart, value printed warning
            RegionPart, code name role
            ThemePart, slug
            InnovationNamePart, name expansion
            AwardPart, scheme tier group year
            RegulationPart, key
            Finding, confidence evidence
            Evidence, quote page start end rule
            """)
    void promisesWhatOtherProgramsRelyOn(String schema, String names) {
        assertThat(description
                        .root()
                        .at("/components/schemas/" + schema + "/required")
                        .valueStream()
                        .map(JsonNode::asText))
                .contains(names.split(" "));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("/Kind/enum", Stream.of(Kind.values()).map(Kind::slug)),
                Arguments.of("/Confidence/enum", lower(Confidence.values())),
                Arguments.of("/RegionPart/properties/role/enum", lower(RegionRole.values())),
                Arguments.of("/DatePart/properties/role/enum", lower(PrintedDate.Role.values())),
                Arguments.of("/DatePart/properties/status/enum", lower(PrintedDate.Status.values())),
                Arguments.of("/AwardPart/properties/standing/enum", lower(Award.Standing.values())),
                Arguments.of(
                        "/Document/properties/stage/enum",
                        Stream.concat(Stream.of(LifeStage.values()).map(LifeStage::slug), Stream.of("unknown"))),
                Arguments.of(
                        "/SignalPart/properties/aspect/enum",
                        Stream.of(Signal.Aspect.values()).map(Signal.Aspect::slug)),
                Arguments.of("/SignalPart/properties/presence/enum", lower(Signal.Presence.values())),
                Arguments.of("/SignalPart/properties/basis/enum", lower(Signal.Basis.values())),
                Arguments.of("/Reason/oneOf/5/properties/level/enum", lower(Region.Level.values())),
                Arguments.of(
                        "/Status/properties/failures/items/properties/reason/enum",
                        Stream.<Obstacle>concat(
                                        Stream.of(Extraction.Reason.values()),
                                        Stream.of(id.simpul.fetch.Answer.Reason.values()))
                                .map(Obstacle::slug)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void listsTheWordsThatTheProgramUses(String place, Stream<String> words) {
        assertThat(description
                        .root()
                        .at("/components/schemas" + place)
                        .valueStream()
                        .map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(words.toList());
    }

    private void check(String path, Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        JsonNode response =
                description.resolved(paths().path(path).at("/get/responses").path(String.valueOf(status)));
        String type = answer.header("Content-Type").replaceFirst(";.*", "");
        JsonNode schema = response.path("content").path(type).path("schema");
        assertThat(schema.isMissingNode()).as("%s %s %s", path, status, type).isFalse();
        assertThat(description.mistakes(schema, answer.json(), "")).isEmpty();
    }

    private JsonNode paths() {
        return description.root().get("paths");
    }

    private Set<String> parameters(JsonNode path, String place) {
        return path.at("/get/parameters")
                .valueStream()
                .map(description::resolved)
                .filter(parameter -> parameter.get("in").asText().equals(place))
                .map(parameter -> parameter.get("name").asText())
                .collect(Collectors.toSet());
    }

    private static Stream<String> lower(Enum<?>[] values) {
        return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT));
    }
}
