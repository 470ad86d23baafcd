package id.simpul.web;

import id.simpul.model.EntryId;
import id.simpul.replicate.Profile;
import java.util.List;

/**
 * Innovations side by side.
 *
 * @param profiles two to four, in the order in which they were asked for; fewer if some are not known
 */
public record ComparePage(List<Profile> profiles) implements PageView {

    /** More do not fit beside each other. */
    public static final int MOST = 4;

    public ComparePage {
        profiles = List.copyOf(profiles);
    }

    /** What is compared. */
    public List<EntryId> ids() {
        return profiles.stream().map(profile -> profile.innovation().id()).toList();
    }

    /** What is left without one of them. */
    public List<EntryId> without(Profile profile) {
        return ids().stream()
                .filter(id -> !id.equals(profile.innovation().id()))
                .toList();
    }

    @Override
    public String address() {
        return Links.compare(ids());
    }
}
