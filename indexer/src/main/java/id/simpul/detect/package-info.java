/**
 * Here is a document: what does it say, and where does it say it?
 *
 * <p>One small {@link id.simpul.detect.Detector} for each kind of thing that can be said, each with its words in a
 * {@code .tsv} file beside it; {@link id.simpul.detect.Detectors} is the list. A new idea is a new detector in that
 * list, not a longer method.
 *
 * <p>Trap: unknown is better than wrong. A detector that is not sure says nothing; one that is half sure says so with
 * {@link id.simpul.model.Confidence}. Every quote must equal the page's text at its place.
 */
@NullMarked
package id.simpul.detect;

import org.jspecify.annotations.NullMarked;
