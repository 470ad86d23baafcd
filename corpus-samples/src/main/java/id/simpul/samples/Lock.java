package id.simpul.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Locks PDF and Office files with a password, by the means of their own libraries.
 *
 * <p>Keys and salts are fixed, so that making again gives the same bytes: this protects nothing and is not meant to.
 */
final class Lock {

    private static final String PASSWORD = "tidak-ada-yang-tahu";

    private Lock() {}

    static byte[] on(byte[] bytes, Format format) throws IOException {
        return switch (format) {
            case PDF -> pdf(bytes);
            case DOCX, XLSX, PPTX -> office(bytes);
            case HTML, ODT, TXT, MD, EML -> throw new IllegalArgumentException("there is no lock for " + format);
        };
    }

    /** RC4 with 128 bits, as old scanners lock: AES would need random bytes. */
    private static byte[] pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            document.setDocumentId(1L);
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy(PASSWORD + "-pemilik", PASSWORD, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(false);
            document.protect(policy);
            return PdfWriter.save(document);
        }
    }

    private static byte[] office(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            Encryptor encryptor = info.getEncryptor();
            int key = info.getHeader().getKeySize() / 8;
            int block = info.getHeader().getBlockSize();
            encryptor.confirmPassword(PASSWORD, fill(key), fill(block), fill(block), fill(block), fill(64));
            try (OutputStream out = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(bytes).transferTo(out);
            }
            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            files.writeFilesystem(locked);
            return locked.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot lock", e);
        }
    }

    private static byte[] fill(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) length);
        return bytes;
    }
}
