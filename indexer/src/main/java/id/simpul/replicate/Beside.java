package id.simpul.replicate;

import id.simpul.model.RegionMention;
import id.simpul.model.Tsv;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which region a sentence gives to which innovation. A sentence that names one gives it all its regions; a list gives each
 * region to the name right before it ({@code A dari Kabupaten X, B (Y)}), or right behind it if a word between them says so
 * ({@code Kota X dengan B}).
 *
 * @param own spellings of the innovation
 * @param others the other innovations of the document
 */
record Beside(List<String> own, List<String> others) {

    private static final Set<String> JOINING = words("join");
    private static final Set<String> ORIGIN = words("origin");
    private static final int FARTHEST = 6;

    Beside {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    private record Place(int start, int end, boolean isOwn) {}

    /** Whether the sentence says that the region is the innovation's. */
    boolean belongs(RegionMention mention, String sentence) {
        List<String> words = Occurrences.words(sentence);
        List<Integer> regions = Stream.of(mention.printed(), mention.region().name())
                .map(Occurrences::words)
                .flatMap(name -> Occurrences.of(name, words).stream())
                .distinct()
                .toList();
        List<Place> names = Stream.concat(
                        own.stream().flatMap(name -> places(words, name, true)),
                        others.stream().flatMap(name -> places(words, name, false)))
                .toList();
        return names.stream().allMatch(Place::isOwn)
                ? !regions.isEmpty()
                : regions.stream().anyMatch(region -> isGiven(words, region, names));
    }

    /** Whether the sentence says that it was taken over from somebody else. */
    boolean comesFromElsewhere(String sentence) {
        return Occurrences.words(sentence).stream().anyMatch(ORIGIN::contains);
    }

    private static boolean isGiven(List<String> words, int region, List<Place> names) {
        return names.stream()
                .filter(name -> name.start() > region && name.start() - region <= FARTHEST)
                .min((one, two) -> Integer.compare(one.start(), two.start()))
                .filter(name -> words.subList(region, name.start()).stream().anyMatch(JOINING::contains))
                .or(() -> names.stream()
                        .filter(name -> name.end() <= region && region - name.end() <= FARTHEST)
                        .max((one, two) -> Integer.compare(one.end(), two.end())))
                .filter(Place::isOwn)
                .isPresent();
    }

    private static Stream<Place> places(List<String> words, String name, boolean isOwn) {
        List<String> wanted = Occurrences.words(name);
        return Occurrences.of(wanted, words).stream().map(at -> new Place(at, at + wanted.size(), isOwn));
    }

    private static Set<String> words(String kind) {
        return Tsv.resource(Beside.class, "/id/simpul/replicate/beside-words.tsv").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .flatMap(row -> row.list("words").stream())
                .collect(Collectors.toSet());
    }
}
