package id.simpul.journeys;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A browser of this machine and the driver that steers it. Both are named by their paths, so that nothing is ever looked
 * for on the network.
 *
 * @param program the browser
 * @param driver its driver, of the same version
 */
record Chromium(Path program, Path driver) {

    /** What to tell whoever has none. */
    static final String HOW_TO_INSTALL =
            "no Chromium with its driver was found: install both (Debian: apt-get install chromium chromium-driver), "
                    + "or name them in CHROME_BIN and CHROMEDRIVER_BIN";

    /** The one to use: what the environment names, else the first on the path. */
    static Optional<Chromium> installed() {
        Optional<Path> program =
                find("CHROME_BIN", List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));
        Optional<Path> driver = find("CHROMEDRIVER_BIN", List.of("chromedriver"));
        return program.flatMap(found -> driver.map(with -> new Chromium(found, with)));
    }

    private static Optional<Path> find(String variable, List<String> names) {
        Optional<Path> named = Optional.ofNullable(System.getenv(variable)).map(Path::of);
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> usual = Stream.of(path.split(File.pathSeparator))
                .map(Path::of)
                .flatMap(folder -> names.stream().map(folder::resolve));
        return Stream.concat(named.stream(), usual).filter(Files::isExecutable).findFirst();
    }
}
