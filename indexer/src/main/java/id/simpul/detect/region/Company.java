package id.simpul.detect.region;

import id.simpul.model.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * The regions that may own beside the strongest one.
 *
 * @param rivals those that nothing tells apart from the strongest, itself first
 * @param related those that contain it or lie in it and are subjects too
 * @param claimants others that the text calls owners in so many words
 */
record Company(List<Standing> rivals, List<Standing> related, List<Standing> claimants) {

    private static final double CLOSE = 0.8;
    private static final double ENOUGH = 3;
    private static final double CHILD_SHARE = 0.35;
    private static final double PROVINCE_SHARE = 0.45;

    /** So many claims in the body, with no owner in the title, make it news of many innovations. */
    private static final int MANY = 2;

    /** @param standings strongest first, at least one */
    static Company of(List<Standing> standings) {
        Standing top = standings.getFirst();
        List<Standing> rivals = new ArrayList<>(List.of(top));
        List<Standing> related = new ArrayList<>();
        List<Standing> claimants = new ArrayList<>();
        List<Standing> inPassing = new ArrayList<>();
        boolean several = standings.stream()
                        .filter(other -> other != top && top.region().covers(other.region()) && other.claims())
                        .count()
                >= MANY;
        for (Standing other : standings.subList(1, standings.size())) {
            if (lieTogether(top.region(), other.region())) {
                if (actsBeside(top, other, several)) {
                    related.add(other);
                }
            } else if (other.score() >= CLOSE * top.score() && other.score() >= 1) {
                rivals.add(other);
            } else if (other.claims()) {
                (other.claimsUpFront() ? claimants : inPassing).add(other);
            }
        }
        boolean manyInnovations = !top.inTitle() && rivals.size() - 1 + claimants.size() + inPassing.size() >= MANY;
        if (manyInnovations) {
            rivals.addAll(claimants);
            rivals.addAll(inPassing);
            claimants.clear();
        }
        return new Company(List.copyOf(rivals), List.copyOf(related), List.copyOf(claimants));
    }

    /** Whether more than one region owns and none stands out. */
    boolean isMixed() {
        return rivals.size() > 1;
    }

    int size() {
        return rivals.size() + claimants.size();
    }

    static boolean lieTogether(Region one, Region other) {
        return one.covers(other) || other.covers(one);
    }

    private static boolean actsBeside(Standing top, Standing other, boolean several) {
        boolean listed = top.region().level() == Region.Level.PROVINCE
                && (top.inTitle() || top.isSubject())
                && (!other.isUpFront() || several && !top.inTitle() && !other.inTitle());
        if (other.claims() && !listed) {
            return true;
        }
        boolean province = other.region().level() == Region.Level.PROVINCE;
        double share = province ? PROVINCE_SHARE : CHILD_SHARE;
        return other.score() >= ENOUGH
                && other.score() >= share * top.score()
                && other.acts()
                && (other.isSubject() || province && other.score() >= CLOSE * top.score());
    }
}
