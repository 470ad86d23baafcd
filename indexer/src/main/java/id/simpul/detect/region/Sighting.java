package id.simpul.detect.region;

import id.simpul.model.Region;

/**
 * A mention whose region is decided.
 *
 * @param mention the mention
 * @param region the region it means
 * @param sure whether the text says so; false if it was guessed from other words of the document
 */
record Sighting(Mention mention, Region region, boolean sure) {

    /** The same on a sheet that knows more about the page. */
    Sighting on(Sheet sheet) {
        return new Sighting(mention.on(sheet), region, sure);
    }
}
