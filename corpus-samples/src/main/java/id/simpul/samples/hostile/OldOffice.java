package id.simpul.samples.hostile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** Old Office files and RTF: circles in the file table, groups without end. */
final class OldOffice implements Family {

    private static final byte[] MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Override
    public String name() {
        return "old-office";
    }

    @Override
    public void write(Cases cases) throws IOException {
        for (String ending : new String[] {"doc", "xls", "ppt", "msg"}) {
            cases.bytes("garbage." + ending, ole(true));
            cases.bytes("circle." + ending, ole(false));
            cases.bytes("head-only." + ending, Arrays.copyOf(MAGIC, 20));
        }
        cases.text("deep.rtf", "{\\rtf1 " + "{\\b ".repeat(200_000) + "Warga");
        cases.text("unclosed.rtf", "{\\rtf1 Warga dilayani " + "\\par x".repeat(100_000));
        cases.text("binary.rtf", "{\\rtf1 \\bin2147483647 x}");
        cases.text("picture.rtf", "{\\rtf1 {\\pict\\pngblip " + "41".repeat(5_000_000) + "} Warga}");
        cases.text("unicode.rtf", "{\\rtf1 " + "\\u-10179?\\u99999?".repeat(50_000) + " Warga}");
    }

    private static byte[] ole(boolean noise) {
        ByteBuffer bytes = ByteBuffer.allocate(512 * 6).order(ByteOrder.LITTLE_ENDIAN);
        if (noise) {
            byte[] random = new byte[512 * 6];
            new Random(3).nextBytes(random);
            bytes.put(random).position(0);
        }
        bytes.put(MAGIC);
        bytes.putShort(24, (short) 0x3E)
                .putShort(26, (short) 3)
                .putShort(28, (short) 0xFFFE)
                .putShort(30, (short) 9)
                .putShort(32, (short) 6);
        bytes.putInt(44, 1)
                .putInt(48, 1)
                .putInt(56, 4096)
                .putInt(60, 1)
                .putInt(64, 1)
                .putInt(68, 1)
                .putInt(72, 1);
        for (int at = 76; at < 512; at += 4) {
            bytes.putInt(at, noise ? -1 : 0);
        }
        for (int at = 512; at < 1024; at += 4) {
            bytes.putInt(at, (at / 4) % 4);
        }
        return bytes.array();
    }
}
