package id.simpul.detect;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Regulation;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the rules that a document quotes and gives each one key, however it is spelled: {@code Permenpan-RB No. 91/2021}
 * and {@code Peraturan Menteri PANRB Nomor 91 Tahun 2021} are both {@code PermenPANRB 91/2021}. The kinds of rules stand
 * in {@code regulations.tsv}. A rule without a year is not one that could be looked up, and is left out. A {@code Peraturan
 * Bupati} that does not say of where is that of the region the document is about, at medium confidence. Safe to share.
 */
public final class RegulationDetector implements Detector {

    private static final int REACH = 260;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String MIDDLE =
            "(?<middle>(?:[\\s,]*\\([^)\\d]{0,60}\\)|[\\s,]+(?:R\\.I\\.|Kab\\.|Prov\\.|\\p{L}[\\p{L}/&'’-]*+))";
    private static final String YEAR =
            "(?:[\\s,]*(?:Tahun|Thn\\.?|Th\\.?)[\\s.]*|\\s*/\\s*|\\s+of\\s+)(?<y>(?:19|20)\\d{2})(?![\\d])";
    private static final Pattern NUMBERED = Pattern.compile(
            MIDDLE + "{0,9}?)[\\s,]*(?:Nomor|No|Nomer|Nmr|Number)\\b[\\s.:]*(?<n>\\d[\\p{L}\\d./-]*?)" + YEAR, FLAGS);
    private static final Pattern BARE = Pattern.compile(
            MIDDLE + "{0,4}?)\\s*(?<n>\\d{1,3})(?:\\s+(?:Tahun|Thn?\\.?|of)\\s+|/)(?<y>(?:19|20)\\d{2})(?![\\d])",
            FLAGS);
    private static final String ARTICLE =
            "(?<p>pasal\\s+\\d+[A-Z]?)(?:\\s+ayat\\s+\\(?(?<a>\\d+)\\)?)?(?:\\s+huruf\\s+(?<h>[a-z])\\b)?";
    private static final Pattern ARTICLE_AFTER = Pattern.compile("^[^.\\n;]{0,120}?\\b" + ARTICLE, FLAGS);
    private static final Pattern ARTICLE_BEFORE =
            Pattern.compile("\\b" + ARTICLE + "[\\s,]*(?:dari|dalam|pada|of)?\\s*$", FLAGS);
    private static final Pattern LEVEL =
            Pattern.compile("\\b(?:Kabupaten|Kab\\.?|Kota|Provinsi|Propinsi|Prov\\.?|Daerah)(?=\\s|$)", FLAGS);

    private record Form(String key, String issuer, boolean exact) {}

    /**
     * Whose rules a text means that says {@code Peraturan Bupati} alone: those of the region it is about, if there is only
     * one that has such rules.
     */
    private record Owners(Set<Region> regions) {

        private static final Region.Level[] LOCAL = {Region.Level.KABUPATEN, Region.Level.KOTA};

        static Owners of(Reading reading) {
            return new Owners(reading.findings(RegionMention.class)
                    .map(Finding::value)
                    .filter(mention -> mention.role() == RegionRole.OWNER)
                    .map(RegionMention::region)
                    .collect(Collectors.toUnmodifiableSet()));
        }

        /** @param issuer who gives such rules, as {@code regulations.tsv} says */
        Optional<String> named(String issuer) {
            return switch (issuer) {
                case "provinsi" -> sole(Region.Level.PROVINCE).map(Region::name);
                case "kabupaten" -> sole(Region.Level.KABUPATEN).map(Region::name);
                case "kota" -> sole(Region.Level.KOTA).map(Region::name);
                case "any" ->
                    among(LOCAL).isEmpty()
                            ? sole(Region.Level.PROVINCE).map(Region::name)
                            : sole(LOCAL).map(Owners::withLevel);
                default -> Optional.empty();
            };
        }

        /** Such a rule of a kota has the word in its name, one of a kabupaten does not. */
        private static String withLevel(Region region) {
            return (region.level() == Region.Level.KOTA ? "Kota " : "") + region.name();
        }

