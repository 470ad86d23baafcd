package id.simpul.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer, also one that refuses, tells the browser how little it may do. */
@ExtendWith(Served.class)
class HeadersTest {

    private final LiveSite site;

    HeadersTest(LiveSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /search?q=sampah",
        "GET, /search?page=-1",
        "GET, /nowhere",
        "GET, /api/v1/search?q=sampah",
        "GET, /api/v1/search?page=-1",
        "GET, /api/v1/openapi.json",
        "GET, /health",
        "GET, /documents/6161400ff0b2/original",
        "POST, /search",
        "HEAD, /search"
    })
    void keepTheBrowserCareful(String method, String address) {
        Answer answer = site.send(method, address);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-eval", "script-src 'unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }
}
