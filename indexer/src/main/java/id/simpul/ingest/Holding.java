package id.simpul.ingest;

import java.util.ArrayList;
import java.util.List;

/** Claims on single sources, for as long as something is done with them. For one thread; close it then. */
final class Holding implements AutoCloseable {

    private final Claims claims;
    private final List<String> names = new ArrayList<>();

    Holding(Claims claims) {
        this.claims = claims;
    }

    /** Takes the source at this location. @return false if another run has it */
    boolean take(String location) {
        String name = Claims.of(location);
        boolean isOurs = claims.take(name);
        if (isOurs) {
            names.add(name);
        }
        return isOurs;
    }

    @Override
    public void close() {
        claims.release(names);
    }
}
