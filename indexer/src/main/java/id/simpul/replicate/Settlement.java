package id.simpul.replicate;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.decide.Identity;
import id.simpul.decide.Subject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Applies decisions to clusters, one after the other. For one thread, and for one assembly. */
final class Settlement {

    private final Map<Identity, Cluster> clusters = new LinkedHashMap<>();

    /** What was merged away, and into what. */
    private final Map<Identity, Identity> merged = new HashMap<>();

    private final Set<Long> inForce = new LinkedHashSet<>();

    Settlement(List<Cluster> untouched) {
        untouched.forEach(cluster -> clusters.put(cluster.identity(), cluster));
    }

    List<Cluster> clusters() {
        return List.copyOf(clusters.values());
    }

    /** Numbers of the decisions that found what they speak of. */
    Set<Long> inForce() {
        return inForce;
    }

    void apply(Decided decided) {
        switch (decided.decision()) {
            case Decision.Merge merge -> merge(merge, decided);
            case Decision.Split split -> split(split, decided);
            case Decision.Themes themes -> {}
            case Decision.Undo undo -> throw new IllegalArgumentException("does not stand by itself: " + decided);
        }
    }

    private void merge(Decision.Merge merge, Decided why) {
        Identity named = merge.into().identity();
        Optional<Cluster> into = find(named);
        List<Cluster> others = merge.others().stream()
                .flatMap(other -> find(other.identity()).stream())
                .distinct()
                .toList();
        if (into.isEmpty() || others.isEmpty()) {
            return;
        }
        // Whoever was merged away and is named again as the one that stays gives its name to all.
        Identity as = merged.containsKey(named) ? named : into.get().identity();
        Cluster one = into.get()
                .with(others.stream().filter(other -> !other.equals(into.get())).toList(), as, why);
        clusters.remove(into.get().identity());
        others.forEach(other -> clusters.remove(other.identity()));
        clusters.put(as, one);
        merged.remove(as);
        Stream.concat(
                        others.stream().map(Cluster::identity),
                        merge.others().stream().map(Subject::identity))
                .filter(identity -> !identity.equals(as) && !clusters.containsKey(identity))
                .forEach(identity -> merged.putIfAbsent(identity, as));
        if (!into.get().identity().equals(as)) {
            merged.put(into.get().identity(), as);
        }
        inForce.add(why.number());
    }

    private void split(Decision.Split split, Decided why) {
        Optional<Cluster> from = find(split.from().identity());
        Optional<Cluster> apart = from.flatMap(cluster -> cluster.only(split.docids(), why));
        if (from.isEmpty() || apart.isEmpty()) {
            return;
        }
        Identity left = from.get().identity();
        clusters.remove(left);
        from.get().without(split.docids(), why).ifPresent(cluster -> clusters.put(left, cluster));
        clusters.put(apart.get().identity(), apart.get());
        inForce.add(why.number());
    }

    /** Where this innovation is now: by itself, in what it was merged into, or the only one of the name it can be. */
    private Optional<Cluster> find(Identity sought) {
        Identity head = sought;
        while (merged.containsKey(head)) {
            head = merged.get(head);
        }
        Identity identity = head;
        if (clusters.containsKey(identity)) {
            return Optional.of(clusters.get(identity));
        }
        List<Cluster> candidates = clusters.values().stream()
                .filter(cluster -> cluster.identity().split() == identity.split())
                .filter(cluster -> identity.split() > 0
                        || (cluster.identity().key().equals(identity.key())
                                && cluster.identity().mayBeOwnedAs(identity)))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
