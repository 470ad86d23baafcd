/**
 * How is a file read so that it can harm nobody?
 *
 * <p>{@link id.simpul.extract.worker.Workers} is the extractor that the program uses: it hands every file to a {@code
 * Worker}, a child process with a heap of its own, and ends that process if the file takes too long. {@code WorkerMain}
 * is what runs in the child: the extractor of {@link id.simpul.extract.Extractors} behind a loop. {@code Messages} is
 * all they say to each other.
 *
 * <p>Trap: the child talks over its standard output. Nothing there may print; libraries that do write to the standard
 * error instead, of which the parent keeps the end.
 */
@NullMarked
package id.simpul.extract.worker;

import org.jspecify.annotations.NullMarked;
