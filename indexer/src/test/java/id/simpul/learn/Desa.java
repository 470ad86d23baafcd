package id.simpul.learn;

import id.simpul.index.Entries;
import id.simpul.model.SourceDocument;
import id.simpul.model.Theme;
import java.util.ArrayList;
import java.util.List;

/** Made-up documents of two themes that curators have decided, and some without any. */
public final class Desa {

    public static final Theme HEALTH = theme("kesehatan");
    public static final Theme WASTE = theme("lingkungan-sampah");

    private static final List<String> HEALTHY = List.of(
            "Kader menimbang balita di posyandu", "Bidan memeriksa ibu hamil di posyandu", "Kader memeriksa balita");
    private static final List<String> WASTEFUL = List.of(
            "Warga menabung sampah plastik", "Bank sampah menimbang plastik", "Warga memilah sampah di bank sampah");
    private static final List<String> NEITHER = List.of(
            "Bupati melantik pejabat di pendopo", "Pejabat mengikuti apel pagi", "Bupati memimpin apel di pendopo");

    private Desa() {}

    public static Theme theme(String slug) {
        return Entries.TAXONOMY.themes().bySlug(slug).orElseThrow();
    }

    /** @param each how many examples of each theme, and of none */
    public static List<Example> examples(int each) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            examples.add(new Example(document("k" + i, HEALTHY, i), List.of(HEALTH)));
            examples.add(new Example(document("s" + i, WASTEFUL, i), List.of(WASTE)));
            examples.add(new Example(document("n" + i, NEITHER, i), List.of()));
        }
        return examples;
    }

    public static SourceDocument document(String docid, String... pages) {
        return Entries.document(docid, pages).get();
    }

    private static SourceDocument document(String docid, List<String> sayings, int number) {
        String word = Integer.toString(number, 26)
                .chars()
                .map(digit -> 'a' + digit % 26)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return document(docid, sayings.get(number % sayings.size()) + " desa " + word.repeat(4) + ".");
    }
}
