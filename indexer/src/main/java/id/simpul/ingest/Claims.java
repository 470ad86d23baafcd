package id.simpul.ingest;

import java.util.Collection;
import java.util.List;

/**
 * What a run has taken for itself, so that several can read into one catalogue at once and no two read the same.
 *
 * <p>Open it with {@link Catalogue#claims}, {@link #take} a source before it is read and {@link #release} it when it is
 * written down; the end of the run, or of its process, releases all. Threads of one run may share it. Trap: what is
 * known of a source may have changed until it is taken: look again afterwards.
 */
interface Claims extends AutoCloseable {

    /** The name that a source is taken by: its location. A file inside another goes with that. */
    static String of(String location) {
        return location.split(Source.INSIDE, 2)[0];
    }

    /** The name that a docid is taken by, until its source is written down. */
    static String ofDocid(String docid) {
        return "docid:" + docid;
    }

    /**
     * Takes this for the run; what it has taken already, it takes once more.
     *
     * @return false if another run has it
     * @throws CatalogueException if nobody can say
     */
    boolean take(String name);

    /** Gives back what was taken, each once; nothing happens to what was not. @throws CatalogueException if it cannot */
    void release(Collection<String> names);

    /** Gives one back. */
    default void release(String name) {
        release(List.of(name));
    }

    /**
     * Does something while no other run does such a thing.
     *
     * @throws CatalogueException if this run has lost what it had taken, or nobody can say; then nothing was done
     */
    void exclusively(Runnable work);

    /** Waits a while for other runs to get on, and frees what those had taken that have been killed. */
    void await();

    /** Whether other runs may be going on. */
    boolean areShared();

    @Override
    void close();

    /** The claims of a run that is alone: everything is its own. */
    Claims ALONE = new Claims() {

        @Override
        public boolean take(String name) {
            return true;
        }

        @Override
        public void release(Collection<String> names) {
            // nobody waits for it
        }

        @Override
        public void exclusively(Runnable work) {
            work.run();
        }

        @Override
        public void await() {
            // nobody to wait for
        }

        @Override
        public boolean areShared() {
            return false;
        }

        @Override
        public void close() {
            // nothing was taken
        }
    };
}
