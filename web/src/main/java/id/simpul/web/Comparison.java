package id.simpul.web;

import id.simpul.model.Agency;
import id.simpul.model.Innovation;
import id.simpul.model.Passage;
import id.simpul.model.Signal;
import id.simpul.model.Sourced;
import id.simpul.model.Value;
import id.simpul.replicate.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of a comparison: what the screen shows and what the CSV holds are the same. Safe to share. */
public final class Comparison {

    private final Wording wording;

    Comparison(Wording wording) {
        this.wording = wording;
    }

    /** A row. @param label what it is about @param cells one for each innovation */
    public record Line(String label, List<Cell> cells) {}

    /**
     * What is known of one innovation.
     *
     * @param text the answer in a few words; says so if it is not known
     * @param known whether anything is known
     * @param quotes what it rests on
     */
    public record Cell(String text, boolean known, List<Passage> quotes) {}

    /** The rows, in their order. */
    public List<Line> of(List<Profile> profiles) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("compare.expansion", profiles, profile -> plain(profile.innovation().expansion().stream())));
        lines.add(line(
                "compare.owner",
                profiles,
                profile -> found(
                        profile.innovation().owner().stream(),
                        sourced -> wording.labels().region(sourced.region()))));
        lines.add(line("compare.agency", profiles, this::agencies));
        lines.add(line(
                "compare.theme", profiles, profile -> plain(wording.labels().themes(profile.innovation()).stream())));
        lines.add(line(
                "compare.award", profiles, profile -> plain(wording.labels().awards(profile.innovation()).stream())));
        lines.add(line(
                "compare.stage",
                profiles,
                profile -> found(
                        profile.stage().stream(), stage -> wording.messages().text("stage." + stage.slug()))));
        lines.add(line(
                "compare.last-seen",
                profiles,
                profile -> plain(profile.lastSeen().map(wording.formats()::date).stream())));
        lines.add(line(
                "compare.adopters",
                profiles,
                profile -> found(
                        profile.adopters().stream(), mention -> wording.labels().region(mention.region()))));
        for (Signal.Aspect aspect : Signal.Aspect.values()) {
            lines.add(line("signal." + aspect.slug(), profiles, profile -> answer(profile.row(aspect))));
        }
        return lines;
    }

    /** The same, as comma-separated values: the first row holds the names. */
    public String csv(List<Profile> profiles) {
        Stream<List<String>> head = Stream.of(Stream.concat(
                        Stream.of(wording.messages().text("compare.aspect")),
                        profiles.stream().map(profile -> profile.innovation().name()))
                .toList());
        Stream<List<String>> body = of(profiles).stream()
                .map(line -> Stream.concat(
                                Stream.of(line.label()), line.cells().stream().map(Comparison::text))
                        .toList());
        return Stream.concat(head, body)
                .map(row -> row.stream().map(Comparison::escaped).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** The answer in a word or two. */
    public String answer(Profile.Answer answer) {
        return wording.messages().text("profile." + answer.name().toLowerCase(Locale.ROOT));
    }

    private Cell answer(Profile.Row row) {
        return new Cell(
                answer(row.answer()),
                row.answer() != Profile.Answer.UNKNOWN,
                row.sources().stream().limit(1).map(Comparison::quote).toList());
    }

    private Cell agencies(Profile profile) {
        Innovation innovation = profile.innovation();
        return found(innovation.agencies().stream().limit(2), Agency::name);
    }

    private Line line(String key, List<Profile> profiles, Function<Profile, Cell> cell) {
        return new Line(
                wording.messages().text(key), profiles.stream().map(cell).toList());
    }

    private Cell plain(Stream<String> words) {
        String text = words.collect(Collectors.joining(", "));
        return text.isEmpty() ? unknown() : new Cell(text, true, List.of());
    }

    private <T extends Value> Cell found(Stream<Sourced<T>> found, Function<T, String> words) {
        List<Sourced<T>> all = found.toList();
        return all.isEmpty()
                ? unknown()
                : new Cell(
                        all.stream()
                                .map(sourced -> words.apply(sourced.value()))
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        true,
                        all.stream().limit(1).map(Comparison::quote).toList());
    }

    private Cell unknown() {
        return new Cell(wording.messages().text("profile.unknown"), false, List.of());
    }

    private static Passage quote(Sourced<? extends Value> sourced) {
        return new Passage(sourced.document(), sourced.finding().evidence());
    }

    private static String text(Cell cell) {
        return Stream.concat(
                        Stream.of(cell.text()),
                        cell.quotes().stream()
                                .map(quote -> "“" + quote.evidence().quote() + "”"))
                .collect(Collectors.joining(" "));
    }

    /** Quoted, and no formula to a spreadsheet. */
    private static String escaped(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
