package id.simpul.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real browser with a profile of its own, open on the site. Elements are named by CSS selectors, addresses by their
 * part after the host. Not for several threads. Whoever started it closes it.
 */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Complains that it was made for another version of the browser, in a part that is not used here. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;
    private final Path profile;
    private final URI site;
    private final Traffic traffic;

    private Browser(ChromeDriver driver, Path profile, URI site) {
        this.driver = driver;
        this.profile = profile;
        this.site = site;
        this.traffic = new Traffic(driver.manage().logs(), site);
    }

    static Browser start(Chromium chromium, Device device, URI site) {
        VERSIONS.setLevel(Level.OFF);
        try {
            Path profile = Files.createTempDirectory("simpul-browser");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(chromium.program().toFile());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--user-data-dir=" + profile);
            device.prepare(options);
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(chromium.driver().toFile())
                    .build();
            return new Browser(new ChromeDriver(service, options), profile, site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an address of the site, such as {@code /search?q=sampah}. */
    void open(String address) {
        driver.get(site.resolve(address).toString());
    }

    /** Opens an address that the site refuses. That the browser complains about just this is as it should be. */
    void openRefused(String address) {
        open(address);
        String whole = site.resolve(address).toString();
        assertThat(traffic.complaints()).singleElement(STRING).contains(whole, "Failed to load resource");
    }

    /** Goes back as with the browser's own button, and waits until the address is this. */
    void back(String address) {
        driver.navigate().back();
        await(() -> address().equals(address));
    }

    /** The part of the address bar's address after the host. */
    String address() {
        String whole = driver.getCurrentUrl();
        return whole.substring(site.toString().length());
    }

    String title() {
        return driver.getTitle();
    }

    /** The language that the page says it is in. */
    String language() {
        return one("html").getDomAttribute("lang");
    }

    /** The first element of this kind. @throws org.openqa.selenium.NoSuchElementException if there is none */
    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** All elements of this kind, in the order of the page. */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The texts of all elements of this kind, as written, shown or folded away. */
    List<String> texts(String selector) {
        return all(selector).stream().map(Browser::text).toList();
    }

    /** Where all links of this kind lead, as written in the page. */
    List<String> links(String selector) {
        return all(selector).stream().map(Browser::leadsTo).toList();
    }

    /** What is written in an element, white space tidied, shown or folded away. */
    static String text(WebElement element) {
        String content = element.getDomProperty("textContent");
        return content == null ? "" : content.replaceAll("\\s+", " ").strip();
    }

    /** Where a link leads, as written in the page. */
    static String leadsTo(WebElement link) {
        String href = link.getDomAttribute("href");
        return href == null ? "" : href;
    }

    /** Writes these words into the page's first search box and sends them. */
    void search(String words) {
        WebElement box = one("form[role=search] input[name=q]");
        box.clear();
        box.sendKeys(words);
        turn(() -> box.sendKeys(Keys.ENTER));
    }

    /** Follows the first link of this kind, and waits for what it leads to. */
    void follow(String selector) {
        follow(one(selector));
    }

    /** Follows a link, unfolding what hides it, and waits for what it leads to. */
    void follow(WebElement link) {
        turn(() -> press(link));
    }

    /** Presses an element with the mouse, unfolding what hides it. */
    void press(WebElement element) {
        for (WebElement fold : element.findElements(By.xpath("ancestor::details[not(@open)]/summary"))) {
            if (!isShown(fold.findElement(By.xpath("following-sibling::*")))) {
                click(fold);
            }
        }
        click(element);
    }

    /** As a hand does it; the driver's own click refuses what stands in folds that a style keeps open. */
    private void click(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        new Actions(driver).moveToElement(element).click().perform();
    }

    /** Whether it can be seen, in folds that a style keeps open too. */
    boolean isShown(WebElement element) {
        return script(Boolean.class, "return arguments[0].checkVisibility({visibilityProperty: true})", element);
    }

    /**
     * Presses keys, as on a keyboard: whatever has the focus gets them. The driver's own keys to an element refuse what
     * stands in folds that a style keeps open.
     */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** The element that has the focus. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Does something that puts another page, or other results, in the place of these, and waits for them. */
    void turn(Runnable act) {
        List<WebElement> results = all("#results");
        WebElement old = results.isEmpty() ? one("main") : results.getFirst();
        act.run();
        await(() -> isGone(old));
        await(() -> !all("main h1").isEmpty()
                && all(".htmx-swapping, .htmx-settling, .htmx-request").isEmpty());
    }

    /** Whether another has taken its place. While that happens, the driver may answer with an error of its own: ask again. */
    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException e) {
            return true;
        } catch (WebDriverException e) {
            return false;
        }
    }

    /** Waits until something is so. @throws org.openqa.selenium.TimeoutException if it does not come about */
    void await(Supplier<Boolean> condition) {
        wait(ignored -> condition.get());
    }

    private void wait(Function<? super WebDriver, Boolean> condition) {
        new WebDriverWait(driver, PATIENCE).until(condition);
    }

    /** Opens a second window and goes to it; the first stays as it was. */
    void openWindow() {
        driver.switchTo().newWindow(WindowType.WINDOW);
    }

    /** Runs a script as the driver does: outside the page's security policy. @return its value */
    <T> T script(Class<T> type, String script, Object... arguments) {
        return type.cast(driver.executeScript(script, arguments));
    }

    /** Runs a script that calls its last argument with its value. */
    <T> T scriptCallingBack(Class<T> type, String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return type.cast(driver.executeAsyncScript(script, arguments));
    }

    /** Gives the browser an order that only browsers of this family know. */
    Map<String, Object> order(String command, Map<String, Object> values) {
        return driver.executeCdpCommand(command, values);
    }

    /** The site's answers for programs, to compare with. */
    Api api() {
        return new Api(site);
    }

    /** What was complained about and fetched since it was last asked. */
    Traffic traffic() {
        return traffic;
    }

    @Override
    public void close() {
        driver.quit();
        Folders.delete(profile);
    }
}
