package id.simpul.web;

import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.SearchRequest;
import id.simpul.index.Snippet;
import id.simpul.index.Window;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Every address of the site is made here: absolute paths, encoded, ready for an attribute. What a reader chose travels in
 * the address alone, so that any page can be kept, sent and opened again.
 */
public final class Links {

    /** Parameter that switches the language; whoever receives it keeps it in a cookie of the same name. */
    public static final String LANGUAGE = "lang";

    /** Parameter that holds the words of a question. */
    public static final String QUESTION = "q";

    /** Parameter that holds the order of the results. */
    public static final String SORT = "sort";

    /** Parameter that holds the page of the results. */
    public static final String PAGE = "page";

    /** Parameter that says with {@link #NO} that the words may be said in no other way. */
    public static final String EXPAND = "expand";

    /** Switches something off. */
    public static final String NO = "no";

    /** Parameter that holds an entry's id. */
    public static final String ID = "id";

    /** Field of the form that a curator signs in with. */
    public static final String PASSWORD = "password";

    /** Id of the part of the results page that can be fetched alone. */
    public static final String RESULTS_PART = "results";

    private Links() {}

    public static String home() {
        return "/";
    }

    /** The form's target, without a question. */
    public static String search() {
        return "/search";
    }

    /** Documents for some words. */
    public static String search(String question) {
        return search(SearchRequest.forText(question));
    }

    /** A request, to the letter: facets with several values are repeated, defaults are left out. */
    public static String search(SearchRequest request) {
        return "/search" + parameters(request);
    }

    /** All documents with this value. */
    public static String browse(Field field, String value) {
        return search(SearchRequest.forText("").with(Filters.NONE.with(field, List.of(value))));
    }

    /** All documents, newest first. */
    public static String newest() {
        return search(SearchRequest.forText("").sorted(Window.Sort.NEWEST));
    }

    /** The same question asked of documents or of innovations; what narrows the one need not fit the other. */
    public static String search(String question, boolean innovations) {
        return search(SearchRequest.forText(question), innovations);
    }

    /** The words of a request, looked for as it looks for them, asked of documents or of innovations. */
    public static String search(SearchRequest request, boolean innovations) {
        SearchRequest fresh = SearchRequest.forText(request.text());
        SearchRequest asked = request.literal() ? fresh.toTheLetter() : fresh;
        return search(innovations ? asked.with(Filters.NONE.with(Field.TYPE, List.of(Fields.INNOVATION))) : asked);
    }

    public static String document(EntryId id) {
        return "/documents/" + id;
    }

    /** A document with the question's words marked. */
    public static String document(EntryId id, String question) {
        Parameters parameters = new Parameters();
        parameters.addUnlessBlank(QUESTION, question);
        return document(id) + parameters;
    }

    /** The list of a document's copies. */
    public static String copies(EntryId id) {
        return document(id) + "#copies";
    }

    /** A page of a document with the question's words marked. */
    public static String document(EntryId id, String question, int page) {
        return document(id, question) + "#" + pageAnchor(page);
    }

    /** The sentence in its document. */
    public static String evidence(EntryId document, Evidence evidence) {
        return document(document) + "#" + anchor(evidence.page(), evidence.start());
    }

    /** The sentence, for links from the document's own page. */
    public static String here(Evidence evidence) {
        return "#" + anchor(evidence.page(), evidence.start());
    }

    /** The stretch of text in its document, the question's words marked. */
    public static String snippet(Snippet snippet, String question) {
        return document(snippet.document(), question, snippet.page());
    }

    /** The document's file as it was found. */
    public static String original(EntryId id) {
        return document(id) + "/original";
    }

    public static String innovation(EntryId id) {
        return "/innovations/" + id;
    }

    /** Whatever it is, with the question's words marked where there is text. */
    public static String entry(Entry entry, String question) {
        return switch (entry) {
            case SourceDocument document -> document(document.id(), question);
            case Innovation innovation -> innovation(innovation.id());
        };
    }

    /** The form for a problem of one's own. */
    public static String similar() {
        return "/similar";
    }

    /** Name of the parameter, and of the cookie, that holds the region something is for. */
    public static final String FOR = "for";

    /** Name of the parameter that says what does not matter. */
    public static final String WITHOUT = "without";

    /** What is like an entry, elsewhere. */
    public static String similar(EntryId id) {
        Parameters parameters = new Parameters();
        parameters.add(ID, id.value());
        return similar() + parameters;
    }

    /** What may help with a problem told in free words. */
    public static String similar(String problem) {
        Parameters parameters = new Parameters();
        parameters.addUnlessBlank(QUESTION, problem);
        return similar() + parameters;
    }

    /** Innovations side by side; the form's target without any. */
    public static String compare(List<EntryId> ids) {
        return "/compare" + each(ids);
    }

    /** The same as comma-separated values. */
    public static String compareCsv(List<EntryId> ids) {
        return "/compare.csv" + each(ids);
    }

    /** What to take to a meeting about an innovation. */
    public static String brief(EntryId id) {
        return innovation(id) + "/brief";
    }

    /** The same as a Word document. */
    public static String briefDocx(EntryId id) {
        return brief(id) + ".docx";
    }

    /** What documents say for the form on how it lasts and is replicated, and for the five criteria. */
    public static String pkri(EntryId id) {
        return innovation(id) + "/pkri";
    }

    /** Parameter that holds an innovation to merge with. */
    public static final String WITH = "with";

    /** Parameter that holds a document to set apart. */
    public static final String DOCUMENT = "document";

    /** Field of a form that proves that it was made for this curator. */
    public static final String TOKEN = "token";

    /** Field of a form that says who decides. */
    public static final String BY = "by";

