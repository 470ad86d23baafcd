package id.simpul.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.simpul.model.Tsv;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WebAddressTest {

    private static final WebAddress PAGE = new WebAddress("https://contoh.example/berita/satu?halaman=1");

    @TestFactory
    Stream<DynamicTest> everyAddressHasOneForm() {
        return Tsv.resource(WebAddressTest.class, "web-addresses.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("written") + ": " + row.get("why"), () -> {
                    Optional<String> read = WebAddress.of(row.get("written")).map(WebAddress::value);
                    assertThat(read.orElse("")).isEqualTo(row.get("address"));
                    assertThat(read.flatMap(WebAddress::of).map(WebAddress::value))
                            .isEqualTo(read);
                }));
    }

    @Test
    void cannotBeMadeInAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebAddress("HTTPS://contoh.example"));
    }

    @Test
    void isRefusedWhenLongerThanAnyBrowserSends() {
        assertThat(WebAddress.of("https://contoh.example/" + "a".repeat(2_000))).isEmpty();
    }

    @Test
    void resolvesLinksAsBrowsersDo() {
        assertThat(PAGE.resolve("dua")).contains(new WebAddress("https://contoh.example/berita/dua"));
        assertThat(PAGE.resolve("?halaman=2")).contains(new WebAddress("https://contoh.example/berita/satu?halaman=2"));
        assertThat(PAGE.resolve("../x y")).contains(new WebAddress("https://contoh.example/x%20y"));
        assertThat(PAGE.resolve("//lain.example/a")).contains(new WebAddress("https://lain.example/a"));
        assertThat(PAGE.resolve("file:///etc/passwd")).isEmpty();
        assertThat(PAGE.resolve("http://a:b@c/")).isEmpty();
    }

    @Test
    void knowsItsHostAndOrigin() {
        WebAddress address = new WebAddress("http://www.contoh.example:8080/a");
        assertThat(address.host()).isEqualTo("www.contoh.example");
        assertThat(address.origin()).isEqualTo("http://www.contoh.example:8080");
        assertThat(address.isOnHostOf(PAGE)).isTrue();
        assertThat(new WebAddress("https://contoh.example.jahat.example/").isOnHostOf(PAGE))
                .isFalse();
    }
}
