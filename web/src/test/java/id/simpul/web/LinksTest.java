package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.SearchRequest;
import id.simpul.index.Window;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LinksTest {

    private static final EntryId ID = new EntryId("9006176dcaa7");

    @Test
    void aPlainQuestionHasAShortAddress() {
        assertThat(Links.search("stunting puskesmas")).isEqualTo("/search?q=stunting+puskesmas");
        assertThat(Links.search("  ")).isEqualTo("/search");
    }

    @Test
    void everyChoiceIsInTheAddressAndSeveralOfOneFacetAreRepeated() {
        Filters filters = Filters.NONE
                .with(Field.REGION, List.of("17", "21.05"))
                .with(Field.AWARD, List.of("KIPP Top 45"))
                .with(Field.TYPE, List.of(Fields.INNOVATION))
                .with(Field.COPY, List.of("no"));
        SearchRequest request = new SearchRequest("a", filters, Window.Sort.NEWEST, 2, 10);
        assertThat(Links.search(request))
                .isEqualTo("/search?q=a&type=innovation&region=17&region=21.05&award=KIPP+Top+45&sort=newest&page=2");
        assertThat(Links.apiSearch(request)).startsWith("/api/v1/search?q=a&type=innovation");
    }

    @Test
    void encodesWhatAnAddressCannotCarry() {
        assertThat(Links.search("a&b=c+d% \"é\"#<")).isEqualTo("/search?q=a%26b%3Dc%2Bd%25+%22%C3%A9%22%23%3C");
        assertThat(Links.similar("air & api?")).isEqualTo("/similar?q=air+%26+api%3F");
    }

    @Test
    void leadsToThePlaceInADocument() {
        assertThat(Links.document(ID, "ibu hamil", 3)).isEqualTo("/documents/9006176dcaa7?q=ibu+hamil#p3");
        assertThat(Links.document(ID, "", 1)).isEqualTo("/documents/9006176dcaa7#p1");
        assertThat(Links.evidence(ID, new Evidence("abc", 2, 10, 13, "x"))).isEqualTo("/documents/9006176dcaa7#e2-10");
        assertThat(Links.original(ID)).isEqualTo("/documents/9006176dcaa7/original");
    }

    @Test
    void switchesTheLanguageOfThePageOneIsOn() {
        assertThat(Links.in(Language.ENGLISH, "/")).isEqualTo("/?lang=en");
        assertThat(Links.in(Language.ENGLISH, "/search?q=a+b")).isEqualTo("/search?q=a+b&lang=en");
        assertThat(Links.in(Language.INDONESIAN, "/search?lang=en&q=a#p3")).isEqualTo("/search?q=a&lang=id#p3");
        assertThat(Links.in(Language.ENGLISH, "/search?language=x")).isEqualTo("/search?language=x&lang=en");
    }

    @Test
    void staysOnTheSiteWhateverAddressWasAskedFor() {
        assertThat(Links.in(Language.ENGLISH, "//evil.example/a")).isEqualTo("/evil.example/a?lang=en");
        assertThat(Links.in(Language.ENGLISH, "/\\\\evil.example")).isEqualTo("/evil.example?lang=en");
        assertThat(Links.in(Language.ENGLISH, "https://evil.example")).isEqualTo("/https://evil.example?lang=en");
        assertThat(Links.in(Language.ENGLISH, "")).isEqualTo("/?lang=en");
    }

    @Test
    void leavesTheSiteForTheWebOnly() {
        assertThat(Links.outside(URI.create("https://berita.example/a"))).contains("https://berita.example/a");
        assertThat(Links.outside(URI.create("javascript:alert(1)"))).isEmpty();
        assertThat(Links.outside(URI.create("file:///etc/passwd"))).isEmpty();
        assertThat(Links.outside(URI.create("a/b"))).isEmpty();
    }

    @Test
    void asksTheSameOfInnovations() {
        assertThat(Links.search("air", true)).isEqualTo("/search?q=air&type=innovation");
        assertThat(Links.search("air", false)).isEqualTo("/search?q=air");
    }
}
