package id.simpul.model;

/** What can be found: a document, or an innovation that documents tell of. */
public sealed interface Entry permits SourceDocument, Innovation {

    /** Its permanent name. */
    EntryId id();

    /** What to call it on a screen. */
    String title();
}
