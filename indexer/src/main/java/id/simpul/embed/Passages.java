package id.simpul.embed;

import id.simpul.index.Embedder.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which stretches of a long text are looked at. However long it is, the work stays bounded: it is cut into blocks first,
 * then some blocks into passages, then some passages are taken, each time evenly spread.
 */
final class Passages {

    /** Characters. A passage is shorter, so that a block has one or more. */
    private static final int BLOCK = 4_000;

    private Passages() {}

    /**
     * @param pages the text
     * @param most how many passages at most
     * @param cut cuts a block into passages
     */
    static List<Passage> of(List<String> pages, int most, Function<String, List<Tokens.Span>> cut) {
        List<Passage> blocks = IntStream.range(0, pages.size())
                .boxed()
                .flatMap(page -> blocks(page, pages.get(page)).stream())
                .filter(block -> !block.in(pages).isBlank())
                .toList();
        return spread(
                spread(blocks, most).stream()
                        .flatMap(block -> cut.apply(block.in(pages)).stream()
                                .map(span -> new Passage(
                                        block.page(), block.start() + span.start(), block.start() + span.end())))
                        .toList(),
                most);
    }

    private static List<Passage> blocks(int page, String text) {
        List<Passage> blocks = new ArrayList<>();
        int from = 0;
        while (text.length() - from > BLOCK) {
            int to = from + BLOCK;
            while (to > from && !Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to == from) {
                to = from + BLOCK - (Character.isHighSurrogate(text.charAt(from + BLOCK - 1)) ? 1 : 0);
            }
            blocks.add(new Passage(page, from, to));
            from = to;
        }
        blocks.add(new Passage(page, from, text.length()));
        return blocks;
    }

    /** So many of all, evenly spread, the first among them. */
    private static <T> List<T> spread(List<T> all, int most) {
        return all.size() <= most
                ? all
                : IntStream.range(0, most)
                        .mapToObj(i -> all.get((int) ((long) i * all.size() / most)))
                        .toList();
    }
}
