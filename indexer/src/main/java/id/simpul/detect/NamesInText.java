package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.text.Lexicon;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of innovations in running text: behind a cue, or as a short form in brackets. Safe to share. */
final class NamesInText {

    private static final Pattern SHORT_FORM =
            Pattern.compile("\\(\\s*[“\"‘]?(?<n>[\\p{L}\\p{N}][\\p{L}\\p{N}'’.\\- ]{2,38}?)[”\"’]?\\s*\\)");
    private static final Pattern TITLED =
            Pattern.compile("(?:Aplikasi|Program|APLIKASI|PROGRAM)\\s+(?=\\p{Lu}|[“\"‘])");
    private static final String INNOVATION = "inovasi";
    private static final int CUE_WINDOW = 7;
    private static final int SHORTEST_SHOUT = 5;

    /** How far back in a paragraph something was said of innovation, in characters. */
    private static final int PARAGRAPH = 400;

    private static final Pattern BEGINS = Pattern.compile("(?<![\\p{L}\\p{N}])");
    private static final Pattern GOES_ON = Pattern.compile("[\\p{L}\\p{N}]| \\p{Lu}\\p{Ll}");
    private static final Pattern EXPLAINED =
            Pattern.compile("[”\"’]?,\\s+(?!yang|dan|serta|untuk|agar|di|pada)(\\p{Ll}+)\\s");

    private final InnovationCues cues;
    private final NotNames notNames;
    private final NameReader reader;
    private final Expansions expansions;
    private final Set<String> groups;
    private final Pattern introduced;
    private final Pattern owned;

    NamesInText(InnovationCues cues, NotNames notNames) {
        this.cues = cues;
        this.notNames = notNames;
        this.reader = new NameReader(notNames);
        this.expansions = new Expansions(cues.byKind().get(Kind.EXPANSION).stream());
        groups = NameSigns.phrases(cues, Kind.GROUP);
        this.introduced = Pattern.compile("(?iu)(?:" + cues.any(Kind.NAME) + "|" + cues.any(Kind.THING) + ")(?:\\s+"
                + cues.any(Kind.FILLER) + "){0,4}[\\s:“\"]*$");
        this.owned = Pattern.compile("\\s+(?:milik|asal|dari|kepunyaan)\\s+(?:" + cues.any(Kind.OWNER)
                + "(?!\\p{L})|(?<region>\\p{Lu}[\\p{L} ]{2,40}))");
    }

    /** The names on the page of a document with this title, each place once. */
    List<Finding<InnovationName>> on(ReadPage page, TitleWords title) {
        List<Finding<InnovationName>> found = new ArrayList<>();
        for (Lexicon.Hit<Kind> hit : cues.leading().find(page.words())) {
            behind(page, hit, title).ifPresent(found::add);
        }
        found.addAll(shortForms(page, title));
        return found;
    }

    private Optional<Finding<InnovationName>> behind(ReadPage page, Lexicon.Hit<Kind> hit, TitleWords title) {
        String text = page.text();
        Kind kind = hit.values().getFirst();
        int place = hit.span().end();
        if (place < text.length() && text.charAt(place) == '-') {
            return Optional.empty();
        }
        Matcher filler = cues.filler().matcher(text).region(place, Lines.end(text, place));
        String between = filler.lookingAt() ? filler.group() : "";
        boolean saysInnovation = kind == Kind.NAME || Words.fold(between).contains(INNOVATION);
        Optional<NameReader.Read> read = name(text, place, place).or(() -> name(text, place + between.length(), place));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        NameReader.Read name = read.get();
        Optional<String> expansion = expansions.behind(text, name.behind(), name.of(text));
        Optional<String> printed = Optional.of(name.of(text));
        if (!name.quoted() && expansion.isEmpty() && isHeadline(page, hit.span())) {
            printed = Optional.of(leadingAcronym(name.of(text))).filter(words -> !words.isEmpty());
        }
        if (!name.quoted() && expansion.isEmpty() && isPartOfTitle(page, hit)) {
            return Optional.empty();
        }
        Confidence confidence = isMadeKnown(page, hit, kind, name, title)
                ? Confidence.MEDIUM
                : confidence(page, hit, kind, name, expansion, saysInnovation);
        return printed.filter(words -> confidence != Confidence.LOW && !notNames.rejects(words))
                .map(words -> Reading.finding(
                        new InnovationName(words, expansion),
                        page,
                        name.span(),
                        "innovation." + kind.name().toLowerCase(Locale.ROOT),
                        confidence));
    }