        private Optional<Region> sole(Region.Level... levels) {
            List<Region> such = among(levels);
            return such.size() == 1 ? Optional.of(such.getFirst()) : Optional.empty();
        }

        private List<Region> among(Region.Level... levels) {
            return regions.stream()
                    .filter(region -> List.of(levels).contains(region.level()))
                    .toList();
        }
    }

    private record Quoted(String key, Span span, Confidence confidence) {}

    private final Lexicon<Form> forms;
    private final Map<String, Form> exactForms = new HashMap<>();
    private final RegionNames regions;

    /** @param taxonomy gives the one spelling of a region's name in a key */
    public RegulationDetector(Taxonomy taxonomy) {
        regions = RegionNames.of(taxonomy);
        Lexicon.Builder<Form> builder = Lexicon.builder();
        for (Tsv.Row row :
                Tsv.resource(RegulationDetector.class, "regulations.tsv").rows()) {
            Form form =
                    new Form(row.get("key"), row.get("issuer"), row.get("exact").equals("yes"));
            for (String phrase : row.list("forms")) {
                builder.add(phrase, form);
                exactForms.put(phrase, form);
            }
        }
        forms = builder.build();
    }

    @Override
    public List<Finding<?>> detect(Reading reading) {
        Owners owners = Owners.of(reading);
        Map<Regulation, Finding<Regulation>> found = new LinkedHashMap<>();
        for (ReadPage page : reading.pages()) {
            for (Finding<Regulation> finding : onPage(page, owners)) {
                found.merge(
                        finding.value(),
                        finding,
                        (first, again) -> again.confidence().compareTo(first.confidence()) < 0 ? again : first);
            }
        }
        return found.values().stream()
                .filter(finding -> !isVaguer(finding.value(), found.keySet()))
                .sorted(Comparator.comparing(Finding::confidence))
                .<Finding<?>>map(finding -> finding)
                .toList();
    }

    /** Whether another finding says the same and more: the provision, or the region. */
    private static boolean isVaguer(Regulation regulation, Set<Regulation> all) {
        String number = regulation.key().substring(regulation.key().lastIndexOf(' ') + 1);
        String kind = regulation.key().substring(0, regulation.key().lastIndexOf(' '));
        return all.stream()
                .anyMatch(other -> !other.equals(regulation)
                        && (regulation.provision().isEmpty() && other.key().equals(regulation.key())
                                || other.key().startsWith(kind + " ")
                                        && other.key().endsWith(" " + number)
                                        && other.key().length()
                                                > regulation.key().length()));
    }

