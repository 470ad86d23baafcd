package id.simpul.extract;

/** Whether pictures are read. */
enum Eyes {
    /** Only letters that are in the file as such. */
    LETTERS,
    /** Letters in pictures too, by text recognition, where a page has no others. */
    PICTURES;

    /** The file that tells Tika which parsers to use. */
    String config() {
        return this == PICTURES ? "tika-ocr.xml" : "tika.xml";
    }
}
