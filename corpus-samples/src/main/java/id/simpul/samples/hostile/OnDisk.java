package id.simpul.samples.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Odd names, links, and things that are no files. */
final class OnDisk implements Family {

    private static final String[] NAMES = {
        "line\nend.txt",
        "tab\tstop.txt",
        "\u202Etxt.fdp.txt",
        "\uD83D\uDE80 roket.txt",
        "n".repeat(251) + ".txt",
        "-rf.txt",
        "%2e%2e%2fpasswd.txt",
        "back\\slash.txt",
        "quo\"te's.txt",
        " blank at the ends .txt",
        "....txt",
        "colon:name.txt",
        "$(touch x).txt",
        ";rm.txt",
        "ho\u0308fe.txt",
        "h\u00F6fe.txt",
        "UPPER.txt",
        "upper.txt",
        "#fragment?q=1&x.txt",
        "<script>alert(1)<.txt",
        "zip.zip!inner.txt",
        "\uFEFFmark.txt",
        "\u0001control.txt",
        "日本語.txt"
    };

    private final Sound sound;

    OnDisk(Sound sound) {
        this.sound = sound;
    }

    @Override
    public String name() {
        return "on-disk";
    }

    @Override
    public void write(Cases cases) throws IOException {
        Path folder = cases.folder();
        for (String name : NAMES) {
            try {
                Files.writeString(
                        folder.resolve(name),
                        "Warga dilayani di rumah: " + name.hashCode() + ".\n",
                        StandardCharsets.UTF_8);
            } catch (InvalidPathException | IOException e) {
                System.err.println(
                        "this disk knows no such name: " + e.getClass().getSimpleName());
            }
        }
        link(folder.resolve("to-nothing.txt"), Path.of("gone.txt"));
        link(folder.resolve("to-a-secret.txt"), Path.of("/etc/passwd"));
        link(folder.resolve("to-itself"), Path.of("to-itself"));
        link(folder.resolve("to-its-folder"), Path.of("."));
        link(folder.resolve("to-the-root"), Path.of("/"));
        Path folderLikeAFile = Files.createDirectories(folder.resolve("folder.pdf"));
        Files.write(folderLikeAFile.resolve("inside.pdf"), sound.of("pdf"));
        Path deep = folder;
        for (int depth = 0; depth < 60; depth++) {
            deep = deep.resolve("d" + depth);
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("deep.txt"), "Warga di ujung jalan dilayani.\n");
        forbidden(folder.resolve("forbidden.txt"));
        pipe(folder.resolve("pipe.txt"));
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /** Nobody but root may read it. */
    private static void forbidden(Path file) throws IOException {
        Files.writeString(file, "Tidak boleh dibaca.\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    }

    /** Whoever opens a pipe waits for somebody who writes. */
    private static void pipe(Path pipe) throws IOException {
        Files.deleteIfExists(pipe);
        try {
            new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
