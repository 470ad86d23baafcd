package id.simpul.extract;

import id.simpul.extract.Contents.Locked;
import id.simpul.extract.Contents.Member;
import id.simpul.extract.Contents.Unpacked;
import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/**
 * Takes one archive or mail apart, with the archives and mails inside, and writes what it finds into a folder under
 * names of its own. Not for sharing, and for one file only.
 */
final class Unpacker {

    private static final int TAR_HEADER = 512;

    private final Sniffer sniffer;
    private final Format.Table formats;
    private final OfficeFiles office;
    private final Limits perFile;
    private final ArchiveLimits limits;
    private final Path folder;
    private final MemberNames names = new MemberNames();
    private final List<Member> members = new ArrayList<>();
    private Meter meter = new Meter(0);

    /**
     * @param perFile what a single file may cost
     * @param folder where to write
     */
    Unpacker(
            Sniffer sniffer,
            Format.Table formats,
            OfficeFiles office,
            Limits perFile,
            ArchiveLimits limits,
            Path folder) {
        this.sniffer = sniffer;
        this.formats = formats;
        this.office = office;
        this.perFile = perFile;
        this.limits = limits;
        this.folder = folder;
    }

    /** What is inside; nothing if the file is neither archive nor mail. */
    Contents unpack(Original original) {
        String mediaType = sniffer.mediaType(original);
        meter = new Meter(limits.bytesOf(original.bytes().length));
        try {
            open(original, mediaType, "", 1);
            if (formats.of(mediaType) == Format.ARCHIVE && members.isEmpty()) {
                throw new Refusal(Reason.EMPTY, "no files inside");
            }
        } catch (Meter.OverLimit e) {
            return Contents.failed(new Unreadable(mediaType, Reason.TOO_LARGE, e.getMessage()));
        } catch (IOException | RuntimeException e) {
            return new Contents(members, Optional.of(new Unreadable(mediaType, Reason.CORRUPT, Refusal.detailOf(e))));
        } catch (Refusal refusal) {
            return new Contents(members, Optional.of(new Unreadable(mediaType, refusal.reason(), refusal.detail())));
        }
        return new Contents(members, Optional.empty());
    }

    /** @param inside where its members lie, empty or with a slash at its end */
    private void open(Original original, String mediaType, String inside, int depth) throws IOException, Refusal {
        switch (formats.of(mediaType)) {
            case ARCHIVE -> openArchive(original, inside, depth);
            case MAIL -> office.attachments(original, mediaType, (name, bytes) -> add(inside, name, bytes, depth));
            default -> {}
        }
    }

    private void openArchive(Original original, String inside, int depth) throws IOException {
        InputStream bytes = new BufferedInputStream(new ByteArrayInputStream(original.bytes()));
        Optional<String> compressor = compressor(bytes);
        if (compressor.isPresent()) {
            bytes = new BufferedInputStream(decompressed(compressor.get(), bytes));
        }
        if (isTar(bytes)) {
            addAll(new TarArchiveInputStream(bytes), inside, depth);
        } else if (compressor.isPresent()) {
            String name = Sniffer.fileName(original.name());
            add(inside, name.replaceFirst("(?i)\\.(gz|bz2)$", ""), meter.on(bytes), depth);
        } else {
            addAll(new ZipArchiveInputStream(bytes, "UTF-8", true, true), inside, depth);
        }
    }

    private void addAll(ArchiveInputStream<?> archive, String inside, int depth) throws IOException {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (entry.isDirectory() || entry instanceof TarArchiveEntry tar && !isPlain(tar)) {
                continue;
            }
            if (entry instanceof ZipArchiveEntry zip
                    && zip.getGeneralPurposeBit().usesEncryption()) {
                lock(names.of(inside, entry.getName()), Reason.ENCRYPTED, "");
            } else if (entry instanceof ZipArchiveEntry zip
                    && archive instanceof ZipArchiveInputStream stream
                    && !stream.canReadEntryData(zip)) {
                lock(names.of(inside, entry.getName()), Reason.UNSUPPORTED, "method " + zip.getMethod());
            } else {
                add(inside, entry.getName(), meter.on(archive), depth);
            }
        }
    }

    /** Neither a link nor a device. */
    private static boolean isPlain(TarArchiveEntry entry) {
        byte kind = entry.getLinkFlag();
        return kind == TarConstants.LF_NORMAL || kind == TarConstants.LF_OLDNORM;
    }

    private void add(String inside, String stated, InputStream stream, int depth) throws IOException {
        String name = names.of(inside, stated);
        byte[] bytes = stream.readNBytes(perFile.enough());
        if (bytes.length > perFile.bytes()) {
            lock(name, Reason.TOO_LARGE, "more than " + (perFile.bytes() >> 20) + " MB");
            return;
        }
        Original member = new Original(name, Optional.empty(), bytes);
        String mediaType = sniffer.mediaType(member);
        Format format = formats.of(mediaType);
        if (format == Format.ARCHIVE && depth >= limits.depth()) {
            lock(name, Reason.TOO_LARGE, "more than " + limits.depth() + " archives in one another");
            return;
        }
        if (format != Format.ARCHIVE) {
            keep(name, bytes);
        }
        if (format == Format.ARCHIVE || format == Format.MAIL && depth < limits.depth()) {
            try {
                open(member, mediaType, name + "/", depth + 1);
            } catch (Refusal refusal) {
                lock(name, refusal.reason(), refusal.detail());
            } catch (Meter.OverLimit e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                lock(name, Reason.CORRUPT, Refusal.detailOf(e));
            }
        }
    }

    private void keep(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(Integer.toString(members.size()));
        Files.write(file, bytes);
        count(new Unpacked(name, file));
    }

    private void lock(String name, Reason reason, String detail) throws Meter.OverLimit {
        count(new Locked(name, new Unreadable("application/octet-stream", reason, detail)));
    }

    private void count(Member member) throws Meter.OverLimit {
        members.add(member);
        if (members.size() > limits.members()) {
            throw new Meter.OverLimit("more than " + limits.members() + " files inside");
        }
    }

    private static Optional<String> compressor(InputStream bytes) {
        try {
            return Optional.of(CompressorStreamFactory.detect(bytes))
                    .filter(name ->
                            name.equals(CompressorStreamFactory.GZIP) || name.equals(CompressorStreamFactory.BZIP2));
        } catch (CompressorException e) {
            return Optional.empty();
        }
    }

    private static InputStream decompressed(String compressor, InputStream bytes) throws IOException {
        try {
            return new CompressorStreamFactory(true).createCompressorInputStream(compressor, bytes);
        } catch (CompressorException e) {
            throw new IOException(e);
        }
    }

    private static boolean isTar(InputStream bytes) throws IOException {
        bytes.mark(TAR_HEADER);
        byte[] header = bytes.readNBytes(TAR_HEADER);
        bytes.reset();
        return TarArchiveInputStream.matches(header, header.length);
    }
}
