package id.simpul.ingest;

import id.simpul.index.Indexer;
import id.simpul.index.Searcher;
import id.simpul.model.EntryId;
import id.simpul.model.Page;
import id.simpul.model.PrintedDate;
import id.simpul.model.SourceDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds copies of one release: texts that share their words, or their
 * quotations. Of such a group one document stands for
 * all: an office's own site first, then the earliest, then the longest.
 */
final class Copies {

    /** Texts shorter than this many characters are alike by accident. */
    private static final int SHORTEST = 200;

    private final Catalogue catalogue;
    private final Searcher searcher;
    private final Indexer indexer;

    Copies(Catalogue catalogue, Searcher searcher, Indexer indexer) {
        this.catalogue = catalogue;
        this.searcher = searcher;
        this.indexer = indexer;
    }

    /** Remembers the gist of a document's text. */
    void remember(SourceDocument document) {
        String text = document.pages().stream().map(Page::text).collect(Collectors.joining("\n"));
        if (text.length() >= SHORTEST) {
            catalogue.keepGist(document.docid(), Gist.of(text));
        } else {
            catalogue.forgetGist(document.docid());
        }
    }

    /**
     * Groups these documents with their copies and marks them; what they say must have been committed.
     *
     * <p>A document that another run is reading is left alone: its older text would take the place of the newer, and that run
     * marks it when it commits.
     *
     * @param others holds what is put into the index again
     * @return the documents whose mark changed
     */
    List<SourceDocument> mark(Collection<String> docids, Holding others) {
        List<SourceDocument> changed = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String docid : docids) {
            if (!done.contains(docid)) {
                Set<String> group = group(docid);
                done.addAll(group);
                mark(documents(group)).stream()
                        .filter(document ->
                                others.take(document.origin().location().toString()))
                        .forEach(changed::add);
            }
        }
        changed.forEach(indexer::add);
        return changed;
    }

    private static List<SourceDocument> mark(List<SourceDocument> group) {
        Optional<EntryId> original = group.stream().min(standsForAll()).map(SourceDocument::id);
        return group.stream()
                .map(document -> document.withCopyOf(original.filter(id -> !id.equals(document.id()))))
                .filter(document -> !group.contains(document))
                .toList();
    }

    private static Comparator<SourceDocument> standsForAll() {
        return Comparator.comparing((SourceDocument document) -> isOfficial(document) ? 0 : 1)
                .thenComparing(document -> document.date()
                        .filter(date -> date.value().status() == PrintedDate.Status.OK)
                        .map(date -> date.value().date().iso())
                        .orElse("9999"))
                .thenComparing(document -> -length(document))
                .thenComparing(SourceDocument::docid);
    }

    private static boolean isOfficial(SourceDocument document) {
        return document.origin().location().getHost() instanceof String host && host.endsWith(".go.id");
    }

    private static int length(SourceDocument document) {
        return document.pages().stream().mapToInt(page -> page.text().length()).sum();
    }

    private Set<String> group(String docid) {
        Set<String> group = new LinkedHashSet<>(List.of(docid));
        Deque<String> open = new ArrayDeque<>(group);
        while (!open.isEmpty()) {
            String next = open.pop();
            Optional<Gist> own = catalogue.gist(next);
            for (String other : own.isPresent() ? catalogue.neighbours(next) : List.<String>of()) {
                boolean same =
                        catalogue.gist(other).filter(own.get()::isSameRelease).isPresent();
                if (same && group.add(other)) {
                    open.push(other);
                }
            }
        }
        return group;
    }

    private List<SourceDocument> documents(Set<String> docids) {
        return docids.stream()
                .flatMap(docid -> searcher.get(EntryId.ofDocid(docid)).stream())
                .filter(SourceDocument.class::isInstance)
                .map(SourceDocument.class::cast)
                .toList();
    }
}