    /** The name at the place, on the cue's line; "Aplikasi" and the like before it are no part of it. */
    private Optional<NameReader.Read> name(String text, int place, int cue) {
        Optional<NameReader.Read> read = reader.at(text, place);
        Matcher titled = TITLED.matcher(text);
        if (read.isPresent()
                && !read.get().quoted()
                && titled.region(read.get().span().start(), text.length()).lookingAt()) {
            read = reader.at(text, titled.end()).or(() -> reader.at(text, place));
        }
        return read.filter(
                name -> !notNames.rejects(name.of(text)) && name.span().end() <= Lines.end(text, cue));
    }

    /**
     * Whether the place itself introduces a name, in a text that need not speak of innovation: it comes back in the title,
     * it is shouted behind "diberi nama", or it is explained right behind what was done with it: {@code menjalankan Sepeda
     * Pustaka, perpustakaan keliling}.
     */
    private boolean isMadeKnown(
            ReadPage page, Lexicon.Hit<Kind> hit, Kind kind, NameReader.Read name, TitleWords title) {
        String text = page.text();
        String printed = name.of(text);
        String key = NotNames.key(printed);
        boolean tells = printed.contains(" ") || Capitals.areAll(printed) && printed.length() >= SHORTEST_SHOUT;
        if (kind == Kind.NAME || isOfEvent(page, hit) || !cues.mayBegin(key, notNames)) {
            return false;
        }
        boolean inTitle =
                title.have(key) && (tells || name.quoted() || printed.contains("-")) && !title.areAt(page, name.span());
        boolean shouted = kind == Kind.NAMING && tells && Capitals.areAll(printed);
        Matcher explained = EXPLAINED.matcher(text).region(name.behind(), Lines.end(text, name.behind()));
        boolean isExplained =
                kind == Kind.ACT && tells && explained.lookingAt() && cues.mayBegin(explained.group(1), notNames);
        boolean standsAlone = tells && !notNames.isPartOfPhrase(printed);
        return inTitle
                || shouted
                || isExplained
                || standsAlone && comesBack(text, name)
                || isOwned(text, name) && (tells || Capitals.areAll(printed))
                || Capitals.isTagged(text, name.span());
    }

    /** Whether the words stand elsewhere on the page as well, between other words than these. */
    private static boolean comesBack(String text, NameReader.Read name) {
        String printed = name.of(text);
        Matcher begins = Windows.matcher(BEGINS, text);
        Matcher goesOn = Windows.matcher(GOES_ON, text);
        int times = 0;
        int at = text.indexOf(printed);
        while (times < 2 && at >= 0) {
            int end = at + printed.length();
            boolean whole = begins.region(at, end).lookingAt()
                    && !goesOn.region(end, text.length()).lookingAt();
            times += whole ? 1 : 0;
            at = text.indexOf(printed, whole ? end : at + 1);
        }
        return times > 1;
    }

    /** {@code mereplikasi TOSS milik Klungkung}: things of one region that others take over carry names. */
    private boolean isOwned(String text, NameReader.Read name) {
        Matcher owner = owned.matcher(text).region(name.behind(), Lines.end(text, name.behind()));
        return owner.lookingAt() && (owner.group("region") == null || notNames.beginsWithRegion(owner.group("region")));
    }

    private Confidence confidence(
            ReadPage page,
            Lexicon.Hit<Kind> hit,
            Kind kind,
            NameReader.Read name,
            Optional<String> expansion,
            boolean saysInnovation) {
        boolean explicit = name.quoted() || expansion.isPresent();
        if (saysInnovation) {
            return explicit ? Confidence.HIGH : Confidence.MEDIUM;
        }
        boolean inContext = mentionsInnovation(page, hit.span());
        boolean byLook = isAcronym(name.of(page.text()));
        return switch (kind) {
            case NAMING ->
                !isOfEvent(page, hit) && (isOfThing(page, hit) || explicit && inContext)
                        ? Confidence.MEDIUM
                        : Confidence.LOW;
            case THING, ACT ->
                (expansion.isPresent() || name.quoted() || byLook) && inContext && !isOfEvent(page, hit)
                        ? Confidence.MEDIUM
                        : Confidence.LOW;
            default -> Confidence.LOW;
        };
    }

