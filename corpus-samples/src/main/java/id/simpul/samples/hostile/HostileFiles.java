package id.simpul.samples.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes the hostile set: {@code HostileFiles FOLDER CORPUS}. The corpus gives the sound files that are spoilt. Needs
 * 200 MB of disk; two files claim a gigabyte and take no room.
 */
public final class HostileFiles {

    private HostileFiles() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("HostileFiles FOLDER CORPUS");
        }
        System.setProperty("java.awt.headless", "true");
        write(Path.of(args[0]), Path.of(args[1]));
    }

    /**
     * Writes every case below the folder.
     *
     * @param corpus the sample corpus, with its documents made
     */
    public static void write(Path folder, Path corpus) throws IOException {
        write(folder, corpus, family -> true);
    }

    /**
     * Writes the cases of some families below the folder.
     *
     * @param wanted tells by a family's name whether it is wanted
     */
    public static void write(Path folder, Path corpus, Predicate<String> wanted) throws IOException {
        for (Family family : families(new Sound(corpus))) {
            if (wanted.test(family.name())) {
                Files.createDirectories(folder.resolve(family.name()));
                family.write(new Cases(folder.resolve(family.name())));
            }
        }
    }

    private static List<Family> families(Sound sound) {
        return List.of(
                new Damaged(sound),
                new Mislabelled(sound),
                new Empty(),
                new Archives(sound),
                new Markup(sound),
                new BadPdf(),
                new BadHtml(),
                new BadText(),
                new Images(),
                new Mails(),
                new OldOffice(),
                new OnDisk(sound));
    }

    /** How many cases there are below a folder: files, and whatever else has a name. */
    public static long count(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .count();
        }
    }
}
