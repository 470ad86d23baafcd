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
        return Version.OF_THIS_BUILD;
    }

    /** Reads every format in {@code formats.tsv}, within the standard limits. */
    public static Extractor standard() {
        return within(Limits.standard());
    }

    /** The same within other limits. */
    public static Extractor within(Limits limits) {
        return new TimedExtractor(new FileExtractor(Rules.builtIn(), limits), limits.time());
    }

    /** The tables are read for it, hence once, and only if somebody asks. */
    private static final class Version {

        private static final String OF_THIS_BUILD = Rules.builtIn().version();
    }
}
