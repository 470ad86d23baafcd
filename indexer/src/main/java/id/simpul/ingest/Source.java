package id.simpul.ingest;

import id.simpul.fetch.Answer;
import id.simpul.fetch.Headers;
import id.simpul.fetch.WebAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;

/** Something to be read. */
public sealed interface Source {

    /** Its name outside. */
    String docid();

    /** Where it stands; the catalogue knows it by this. */
    URI location();

    /** What was asked for that led to it: a folder, a file, or the web address where a visit began. */
    String root();

    /** Its size in bytes; 0 if there are none. */
    long size();

    /** When it was last changed, by the file system; the epoch for what has no such date. */
    Instant modified();

    /** What a web server said of it. */
    Headers headers();

    /**
     * A file.
     *
     * @param docid the path relative to the folder that was asked for
     * @param path where it lies, absolute
     * @param asked the folder or file that was asked for, absolute
     */
    record OnDisk(String docid, Path path, Path asked, long size, Instant modified) implements Source {

        @Override
        public URI location() {
            return path.toUri();
        }

        @Override
        public String root() {
            return asked.toString();
        }

        @Override
        public Headers headers() {
            return Headers.NONE;
        }

        /**
         * The same source under a docid that goes one folder further up, for where two folders hold one path; the same
         * docid if there is no such folder.
         */
        public OnDisk withFolderName() {
            int names = docid.split("/").length + 1;
            int all = path.getNameCount();
            return names > all ? this : called(Folder.docid(path.subpath(all - names, all)));
        }

        /** The same source under another docid. */
        public OnDisk called(String name) {
            return new OnDisk(name, path, asked, size, modified);
        }
    }

    /**
     * What came of asking for a web address. It is called by its address.
     *
     * @param start where the visit began that led to it
     */
    record OnTheWeb(WebAddress start, Answer answer) implements Source {

        /** The same source with another answer. */
        public OnTheWeb with(Answer other) {
            return new OnTheWeb(start, other);
        }

        @Override
        public String docid() {
            return answer.address().value();
        }

        @Override
        public URI location() {
            return answer.address().uri();
        }

        @Override
        public String root() {
            return start.value();
        }

        @Override
        public long size() {
            return answer instanceof Answer.Found found ? found.bytes().length : 0;
        }

        @Override
        public Instant modified() {
            return Instant.EPOCH;
        }

        @Override
        public Headers headers() {
            return answer instanceof Answer.Found found ? found.headers() : Headers.NONE;
        }
    }
}
