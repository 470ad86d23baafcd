package id.simpul.decide;

import id.simpul.model.EntryId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes an innovation the one it is, whatever documents come and go: how its name folds and whose it is. What
 * somebody set apart has the number of that decision as well, for its name and owner may be those of the other.
 *
 * @param key the name with nothing but small letters and digits
 * @param owner code of the region; empty if no document says clearly
 * @param split number of the decision that set it apart; 0 for one that nobody did
 */
public record Identity(String key, String owner, long split) {

    /** How addresses of innovations end: {@code -17.03}, {@code -x}, {@code -17.03-s4}. */
    private static final Pattern END = Pattern.compile("-(x|\\d\\d(?:\\.\\d\\d)?)(?:-s(\\d{1,15}))?$");

    private static final String UNOWNED = "x";

    /** @throws IllegalArgumentException if it has no name, or the number is below 0 */
    public Identity {
        if (key.isEmpty() || split < 0) {
            throw new IllegalArgumentException("no innovation: " + key + ", " + split);
        }
    }

    /** Of the innovation with this folded name and address. What the address does not say counts as not known. */
    public static Identity of(String key, EntryId id) {
        Matcher end = END.matcher(id.value());
        if (!end.find()) {
            return new Identity(key, "", 0);
        }
        return new Identity(key, end.group(1).equals(UNOWNED) ? "" : end.group(1), split(id));
    }

    /** The number of the decision that the innovation of this address was set apart by; 0 if by none. */
    static long split(EntryId id) {
        Matcher end = END.matcher(id.value());
        return end.find() && end.group(2) != null ? Long.parseLong(end.group(2)) : 0;
    }

    /** The address of this innovation. @param slug its name in the form of an address */
    public EntryId id(String slug) {
        return new EntryId(slug + "-" + (owner.isEmpty() ? UNOWNED : owner) + (split == 0 ? "" : "-s" + split));
    }

    /** Whether the owners are one, one lies in the other, or one is not known. */
    public boolean mayBeOwnedAs(Identity other) {
        return owner.isEmpty()
                || other.owner.isEmpty()
                || owner.equals(other.owner)
                || owner.startsWith(other.owner + ".")
                || other.owner.startsWith(owner + ".");
    }
}
