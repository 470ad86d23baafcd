package id.simpul.extract;

/**
 * Where extractors come from.
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

    /** Reads every format in {@code formats.tsv}, within the standard limits. */
    public static Extractor standard() {
        return within(Limits.standard());
    }

    /** The same within other limits. */
    public static Extractor within(Limits limits) {
        return new TimedExtractor(new FileExtractor(Rules.builtIn(), limits), limits.time());
    }
}
