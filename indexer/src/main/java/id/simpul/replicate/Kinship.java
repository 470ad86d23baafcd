package id.simpul.replicate;

import id.simpul.index.NameKey;
import id.simpul.model.Evidence;
import id.simpul.model.InnovationName;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which innovations are copies of which, as sentences say that name both: {@code Replikasi dari A, B …}, {@code A
 * direplikasi di … dengan nama B}. Words in {@code kin-words.tsv}. A sentence without such a word joins nothing. Safe to
 * share.
 */
final class Kinship {

    private static final Lexicon<String> WORDS = words();

    private static final String ORIGIN = "origin";
    private static final String REPLICA = "replica";
    private static final String ACT = "act";

    /** May stand between the telling word and the name: "rujukannya inovasi A". */
    private static final Set<String> FILLERS = fillers();

    private Kinship() {}

    /** The kin of the innovation of these keys that the documents tell of, each once for a relation. */
    static List<Kin> of(Set<String> keys, List<Telling> tellings) {
        Map<String, Kin> kin = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            List<String> others = telling.document()
                    .findings(InnovationName.class)
                    .map(finding -> finding.value().name())
                    .filter(name -> !keys.contains(NameKey.of(name)))
                    .distinct()
                    .toList();
            for (String other : others) {
                sentences(telling, other)
                        .forEach(sentence -> relation(telling, sentence, other)
                                .filter(relation -> relation == Kin.Relation.REPLICA
                                        || telling.sentences().contains(sentence))
                                .ifPresent(relation -> kin.putIfAbsent(
                                        NameKey.of(other) + relation,
                                        new Kin(
                                                other,
                                                relation,
                                                telling.document().id(),
                                                sentence))));
            }
        }
        return new ArrayList<>(kin.values());
    }

    /** Those that name it; in a document about it those with the other name too: "inovasi ini direplikasi dengan nama B". */
    private static Stream<Evidence> sentences(Telling telling, String other) {
        return Stream.concat(
                        telling.sentences().stream(),
                        telling.isMainSubject()
                                ? Telling.sentences(Set.of(NameKey.of(other)), telling.document()).stream()
                                : Stream.empty())
                .distinct();
    }

    /** What the other one is to the one that the sentence is quoted for. */
    private static Optional<Kin.Relation> relation(Telling telling, Evidence sentence, String other) {
        List<Token> words = Words.of(sentence.quote());
        List<Lexicon.Hit<String>> hits = WORDS.find(words);
        boolean acts = hits.stream().anyMatch(hit -> hit.values().contains(ACT));
        Optional<String> before = before(words, hits, other);
        if (before.filter(ORIGIN::equals).isPresent()) {
            return Optional.of(Kin.Relation.ORIGIN);
        }
        if (before.filter(REPLICA::equals).isPresent() && acts) {
            return Optional.of(Kin.Relation.REPLICA);
        }
        for (String own : telling.names().stream()
                .map(finding -> finding.value().name())
                .distinct()
                .toList()) {
            Optional<String> toOwn = before(words, hits, own);
            if (toOwn.filter(ORIGIN::equals).isPresent()
                    && !places(words, other).isEmpty()) {
                return Optional.of(Kin.Relation.REPLICA);
            }
            if (toOwn.filter(REPLICA::equals).isPresent()
                    && acts
                    && !places(words, other).isEmpty()) {
                return Optional.of(Kin.Relation.ORIGIN);
            }
        }
        return Optional.empty();
    }

    /** The telling word right before the name; an origin before a replica. */
    private static Optional<String> before(List<Token> words, List<Lexicon.Hit<String>> hits, String name) {
        return places(words, name).stream()
                .flatMap(place -> hits.stream().filter(hit -> isRightBefore(hit, place, words)))
                .flatMap(hit -> hit.values().stream())
                .filter(kind -> !kind.equals(ACT))
                .min(String::compareTo);
    }

    private static boolean isRightBefore(Lexicon.Hit<String> hit, int place, List<Token> words) {
        int end = hit.firstWord() + hit.words();
        return end <= place && words.subList(end, place).stream().allMatch(word -> FILLERS.contains(word.exact()));
    }

    private static List<Integer> places(List<Token> words, String name) {
        return Occurrences.of(
                Occurrences.words(name), words.stream().map(Token::exact).toList());
    }

    private static Lexicon<String> words() {
        Lexicon.Builder<String> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(Kinship.class, "kin-words.tsv").rows()) {
            if (!row.get("kind").equals("filler")) {
                row.list("words").forEach(phrase -> builder.add(phrase, row.get("kind")));
            }
        }
        return builder.build();
    }

    private static Set<String> fillers() {
        return Tsv.resource(Kinship.class, "kin-words.tsv").rows().stream()
                .filter(row -> row.get("kind").equals("filler"))
                .flatMap(row -> row.list("words").stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
