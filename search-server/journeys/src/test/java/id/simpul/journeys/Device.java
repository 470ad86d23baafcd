package id.simpul.journeys;

import java.util.Map;
import org.openqa.selenium.chrome.ChromeOptions;

/** What the reader holds in hand. */
enum Device {
    /** A window of 1280 × 900 pixels. */
    DESKTOP,
    /** A small phone: 390 × 844 pixels, touched with a finger. */
    PHONE,
    /** A desktop whose browser runs no JavaScript. */
    SCRIPTLESS;

    static final int PHONE_WIDTH = 390;

    void prepare(ChromeOptions options) {
        options.addArguments("--window-size=1280,900");
        switch (this) {
            case DESKTOP -> {}
            case PHONE ->
                options.setExperimentalOption(
                        "mobileEmulation",
                        Map.of(
                                "deviceMetrics",
                                Map.of("width", PHONE_WIDTH, "height", 844, "pixelRatio", 1, "touch", true)));
            case SCRIPTLESS ->
                options.setExperimentalOption(
                        "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
    }
}
