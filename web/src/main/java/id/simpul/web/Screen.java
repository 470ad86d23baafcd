package id.simpul.web;

import id.simpul.model.EntryId;
import id.simpul.model.PrintedDate;
import id.simpul.model.Value;
import id.simpul.replicate.Reason;
import java.util.Optional;

/**
 * What every template gets beside its page: the words of the reader's language, and short ways to them.
 *
 * @param wording the words
 * @param assets the files to link to
 * @param prose what cuts and marks texts
 * @param address the page's own address
 */
public record Screen(Wording wording, Assets assets, Prose prose, String address) {

    public Language language() {
        return wording.language();
    }

    public Labels labels() {
        return wording.labels();
    }

    public Formats formats() {
        return wording.formats();
    }

    public Dates dates() {
        return wording.dates();
    }

    /** What compares innovations in the reader's language. */
    public Comparison comparison() {
        return new Comparison(wording);
    }

    public Headings headings() {
        return wording.headings();
    }

    /** @see Messages#text */
    public String text(String key, String... values) {
        return wording.messages().text(key, values);
    }

    /** @see Messages#count */
    public String count(String key, long number, String... values) {
        return wording.messages().count(key, number, values);
    }

    /** A number as the language writes it. */
    public String number(long number) {
        return wording.formats().number(number);
    }

    /** @see Statements#what */
    public String what(Value value) {
        return wording.statements().what(value);
    }

    /** @see Statements#more */
    public String more(Value value) {
        return wording.statements().more(value);
    }

    /** @see ReasonWords#sentence */
    public String sentence(Reason reason) {
        return wording.reasons().sentence(reason);
    }

    /** @see ReasonWords#document */
    public Optional<EntryId> source(Reason reason) {
        return wording.reasons().document(reason);
    }

    /** @see Dates#warning */
    public Optional<String> warning(PrintedDate date) {
        return wording.dates().warning(date);
    }
}
