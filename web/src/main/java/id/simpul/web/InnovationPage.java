package id.simpul.web;

import id.simpul.decide.Decided;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.Passage;
import id.simpul.model.SourceDocument;
import id.simpul.replicate.Profile;
import id.simpul.replicate.Similar;
import id.simpul.replicate.Transfers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One innovation.
 *
 * @param innovation the innovation
 * @param documents the documents it rests on, in the order of {@link Innovation#documents()}; those no longer known are
 *     left out
 * @param similar what is alike elsewhere, most alike first; a few, of which some are shown with their reasons
 * @param transfers who took it over from whom
 * @param decided what people decided that it rests on, the oldest first
 * @param reader who looks at it
 */
public record InnovationPage(
        Innovation innovation,
        List<SourceDocument> documents,
        List<Similar> similar,
        Transfers transfers,
        List<Decided> decided,
        Reader reader)
        implements PageView {

    /** Who looks at a page. */
    public enum Reader {
        ANYBODY,
        /** Somebody who may decide. */
        CURATOR
    }

    /** Passages to show before the reader asks for more. */
    private static final int SHOWN = 6;

    /** Similar ones that are shown with their reasons; the map shows all. */
    private static final int REASONED = 6;

    public InnovationPage {
        documents = List.copyOf(documents);
        similar = List.copyOf(similar);
        decided = List.copyOf(decided);
    }

    /** One that nobody decided about. */
    public InnovationPage(Innovation innovation, List<SourceDocument> documents, List<Similar> similar) {
        this(
                innovation,
                documents,
                similar,
                Transfers.of(Profile.of(innovation, documents), name -> List.of()),
                List.of(),
                Reader.ANYBODY);
    }

    /** The same, with what its reader may do. */
    public InnovationPage forReader(Reader other) {
        return new InnovationPage(innovation, documents, similar, transfers, decided, other);
    }

    /** The most telling passages. */
    public List<Passage> firstPassages() {
        return innovation.passages().stream().limit(SHOWN).toList();
    }

    /** The passages behind the first. */
    public List<Passage> otherPassages() {
        return innovation.passages().stream().skip(SHOWN).toList();
    }

    /** What is most alike, to be shown with its reasons. */
    public List<Similar> firstSimilar() {
        return similar.stream().limit(REASONED).toList();
    }

    /** Where what is alike lies. */
    public SmallMap map() {
        return SmallMap.of(innovation, similar);
    }

    /** What bears on replicating it. */
    public Profile profile() {
        return Profile.of(innovation, documents);
    }

    /** Passages by document, each document where its most telling passage stood. */
    public static Map<EntryId, List<Passage>> byDocument(List<Passage> passages) {
        return passages.stream()
                .collect(Collectors.groupingBy(Passage::document, LinkedHashMap::new, Collectors.toList()));
    }

    /** The document of this id, if it is known. */
    public Optional<SourceDocument> document(EntryId id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    @Override
    public String address() {
        return Links.innovation(innovation.id());
    }
}
