package id.simpul.extract.worker;

import id.simpul.extract.Contents;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import id.simpul.extract.Extractor;
import id.simpul.extract.Limits;
import id.simpul.extract.Original;
import id.simpul.model.Page;
import java.nio.file.Path;

/**
 * Reads a file, and once more with eyes for pictures if pages came out empty: recognition takes seconds a page, so
 * nobody pays for it whose file has text.
 */
final class Seeing implements Extractor {

    private static final String PDF = "application/pdf";

    private final Extractor reader;
    private final Extractor seer;
    private final Tesseract tesseract;

    /**
     * Closes both.
     *
     * @param reader for every file
     * @param seer for files with pictures in place of text
     * @param tesseract without it the seer is of no use
     */
    Seeing(Extractor reader, Extractor seer, Tesseract tesseract) {
        this.reader = reader;
        this.seer = seer;
        this.tesseract = tesseract;
    }

    /** Another where text recognition is installed, so that what needed it is read again as soon as it is. */
    @Override
    public String version() {
        return tesseract.isInstalled() ? reader.version() + "-ocr" : reader.version();
    }

    @Override
    public Limits limits() {
        return reader.limits();
    }

    @Override
    public boolean mayHoldFiles(String mediaType) {
        return reader.mayHoldFiles(mediaType);
    }

    @Override
    public Extraction extract(Original original) {
        Extraction read = reader.extract(original);
        if (!hasPictures(read) || !tesseract.isInstalled()) {
            return read;
        }
        Extraction seen = seer.extract(original);
        return seen instanceof Unreadable && read instanceof Extracted ? read : seen;
    }

    @Override
    public Contents unpack(Original original, Path folder) {
        return reader.unpack(original, folder);
    }

    private static boolean hasPictures(Extraction read) {
        return switch (read) {
            case Unreadable failure -> failure.reason() == Reason.NO_TEXT;
            case Extracted text ->
                text.mediaType().equals(PDF)
                        && text.pages().stream().map(Page::text).anyMatch(String::isBlank);
        };
    }

    @Override
    public void close() {
        reader.close();
        seer.close();
    }
}
