package id.simpul.decide;

import id.simpul.model.EntryId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was decided up to a moment, and what of it stands. Decisions are applied in the order in which they were made,
 * so that a later one wins; one that was taken back counts as never made. Immutable.
 *
 * @param journal everything, the oldest first
 */
public record Decisions(List<Decided> journal) {

    /** Nobody has decided anything. */
    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        journal = List.copyOf(journal);
    }

    /** The decision of this number. */
    public Optional<Decided> numbered(long number) {
        return journal.stream().filter(decided -> decided.number() == number).findFirst();
    }

    /** What took a decision back; empty if it stands. */
    public Optional<Decided> undoneBy(long number) {
        return journal.stream()
                .filter(decided -> decided.decision() instanceof Decision.Undo undo && undo.number() == number)
                .findFirst();
    }

    /** Whether a decision can be taken back: it is there, stands, and took back no other. */
    public boolean mayUndo(long number) {
        return numbered(number)
                        .filter(decided -> !(decided.decision() instanceof Decision.Undo))
                        .isPresent()
                && undoneBy(number).isEmpty();
    }

    /** What is to be applied, the oldest first. */
    public List<Decided> standing() {
        Set<Long> undone = journal.stream()
                .flatMap(decided ->
                        decided.decision() instanceof Decision.Undo undo ? Stream.of(undo.number()) : Stream.empty())
                .collect(Collectors.toSet());
        return journal.stream()
                .filter(decided -> !(decided.decision() instanceof Decision.Undo) && !undone.contains(decided.number()))
                .toList();
    }

    /** The folded names that a decision touches; those of what it takes back, if it does. */
    public Set<String> keys(Decision decision) {
        return decision instanceof Decision.Undo undo
                ? numbered(undo.number())
                        .map(earlier -> keysOf(earlier.decision()))
                        .orElse(Set.of())
                : keysOf(decision);
    }

    /** The document whose themes a decision is about; that of what it takes back, if it does; empty for others. */
    public Optional<String> docid(Decision decision) {
        return switch (decision) {
            case Decision.Themes themes -> Optional.of(themes.docid());
            case Decision.Undo undo ->
                numbered(undo.number())
                        .map(Decided::decision)
                        .filter(Decision.Themes.class::isInstance)
                        .flatMap(this::docid);
            case Decision.Merge merge -> Optional.empty();
            case Decision.Split split -> Optional.empty();
        };
    }

    /** Every document whose themes were ever decided, also where that was taken back. */
    public Set<String> docids() {
        return journal.stream()
                .flatMap(decided -> docid(decided.decision()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The decision on a document's themes that stands: the last one. */
    public Optional<Decided> themesOf(String docid) {
        return Optional.ofNullable(themes().get(docid));
    }

    /** The decisions on themes that stand, one for each document, in the order in which they were made. */
    public Map<String, Decided> themes() {
        Map<String, Decided> last = new LinkedHashMap<>();
        for (Decided decided : standing()) {
            if (decided.decision() instanceof Decision.Themes themes) {
                last.remove(themes.docid());
                last.put(themes.docid(), decided);
            }
        }
        return Collections.unmodifiableMap(last);
    }

    /** Every folded name that was ever decided about, also where that was taken back. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        journal.forEach(decided -> keys.addAll(keysOf(decided.decision())));
        return keys;
    }

    /** This folded name and those that decisions tie to it: what must be put together at once. */
    public Set<String> tiedTo(String key) {
        Set<String> tied = new LinkedHashSet<>(Set.of(key));
        List<Set<String>> ties =
                standing().stream().map(decided -> keysOf(decided.decision())).toList();
        int before = 0;
        while (tied.size() > before) {
            before = tied.size();
            ties.stream().filter(keys -> keys.stream().anyMatch(tied::contains)).forEach(tied::addAll);
        }
        return tied;
    }

    /** Where the innovation of an address that is no longer there has gone; empty if no decision moved it. */
    public Optional<EntryId> movedTo(EntryId id) {
        Map<EntryId, EntryId> moved = new HashMap<>();
        for (Decided decided : standing()) {
            if (decided.decision() instanceof Decision.Merge merge) {
                EntryId into = merge.into().id();
                List<EntryId> heads = merge.subjects().stream()
                        .map(subject -> head(subject.id(), moved))
                        .toList();
                moved.remove(into);
                merge.others().stream().map(Subject::id).forEach(other -> moved.put(other, into));
                heads.stream().filter(head -> !head.equals(into)).forEach(head -> moved.put(head, into));
            }
        }
        EntryId start = numbered(Identity.split(id))
                .filter(decided -> undoneBy(decided.number()).isPresent())
                .map(Decided::decision)
                .filter(Decision.Split.class::isInstance)
                .map(Decision.Split.class::cast)
                .map(split -> split.from().id())
                .orElse(id);
        return Optional.of(head(start, moved)).filter(head -> !head.equals(id));
    }

    private static EntryId head(EntryId id, Map<EntryId, EntryId> moved) {
        EntryId head = id;
        List<EntryId> seen = new ArrayList<>();
        while (moved.containsKey(head) && !seen.contains(head)) {
            seen.add(head);
            head = moved.get(head);
        }
        return head;
    }

    private static Set<String> keysOf(Decision decision) {
        return decision.subjects().stream()
                .map(subject -> subject.identity().key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
