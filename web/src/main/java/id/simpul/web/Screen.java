package id.simpul.web;

import id.simpul.index.Analysis;
import id.simpul.model.Taxonomy;

/**
 * What every template gets beside its page.
 *
 * @param wording the words of the reader's language
 * @param assets the files to link to
 * @param analysis what a word is, for marking
 * @param address the page's own address
 */
public record Screen(Wording wording, Assets assets, Analysis analysis, String address) {

    /**
     * The words of one language.
     *
     * @param language the language
     * @param messages texts by key
     * @param formats numbers and dates
     * @param labels names of regions, themes and the like
     */
    public record Wording(Language language, Messages messages, Formats formats, Labels labels) {

        static Wording of(Language language, Taxonomy taxonomy) {
            Messages messages = Messages.in(language);
            Formats formats = new Formats(language);
            return new Wording(language, messages, formats, new Labels(language, messages, taxonomy));
        }
    }

    public Language language() {
        return wording.language();
    }

    public Labels labels() {
        return wording.labels();
    }

    public Formats formats() {
        return wording.formats();
    }

    /** @see Messages#text */
    public String text(String key, String... values) {
        return wording.messages().text(key, values);
    }

    /** @see Messages#count */
    public String count(String key, long number) {
        return wording.messages().count(key, number);
    }
}
