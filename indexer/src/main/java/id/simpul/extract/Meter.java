package id.simpul.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of archives, whatever they say of their sizes, and stops where the limit is reached. */
final class Meter {

    private final long limit;
    private long bytes;

    Meter(long limit) {
        this.limit = limit;
    }

    /** The same bytes, counted. */
    InputStream on(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                count(Math.max(read, 0));
                return read;
            }

            @Override
            public long skip(long wanted) throws IOException {
                long skipped = super.skip(wanted);
                count(skipped);
                return skipped;
            }
        };
    }

    private void count(long more) throws OverLimit {
        bytes += more;
        if (bytes > limit) {
            throw new OverLimit("more than " + (limit >> 20) + " MB when unpacked");
        }
    }

    /** The archive holds more than it may. */
    static final class OverLimit extends IOException {

        private static final long serialVersionUID = 1L;

        OverLimit(String detail) {
            super(detail);
        }
    }
}
