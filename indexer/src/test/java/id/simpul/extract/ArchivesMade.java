package id.simpul.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes the archives and mails that the tests take apart. Members by name, in the order of the map. */
final class ArchivesMade {

    private ArchivesMade() {}

    static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] tar(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            TarArchiveEntry link = new TarArchiveEntry("tautan", TarArchiveEntry.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
                entry.setSize(member.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(member.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    /** A mail of plain text with a picture in it and these attached. */
    static byte[] mail(String subject, String body, Map<String, byte[]> attachments) {
        StringBuilder mail = new StringBuilder("""
                From: Dinas Contoh <dinas@contoh.example>
                To: hub@contoh.example
                Date: Mon, 4 Mar 2024 09:00:00 +0700
                Subject: %s
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="batas"

                --batas
                Content-Type: text/plain; charset=utf-8

                %s
                --batas
                Content-Type: image/png; name="logo.png"
                Content-Disposition: inline; filename="logo.png"
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                """.formatted(subject, body));
        attachments.forEach((name, bytes) ->
                mail.append("""
                --batas
                Content-Type: application/octet-stream; name="%s"
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                """.formatted(name, name, Base64.getMimeEncoder().encodeToString(bytes))));
        return mail.append("--batas--\n").toString().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** An Outlook message: subject, body, one attached file. */
    static byte[] outlook(String subject, String body, String name, byte[] attached) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            DirectoryEntry root = files.getRoot();
            property(root, "__properties_version1.0", new byte[32]);
            property(root, "__substg1.0_001A001F", utf16("IPM.Note"));
            property(root, "__substg1.0_0037001F", utf16(subject));
            property(root, "__substg1.0_1000001F", utf16(body));
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            property(attachment, "__properties_version1.0", new byte[8]);
            property(attachment, "__substg1.0_37010102", attached);
            property(attachment, "__substg1.0_3707001F", utf16(name));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void property(DirectoryEntry folder, String name, byte[] value) throws IOException {
        folder.createDocument(name, new java.io.ByteArrayInputStream(value));
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
