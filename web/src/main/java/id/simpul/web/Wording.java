package id.simpul.web;

import id.simpul.model.Taxonomy;

/**
 * Everything a language has words for. Safe to share.
 *
 * @param language the language
 * @param messages texts by key
 * @param formats numbers and dates
 * @param labels names of regions, themes and the like
 * @param dates how printed dates were understood
 * @param statements what findings say
 * @param reasons why things are alike
 * @param headings titles and counts
 */
public record Wording(
        Language language,
        Messages messages,
        Formats formats,
        Labels labels,
        Dates dates,
        Statements statements,
        ReasonWords reasons,
        Headings headings) {

    public static Wording of(Language language, Taxonomy taxonomy) {
        Messages messages = Messages.in(language);
        Formats formats = new Formats(language);
        Labels labels = new Labels(language, messages, formats, taxonomy);
        Dates dates = new Dates(messages, formats);
        return new Wording(
                language,
                messages,
                formats,
                labels,
                dates,
                new Statements(messages, labels, dates),
                new ReasonWords(messages, labels),
                new Headings(messages, formats));
    }
}
