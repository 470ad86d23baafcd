package id.simpul.ingest;

import id.simpul.extract.Contents;
import id.simpul.extract.Extractor;
import id.simpul.extract.Original;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file that was opened for the files inside it. They wait in a folder, which goes when this is closed.
 *
 * @param members those inside, as sources of their own; what is not wanted anywhere is left out
 * @param contents what the extractor said
 * @param originals knows how to forget them
 * @param folder where they wait
 */
record Opening(List<Source.Inside> members, Contents contents, Originals originals, Path folder)
        implements AutoCloseable {

    Opening {
        members = List.copyOf(members);
    }

    /** Opens a file. */
    static Opening of(Source source, Original original, Extractor extractor, Originals originals) {
        try {
            Path folder = originals.waiting();
            Contents contents = extractor.unpack(original, folder);
            List<Source.Inside> members = new ArrayList<>();
            for (Contents.Member member : contents.members()) {
                if (Folder.isWanted(member.name())) {
                    members.add(new Source.Inside(source, member, size(member)));
                }
            }
            return new Opening(members, contents, originals, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Contents.Member member) throws IOException {
        return member instanceof Contents.Unpacked unpacked ? Files.size(unpacked.file()) : 0;
    }

    /** Which of these rows of files inside are of files that are no longer there. */
    List<String> gone(List<Catalogue.Row> known) {
        Set<String> locations = new HashSet<>();
        members.forEach(member -> locations.add(member.location().toString()));
        return known.stream()
                .filter(row -> !locations.contains(row.location()))
                .map(Catalogue.Row::docid)
                .toList();
    }

    @Override
    public void close() {
        originals.forget(folder);
    }
}
