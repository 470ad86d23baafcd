package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.simpul.extract.Extraction;
import id.simpul.fetch.Answer;
import id.simpul.index.EngineException;
import id.simpul.index.Field;
import id.simpul.model.Award;
import id.simpul.model.Confidence;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.Obstacle;
import id.simpul.model.PrintedDate;
import id.simpul.model.Region;
import id.simpul.model.RegionRole;
import id.simpul.model.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {

    private static final Messages INDONESIAN = Messages.in(Language.INDONESIAN);
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    /** A key in quotes, whole or the start of one that is put together. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9-]+)*\\.?[a-z0-9-]*)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.keys()).containsExactlyInAnyOrderElementsOf(INDONESIAN.keys());
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        for (String key : INDONESIAN.keys()) {
            assertThat(places(ENGLISH, key)).as(key).isEqualTo(places(INDONESIAN, key));
        }
    }

    @Test
    void noTextIsBlank() {
        for (String key : INDONESIAN.keys()) {
            assertThat(INDONESIAN.text(key, "x", "x")).as(key).isNotBlank();
            assertThat(ENGLISH.text(key, "x", "x")).as(key).isNotBlank();
        }
    }

    @Test
    void everyKeyThatTemplatesNameExists() throws IOException {
        Pattern call = Pattern.compile("screen\\.(text|count)\\(\"([^\"]+)\"\\s*(\\+)?");
        for (Path template : sources("src/main/jte", ".jte")) {
            Matcher matcher = call.matcher(Files.readString(template));
            while (matcher.find()) {
                String key = matcher.group(2);
                if (matcher.group(3) != null) {
                    assertThat(INDONESIAN.keys()).as(template.toString()).anyMatch(known -> known.startsWith(key));
                } else if (matcher.group(1).equals("count")) {
                    assertThat(INDONESIAN.keys()).as(template.toString()).contains(key + ".one", key + ".other");
                } else {
                    assertThat(INDONESIAN.keys()).as(template.toString()).contains(key);
                }
            }
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path source : sources("src/main", ".jte", ".java")) {
            Matcher matcher = KEY.matcher(Files.readString(source));
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }
        assertThat(INDONESIAN.keys().stream().filter(key -> named.stream().noneMatch(name -> reaches(name, key))))
                .isEmpty();
    }

    @Test
    void everyConstantThatPeopleReadHasWords() {
        List<String> keys = new ArrayList<>();
        Stream.of(Kind.values()).forEach(kind -> keys.add("kind." + kind.slug()));
        Stream.of(LifeStage.values()).forEach(stage -> keys.add("stage." + stage.slug()));
        Stream.of(Confidence.values()).forEach(step -> keys.add("confidence." + word(step)));
        Stream.of(Signal.Aspect.values()).forEach(aspect -> keys.add("signal." + aspect.slug()));
        Stream.of(PrintedDate.Role.values()).forEach(role -> keys.add("date.role." + word(role)));
        Stream.of(Award.Standing.values()).forEach(standing -> keys.add("award." + word(standing)));
        Stream.of(Region.Level.values()).forEach(level -> keys.add("reason.same-level." + word(level)));
        Stream.of(Topic.values()).forEach(topic -> keys.add("fact." + topic.key()));
        Field.of(Field.Type.FACET).forEach(facet -> keys.add("facet." + facet.key()));
        Stream.of(RegionRole.values())
                .filter(role -> role != RegionRole.OWNER && role != RegionRole.ADOPTER)
                .forEach(role -> keys.add("role." + word(role)));
        Stream.<Obstacle>concat(Stream.of(Extraction.Reason.values()), Stream.of(Answer.Reason.values()))
                .forEach(reason ->
                        keys.addAll(List.of("failure." + reason.slug(), "failure." + reason.slug() + ".what")));
        for (String type : List.of("documents", "innovations")) {
            keys.addAll(List.of(
                    "results.relaxed." + type, "results.most." + type + ".one", "results.most." + type + ".other"));
        }
        Stream.of(ErrorPage.Problem.values())
                .forEach(problem ->
                        keys.addAll(List.of("error." + problem.key() + ".title", "error." + problem.key() + ".what")));
        assertThat(INDONESIAN.keys()).containsAll(keys);
    }

    @Test
    void everyRefusalOfAnEngineHasAPageOfItsOwn() {
        assertThat(Stream.of(EngineException.Cause.values()).map(ErrorPage.Problem::of))
                .doesNotHaveDuplicates()
                .allMatch(problem -> problem.status() == 503);
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThatIllegalArgumentException().isThrownBy(() -> INDONESIAN.text("no.such.key"));
    }

    @Test
    void whatIsFilledInIsNotReadAsAPattern() {
        assertThat(INDONESIAN.text("results.title", "{0} $1 \\")).isEqualTo("Hasil untuk “{0} $1 \\”");
    }

    @Test
    void countsInTheReadersLanguage() {
        assertThat(INDONESIAN.count("home.documents", 1_284)).isEqualTo("1.284 dokumen");
        assertThat(ENGLISH.count("home.documents", 1_284)).isEqualTo("1,284 documents");
        assertThat(ENGLISH.count("home.documents", 1)).isEqualTo("1 document");
    }

    private static boolean reaches(String name, String key) {
        return key.equals(name)
                || key.equals(name + ".one")
                || key.equals(name + ".other")
                || name.endsWith(".") && key.startsWith(name);
    }

    private static Set<String> places(Messages messages, String key) {
        Set<String> places = new TreeSet<>();
        for (String value : List.of("⟦0⟧", "⟦1⟧")) {
            if (messages.text(key, "⟦0⟧", "⟦1⟧").contains(value)) {
                places.add(value);
            }
        }
        return places;
    }

    private static List<Path> sources(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> found = files.filter(file -> Stream.of(endings)
                            .anyMatch(ending -> file.toString().endsWith(ending)))
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
