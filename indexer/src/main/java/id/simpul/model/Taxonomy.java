package id.simpul.model;

/**
 * The words Simpul sorts by: regions and themes. Read from the tables in {@code id/simpul/taxonomy}, which hub staff
 * edit; immutable once read.
 *
 * @param regions every region, with lookups
 * @param themes every theme, in the order of the table
 */
public record Taxonomy(Regions regions, Themes themes) {

    /** The tables that come with the program. */
    public static Taxonomy builtIn() {
        return new Taxonomy(
                Regions.of(
                        Tsv.resource(Taxonomy.class, "/id/simpul/taxonomy/provinces.tsv"),
                        Tsv.resource(Taxonomy.class, "/id/simpul/taxonomy/regencies.tsv")),
                Themes.of(Tsv.resource(Taxonomy.class, "/id/simpul/taxonomy/themes.tsv")));
    }
}
