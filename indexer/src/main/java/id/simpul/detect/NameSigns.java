package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Remembered;
import id.simpul.text.Span;
import id.simpul.text.Stems;
import id.simpul.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sees which signs a name shows at a place. Safe to share. */
final class NameSigns {

    private static final int MOST_CUE_WORDS = 4;
    private static final int MOST_FILLERS = 5;
    private static final int MANY_WORDS = 4;
    private static final int FEW_LETTERS = 4;
    private static final int FIRST_CHARACTERS = 700;
    private static final int AROUND = 40;
    private static final int REMEMBERED = 50_000;

    private static final Pattern NUMBER = Pattern.compile("\\s*(?:\\(?\\d{1,3}[.)]?|[a-z][.)]|[-–•*▪●])\\s+[“\"]?");

    private final NotNames notNames;
    private final Set<String> opening;
    private final Set<String> links;
    private final Set<String> innovation;
    private final Set<String> things;
    private final Set<String> naming;
    private final Set<String> acts;
    private final Set<String> persons;
    private final Set<String> events;
    private final Set<String> offices;
    private final Set<String> fillers;
    private final Set<String> prepositions;
    private final Set<String> prizes;
    private final Set<String> lists;
    private final Set<String> withs;
    private final Set<String> ranks;
    private final Set<String> sheets;
    private final SignsBehind behind;

    /** Names are made of the same words again and again, and looking one up takes its affixes off in every way. */
    private final Remembered<Boolean> common = new Remembered<>(REMEMBERED, Stems::isWord);

    NameSigns(InnovationCues cues, NotNames notNames) {
        this.notNames = notNames;
        links = phrases(cues, Kind.CUT);
        opening = phrases(cues, Kind.OPENING);
        innovation = phrases(cues, Kind.NAME);
        things = phrases(cues, Kind.THING);
        naming = phrases(cues, Kind.NAMING, Kind.CHRISTENED);
        acts = phrases(cues, Kind.ACT);
        persons = phrases(cues, Kind.PERSON, Kind.PEOPLE);
        events = phrases(cues, Kind.EVENT);
        offices = phrases(cues, Kind.OWNER);
        fillers = phrases(cues, Kind.FILLER);
        prepositions = phrases(cues, Kind.PREPOSITION);
        prizes = phrases(cues, Kind.WON);
        lists = phrases(cues, Kind.LIST);
        withs = phrases(cues, Kind.WITH);
        ranks = phrases(cues, Kind.RANK);
        sheets = phrases(cues, Kind.SHEET);
        behind = new SignsBehind(cues, notNames);
    }

