package id.simpul.detect.region;

import id.simpul.detect.Layout.Section;
import id.simpul.model.Region;
import id.simpul.model.RegionRole;
import java.util.Set;

/**
 * A sighting with what the sentence makes of it and how much it speaks for the region as owner.
 *
 * @param sighting the sighting
 * @param frames how the sentence speaks of the region
 * @param weight 0 if it says nothing of an owner
 */
record Weighed(Sighting sighting, Set<Frame> frames, double weight) {

    private static final double FIELD = 6;
    private static final double OWNS = 5;
    private static final double OFFICIAL = 3;
    private static final double LEVEL = 1.5;
    private static final double NAME = 1;
    private static final double SEAT = 0.3;
    private static final double IN_REGISTER = 0.1;
    private static final double GIVING = 0.1;

    static Weighed of(Sighting sighting) {
        Set<Frame> frames = Framing.of(sighting.mention());
        return new Weighed(sighting, frames, form(sighting, frames) * damping(sighting, frames) * place(sighting));
    }

    /** The same, weighed as one row of a register of many regions. */
    Weighed inRegister() {
        return new Weighed(sighting, frames, weight * IN_REGISTER);
    }

    /** The same, where the region gives what another one copies. */
    Weighed giving() {
        return new Weighed(sighting, frames, weight * GIVING);
    }

    /** How much it speaks for a branch of a central institution that is named after the region. */
    double branchWeight() {
        return mention().headedBy(Cue.VERTICAL) ? OFFICIAL * place(sighting) : 0;
    }

    Region region() {
        return sighting.region();
    }

    Mention mention() {
        return sighting.mention();
    }

    /** Whether the text says that the region owns an innovation or handed the document in. */
    boolean claims() {
        return weight > 0
                && mention().listed() < 3
                && !mention().chain().formerPost()
                && !frames.contains(Frame.AMONG)
                && (frames.contains(Frame.FIELD) && (mention().official() || !province())
                        || frames.contains(Frame.OWNS) && mentionsGovernment());
    }

    /** Whether a government or office speaks or acts here, not as guest or giver. */
    boolean acts() {
        return weight > 0
                && mention().official()
                && !frames.contains(Frame.GUEST)
                && !frames.contains(Frame.GIVER)
                && !frames.contains(Frame.VENUE);
    }

    boolean upFront() {
        return mention().section() == Section.TITLE || mention().section() == Section.LEAD;
    }

    /** The part that the region plays here, ownership apart. */
    RegionRole role() {
        boolean domain = mention().names().stream().allMatch(name -> name.form() == RegionName.Form.DOMAIN);
        if (domain || mention().headedBy(Cue.MEDIA)) {
            return RegionRole.PUBLISHER;
        }
        if (mention().dateline()) {
            return RegionRole.DATELINE;
        }
        if (frames.contains(Frame.ADOPTED) || frames.contains(Frame.ADOPTS)) {
            return RegionRole.ADOPTER;
        }
        boolean branch =
                mention().headedBy(Cue.VERTICAL) && upFront() && mention().listed() < 3;
        return frames.contains(Frame.VENUE) || branch ? RegionRole.VENUE : RegionRole.MENTIONED;
    }

    /** Name of the rule that speaks here, for the evidence. */
    String rule() {
        if (frames.contains(Frame.FIELD)) {
            return "region.field";
        }
        if (claims()) {
            return "region.owner-phrase";
        }
        if (mention().official()) {
            return "region.office";
        }
        return mention().level().isPresent() ? "region.level" : "region.name";
    }

    private boolean province() {
        return region().level() == Region.Level.PROVINCE;
    }

    private boolean mentionsGovernment() {
        return mention().official()
                || mention().chain().level().isPresent()
                        && mention().chain().head().isEmpty();
    }

    private static double form(Sighting sighting, Set<Frame> frames) {
        Mention mention = sighting.mention();
        boolean province = sighting.region().level() == Region.Level.PROVINCE;
        if (frames.contains(Frame.FIELD)) {
            return province && !mention.official() ? LEVEL : FIELD;
        }
        boolean titled = mention.section() == Section.TITLE && sighting.sure();
        if (frames.contains(Frame.OWNS)
                && (mention.official()
                        || mention.level().isPresent() && mention.chain().head().isEmpty()
                        || titled)) {
            return OWNS;
        }
        if (mention.official()) {
            return OFFICIAL;
        }
        if (mention.names().stream().allMatch(name -> name.form() == RegionName.Form.SEAT)) {
            return SEAT;
        }
        double plain = mention.level().isPresent() ? LEVEL : NAME;
        return sighting.sure() ? plain : plain / 2;
    }

    private static double damping(Sighting sighting, Set<Frame> frames) {
        Mention mention = sighting.mention();
        if (mention.chain().head().filter(Weighed::foreign).isPresent()
                || mention.names().stream().allMatch(name -> name.form() == RegionName.Form.DOMAIN)
                || frames.contains(Frame.ADOPTED)
                || frames.contains(Frame.DENIED)
                || frames.contains(Frame.SOURCE) && !mention.dateline()) {
            return 0;
        }
        double damping = 1;
        damping *= mention.dateline() ? 0.1 : 1;
        damping *= mention.chain().formerPost() ? 0.1 : 1;
        damping *= mention.explains() ? 0.1 : 1;
        damping *= mention.listed() >= 3 ? 0.4 : 1;
        damping *= mention.headedBy(Cue.SCOPE) ? mention.section() == Section.TITLE ? 0.8 : 0.5 : 1;
        damping *= mention.headedBy(Cue.NEARBY) ? 0.2 : 1;
        damping *= frames.contains(Frame.VENUE) ? 0.2 : 1;
        damping *= frames.contains(Frame.GUEST) ? 0.25 : 1;
        damping *= frames.contains(Frame.GIVER) ? 0.25 : 1;
        damping *= frames.contains(Frame.AMONG) ? 0.3 : 1;
        boolean held = sighting.region().level() == Region.Level.PROVINCE;
        damping *= mention.headedBy(Cue.CONTEST) && held ? 0.2 : 1;
        damping *= frames.contains(Frame.COMPARED) && !frames.contains(Frame.OWNS) ? 0.2 : 1;
        boolean bareJakarta =
                sighting.region().provinceCode().filter("31"::equals).isPresent() && !mention.official();
        return bareJakarta ? damping * 0.3 : damping;
    }

    private static boolean foreign(Cue cue) {
        return cue == Cue.BODY || cue == Cue.MEDIA || cue == Cue.VERTICAL;
    }

    private static double place(Sighting sighting) {
        return switch (sighting.mention().section()) {
            case TITLE -> 4;
            case LEAD -> 2;
            case BODY -> 1;
            case ASIDE -> 0;
        };
    }
}
