package id.simpul.extract;

import id.simpul.model.Tsv;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.tika.Tika;

/**
 * Everything the tables say about reading files.
 *
 * @param version of the program's own rules, the tables and Tika together
 */
record Rules(
        String version,
        Format.Table formats,
        ClutterLines clutterLines,
        WebPages webPages,
        Titles titles,
        Languages languages) {

    /** Goes up whenever the code would read a file differently than before. */
    private static final String CODE = "extract-5";

    /** The tables that come with the program. */
    static Rules builtIn() {
        Tsv formats = table("formats.tsv");
        Tsv lines = table("clutter-lines.tsv");
        Tsv classes = table("clutter-classes.tsv");
        Tsv dates = table("page-dates.tsv");
        Tsv titles = table("title-noise.tsv");
        Tsv words = table("function-words.tsv");
        return new Rules(
                CODE + "-" + checksum(List.of(formats, lines, classes, dates, titles, words)),
                new Format.Table(formats),
                new ClutterLines(lines),
                new WebPages(classes, dates),
                new Titles(titles),
                new Languages(words));
    }

    private static Tsv table(String name) {
        return Tsv.resource(Rules.class, name);
    }

    private static String checksum(List<Tsv> tables) {
        CRC32 checksum = new CRC32();
        Stream.concat(
                        Stream.of(Tika.getString()),
                        tables.stream()
                                .flatMap(table -> table.rows().stream())
                                .map(row -> new TreeMap<>(row.cells()).toString()))
                .forEach(text -> checksum.update(text.getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(checksum.getValue());
    }
}
