package id.simpul.detect.region;

import id.simpul.model.Confidence;
import id.simpul.model.Region;
import id.simpul.model.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Picks the owners. The strongest region owns; another beside it if the text says in so many words that it does, if the
 * two lie one in the other and both act, or if nothing tells them apart. A central institution with no region is the
 * nation's.
 */
final class Owners {

    private static final double ENOUGH = 3;
    private static final double LITTLE = 1.4;
    private static final double LEAST = 1;
    private static final double CLEAR = 1.5;
    private static final int MOST = 8;

    /** So many regions below the first lines, none above, are a list. */
    private static final int SEVERAL = 3;

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
        Optional<Owner> office =
                top.filter(s -> s.inTitle() || s.claimsUpFront()).isPresent() ? Optional.empty() : nation.branch();
        if (office.isPresent()) {
            return List.of(office.get());
        }
        boolean inBody = top.filter(s -> !s.isUpFront()).isPresent();
        boolean elsewhere = inBody && nation.branchOpens() || nation.inTitle() && isShared(top);
        if (elsewhere || branch || nation.inTitle() && (!acted || inBody) || nation.upFront() && !strong) {
            return nation.owner().map(List::of).orElse(List.of());
        }
        if (top.isEmpty() && nation.isThroughout()) {
            return nation.owner().map(List::of).orElse(List.of());
        }
        if (top.isEmpty()) {
            return byDateline().or(this::alone).map(List::of).orElse(List.of());
        }
        return around(top.get(), strong);
    }

    /** Whether the title names no region, and the text several that nothing tells apart: winners of an award night. */
    private boolean isShared(Optional<Standing> top) {
        return top.filter(s -> !s.inTitle()).isPresent()
                && standings.stream().noneMatch(Standing::inTitle)
                && Company.of(standings).size() > 1;
    }

    private static boolean mayOwn(Standing standing) {
        return standing.score() >= LITTLE
                || standing.score() >= LEAST && standing.all().stream().anyMatch(Weighed::upFront);
    }

    private List<Owner> around(Standing top, boolean strong) {
        Company company = Company.of(standings);
        Optional<Owner> whole = headed(company);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Optional<Owner> host = company.isMixed() ? host(company) : Optional.empty();
        if (host.isPresent()) {
            return List.of(host.get());
        }
        if (company.isMixed() && company.rivals().stream().noneMatch(s -> s.acts() || s.claims() || s.inTitle())) {
            boolean bare = company.rivals().stream()
                    .flatMap(s -> s.all().stream())
                    .allMatch(w -> w.mention().level().isEmpty());
            List<Owner> common = inCommon(company.rivals());
            if (bare && common.getFirst().region().level() == Region.Level.NATIONAL) {
                return common;
            }
        }
        boolean listed = company.size() > SEVERAL && company.rivals().stream().noneMatch(Standing::isUpFront);
        if (company.size() > MOST || listed) {
            return inCommon(company.rivals());
        }
        boolean province = top.region().level() == Region.Level.PROVINCE;
        if (province && top.inTitle() && company.related().size() >= SEVERAL) {
            return List.of(Owner.of(top, Confidence.MEDIUM));
        }
        boolean unsure = company.isMixed() || !strong || top.guessed();
        Confidence first = unsure ? Confidence.LOW : margin(top, company.claimants());
        Confidence second = unsure ? Confidence.LOW : Confidence.MEDIUM;
        List<Owner> owners = new ArrayList<>();
        company.rivals().forEach(s -> owners.add(Owner.of(s, first)));
        company.related().forEach(s -> owners.add(Owner.of(s, second)));
        company.claimants().forEach(s -> owners.add(Owner.of(s, second)));
        governmentOfJakarta(top).map(s -> Owner.of(s, second)).ifPresent(owners::add);
        return owners;
    }

    /** Of a list of several in one province that the title names, the province is the owner. */
    private Optional<Owner> headed(Company company) {
        List<Standing> listed = Stream.concat(company.rivals().stream(), company.claimants().stream())
                .toList();
        return standings.stream()
                .filter(s -> s.region().level() == Region.Level.PROVINCE && s.inTitle() && s.score() >= LITTLE)
                .filter(s -> (listed.size() > 1
                                || listed.stream().noneMatch(one -> s.region().covers(one.region())))
                        && listed.stream()
                                .allMatch(one -> !one.inTitle()
                                        && one.region() != s.region()
                                        && (s.region().covers(one.region()) || !one.isUpFront())))
                .findFirst()
                .map(s -> Owner.of(s, Confidence.MEDIUM));
    }

    /** Of several that won in the contest of one province, named up front, the province is the owner. */
    private Optional<Owner> host(Company company) {
        return standings.stream()
                .filter(s -> s.region().level() == Region.Level.PROVINCE)
                .filter(s -> s.all().stream()
                        .anyMatch(w -> w.upFront() && w.mention().headedBy(Cue.CONTEST)))
                .filter(s -> company.rivals().stream()
                        .allMatch(
                                one -> one.region() != s.region() && s.region().covers(one.region())))
                .findFirst()
                .map(s -> Owner.of(s, Confidence.LOW));
    }

    private Confidence margin(Standing top, List<Standing> claimants) {
        double next = standings.stream()
                .filter(s -> !Company.lieTogether(s.region(), top.region()) && !claimants.contains(s))
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

    /** Where nothing tells who owns, the only kabupaten or kota that the text names, and names again, does. */
    private Optional<Owner> alone() {
        List<Standing> below = standings.stream()
                .filter(s -> s.region().level() != Region.Level.PROVINCE)
                .filter(s -> s.all().stream().anyMatch(w -> w.weight() > 0))
                .toList();
        return below.size() == 1 && below.getFirst().all().size() > 1
                ? Optional.of(Owner.of(below.getFirst(), Confidence.LOW))
                : Optional.empty();
    }

    /** The kota of Jakarta have no government of their own. */
    private Optional<Standing> governmentOfJakarta(Standing top) {
        boolean within = top.region().code().startsWith("31.");
        return regions.byCode("31")
                .filter(jakarta -> within)
                .map(jakarta -> new Standing(jakarta, top.score(), top.best(), top.all()));
    }
}
