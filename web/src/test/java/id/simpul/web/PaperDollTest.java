package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PaperDollTest {

    @Test
    void writesEveryPageInEveryLanguageWithItsStyle() throws IOException {
        Path folder = Path.of("target", "paper-doll");
        new PaperDoll().write(folder);
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")))
                    .hasSize(PaperDoll.views().size() * Language.values().length + 1);
        }
        assertThat(folder.resolve(Links.asset(Assets.builtIn().style()).substring(1)))
                .isNotEmptyFile();
    }
}
