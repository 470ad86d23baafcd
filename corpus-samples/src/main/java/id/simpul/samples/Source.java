package id.simpul.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One document as it was written by hand.
 *
 * @param folder the document folder, such as {@code berita}
 * @param name the file name without ending
 * @param format what the maker turns it into
 * @param title heading, page title or mail subject, depending on the format
 * @param extras the other lines of the front matter, such as {@code site} or {@code published}
 * @param blocks the body
 */
public record Source(
        String folder, String name, Format format, String title, Map<String, String> extras, List<Block> blocks) {

    /** Stands for the day of making where a format insists on a date and the source has none. */
    private static final LocalDate DAY_OF_MAKING = LocalDate.of(2024, 1, 2);

    public Source {
        extras = Map.copyOf(extras);
        blocks = List.copyOf(blocks);
    }

    /** A further line of the front matter. */
    public Optional<String> extra(String key) {
        return Optional.ofNullable(extras.get(key));
    }

    /** Whether the front matter says {@code key: value}. */
    boolean says(String key, String value) {
        return extra(key).filter(value::equals).isPresent();
    }

    /** The day in {@code published}; empty too if only a month or a year stands there. */
    Optional<LocalDate> published() {
        return extra("published").filter(day -> day.length() == 10).map(LocalDate::parse);
    }

    /** {@link #published()}, else a fixed day: never today. */
    LocalDate date() {
        return published().orElse(DAY_OF_MAKING);
    }

    /** Path of the made file relative to the corpus folder; {@code extension:} lets a file lie about its format. */
    public String docid() {
        return folder + "/" + name + "." + extra("extension").orElse(format.extension());
    }

    /** Title and body as a reader sees them, piece by piece. */
    public Stream<String> texts() {
        return Stream.concat(Stream.of(title), blocks.stream().map(Block::texts).flatMap(List::stream));
    }
}
