package id.simpul.detect.region;

import id.simpul.detect.Layout;
import id.simpul.detect.Layout.Section;
import id.simpul.model.Region;
import id.simpul.text.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the names on a page, with what stands before them and the lists that they form. Safe to share. */
final class MentionReader {

    private static final Pattern FIELD_MARK = Pattern.compile("[ \\t]*[:|][ \\t]*");

    /** From so many on a list is an enumeration: what is said behind it is said of none in particular. */
    private static final int LONG_LIST = 3;

    /** So many words may stand between a region and its office: {@code Berau manpower and transmigration office}. */
    private static final int WORDS_OF_OFFICE = 4;

    private final Gazetteer gazetteer;
    private final Splits splits;

    MentionReader(Gazetteer gazetteer, Splits splits) {
        this.gazetteer = gazetteer;
        this.splits = splits;
    }

    List<Mention> read(Sheet sheet, Layout layout) {
        List<Lexicon.Hit<RegionName>> hits = sheet.names(gazetteer.names());
        BitSet taken = new BitSet();
        hits.forEach(hit -> taken.set(hit.firstWord(), hit.firstWord() + hit.words()));
        List<Mention> mentions = new ArrayList<>();
        for (Lexicon.Hit<RegionName> hit : hits) {
            Section section =
                    sheet.quotable() ? layout.at(sheet.page(), hit.span().start()) : Section.TITLE;
            Chain chain = Chain.before(sheet, hit.firstWord(), section == Section.TITLE, word -> !taken.get(word));
            chain = officeBehind(sheet, hit, named(sheet, hit, chain));
            Optional<Region.Level> level =
                    chain.level().or(() -> levelBehind(sheet, hit)).or(() -> levelOfField(sheet, hit));
            boolean dateline = section != Section.TITLE && Datelines.opens(sheet, hit);
            mentions.add(new Mention(
                    sheet,
                    hit,
                    chain,
                    section,
                    level,
                    1,
                    false,
                    dateline,
                    sheet.words().size()));
        }
        for (int i = 0; i + 1 < mentions.size(); i++) {
            mentions.set(i, mentions.get(i).before(mentions.get(i + 1).chain().start()));
        }
        return lists(mentions);
    }

    /** A name that a newspaper's word follows is the newspaper's. */
    private static Chain named(Sheet sheet, Lexicon.Hit<RegionName> hit, Chain chain) {
        int next = hit.firstWord() + hit.words();
        boolean media = chain.level().isEmpty()
                && sheet.is(Cue.MEDIA_AFTER, next)
                && sheet.gapAfter(next - 1).matches(" ?|\\.")
                && (sheet.capital(next) || sheet.gapAfter(next - 1).equals("."));
        return media ? new Chain(chain.level(), Optional.of(Cue.MEDIA), false, false, chain.start()) : chain;
    }

    /** {@code Berau fisheries office}, {@code Bontang City Government}: English names the office behind the region. */
    private static Chain officeBehind(Sheet sheet, Lexicon.Hit<RegionName> hit, Chain chain) {
        if (chain.head().isPresent()) {
            return chain;
        }
        int behind = hit.firstWord() + hit.words();
        for (int word = behind;
                word < sheet.words().size()
                        && word <= behind + WORDS_OF_OFFICE
                        && sheet.gapAfter(word - 1).equals(" ");
                word++) {
            if (sheet.is(Cue.OFFICE_AFTER, word)) {
                return new Chain(chain.level(), Optional.of(Cue.OFFICE), false, chain.formerPost(), chain.start());
            }
        }
        return chain;
    }

    /** {@code Polresta Malang Kota}, {@code Blitar Regency}: police, and English, say the level behind the name. */
    private static Optional<Region.Level> levelBehind(Sheet sheet, Lexicon.Hit<RegionName> hit) {
        int next = hit.firstWord() + hit.words();
        boolean follows =
                next < sheet.words().size() && sheet.gapAfter(next - 1).equals(" ");
        boolean capital = follows && sheet.capital(next);
        if (!follows || !capital && sheet.words().get(next).exact().equals("kota")) {
            return Optional.empty();
        }
        return Stream.of(Cue.KOTA_AFTER, Cue.KABUPATEN_AFTER, Cue.PROVINCE_AFTER)
                .filter(cue -> sheet.is(cue, next))
                .findFirst()
                .flatMap(Cue::level);
    }

    /** {@code Kabupaten : …} on a form. */
    private static Optional<Region.Level> levelOfField(Sheet sheet, Lexicon.Hit<RegionName> hit) {
        return sheet.endingAt(Cue.Family.CHAIN, hit.firstWord())
                .filter(cue ->
                        FIELD_MARK.matcher(sheet.gapAfter(hit.firstWord() - 1)).matches())
                .flatMap(cue -> cue.values().getFirst().cue().level());
    }

    private List<Mention> lists(List<Mention> mentions) {
        List<Mention> out = new ArrayList<>();
        int at = 0;
        while (at < mentions.size()) {
            List<Mention> list = new ArrayList<>(List.of(mentions.get(at)));
            int members = 1;
            at++;
            while (at < mentions.size()) {
                Mention last = list.getLast();
                Mention next = mentions.get(at);
                if (explains(last, next)) {
                    list.add(next.explaining());
                } else if (follows(last, next)) {
                    list.add(next);
                    members++;
                } else {
                    break;
                }
                at++;
            }
            out.addAll(withLevels(list, members));
        }
        return out;
    }

    private static List<Mention> withLevels(List<Mention> list, int members) {
        List<Mention> out = new ArrayList<>();
        Optional<Region.Level> said = Optional.empty();
        for (Mention mention : list) {
            Optional<Region.Level> level = mention.level();
            if (level.isPresent()) {
                said = level;
            } else if (mention.chain().head().isEmpty()
                    && said.filter(l -> canBe(mention, l)).isPresent()) {
                level = said;
            }
            int next = members < LONG_LIST ? list.getLast().nextChain() : mention.nextChain();
            out.add(mention.inList(mention.explains() ? 1 : members, level).before(next));
        }
        return out;
    }

    private static boolean canBe(Mention mention, Region.Level level) {
        return mention.names().stream()
                .filter(name -> name.form() != RegionName.Form.SEAT)
                .anyMatch(name -> name.region().level() == level);
    }

    /** Whether the second is the province that the first lies in, named right behind it. */
    private boolean explains(Mention first, Mention second) {
        return second.chain().start() == first.endWord()
                && !first.dateline()
                && !second.official()
                && onlyMarks(gap(first, second), ",(-–/")
                && second.names().stream()
                        .anyMatch(outer -> first.names().stream()
                                .anyMatch(inner -> inner.region() != outer.region()
                                        && splits.liesIn(inner.region(), outer.region())));
    }

    private static boolean follows(Mention first, Mention second) {
        int from = first.endWord();
        int to = second.chain().start();
        if (to - from > 1 || to < from || gap(first, second).contains("\n")) {
            return false;
        }
        boolean and = to - from == 1 && first.sheet().is(Cue.AND, from);
        String before = gap(first, second);
        return and || (to == from && (before.contains(",") || before.contains("/")) && onlyMarks(before, ",/ )"));
    }

    private static String gap(Mention first, Mention second) {
        return second.chain().start() < first.endWord()
                ? "?"
                : first.sheet()
                        .text()
                        .substring(
                                first.span().end(),
                                first.sheet()
                                        .words()
                                        .get(second.chain().start())
                                        .start());
    }

    private static boolean onlyMarks(String gap, String marks) {
        return gap.chars().allMatch(c -> Character.isWhitespace(c) || marks.indexOf(c) >= 0);
    }
}