    /** {@code Gerakan Terpadu … (Gardu …)}: the expansion first. */
    private List<Finding<InnovationName>> shortForms(ReadPage page, TitleWords title) {
        String text = page.text();
        List<Finding<InnovationName>> found = new ArrayList<>();
        Matcher matcher = SHORT_FORM.matcher(text);
        int next = 0;
        for (int bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', next)) {
            next = bracket + 1;
            if (!matcher.region(bracket, text.length()).lookingAt()) {
                continue;
            }
            next = matcher.end();
            String name = matcher.group("n");
            Span place = new Span(matcher.start("n"), matcher.end("n"));
            boolean inTitle = isWord(name) && title.have(NotNames.key(name));
            if (notNames.rejects(name) || !inTitle && !mentionsInnovation(page, place)) {
                continue;
            }
            expansions.before(text, bracket, name).ifPresent(spelled -> {
                String before = text.substring(Math.max(0, spelled.start() - 60), spelled.start());
                boolean cued = introduced.matcher(before).find();
                boolean ofThing = Words.of(spelled.of(text)).stream()
                        .limit(1)
                        .anyMatch(first -> cues.byKind().get(Kind.THING).contains(first.exact()));
                boolean ofOffice =
                        Words.of(spelled.of(text)).stream().limit(1).anyMatch(first -> notNames.begins(first.exact()));
                if (cued || ofThing || inTitle && !ofOffice) {
                    found.add(Reading.finding(
                            new InnovationName(name, Optional.of(spelled.of(text))),
                            page,
                            place,
                            "innovation.short-form",
                            Words.fold(before).contains(INNOVATION) ? Confidence.HIGH : Confidence.MEDIUM));
                }
            });
        }
        return found;
    }

    /** Whether it is more than initials, which offices have: a word, or several. */
    private static boolean isWord(String name) {
        return name.length() > SHORTEST_SHOUT && (name.contains(" ") || !Capitals.areAll(name));
    }

    /** Whether the paragraph up to here, or the sentence before it, speaks of innovation. */
    private static boolean mentionsInnovation(ReadPage page, Span place) {
        Span sentence = Sentences.around(page.sentences(), place);
        int before =
                Sentences.before(page.sentences(), sentence).map(Span::start).orElse(sentence.start());
        int start = Math.min(before, Math.max(Lines.start(page.text(), place.start()), place.start() - PARAGRAPH));
        return Words.fold(page.text().substring(start, sentence.end())).contains(INNOVATION);
    }

    private boolean isOfThing(ReadPage page, Lexicon.Hit<Kind> hit) {
        return nearestNoun(page, hit).filter(kind -> kind != Kind.EVENT).isPresent();
    }

    private boolean isOfEvent(ReadPage page, Lexicon.Hit<Kind> hit) {
        return nearestNoun(page, hit).filter(kind -> kind == Kind.EVENT).isPresent();
    }

    private Optional<Kind> nearestNoun(ReadPage page, Lexicon.Hit<Kind> hit) {
        int from = Math.max(0, hit.firstWord() - CUE_WINDOW);
        Span sentence = Sentences.around(page.sentences(), hit.span());
        return cues.events().find(page.words().subList(from, hit.firstWord() + hit.words())).stream()
                .filter(noun -> noun.span().start() >= sentence.start())
                .reduce((first, second) -> second)
                .map(noun -> noun.values().getFirst());
    }

    /** {@code Deputi Bidang Kajian dan Inovasi Administrasi}: the cue belongs to the name of an office or event. */
    private boolean isPartOfTitle(ReadPage page, Lexicon.Hit<Kind> hit) {
        String text = page.text();
        Span sentence = Sentences.around(page.sentences(), hit.span());
        if (!Character.isUpperCase(text.charAt(hit.span().start())) || hit.firstWord() == 0) {
            return false;
        }
        Token before = page.words().get(hit.firstWord() - 1);
        String gap = text.substring(before.end(), hit.span().start());
        boolean joined = before.start() > sentence.start() && gap.isBlank();
        return joined
                && !groups.contains(before.exact())
                && (Character.isUpperCase(text.charAt(before.start()))
                        || before.exact().equals("dan"));
    }

    /** A line in which nearly every word is capitalised shows no names. */
    private static boolean isHeadline(ReadPage page, Span place) {
        Span line = Lines.around(page.text(), place);
        String text = page.text();
        int longWords = 0;
        int capital = 0;
        int start = line.start();
        for (int at = line.start(); at <= line.end(); at++) {
            if (at < line.end() && !Character.isWhitespace(text.charAt(at))) {
                continue;
            }
            if (at - start > 3 && Character.isLetter(text.charAt(start))) {
                longWords++;
                capital += Character.isUpperCase(text.charAt(start)) ? 1 : 0;
            }
            start = at + 1;
        }
        return longWords >= 4 && capital >= 0.85 * longWords;
    }

    /** In a headline only words unlike the others can be told apart: {@code Inovasi SIMPATOR Mudahkan Warga}. */
    private static String leadingAcronym(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!isAcronym(word)) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ").append(word);
        }
        return name.toString();
    }

    /** All capitals, or a capital inside. */
    private static boolean isAcronym(String name) {
        String first = name.split(" ")[0];
        String letters = first.replaceAll("[^\\p{L}]", "");
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        return letters.length() >= 3 && capitals >= 2;
    }
}
