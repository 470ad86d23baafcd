package id.simpul.extract;

import id.simpul.extract.Extraction.Unreadable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files inside a file: members of an archive, attachments of a mail. Archives inside are unpacked as well, and
 * attachments of mails inside, so none of the members has to be unpacked again.
 *
 * @param members in the order of the file
 * @param failure why there are not more: the file is damaged behind these, or it holds more than the limits allow, and
 *     then there are no members at all
 */
public record Contents(List<Member> members, Optional<Unreadable> failure) {

    /** Nothing inside. */
    public static final Contents NONE = new Contents(List.of(), Optional.empty());

    public Contents {
        members = List.copyOf(members);
    }

    /** Nothing can be had of it. */
    public static Contents failed(Unreadable failure) {
        return new Contents(List.of(), Optional.of(failure));
    }

    /** A file inside. */
    public sealed interface Member {

        /** Its path inside, steps divided by {@code /}; no two are alike, and none leads out. */
        String name();
    }

    /** Its bytes lie in this file, which belongs to whoever asked. */
    public record Unpacked(String name, Path file) implements Member {}

    /** Its bytes cannot be had. */
    public record Locked(String name, Unreadable why) implements Member {}
}
