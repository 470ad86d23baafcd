package id.simpul.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTemplateTest {

    @Test
    void insetsStandBehindTheirElement() {
        SiteTemplate template = SiteTemplate.of("<!--inset 1--> <i>iklan</i> <!--/inset-->[{{article}}]");

        assertThat(template.fill(List.of("<p>a</p>", "<p>b</p>"), Map.of()))
                .isEqualTo("[<p>a</p>\n<i>iklan</i>\n<p>b</p>]");
        assertThat(template.fill(List.of(), Map.of())).isEqualTo("[]");
    }

    @Test
    void placeholdersMayHaveAStandIn() {
        SiteTemplate template = SiteTemplate.of("{{author|Redaksi}} {{outlet}}.");

        assertThat(template.fill(List.of(), Map.of())).isEqualTo("Redaksi .");
        assertThat(template.fill(List.of(), Map.of("author", "$1", "outlet", "Kabar")))
                .isEqualTo("$1 Kabar.");
    }

    @Test
    void anUnknownSiteIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteTemplate.named("portal-z"))
                .withMessageContaining("portal-z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal-a", "portal-b", "portal-c", "gov-a", "gov-b", "blog-a"})
    void everySiteShowsTheArticleInsideItsClutter(String site) throws Exception {
        Source source = Samples.source(Format.HTML, "site: " + site, "outlet: Lensa Rekaan");

        Document page = Jsoup.parse(new String(Maker.bytes(source), java.nio.charset.StandardCharsets.UTF_8));

        assertThat(page.text()).containsSubsequence(source.texts().toList());
        assertThat(page.text()).contains("Rabu, 2 Agustus 2023").doesNotContain("{{", "<!--inset");
        assertThat(page.title()).contains("Lensa Rekaan", source.title());
        assertThat(page.text().length())
                .as("clutter outweighs a short article")
                .isGreaterThan(2 * String.join(" ", source.texts().toList()).length());
    }
}
