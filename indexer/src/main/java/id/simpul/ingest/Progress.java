package id.simpul.ingest;

/** Is told how far a run is. Called from one thread at a time. */
public interface Progress {

    /**
     * A source is done.
     *
     * @param done how many are, this one counted
     * @param total how many there are
     * @param outcome what became of it
     */
    void done(int done, int total, Outcome outcome);

    /** Tells nobody. */
    Progress SILENT = (done, total, outcome) -> {};
}
