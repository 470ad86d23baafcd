package id.simpul.replicate;

import id.simpul.decide.Decided;
import id.simpul.decide.Identity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Documents that tell of one innovation.
 *
 * @param identity which one
 * @param keys its folded names; several only where somebody said that they are one
 * @param tellings what each document says of it, by docid
 * @param decided what it was that made these documents one, or set them apart; mostly nothing
 */
record Cluster(Identity identity, Set<String> keys, List<Telling> tellings, List<Decided> decided) {

    Cluster {
        keys = Set.copyOf(keys);
        tellings = List.copyOf(tellings);
        decided = List.copyOf(decided);
    }

    /** This one and the others under one identity; what each document says is read anew with all the names. */
    Cluster with(List<Cluster> others, Identity as, Decided why) {
        Set<String> all = new HashSet<>(keys);
        others.forEach(other -> all.addAll(other.keys));
        TreeMap<String, Telling> read = new TreeMap<>();
        Stream.concat(Stream.of(this), others.stream())
                .flatMap(cluster -> cluster.tellings.stream())
                .forEach(telling -> read.computeIfAbsent(
                        telling.document().docid(),
                        docid -> Telling.of(all, telling.document()).orElse(telling)));
        return new Cluster(
                as,
                all,
                List.copyOf(read.values()),
                Stream.of(decided.stream(), others.stream().flatMap(other -> other.decided.stream()), Stream.of(why))
                        .flatMap(each -> each)
                        .distinct()
                        .sorted(Comparator.comparingLong(Decided::number))
                        .toList());
    }

    /** Those of its documents that are named here, as an innovation of its own; empty if none is. */
    Optional<Cluster> only(List<String> docids, Decided why) {
        List<Telling> taken = tellings.stream()
                .filter(telling -> docids.contains(telling.document().docid()))
                .toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Set<String> theirs = new HashSet<>();
        taken.forEach(telling -> theirs.addAll(telling.keys()));
        String key = theirs.contains(identity.key())
                ? identity.key()
                : theirs.stream().sorted().findFirst().orElse(identity.key());
        return Optional.of(new Cluster(
                new Identity(key, Innovations.ownerCode(taken), why.number()), theirs, taken, List.of(why)));
    }

    /** Those of its documents that are not named here; empty if all are. */
    Optional<Cluster> without(List<String> docids, Decided why) {
        List<Telling> left = tellings.stream()
                .filter(telling -> !docids.contains(telling.document().docid()))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cluster(
                        identity,
                        keys,
                        left,
                        Stream.concat(decided.stream(), Stream.of(why)).toList()));
    }
}
