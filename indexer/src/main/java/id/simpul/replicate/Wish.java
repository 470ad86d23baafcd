package id.simpul.replicate;

import id.simpul.model.Region;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where somebody wants to do it, and what does not matter to them. Immutable.
 *
 * @param target the region that it is for; empty if none was chosen
 * @param ignored what shall not change the order, and is not told as a reason
 */
public record Wish(Optional<Region> target, Set<Criterion> ignored) {

    /** What moves a thing up beside its likeness. */
    public enum Criterion {
        /** The same kind of government: kabupaten, kota or province. */
        LEVEL,
        /** The same province: near enough to visit. */
        NEAR,
        /** Islands or mountains, both. */
        SETTING,
        /** It won something. */
        AWARD,
        /** Others have copied it. */
        REPLICATED;

        /** The name used in addresses. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The criterion of this name, if there is one. */
        public static Optional<Criterion> bySlug(String slug) {
            return Stream.of(values())
                    .filter(criterion -> criterion.slug().equals(slug))
                    .findFirst();
        }
    }

    /** For nobody in particular. */
    public static final Wish NONE = new Wish(Optional.empty(), Set.of());

    public Wish {
        ignored = Set.copyOf(ignored);
    }

    /** For a region, everything counting. */
    public static Wish in(Region target) {
        return new Wish(Optional.of(target), Set.of());
    }

    /** The same, but this does not matter. */
    public Wish ignoring(Criterion criterion) {
        Set<Criterion> more = EnumSet.of(criterion);
        more.addAll(ignored);
        return new Wish(target, more);
    }

    boolean heeds(Criterion criterion) {
        return !ignored.contains(criterion);
    }
}
