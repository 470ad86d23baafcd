package id.simpul.evaluate.findings;

import id.simpul.model.EntryId;
import java.util.Locale;

/** The half that a labelled document belongs to, for good. */
public enum Half {
    /** May be looked at while a detector is changed. */
    A,
    /** Judges a change when it is finished; its documents are not looked at before. */
    B;

    /** The name used in folders and options: {@code a}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The half of a sample document: by its docid's hash alone, so that nobody can choose. */
    public static Half ofDocid(String docid) {
        String id = EntryId.ofDocid(docid).value();
        return Character.digit(id.charAt(id.length() - 1), 16) % 2 == 0 ? A : B;
    }
}