    static Set<String> phrases(InnovationCues cues, Kind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> cues.byKind().get(kind).stream())
                .map(NotNames::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The signs that lie in the name itself. */
    Set<NameSign> of(String key) {
        Set<NameSign> signs = EnumSet.of(NameSign.ANY);
        String[] words = key.split(" ");
        add(signs, NameSign.OPENING_WORD, words.length > 1 && opening.contains(words[0]));
        add(signs, NameSign.LONG, words.length >= MANY_WORDS);
        add(signs, NameSign.HAS_LINK, haveOne(List.of(words), links));
        common(words, signs);
        add(signs, NameSign.ENDS_IN_FIGURE, Letters.all(words[words.length - 1], Character::isDigit));
        add(signs, NameSign.SHORT, key.length() <= FEW_LETTERS);
        add(signs, NameSign.PART_OF_KNOWN, notNames.parts().contains(key));
        add(signs, NameSign.BEGINS_ELSE, beginsElse(words[0]));
        add(signs, NameSign.BEGINS_SHEET, words.length > 1 && sheets.contains(words[0]));
        add(signs, NameSign.HAS_REGION, words.length > 1 && hasRegion(words));
        return signs;
    }

    /** {@code Sampan Baca} is made of ordinary words, {@code Siti Aminah} is not. */
    private void common(String[] words, Set<NameSign> signs) {
        int ordinary = 0;
        int counted = 0;
        for (String word : words) {
            if (!links.contains(word)) {
                counted++;
                ordinary += common.of(word) ? 1 : 0;
            }
        }
        add(signs, NameSign.ONE_COMMON, words.length == 1 && ordinary == 1);
        add(signs, NameSign.ALL_COMMON, words.length > 1 && ordinary == counted);
        add(signs, NameSign.SOME_COMMON, words.length > 1 && ordinary > 0 && ordinary < counted);
    }

    private boolean hasRegion(String[] words) {
        for (int from = 0; from < words.length; from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + 3); to++) {
                run.append(to > from ? " " : "").append(words[to]);
                if (notNames.regions().contains(run.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the sentences of the page speak of, for {@link #at}. */
    SentenceSigns sentences(ReadPage page) {
        return new SentenceSigns(page, prizes);
    }

    /** The signs that lie in what stands around the name at this place. */
    Set<NameSign> at(SentenceSigns sentences, NameReader.Read read, SpelledOut.Spelled spelled) {
        ReadPage page = sentences.page();
        Span name = read.span();
        Span sentence = sentences.sentence(name);
        Set<NameSign> signs = EnumSet.noneOf(NameSign.class);
        signs.addAll(sentences.of(sentence));
        add(signs, NameSign.THEN_SPELLED, spelled.behind().isPresent());
        boolean bracketed = isBracketed(page.text(), read);
        add(signs, NameSign.SPELLED_BEFORE, spelled.before().isPresent());
        add(signs, NameSign.IN_BRACKETS, bracketed);
        add(signs, NameSign.GLOSS, bracketed && read.quoted());
        spelled.before().ifPresent(words -> firstWord(page, words, signs));
        before(page, spelled.before().orElse(name), sentence, signs);
        behind.read(page, read, bracketed, signs);
        beside(page.text(), name, signs);
        add(signs, NameSign.EARLY, page.page().number() == 1 && name.start() < FIRST_CHARACTERS);
        return signs;
    }

    private static boolean isBracketed(String text, NameReader.Read read) {
        int before = read.span().start() - (read.quoted() ? 2 : 1);
        return before >= 0
                && text.charAt(before) == '('
                && read.behind() < text.length()
                && text.charAt(read.behind()) == ')';
    }

    /** Offices, taxes and events are shortened too; what they are, the first word says. */
    private void firstWord(ReadPage page, Span spelled, Set<NameSign> signs) {
        String first = page.words().get(page.wordFrom(spelled.start())).exact();
        add(signs, NameSign.SPELLED_ELSE, beginsElse(first) || isEndOfOffice(page, page.wordFrom(spelled.start())));
        add(signs, NameSign.SPELLED_THING, things.contains(first) || opening.contains(first));
    }

    private boolean beginsElse(String word) {
        return offices.contains(word) || events.contains(word) || notNames.begins(word);
    }

    /** {@code Kementerian Pendayagunaan … (PANRB)}: the word of the office stands before what fits the short form. */
    private boolean isEndOfOffice(ReadPage page, int word) {
        String text = page.text();
        List<Token> words = page.words();
        for (int at = word - 1; at >= 0 && word - at <= MOST_CUE_WORDS; at--) {
            Token before = words.get(at);
            boolean joined =
                    text.substring(before.end(), words.get(at + 1).start()).equals(" ");
            if (!joined || !Character.isUpperCase(text.charAt(before.start())) && !links.contains(before.exact())) {
                return false;
            }
            if (offices.contains(before.exact()) || notNames.begins(before.exact())) {
                return true;
            }
        }
        return false;
    }

    private void before(ReadPage page, Span name, Span sentence, Set<NameSign> signs) {
        List<Token> words = page.words();
        int first = page.wordFrom(name.start());
        int lineStart = Lines.start(page.text(), name.start());
        boolean opens = first == 0 || words.get(first - 1).start() < Math.max(lineStart, sentence.start());
        add(signs, NameSign.OPENS_SENTENCE, opens);
        add(
                signs,
                NameSign.NUMBERED,
                NUMBER.matcher(page.text()).region(lineStart, name.start()).matches());
        if (opens) {
            return;
        }
        Token word = words.get(first - 1);
        String last = word.exact();
        String gap = page.text().substring(word.end(), name.start());
        add(
                signs,
                NameSign.AFTER_COMMA,
                gap.indexOf(',') >= 0
                        || gap.indexOf(':') >= 0
                        || gap.indexOf(';') >= 0
                        || last.equals("dan")
                        || last.equals("serta"));
        if (Letters.any(gap, sign -> ",;.()".indexOf(sign) >= 0)) {
            add(signs, NameSign.AFTER_PERSON, persons.contains(last));
            return;
        }
        boolean capital = Character.isUpperCase(page.text().charAt(word.start()));
        List<String> phrases = phrasesBefore(page, first, lineStart);
        boolean said = haveOne(phrases, innovation) || fillersBefore(page, first, lineStart, innovation);
        boolean thing = haveOne(phrases, things);
        boolean named = haveOne(phrases, naming);
        boolean act = haveOne(phrases, acts);
        boolean person = haveOne(phrases, persons)
                || named && first > 1 && haveOne(phrasesBefore(page, first - 1, lineStart), persons);
        add(signs, NameSign.AFTER_RANK, haveOne(phrases, ranks));
        add(signs, NameSign.AFTER_WITH, withs.contains(last));
        add(signs, NameSign.AFTER_LIST, haveOne(phrases, lists));
        boolean event = events.contains(last);
        boolean office =
                offices.contains(page.text().substring(word.start(), word.end()).toLowerCase(Locale.ROOT))
                        || notNames.begins(last) && capital;
        add(signs, NameSign.AFTER_INNOVATION, said);
        add(signs, NameSign.AFTER_THING, thing && !said);
        add(signs, NameSign.AFTER_NAMING, named);
        add(signs, NameSign.AFTER_ACT, act);
        add(signs, NameSign.AFTER_OF_IT, last.length() > 6 && last.endsWith("nya") && !thing && !said);
        add(signs, NameSign.AFTER_PREPOSITION, prepositions.contains(last));
        add(signs, NameSign.AFTER_PERSON, person);
        add(signs, NameSign.AFTER_EVENT, event && !thing);
        add(signs, NameSign.AFTER_OFFICE, office);
        add(signs, NameSign.AFTER_CAPITAL, capital && !said && !thing && !person && !event && !office && !act);
    }

    /** The last word before the name, the last two and so on, on the name's line. */
    private static List<String> phrasesBefore(ReadPage page, int first, int lineStart) {
        List<String> phrases = new ArrayList<>(MOST_CUE_WORDS);
        for (int at = first - 1; at >= 0 && phrases.size() < MOST_CUE_WORDS; at--) {
            Token word = page.words().get(at);
            if (word.start() < lineStart) {
                break;
            }
            phrases.add(phrases.isEmpty() ? word.exact() : word.exact() + " " + phrases.getLast());
        }
        return phrases;
    }

    private static boolean haveOne(List<String> phrases, Set<String> cues) {
        for (String phrase : phrases) {
            if (cues.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private boolean fillersBefore(ReadPage page, int first, int lineStart, Set<String> cues) {
        int at = first - 1;
        while (at >= 0
                && first - at <= MOST_FILLERS
                && fillers.contains(page.words().get(at).exact())
                && page.words().get(at).start() >= lineStart) {
            if (cues.contains(page.words().get(at).exact())) {
                return true;
            }
            at--;
        }
        return at >= 0
                && at < first - 1
                && page.words().get(at).start() >= lineStart
                && cues.contains(page.words().get(at).exact());
    }

    private static void beside(String text, Span name, Set<NameSign> signs) {
        int from = Math.max(Lines.start(text, name.start()), name.start() - AROUND);
        int to = Math.min(Lines.end(text, name.end()), name.end() + AROUND);
        int large = 0;
        int letters = 0;
        for (Span side : List.of(new Span(from, name.start()), new Span(name.end(), to))) {
            for (int at = side.start(); at < side.end(); at++) {
                large += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
                letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
            }
        }
        add(signs, NameSign.AMONG_CAPITALS, large * 5 > letters && letters > 0);
    }

    static void add(Set<NameSign> signs, NameSign sign, boolean isThere) {
        if (isThere) {
            signs.add(sign);
        }
    }
}
