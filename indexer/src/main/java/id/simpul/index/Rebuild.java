package id.simpul.index;

/**
 * An empty index beside another, to be filled and then put in its place. Until then people search the old one, and if it
 * never comes to that, nothing has changed. Belongs to one thread, its engine may be shared.
 */
public interface Rebuild extends AutoCloseable {

    /** The index beside. Closed with this one. */
    Engine engine();

    /**
     * Puts what was committed in the place of the old index, for everybody at once. Nothing else is done with it after that.
     *
     * @throws EngineException if it cannot; the old index is still there then
     */
    void swap();

    /** Lets it go; what was not put in place is thrown away. @throws EngineException if it cannot */
    @Override
    void close();
}
