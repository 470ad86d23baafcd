package id.simpul.replicate;

import id.simpul.decide.Decided;
import id.simpul.decide.Decisions;
import id.simpul.index.NameKey;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Innovations put together from the documents that name them, as people decided. From the same documents and decisions
 * always the same comes out, whatever was there before.
 *
 * <p>Decisions are applied in the order in which they were made: a later one finds what the earlier ones left, and so wins.
 * One that speaks of something that is not there, or not any more, changes nothing and waits. An innovation is found by its
 * folded name and its owner; if its owner is told more narrowly now, more widely or not at all, by its name, so long as only
 * one can be meant. Immutable.
 *
 * @param innovations what there is
 * @param decided what each rests on, besides documents; nothing for most
 * @param inForce numbers of the decisions that found what they speak of; others of these names wait
 */
public record Assembly(List<Innovation> innovations, Map<EntryId, List<Decided>> decided, Set<Long> inForce) {

    public Assembly {
        innovations = List.copyOf(innovations);
        decided = Map.copyOf(decided);
        inForce = Set.copyOf(inForce);
    }

    /**
     * The innovations of a name, and of the names that decisions tie to it.
     *
     * @param key the name as {@link NameKey} folds it
     * @param documents every document that has the name of a key
     */
    public static Assembly of(String key, Decisions decisions, Function<String, List<SourceDocument>> documents) {
        Set<String> keys = decisions.tiedTo(key);
        List<Cluster> clusters = new ArrayList<>();
        keys.stream().sorted().forEach(one -> clusters.addAll(Innovations.clusters(one, documents.apply(one))));
        Settlement settlement = new Settlement(clusters);
        decisions.standing().stream()
                .filter(decided -> keys.containsAll(decisions.keys(decided.decision())))
                .forEach(settlement::apply);
        Map<EntryId, Innovation> innovations = new LinkedHashMap<>();
        Map<EntryId, List<Decided>> why = new LinkedHashMap<>();
        for (Cluster cluster : settlement.clusters()) {
            Innovation innovation = Innovations.innovation(cluster);
            innovations.put(innovation.id(), innovation);
            why.put(innovation.id(), cluster.decided());
        }
        return new Assembly(List.copyOf(innovations.values()), why, settlement.inForce());
    }

    /** What an innovation rests on besides documents, the oldest first. */
    public List<Decided> decided(EntryId id) {
        return Optional.ofNullable(decided.get(id)).orElse(List.of());
    }
}
