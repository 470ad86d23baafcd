package id.simpul.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.SourceDocument;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Original files come from strangers, so the browser is kept from running what is in them. */
@ExtendWith(Served.class)
class OriginalsTest {

    private final LiveSite site;

    OriginalsTest(LiveSite site) {
        this.site = site;
    }

    static Stream<Arguments> originals() {
        return Stream.of(
                Arguments.of(Shelf.NEWS, "attachment", "text/html", "gardu-sehat.html"),
                Arguments.of(
                        Shelf.PROPOSAL,
                        "attachment",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "gardu-sehat.docx"),
                Arguments.of(Shelf.ELSEWHERE, "inline", "application/pdf", "timbang-keliling.pdf"));
    }

    @ParameterizedTest
    @MethodSource("originals")
    void areHandedOutInASandbox(SourceDocument document, String disposition, String type, String name) {
        Answer answer = site.get("/documents/" + document.id() + "/original");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .startsWith(disposition + ";")
                .endsWith("''" + name);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("sandbox;")
                .doesNotContain("script-src");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.body()).isEqualTo("<p>" + document.title());
    }

    @Test
    void oneThatIsNotKeptIsSaidToBeSo() {
        Answer answer = site.get("/documents/" + Shelf.CEREMONY.id() + "/original?lang=en");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html().select("h1").text()).isEqualTo("The original file is not kept");
    }
}
