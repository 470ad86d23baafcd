package id.simpul.samples.hostile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Pictures that claim to be larger than the world. */
final class Images implements Family {

    @Override
    public String name() {
        return "images";
    }

    @Override
    public void write(Cases cases) throws IOException {
        cases.bytes("hundred-thousand-square.png", png(100_000, 100_000, 1_000));
        cases.bytes("two-billion-square.png", png(Integer.MAX_VALUE, Integer.MAX_VALUE, 10));
        cases.bytes("bomb.png", png(30_000, 30_000, 100_000_000));
        cases.bytes("zero-square.png", png(0, 0, 1));
        cases.bytes("pages-in-a-circle.tif", tiff());
        cases.bytes("huge.gif", gif());
        cases.bytes(
                "cut.jpg",
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0});
        cases.bytes("claims.bmp", bmp());
        cases.bytes("garbage.webp", "RIFF\u00FF\u00FF\u00FF\u007FWEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] png(int width, int height, int pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(
                bytes,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {1, 0, 0, 0, 0})
                        .array());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(data)) {
            byte[] block = new byte[Math.min(pixels, 1 << 16)];
            for (int written = 0; written < pixels; written += block.length) {
                out.write(block);
            }
        }
        chunk(bytes, "IDAT", data.toByteArray());
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream bytes, String type, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(bytes);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] tiff() {
        return ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'I', 'I', 42, 0})
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 256)
                .putShort((short) 4)
                .putInt(1)
                .putInt(100_000)
                .putShort((short) 257)
                .putShort((short) 4)
                .putInt(1)
                .putInt(100_000)
                .putInt(8)
                .array();
    }

    private static byte[] gif() {
        return ByteBuffer.allocate(40)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("GIF89a".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 0xFFFF)
                .putShort((short) 0xFFFF)
                .put((byte) 0x80)
                .array();
    }

    private static byte[] bmp() {
        return ByteBuffer.allocate(54)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'B', 'M'})
                .putInt(54)
                .putInt(0)
                .putInt(54)
                .putInt(40)
                .putInt(1_000_000)
                .putInt(1_000_000)
                .putShort((short) 1)
                .putShort((short) 24)
                .array();
    }
}
