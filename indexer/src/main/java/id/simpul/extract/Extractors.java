package id.simpul.extract;

/**
 * Where extractors come from that read in this process: for tests, for files that can be trusted, and for the workers
 * of {@link id.simpul.extract.worker.Workers}, which the program uses.
 *
 * <pre>{@code
 * Extractor extractor = Extractors.standard();
 * switch (extractor.extract(new Original("laporan.pdf", Optional.empty(), bytes))) {
 *     case Extraction.Extracted text -> …
 *     case Extraction.Unreadable failure -> …
 * }
 * }</pre>
 *
 * Making one reads the tables and starts Tika, which takes about a second; make one and share it.
 */
public final class Extractors {

    private Extractors() {}

    /** What {@link Extractor#version} says of them all. */
    public static String version() {
        return BuiltIn.RULES.version();
    }

    /** What {@link Extractor#mayHoldFiles} says of them all. */
    public static boolean mayHoldFiles(String mediaType) {
        return BuiltIn.RULES.formats().of(mediaType).holdsFiles();
    }

    /** Reads every format in {@code formats.tsv}, within the standard limits. */
    public static Extractor standard() {
        return within(Limits.standard());
    }

    /** The same within other limits. */
    public static Extractor within(Limits limits) {
        return new TimedExtractor(new FileExtractor(BuiltIn.RULES, limits), limits.time());
    }

    /** Reading the tables takes a moment, hence once, and only when they are needed. */
    private static final class BuiltIn {

        private static final Rules RULES = Rules.builtIn();
    }
}
