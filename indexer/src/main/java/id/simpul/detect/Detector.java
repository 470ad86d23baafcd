package id.simpul.detect;

import id.simpul.model.Finding;
import java.util.List;

/** Reads one kind of thing out of a document. Implementations are safe to share between threads. */
public interface Detector {

    /**
     * What the document says, the surest first; empty if it says nothing of the kind.
     *
     * @param reading the document and what the detectors before this one found
     */
    List<Finding<?>> detect(Reading reading);
}
