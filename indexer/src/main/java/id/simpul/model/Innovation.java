package id.simpul.model;

import java.util.List;
import java.util.Optional;

/**
 * An innovation, put together from the documents that name it.
 *
 * @param id its permanent name: the folded name and the owner's code, {@code gardu-penangkis-17.03}
 * @param name the spelling most documents use
 * @param expansion what the name stands for, if a document says so
 * @param names every spelling found, with its source
 * @param owner whose it is; empty if no document says so clearly
 * @param themes its themes, the main one first
 * @param awards what it won
 * @param agencies offices named with it
 * @param documents the documents that tell of it, the most telling first, copies left out
 * @param summary the sentences that tell best what it is, with their place, best first
 */
public record Innovation(
        EntryId id,
        String name,
        Optional<String> expansion,
        List<Sourced<InnovationName>> names,
        Optional<Sourced<RegionMention>> owner,
        List<Sourced<Theme>> themes,
        List<Sourced<Award>> awards,
        List<Sourced<Agency>> agencies,
        List<EntryId> documents,
        List<Passage> summary)
        implements Entry {

    public Innovation {
        names = List.copyOf(names);
        themes = List.copyOf(themes);
        awards = List.copyOf(awards);
        agencies = List.copyOf(agencies);
        documents = List.copyOf(documents);
        summary = List.copyOf(summary);
    }

    @Override
    public String title() {
        return name;
    }

    /** The region that owns it, if known. */
    public Optional<Region> region() {
        return owner.map(sourced -> sourced.value().region());
    }
}
