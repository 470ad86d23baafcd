package id.simpul.detect;

import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one finding of the several spellings that a document has for one innovation. */
final class InnovationMerge {

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int LONG_ENOUGH = 8;

    /** Of more names than this, as in the catalogue of a country, only the first are looked at. */
    private static final int MOST = 1_000;

    private final String text;
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    private InnovationMerge(String text) {
        this.text = text;
    }

    /** One finding for each innovation, the surest and most often named first. */
    static List<Finding<?>> merge(List<Finding<InnovationName>> found, String text) {
        return new InnovationMerge(text).merge(found);
    }

    private List<Finding<?>> merge(List<Finding<InnovationName>> found) {
        Map<String, List<Finding<InnovationName>>> byName = new LinkedHashMap<>();
        found.forEach(finding -> byName.computeIfAbsent(finding.value().name(), name -> new ArrayList<>())
                .add(finding));
        List<List<Finding<InnovationName>>> groups = new ArrayList<>();
        byName.values().stream()
                .limit(MOST)
                .sorted(Comparator.comparing((List<Finding<InnovationName>> alike) ->
                        -key(alike.getFirst()).length()))
                .forEach(alike -> groups.stream()
                        .filter(group -> names(group).anyMatch(other -> same(other, alike.getFirst())))
                        .findFirst()
                        .orElseGet(() -> {
                            groups.add(new ArrayList<>());
                            return groups.getLast();
                        })
                        .addAll(alike));
        record Counted(Finding<InnovationName> finding, long count, int first) {}
        List<Counted> one = groups.stream()
                .map(group -> {
                    Finding<InnovationName> finding = one(group);
                    return new Counted(
                            finding,
                            group.stream().mapToLong(this::count).max().orElse(0),
                            text.indexOf(finding.value().name()));
                })
                .toList();
        return one.stream()
                .filter(counted -> one.stream().noneMatch(other -> isPartOf(counted.finding(), other.finding())))
                .sorted(Comparator.comparing(
                                (Counted counted) -> counted.finding().confidence())
                        .thenComparing(Counted::count, Comparator.reverseOrder())
                        .thenComparingInt(Counted::first))
                .<Finding<?>>map(Counted::finding)
                .toList();
    }

    /** One finding for each spelling in a group. */
    private static Stream<Finding<InnovationName>> names(List<Finding<InnovationName>> group) {
        Set<String> seen = new HashSet<>();
        return group.stream().filter(finding -> seen.add(finding.value().name()));
    }

    private Finding<InnovationName> one(List<Finding<InnovationName>> group) {
        Finding<InnovationName> surest = group.stream()
                .min(Comparator.comparing((Finding<InnovationName> finding) -> finding.confidence())
                        .thenComparing(finding -> finding.value().expansion().isEmpty())
                        .thenComparing(finding -> finding.evidence().page())
                        .thenComparing(finding -> finding.evidence().start()))
                .orElseThrow();
        int longest =
                group.stream().mapToInt(finding -> key(finding).length()).max().orElse(0);
        String name = group.stream()
                .filter(finding -> key(finding).length() >= longest - 1)
                .max(Comparator.comparingLong(this::count))
                .map(finding -> finding.value().name())
                .orElse(surest.value().name());
        Optional<String> expansion = group.stream()
                .flatMap(finding -> finding.value().expansion().stream())
                .collect(Collectors.groupingBy(words -> words, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length()))
                .map(Map.Entry::getKey);
        Confidence confidence = surest.confidence();
        return new Finding<>(new InnovationName(name, expansion), surest.evidence(), confidence);
    }

    /** How often the name stands in the text as a whole. */
    private long count(Finding<InnovationName> finding) {
        return counts.computeIfAbsent(finding.value().name(), name -> {
            long count = 0;
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                int end = at + name.length();
                if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    count++;
                }
            }
            return count;
        });
    }

    private boolean same(Finding<InnovationName> one, Finding<InnovationName> other) {
        String first = key(one);
        String second = key(other);
        if (first.equals(second)) {
            return true;
        }
        String longer = one.value().name();
        String shorter = other.value().name();
        boolean begins = Words.fold(longer).startsWith(Words.fold(shorter) + " ") && second.length() >= 4;
        return begins || first.length() >= LONG_ENOUGH && oneEditApart(first, second);
    }

    /** Whether the name is a part of the other's name or of its expansion. */
    private boolean isPartOf(Finding<InnovationName> name, Finding<InnovationName> other) {
        String part = words(name.value().name());
        String whole = words(other.value().name());
        String expansion = words(other.value().expansion().orElse(""));
        return !whole.equals(part) && (whole.contains(part) || expansion.contains(part));
    }

    /** The words, folded, with a blank around each. */
    private String words(String name) {
        return folded.computeIfAbsent(
                name,
                letters -> Words.of(letters).stream().map(Token::exact).collect(Collectors.joining(" ", " ", " ")));
    }

    private static boolean oneEditApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int head = 0;
        int most = Math.min(one.length(), other.length());
        while (head < most && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(one.length(), other.length()) - head - tail <= 1;
    }

    private String key(Finding<InnovationName> finding) {
        return key(finding.value().name());
    }

    private String key(String name) {
        return keys.computeIfAbsent(
                name, letters -> OTHER_SIGNS.matcher(Words.fold(letters)).replaceAll(""));
    }
}
