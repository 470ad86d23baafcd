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
        return new TimedExtractor(new FileExtractor(BuiltIn.RULES, limits, Eyes.LETTERS), limits.time());
    }

    /**
     * Reads the text in pictures as well, pages of scans and image files, by running the program {@code tesseract}, which
     * has to be installed. It stops at nine tenths of the time limit and gives what it has read till then.
     */
    public static Extractor seeing(Limits limits) {
        Limits reading = new Limits(
                limits.bytes(),
                limits.characters(),
                limits.time().multipliedBy(9).dividedBy(10));
        return new TimedExtractor(new FileExtractor(BuiltIn.RULES, reading, Eyes.PICTURES), limits.time());
    }

    /** Reading the tables takes a moment, hence once, and only when they are needed. */
    private static final class BuiltIn {

        private static final Rules RULES = Rules.builtIn();
    }
}
