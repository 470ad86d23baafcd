package id.simpul.samples.hostile;

import id.simpul.samples.Locked;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/** Sound files cut off, with flipped bits, with a hole of zeros, and locked. */
final class Damaged implements Family {

    private static final long SEED = 1_945;
    private static final int[] PER_MILLE = {1, 100, 400, 700, 900, 999};
    private static final int FLIPPED = 4;

    private final Sound sound;

    Damaged(Sound sound) {
        this.sound = sound;
    }

    @Override
    public String name() {
        return "damaged";
    }

    @Override
    public void write(Cases cases) throws IOException {
        Random random = new Random(SEED);
        for (Map.Entry<String, byte[]> file : sound.all().entrySet()) {
            String ending = file.getKey();
            byte[] bytes = file.getValue();
            for (int part : PER_MILLE) {
                cases.bytes("cut-" + part + "." + ending, Arrays.copyOf(bytes, Math.max(1, (int)
                        ((long) bytes.length * part / 1000))));
            }
            for (int number = 1; number <= FLIPPED; number++) {
                cases.bytes("flipped-" + number + "." + ending, flipped(bytes, 3 << (2 * number), random));
            }
            byte[] hole = bytes.clone();
            Arrays.fill(hole, bytes.length / 3, bytes.length / 2, (byte) 0);
            cases.bytes("hole." + ending, hole);
            byte[] noise = new byte[20_000];
            random.nextBytes(noise);
            cases.bytes("noise." + ending, noise);
        }
        for (String ending : new String[] {"pdf", "docx", "xlsx", "pptx"}) {
            cases.bytes("locked." + ending, Locked.bytes(sound.of(ending), ending));
        }
    }

    private static byte[] flipped(byte[] bytes, int bits, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < bits; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }
}
