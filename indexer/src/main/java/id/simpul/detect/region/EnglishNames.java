package id.simpul.detect.region;

import id.simpul.model.Tsv;
import java.util.List;

/** How English writes names of several words: {@code Belitung Timur} is East Belitung. Immutable; safe to share. */
final class EnglishNames {

    private record Part(String indonesian, boolean last, List<String> english) {}

    private final List<Part> parts = Tsv.resource(EnglishNames.class, "english-names.tsv").rows().stream()
            .map(row -> new Part(row.get("word"), row.get("end").equals("last"), row.list("english")))
            .toList();

    /** The English forms of a name; empty if it has none of its own. The first line of the table that fits decides. */
    List<String> of(String name) {
        for (Part part : parts) {
            if (part.last && name.endsWith(" " + part.indonesian)) {
                String rest = name.substring(0, name.length() - part.indonesian.length() - 1);
                return part.english.stream()
                        .map(english -> english + " " + rest)
                        .toList();
            }
            if (!part.last && name.startsWith(part.indonesian + " ")) {
                String rest = name.substring(part.indonesian.length() + 1);
                return part.english.stream()
                        .map(english -> rest + " " + english)
                        .toList();
            }
        }
        return List.of();
    }
}
