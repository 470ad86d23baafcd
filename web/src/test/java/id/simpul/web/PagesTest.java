package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Taxonomy;
import org.junit.jupiter.api.Test;

final class PagesTest {

    @Test
    void everyPageRenders() {
        Pages pages = Pages.of(Taxonomy.builtIn(), Assets.builtIn());
        assertThat(pages.render(new AboutPage(), Language.ENGLISH)).contains("<html lang=\"en\">");
    }
}
