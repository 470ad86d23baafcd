package id.simpul.detect;

import id.simpul.detect.AwardSeries.Told;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says which kabupaten or kota a sentence gives a prize to: {@code Juara kedua Kabupaten Kendal}, {@code Kabupaten Sleman
 * menempati peringkat II}. Who tells of one's own prize often names who came before and behind. Safe to share.
 */
final class AwardHolders {

    /** So many small words may stand between a prize and who has it. */
    private static final int MOST_BETWEEN = 4;

    private static final String BREAKS = ",;.()";

    private final Lexicon<Region> regions;
    private final AwardWords words;

    AwardHolders(Taxonomy taxonomy, AwardWords words) {
        this.words = words;
        Set<String> provinces =
                taxonomy.regions().provinces().stream().map(Region::name).collect(Collectors.toSet());
        Lexicon.Builder<Region> builder = Lexicon.builder();
        for (Region region : taxonomy.regions().all()) {
            switch (region.level()) {
                case KABUPATEN ->
                    List.of("Kab. ", "Pemkab ").forEach(before -> builder.add(before + region.name(), region));
                case KOTA -> builder.add("Pemkot " + region.name(), region);
                case PROVINCE, NATIONAL -> {
                    continue;
                }
            }
            builder.add(region.officialName(), region);
            if (!provinces.contains(region.name())) {
                builder.add(region.name(), region);
            }
        }
        regions = builder.build();
    }

    /** Whether the sentence gives the prize to a kabupaten or kota that is none of these. */
    boolean isOthers(ReadPage page, Told prize, List<Region> owners) {
        return holder(page, prize.stretch(), prize.sentence())
                .filter(holder ->
                        owners.stream().noneMatch(owner -> owner.name().equals(holder.name())))
                .isPresent();
    }

    private Optional<Region> holder(ReadPage page, Span prize, Span sentence) {
        return behind(page, prize, sentence).or(() -> before(page, prize, sentence));
    }

    private Optional<Region> behind(ReadPage page, Span prize, Span sentence) {
        List<Token> tokens = page.words();
        int to = page.wordFrom(sentence.end());
        int at = page.wordFrom(prize.end());
        int from = at;
        while (at < to
                && at - from < MOST_BETWEEN
                && words.given().contains(tokens.get(at).exact())) {
            at++;
        }
        boolean venue = at > 0 && words.where().contains(tokens.get(at - 1).exact());
        if (at >= to
                || venue
                || isBroken(page.text(), prize.end(), tokens.get(at).start())) {
            return Optional.empty();
        }
        return regions.find(tokens.subList(at, to)).stream()
                .filter(hit -> hit.firstWord() == 0 && isLarge(page, hit))
                .map(hit -> hit.values().getFirst())
                .findFirst();
    }

    private Optional<Region> before(ReadPage page, Span prize, Span sentence) {
        List<Token> tokens = page.words();
        int from = page.wordFrom(sentence.start());
        int at = page.wordFrom(prize.start());
        int to = at;
        while (at > from
                && to - at < MOST_BETWEEN
                && words.gets().contains(tokens.get(at - 1).exact())) {
            at--;
        }
        int last = at;
        if (at == to || at == from || isBroken(page.text(), tokens.get(at - 1).end(), prize.start())) {
            return Optional.empty();
        }
        return regions.find(tokens.subList(from, at)).stream()
                .filter(hit -> from + hit.firstWord() + hit.words() == last && isLarge(page, hit))
                .map(hit -> hit.values().getFirst())
                .findFirst();
    }

    /** Regions are called like ordinary words too. */
    private static boolean isLarge(ReadPage page, Lexicon.Hit<Region> hit) {
        return Character.isUpperCase(page.text().charAt(hit.span().start()));
    }

    private static boolean isBroken(String text, int from, int to) {
        return Letters.any(text.substring(from, Math.max(from, to)), sign -> BREAKS.indexOf(sign) >= 0);
    }
}
