package id.simpul.samples;

import java.io.IOException;

/** Gives a source the shape of one file format. Implementations are stateless and give the same bytes every time. */
@FunctionalInterface
interface Writer {

    /** The whole file. Every text of the source is in it, in order. */
    byte[] write(Source source) throws IOException;
}
