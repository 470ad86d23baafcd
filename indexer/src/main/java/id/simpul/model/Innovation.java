package id.simpul.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An innovation, put together from the documents that name it.
 *
 * @param id its permanent name: the folded name and the owner's code, {@code gardu-penangkis-17.03}
 * @param name the spelling most documents use
 * @param expansion what the name stands for, if a document says so
 * @param names every spelling found, with its source
 * @param owner whose it is; empty if no document says so clearly
 * @param readThemes the themes that the machine read, in documents whose themes nobody decided, the main one first
 * @param awards what it won
 * @param agencies offices named with it
 * @param documents the documents that tell of it, the most telling first, copies left out
 * @param passages the sentences that tell of it, with their place, the most telling first
 * @param decidedThemes the themes that people said its documents have, the main one first; no theme stands in both lists
 */
public record Innovation(
        EntryId id,
        String name,
        Optional<String> expansion,
        List<Sourced<InnovationName>> names,
        Optional<Sourced<RegionMention>> owner,
        List<Sourced<Theme>> readThemes,
        List<Sourced<Award>> awards,
        List<Sourced<Agency>> agencies,
        List<EntryId> documents,
        List<Passage> passages,
        List<DecidedTheme> decidedThemes)
        implements Entry {

    public Innovation {
        names = List.copyOf(names);
        readThemes = List.copyOf(readThemes);
        awards = List.copyOf(awards);
        agencies = List.copyOf(agencies);
        documents = List.copyOf(documents);
        passages = List.copyOf(passages);
        decidedThemes = List.copyOf(decidedThemes);
    }

    /** An innovation of whose documents nobody decided the themes. */
    public Innovation(
            EntryId id,
            String name,
            Optional<String> expansion,
            List<Sourced<InnovationName>> names,
            Optional<Sourced<RegionMention>> owner,
            List<Sourced<Theme>> readThemes,
            List<Sourced<Award>> awards,
            List<Sourced<Agency>> agencies,
            List<EntryId> documents,
            List<Passage> passages) {
        this(id, name, expansion, names, owner, readThemes, awards, agencies, documents, passages, List.of());
    }

    /** The themes that stand, each once: what people decided goes before what the machine read. */
    public List<Theme> themes() {
        return Stream.concat(
                        decidedThemes.stream().map(DecidedTheme::theme),
                        readThemes.stream().map(Sourced::value))
                .distinct()
                .toList();
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
