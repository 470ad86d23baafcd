package id.simpul.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever cannot be answered gets a page or a problem+json that says so; nobody ever sees a stack trace. */
@ExtendWith(Served.class)
class RefusalsTest {

    private final LiveSite site;

    RefusalsTest(LiveSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({
        "page, -1",
        "page, 0",
        "page, 1.5",
        "page, 1001",
        "page, 99999999999",
        "size, 0",
        "size, 101",
        "size, viele",
        "region, xx",
        "region, 99.99",
        "theme, nope",
        "kind, poem",
        "year, abc",
        "year, 20245",
        "sort, x",
        "type, person"
    })
    void aParameterThatMeansNothingIsNamed(String parameter, String value) {
        String query = "?q=sampah&" + parameter + "=" + value;
        for (String path : List.of("/api/v1/search", "/api/v1/facets", "/api/v1/innovations")) {
            JsonNode problem = problem(site.get(path + query), 400);
            assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
            assertThat(problem.get("value").asText()).isEqualTo(value);
        }
        Answer page = site.get("/search" + query);
        page(page, 400);
        assertThat(page.html().select("main").text()).contains(parameter, value);
    }

    @ParameterizedTest
    @CsvSource({"for, xx", "size, 0", "size, 51", "without, luck"})
    void soIsOneOfASimilarQuestion(String parameter, String value) {
        JsonNode problem =
                problem(site.get("/api/v1/innovations/gardu-sehat-17.03/similar?" + parameter + "=" + value), 400);
        assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
    }

    @Test
    void aValueWithoutEndIsCutInTheAnswer() {
        JsonNode problem = problem(site.get("/api/v1/search?region=" + "x".repeat(5_000)), 400);
        assertThat(problem.get("value").asText()).hasSizeLessThan(200);
    }

    @Test
    void soManyChoicesAreRefused() {
        String choices = IntStream.range(0, 4_000).mapToObj(i -> "&award=a" + i).collect(Collectors.joining());
        page(site.get("/search?q=sampah" + choices), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/search/more",
                "/documents/",
                "/documents/nobody",
                "/documents/UPPER_CASE",
                "/documents/nobody/original",
                "/documents/gardu-sehat-17.03",
                "/innovations/nobody",
                "/innovations/6161400ff0b2",
                "/similar?id=nobody",
                "/assets/x/y",
                "/favicon.ico"
            })
    void whatIsNotThereGetsAPage(String address) {
        page(site.get(address), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nowhere,                        NOT",
        "/api/v2/search,                         NOT",
        "/api/v1/documents/nobody,               ENTRY",
        "/api/v1/documents/gardu-sehat-17.03,    ENTRY",
        "/api/v1/documents/nobody/similar,       ENTRY",
        "/api/v1/innovations/nobody,             ENTRY",
        "/api/v1/innovations/6161400ff0b2,       ENTRY",
        "/api/v1/innovations/nobody/similar,     ENTRY"
    })
    void programsGetAProblem(String address, String what) {
        JsonNode problem = problem(site.get(address + "?lang=en"), 404);
        assertThat(problem.get("instance").asText()).isEqualTo(address);
        assertThat(problem.get("title").asText())
                .isEqualTo(what.equals("NOT") ? "Page not found" : "This document or innovation is not in the index");
    }

    @Test
    void aMissingEntryAndAMissingPageAreToldApart() {
        assertThat(site.get("/documents/nobody?lang=en").html().select("h1").text())
                .isEqualTo("This document or innovation is not in the index");
        assertThat(site.get("/nowhere?lang=en").html().select("h1").text()).isEqualTo("Page not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void anotherMethodIsNotAllowed(String method) {
        Answer page = site.send(method, "/search?q=sampah");
        page(page, 405);
        assertThat(page.header("Allow")).isEqualTo("GET, HEAD");
        problem(site.send(method, "/api/v1/search"), 405);
        page(site.send(method, "/nowhere"), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=sampah",
                "/documents/6161400ff0b2",
                "/api/v1/search?q=sampah",
                "/health",
                "/nowhere",
                "/documents/nobody",
                "/search?page=-1"
            })
    void askingForTheHeadersAloneAnswersAlike(String address) {
        Answer get = site.get(address);
        Answer head = site.send("HEAD", address);
        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /search?q=a b HTTP/1.1",
                "GET /%2e%2e/etc/passwd HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /documents/%ff HTTP/1.1",
                "GET http://elsewhere.example/search HTTP/1.1",
                "GET /",
                "\u0001\u0002\u0003"
            })
    void aRequestThatIsNoneGetsAPageToo(String line) {
        assertThat(site.raw(line + "\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (4|505).*")
                .contains("Content-Security-Policy: default-src 'none'", "Permintaan")
                .doesNotContain("Jetty", "jetty", "Exception", "\tat ");
    }

    @Test
    void anAddressWithoutEndIsRefused() {
        assertThat(site.raw("GET /search?q=" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 414")
                .doesNotContain("jetty", "Exception");
    }

    private static void page(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.html().select("h1")).hasSize(1);
        assertThat(answer.html().select(".number").text()).contains(String.valueOf(status));
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    private static JsonNode problem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("title").asText()).isNotBlank();
        assertThat(answer.json().get("detail").asText()).isNotBlank().doesNotContain("Exception");
        return answer.json();
    }

    @Test
    void aComparisonOfTooManyOrOfNonsenseIsRefused() {
        page(site.get("/compare?id=a&id=b&id=c&id=d&id=e"), 400);
        page(site.get("/compare?id=%3Cb%3E"), 400);
        page(site.get("/similar?q=sampah&for=xx"), 400);
        page(site.get("/similar?q=sampah&without=luck"), 400);
    }
}