    /** Field of a form that says why. */
    public static final String WHY = "why";

    /** Parameter that says what has just happened. */
    public static final String JUST = "just";

    /** Where a curator chooses what an innovation is merged with. @param question what to look for; may be empty */
    public static String merge(EntryId id, String question) {
        Parameters parameters = new Parameters();
        parameters.addUnlessBlank(QUESTION, question);
        return innovation(id) + "/merge" + parameters;
    }

    /** What merging these into an innovation will do. */
    public static String mergeWith(EntryId id, List<EntryId> others) {
        return innovation(id) + "/merge" + each(WITH, others);
    }

    /** Where a curator chooses the documents to set apart. */
    public static String split(EntryId id) {
        return innovation(id) + "/split";
    }

    /** What setting these documents apart will do. */
    public static String splitOf(EntryId id, List<EntryId> documents) {
        return split(id) + each(DOCUMENT, documents);
    }

    /** Field of a form that holds a theme; several in their order. */
    public static final String THEME = "theme";

    /** Where a curator says which themes a document has. */
    public static String themes(EntryId document) {
        return document(document) + "/themes";
    }

    /** A document after something has just happened. */
    public static String document(EntryId id, JournalPage.Just just) {
        Parameters parameters = new Parameters();
        parameters.add(JUST, just.key());
        return document(id) + parameters;
    }

    /** A decision, by its number; on the first page of the journal, if it is one of the newest. */
    public static String decision(long number) {
        return decisions() + "#d" + number;
    }

    /** What people decided. */
    public static String decisions() {
        return "/decisions";
    }

    /** A page of it, from 1. */
    public static String decisions(int page) {
        Parameters parameters = new Parameters();
        if (page > 1) {
            parameters.add(PAGE, String.valueOf(page));
        }
        return decisions() + parameters;
    }

    /** The same after something has just happened. */
    public static String decisions(JournalPage.Just just) {
        Parameters parameters = new Parameters();
        parameters.add(JUST, just.key());
        return decisions() + parameters;
    }

    /** Where a decision is taken back. */
    public static String undo(long number) {
        return decisions() + "/" + number + "/undo";
    }

    private static Parameters each(List<EntryId> ids) {
        return each(ID, ids);
    }

    private static Parameters each(String name, List<EntryId> ids) {
        Parameters parameters = new Parameters();
        ids.forEach(id -> parameters.add(name, id.value()));
        return parameters;
    }

    public static String about() {
        return "/about";
    }

    public static String help() {
        return "/help";
    }

    public static String status() {
        return "/status";
    }

    /** Where a curator signs in. */
    public static String signIn() {
        return "/sign-in";
    }

    /** Where a curator signs out. */
    public static String signOut() {
        return "/sign-out";
    }

    /** The same request, answered for programs. */
    public static String apiSearch(SearchRequest request) {
        return "/api/v1/search" + parameters(request);
    }

    /** The same entry, for programs. */
    public static String api(Entry entry) {
        return switch (entry) {
            case SourceDocument document -> "/api/v1/documents/" + document.id();
            case Innovation innovation -> "/api/v1/innovations/" + innovation.id();
        };
    }

    /** A file that a browser fetches; changes with its content, so that it may be kept for ever. */
    public static String asset(Asset asset) {
        return "/assets/" + asset.hash() + "/" + asset.name();
    }

    /**
     * The same address in this language; any language it asks for already is replaced. The address may be a stranger's:
     * one that a browser would take for another host stays on this one.
     */
    public static String in(Language language, String address) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash);
        String rest = hash < 0 ? address : address.substring(0, hash);
        int mark = rest.indexOf('?');
        String path = (mark < 0 ? rest : rest.substring(0, mark)).replaceFirst("^[/\\\\]*", "/");
        StringJoiner query = new StringJoiner("&", "?", "");
        if (mark >= 0) {
            for (String pair : rest.substring(mark + 1).split("&")) {
                if (!pair.isEmpty() && !pair.equals(LANGUAGE) && !pair.startsWith(LANGUAGE + "=")) {
                    query.add(pair);
                }
            }
        }
        return path + query.add(LANGUAGE + "=" + language.code()) + fragment;
    }

    /** Name of the place where a page of a document begins. */
    public static String pageAnchor(int page) {
        return "p" + page;
    }

    /** Name of a place in a document's text. */
    public static String anchor(int page, int start) {
        return "e" + page + "-" + start;
    }

    /** Where a document came from, if that is on the web: the one kind of address that leads outside. */
    public static Optional<String> outside(URI location) {
        return Optional.ofNullable(location.getScheme())
                .filter(scheme -> scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
                .map(scheme -> location.toASCIIString());
    }

    private static Parameters parameters(SearchRequest request) {
        Parameters parameters = new Parameters();
        parameters.addUnlessBlank(QUESTION, request.text());
        request.filters().selected().forEach((field, values) -> {
            if (field.type() == Field.Type.FACET || field == Field.TYPE) {
                values.forEach(value -> parameters.add(field.key(), value));
            }
        });
        if (request.sort() == Window.Sort.NEWEST) {
            parameters.add(SORT, "newest");
        }
        if (request.literal()) {
            parameters.add(EXPAND, NO);
        }
        if (request.page() > 1) {
            parameters.add(PAGE, String.valueOf(request.page()));
        }
        return parameters;
    }

    private static final class Parameters {

        private final StringJoiner pairs = new StringJoiner("&", "?", "").setEmptyValue("");

        void add(String name, String value) {
            pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }

        void addUnlessBlank(String name, String value) {
            if (!value.isBlank()) {
                add(name, value);
            }
        }

        @Override
        public String toString() {
            return pairs.toString();
        }
    }
}