    private List<Finding<Regulation>> onPage(ReadPage page, Owners owners) {
        String text = page.text();
        List<Lexicon.Hit<Form>> hits = withoutAsides(text, forms.find(page.words()));
        List<Quoted> quoted = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            int limit = i + 1 < hits.size() ? hits.get(i + 1).span().start() : text.length();
            quoted(text, hits.get(i), limit, owners).ifPresent(quoted::add);
        }
        List<Finding<Regulation>> findings = new ArrayList<>();
        for (int i = 0; i < quoted.size(); i++) {
            Quoted rule = quoted.get(i);
            int from = i == 0 ? 0 : quoted.get(i - 1).span().end();
            int to = i + 1 < quoted.size() ? quoted.get(i + 1).span().start() : text.length();
            String provision = provision(text, rule.span(), from, to);
            findings.add(Reading.finding(
                    new Regulation(rule.key(), provision), page, rule.span(), "regulation.form", rule.confidence()));
        }
        return findings;
    }

    /** Leaves out a short form in brackets behind the long one. */
    private static List<Lexicon.Hit<Form>> withoutAsides(String text, List<Lexicon.Hit<Form>> hits) {
        List<Lexicon.Hit<Form>> kept = new ArrayList<>();
        for (Lexicon.Hit<Form> hit : hits) {
            boolean aside = !kept.isEmpty()
                    && text.substring(kept.getLast().span().end(), hit.span().start())
                            .strip()
                            .equals("(");
            if (!aside) {
                kept.add(hit);
            }
        }
        return kept;
    }

    private Optional<Quoted> quoted(String text, Lexicon.Hit<Form> hit, int limit, Owners owners) {
        String printed = hit.span().of(text);
        Optional<Form> form = hit.values().stream()
                .filter(candidate -> !candidate.exact() || exactForms.containsKey(printed))
                .findFirst();
        if (form.isEmpty()) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(NUMBERED, BARE)) {
            int reach = Math.min(text.length(), hit.span().end() + REACH);
            Matcher matcher =
                    pattern.matcher(text).region(hit.span().end(), reach).useTransparentBounds(true);
            if (matcher.lookingAt() && matcher.start("n") <= limit) {
                String name = name(form.get(), matcher.group("middle"));
                boolean isBare = name.equals(form.get().key());
                Optional<String> owner = isBare ? owners.named(form.get().issuer()) : Optional.empty();
                String key = name + owner.map(region -> " " + region).orElse("") + " "
                        + number(matcher.group("n"), matcher.group("y"));
                Span span = new Span(hit.span().start(), matcher.end());
                boolean explicit = owner.isEmpty()
                        && (pattern == NUMBERED || matcher.group("middle").isBlank());
                return Optional.of(new Quoted(key, span, explicit ? Confidence.HIGH : Confidence.MEDIUM));
            }
        }
        return Optional.empty();
    }

    /** The number without the letters of the office that gave it: {@code 214/KEP/HK/2023} is 214 of 2023. */
    private static String number(String number, String year) {
        String bare = Stream.of(number.split("/"))
                .filter(part -> part.chars().anyMatch(Character::isDigit))
                .collect(Collectors.joining("/"))
                .replaceFirst("[.-]+$", "")
                .replaceFirst("^0+(?=\\d)", "");
        return bare.endsWith("/" + year) ? bare : bare + "/" + year;
    }

    private String name(Form form, String middle) {
        String clean = middle.replaceAll("\\([^)]*\\)", " ")
                .replaceAll("(?iu)\\b(?:Republik Indonesia|R\\.I\\.|RI|yang|tentang|dengan)(?=\\s|$).*", " ")
                .replaceAll("[\\s,]+", " ")
                .strip()
                .replaceFirst("(?iu)^of\\s+(?:the\\s+)?", "");
        if (form.issuer().equals("none") || clean.isEmpty()) {
            return form.key();
        }
        boolean ofKota = form.issuer().equals("any") && clean.matches("(?iu)kota\\s.*");
        if (form.issuer().equals("office")) {
            return form.key() + " " + titled(clean);
        }
        String bare =
                LEVEL.matcher(clean).replaceAll(" ").replaceAll("\\s+", " ").strip();
        if (bare.isEmpty()) {
            return form.key();
        }
        String region = regions.find(bare).orElse(titled(bare));
        return form.key() + (ofKota ? " Kota " : " ") + region;
    }

    private static String titled(String words) {
        boolean shouted = words.equals(words.toUpperCase(Locale.ROOT)) && words.length() > 4;
        return Stream.of(words.split(" "))
                .map(word -> shouted && word.length() > 3
                        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                        : word)
                .collect(Collectors.joining(" "));
    }

    private static String provision(String text, Span rule, int from, int to) {
        Matcher before = ARTICLE_BEFORE.matcher(text.substring(Math.max(from, rule.start() - 60), rule.start()));
        if (before.find()) {
            return article(before);
        }
        Matcher after = ARTICLE_AFTER.matcher(text.substring(rule.end(), to));
        return after.find() ? article(after) : "";
    }

    private static String article(Matcher matcher) {
        String article = matcher.group("p").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String paragraph = matcher.group("a") == null ? "" : " ayat " + matcher.group("a");
        String letter =
                matcher.group("h") == null ? "" : " huruf " + matcher.group("h").toLowerCase(Locale.ROOT);
        return article + paragraph + letter;
    }
}
