package id.simpul.extract.worker;

import id.simpul.extract.Limits;
import id.simpul.extract.Original;
import java.util.List;
import java.util.Optional;

/** A parent that waits for a worker which never answers, until somebody kills it. */
public final class ParentMain {

    private ParentMain() {}

    /** @param arguments none */
    public static void main(String[] arguments) {
        Launch launch = new Launch(HostileMain.class.getName(), 64, List.of());
        try (Workers workers = new Workers(launch, Limits.standard(), 1)) {
            workers.extract(new Original("hang", Optional.empty(), new byte[1]));
        }
    }
}
