package id.simpul.detect.region;

import id.simpul.model.Confidence;
import id.simpul.model.Region;
import id.simpul.model.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Picks the owners. The strongest region owns; another beside it if the text says in so many words that it does, if the
 * two lie one in the other and both act, or if nothing tells them apart. A central institution with no region is the
 * nation's.
 */
final class Owners {

    private static final double ENOUGH = 3;
    private static final double LITTLE = 1.4;
    private static final double LEAST = 1;
    private static final double CLOSE = 0.8;
    private static final double CHILD_SHARE = 0.35;
    private static final double PROVINCE_SHARE = 0.45;
    private static final double CLEAR = 1.5;
    private static final int MOST = 8;

    private final Regions regions;
    private final Nation nation;
    private final Register register;
    private final List<Standing> standings;

    Owners(Regions regions, Nation nation, Register register, List<Standing> standings) {
        this.regions = regions;
        this.nation = nation;
        this.register = register;
        this.standings = standings;
    }

    /** The owners, best first; empty if the document does not say. */
    List<Owner> pick() {
        Optional<Standing> top = standings.stream().findFirst().filter(Owners::mayOwn);
        boolean strong = top.filter(s -> s.score() >= ENOUGH).isPresent();
        boolean acted = top.filter(s -> s.acts() || s.claims()).isPresent();
        boolean branch = top.filter(Standing::isBranch).isPresent();
        if (register.present() && !strong) {
            return inCommon(Standing.of(register.rows()));
        }
        if (branch || nation.inTitle() && !acted || nation.upFront() && !strong) {
            return nation.owner().map(List::of).orElse(List.of());
        }
        if (top.isEmpty() && nation.isThroughout()) {
            return nation.owner().map(List::of).orElse(List.of());
        }
        if (top.isEmpty()) {
            return byDateline().map(List::of).orElse(List.of());
        }
        return around(top.get(), strong);
    }

    private static boolean mayOwn(Standing standing) {
        return standing.score() >= LITTLE
                || standing.score() >= LEAST && standing.all().stream().anyMatch(Weighed::upFront);
    }

    private List<Owner> around(Standing top, boolean strong) {
        List<Standing> rivals = new ArrayList<>(List.of(top));
        List<Standing> claimants = new ArrayList<>();
        List<Standing> related = new ArrayList<>();
        for (Standing other : standings.subList(1, standings.size())) {
            if (lieTogether(top.region(), other.region())) {
                if (actsBeside(top, other)) {
                    related.add(other);
                }
            } else if (other.score() >= CLOSE * top.score() && other.score() >= LITTLE) {
                rivals.add(other);
            } else if (other.claimsUpFront()) {
                claimants.add(other);
            }
        }
        boolean multi = rivals.size() > 1;
        if (rivals.size() + claimants.size() > MOST) {
            return inCommon(rivals);
        }
        Confidence first = multi || !strong || top.guessed() ? Confidence.LOW : margin(top, claimants);
        List<Owner> owners = new ArrayList<>();
        rivals.forEach(s -> owners.add(Owner.of(s, first)));
        Confidence second = first == Confidence.LOW ? Confidence.LOW : Confidence.MEDIUM;
        related.forEach(s -> owners.add(Owner.of(s, second)));
        claimants.forEach(s -> owners.add(Owner.of(s, second)));
        governmentOfJakarta(top).map(s -> Owner.of(s, second)).ifPresent(owners::add);
        return owners;
    }

    private static boolean lieTogether(Region one, Region other) {
        return one.covers(other) || other.covers(one);
    }

    private static boolean actsBeside(Standing top, Standing other) {
        if (other.claims()) {
            return true;
        }
        boolean province = other.region().level() == Region.Level.PROVINCE;
        double share = province ? PROVINCE_SHARE : CHILD_SHARE;
        return other.score() >= ENOUGH
                && other.score() >= share * top.score()
                && other.acts()
                && (other.isSubject() || province && other.score() >= CLOSE * top.score());
    }

    private Confidence margin(Standing top, List<Standing> claimants) {
        double next = standings.stream()
                .filter(s -> !lieTogether(s.region(), top.region()) && !claimants.contains(s))
                .mapToDouble(Standing::score)
                .max()
                .orElse(0);
        boolean said = top.claims() || top.acts() || top.isSubject();
        return said && top.score() >= CLEAR * next ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** The province that so many owners share, else the nation. */
    private List<Owner> inCommon(List<Standing> rivals) {
        List<String> provinces = rivals.stream()
                .flatMap(s -> s.region().provinceCode().stream())
                .distinct()
                .toList();
        Region common = regions.byCode(provinces.size() == 1 ? provinces.getFirst() : Region.NATIONAL)
                .orElseThrow();
        Owner quoted = Owner.of(rivals.getFirst(), Confidence.LOW);
        return List.of(
                new Owner(common, quoted.printed(), quoted.page(), quoted.place(), "region.in-common", Confidence.LOW));
    }

    /** A dateline tells whose office it is only if nothing else does, and never where hotels are. */
    private Optional<Owner> byDateline() {
        return standings.stream()
                .filter(s -> nation.localOffice())
                .flatMap(s -> s.all().stream())
                .filter(w -> w.mention().dateline() && w.mention().sheet().quotable())
                .filter(w -> !nation.meetingPlace(w.region()))
                .findFirst()
                .map(w -> new Owner(
                        w.region(),
                        w.mention().printed(),
                        w.mention().sheet().page(),
                        w.mention().span(),
                        "region.dateline",
                        Confidence.LOW));
    }

    /** The kota of Jakarta have no government of their own. */
    private Optional<Standing> governmentOfJakarta(Standing top) {
        boolean within = top.region().code().startsWith("31.");
        return regions.byCode("31")
                .filter(jakarta -> within)
                .map(jakarta -> new Standing(jakarta, top.score(), top.best(), top.all()));
    }
}
