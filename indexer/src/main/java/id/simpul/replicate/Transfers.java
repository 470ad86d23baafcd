package id.simpul.replicate;

import id.simpul.index.NameKey;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Innovation;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who took an innovation over from whom, as documents say: what it was made from, and who copies it, by region or by the
 * name of the copy. Immutable.
 *
 * @param origins what it was made from
 * @param copies who took it over; a region and the copy known to be that region's are one
 */
public record Transfers(List<Transfer> origins, List<Transfer> copies) {

    /** How a document tells it. */
    public enum Standing {
        /** As done. */
        DONE,
        /** As a wish or an intention. */
        INTENDED
    }

    /**
     * One step from one region to another.
     *
     * @param name what the other innovation is called; empty if only its region is told
     * @param known that innovation, if there is one of this name and no more
     * @param region whose it is; empty if nobody says
     * @param told year of the document that tells of it; empty if that has no date
     * @param document where it is told
     */
    public record Transfer(
            Optional<String> name,
            Optional<Innovation> known,
            Optional<Region> region,
            Standing standing,
            Optional<Integer> told,
            EntryId document,
            Evidence evidence) {}

    public Transfers {
        origins = List.copyOf(origins);
        copies = List.copyOf(copies);
    }

    /** Whether nobody tells of any. */
    public boolean isEmpty() {
        return origins.isEmpty() && copies.isEmpty();
    }

    /** @param innovations looks up the innovations of a folded name */
    public static Transfers of(Profile profile, Function<String, List<Innovation>> innovations) {
        List<Transfer> origins = kin(profile, Kin.Relation.ORIGIN, innovations);
        List<Transfer> copies = new ArrayList<>(kin(profile, Kin.Relation.REPLICA, innovations));
        profile.adopters().stream()
                .filter(adopter -> copies.stream()
                        .flatMap(copy -> copy.region().stream())
                        .noneMatch(region -> region.equals(adopter.value().region())))
                .map(adopter -> adopter(profile, adopter))
                .forEach(copies::add);
        return new Transfers(origins, copies);
    }

    private static List<Transfer> kin(
            Profile profile, Kin.Relation relation, Function<String, List<Innovation>> innovations) {
        return profile.kin().stream()
                .filter(kin -> kin.relation() == relation)
                .map(kin -> {
                    Optional<Innovation> known = Optional.of(innovations.apply(NameKey.of(kin.name())))
                            .filter(found -> found.size() == 1)
                            .map(List::getFirst);
                    return new Transfer(
                            Optional.of(kin.name()),
                            known,
                            known.flatMap(Innovation::region),
                            standing(profile, kin.document(), kin.evidence()),
                            year(profile, kin.document()),
                            kin.document(),
                            kin.evidence());
                })
                .toList();
    }

    private static Transfer adopter(Profile profile, Sourced<RegionMention> adopter) {
        Evidence evidence = adopter.finding().evidence();
        return new Transfer(
                Optional.empty(),
                Optional.empty(),
                Optional.of(adopter.value().region()),
                standing(profile, adopter.document(), evidence),
                year(profile, adopter.document()),
                adopter.document(),
                evidence);
    }

    /** Told as done, unless all that is said of a replication in this place is a wish. */
    private static Standing standing(Profile profile, EntryId document, Evidence evidence) {
        List<Signal> said = document(profile, document)
                .flatMap(source -> source.findings(Signal.class))
                .filter(finding -> finding.value().aspect() == Signal.Aspect.REPLICATED)
                .filter(finding -> finding.evidence().page() == evidence.page()
                        && finding.evidence().start() < evidence.end()
                        && evidence.start() < finding.evidence().end())
                .map(finding -> finding.value())
                .toList();
        return !said.isEmpty() && said.stream().allMatch(signal -> signal.basis() == Signal.Basis.CLAIM)
                ? Standing.INTENDED
                : Standing.DONE;
    }

    private static Optional<Integer> year(Profile profile, EntryId document) {
        return document(profile, document)
                .flatMap(source -> source.date().stream())
                .map(finding -> finding.value().date().year())
                .findFirst();
    }

    private static Stream<SourceDocument> document(Profile profile, EntryId id) {
        return profile.documents().stream().filter(document -> document.id().equals(id));
    }
}
