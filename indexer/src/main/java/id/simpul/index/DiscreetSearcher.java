package id.simpul.index;

import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.Page;
import id.simpul.model.Passage;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Value;
import id.simpul.text.PersonalData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows the entries of another searcher without {@link PersonalData}: in titles, pages, quotes and what was kept out of
 * the text. Places stay right, and a quote still equals the page's text. Whatever people see who are not signed in is
 * made from this one, so that nothing can be forgotten. Safe to share.
 *
 * @param searcher the other one
 * @param personal what is hidden
 */
public record DiscreetSearcher(Searcher searcher, PersonalData personal) implements Searcher {

    /** Hides what the rules that come with the program say. */
    public DiscreetSearcher(Searcher searcher) {
        this(searcher, PersonalData.standard());
    }

    @Override
    public Matches match(Query query, Filters filters, Window window) {
        return searcher.match(query, filters, window);
    }

    @Override
    public Alike alike(Map<String, Integer> stems, Filters filters, int size) {
        return searcher.alike(stems, filters, size);
    }

    @Override
    public List<Near> nearest(byte[] vector, Filters filters, int size) {
        return searcher.nearest(vector, filters, size);
    }

    @Override
    public List<KnownWord> near(String word, int edits, int size) {
        return searcher.near(word, edits, size);
    }

    @Override
    public Map<String, Long> count(Field field, List<String> values) {
        return searcher.count(field, values);
    }

    /** Phrases hold no numbers, and nothing else that is hidden. */
    @Override
    public List<Matches.Count> beginning(Field field, String start, int size) {
        return searcher.beginning(field, start, size);
    }

    @Override
    public List<Entry> get(List<EntryId> ids) {
        return searcher.get(ids).stream().map(this::discreet).toList();
    }

    private Entry discreet(Entry entry) {
        return switch (entry) {
            case SourceDocument document -> discreet(document);
            case Innovation innovation -> discreet(innovation);
        };
    }

    private SourceDocument discreet(SourceDocument document) {
        Map<Integer, String> texts = new HashMap<>();
        document.pages().forEach(page -> texts.put(page.number(), personal.hidden(page.text())));
        return new SourceDocument(
                document.id(),
                document.docid(),
                document.origin(),
                personal.hidden(document.title()),
                document.language(),
                document.pages().stream()
                        .map(page -> new Page(page.number(), texts.getOrDefault(page.number(), "")))
                        .toList(),
                document.warnings(),
                document.removed().stream().map(personal::hidden).toList(),
                document.findings().stream()
                        .<Finding<?>>map(finding -> discreet(finding, texts))
                        .toList(),
                document.copyOf(),
                document.decidedThemes());
    }

    private Finding<?> discreet(Finding<?> finding, Map<Integer, String> texts) {
        Evidence evidence = finding.evidence();
        String text = texts.getOrDefault(evidence.page(), "");
        String quote = evidence.end() <= text.length()
                ? text.substring(evidence.start(), evidence.end())
                : personal.hidden(evidence.quote());
        return new Finding<Value>(value(finding.value()), quoting(evidence, quote), finding.confidence());
    }

    private Value value(Value value) {
        return value instanceof Signal signal
                ? new Signal(
                        signal.aspect(),
                        signal.presence(),
                        signal.basis(),
                        signal.detail().map(personal::hidden))
                : value;
    }

    private Innovation discreet(Innovation innovation) {
        return new Innovation(
                innovation.id(),
                personal.hidden(innovation.name()),
                innovation.expansion().map(personal::hidden),
                each(innovation.names()),
                innovation.owner().map(this::discreet),
                each(innovation.readThemes()),
                each(innovation.awards()),
                each(innovation.agencies()),
                innovation.documents(),
                innovation.passages().stream()
                        .map(passage -> new Passage(passage.document(), discreet(passage.evidence())))
                        .toList(),
                innovation.decidedThemes());
    }

    private <T extends Value> List<Sourced<T>> each(List<Sourced<T>> all) {
        return all.stream().map(this::discreet).toList();
    }

    private <T extends Value> Sourced<T> discreet(Sourced<T> sourced) {
        Finding<T> finding = sourced.finding();
        return new Sourced<>(
                sourced.document(), new Finding<>(finding.value(), discreet(finding.evidence()), finding.confidence()));
    }

    private Evidence discreet(Evidence evidence) {
        return quoting(evidence, personal.hidden(evidence.quote()));
    }

    private static Evidence quoting(Evidence evidence, String quote) {
        return new Evidence(quote, evidence.page(), evidence.start(), evidence.end(), evidence.rule());
    }
}
