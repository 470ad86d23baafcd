package id.simpul.samples.hostile;

import java.io.IOException;

/** Cases of one kind. */
interface Family {

    /** The name of its folder. */
    String name();

    /** Writes its cases. @throws IOException if the disk refuses */
    void write(Cases cases) throws IOException;
}
