package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AssetsTest {

    private static final Assets ASSETS = Assets.builtIn();
    private static final String STYLE = new String(ASSETS.style().bytes(), StandardCharsets.UTF_8);

    @Test
    void areFoundUnderTheirAddressOnly() {
        for (Asset asset : ASSETS.all()) {
            assertThat(ASSETS.find(asset.hash(), asset.name())).contains(asset);
            assertThat(Links.asset(asset)).isEqualTo("/assets/" + asset.hash() + "/" + asset.name());
        }
        assertThat(ASSETS.find("000000000000", "simpul.css")).isEmpty();
        assertThat(ASSETS.find(ASSETS.style().hash(), "simpul.js")).isEmpty();
    }

    @Test
    void bringHtmxAlong() {
        assertThat(new String(ASSETS.htmx().bytes(), StandardCharsets.UTF_8)).contains("version:\"2.0.10\"");
    }

    @Test
    void styleLoadsNothing() {
        assertThat(STYLE).doesNotContain("url(", "@import", "http");
    }

    /** WCAG 2.2: 4.5 for text, 3 for the edges of controls and for focus. */
    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5",
        "ink, wash, 4.5",
        "ink, target, 4.5",
        "soft, paper, 4.5",
        "soft, wash, 4.5",
        "soft, target, 4.5",
        "link, paper, 4.5",
        "link, wash, 4.5",
        "on-brand, brand, 4.5",
        "on-brand, brand-strong, 4.5",
        "on-mark, mark, 4.5",
        "on-warn, warn, 4.5",
        "on-award, award, 4.5",
        "edge, paper, 3",
        "focus, paper, 3",
        "focus, wash, 3",
        "brand, paper, 3"
    })
    void coloursCanBeToldApartInBothSchemes(String front, String back, double least) {
        Map<String, String> light = colours(STYLE.substring(0, STYLE.indexOf("@media")));
        Map<String, String> dark = colours(STYLE.substring(STYLE.indexOf("@media"), STYLE.indexOf("*,")));
        assertThat(dark.keySet()).isEqualTo(light.keySet());
        assertThat(contrast(light.get(front), light.get(back))).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark.get(front), dark.get(back))).as("dark").isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});").matcher(css);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
