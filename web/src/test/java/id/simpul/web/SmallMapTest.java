package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Confidence;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Sourced;
import id.simpul.replicate.Similar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallMapTest {

    @Test
    void everyProvinceHasAPlaceOfItsOwnOnTheMap() {
        List<Atlas.Point> points = Canned.TAXONOMY.regions().provinces().stream()
                .map(province -> Atlas.builtIn().of(province).orElseThrow())
                .toList();
        assertThat(points)
                .doesNotHaveDuplicates()
                .allMatch(point -> point.x() > 0 && point.x() < Atlas.WIDTH)
                .allMatch(point -> point.y() > 0 && point.y() < Atlas.HEIGHT);
        assertThat(Atlas.builtIn().of(region(Region.NATIONAL))).isEmpty();
    }

    @Test
    void everyIslandLiesOnTheMap() {
        assertThat(Atlas.builtIn().islands())
                .hasSizeGreaterThan(20)
                .allSatisfy(outline -> assertThat(outline.split(" "))
                        .hasSizeGreaterThan(2)
                        .allSatisfy(corner -> {
                            assertThat(Integer.parseInt(corner.split(",")[0])).isBetween(0, Atlas.WIDTH);
                            assertThat(Integer.parseInt(corner.split(",")[1])).isBetween(0, Atlas.HEIGHT);
                        }));
    }

    @Test
    void oneDotLeadsToItsInnovationSeveralToTheList() {
        SmallMap map = SmallMap.of(at("a-17.03", "17.03"), similar("b-33.12", "c-33.05", "d-51.71", "e-17.04", "f-00"));
        assertThat(map.places())
                .extracting(SmallMap.Place::link)
                .containsExactly("/innovations/e-17.04", "#map-33", "/innovations/d-51.71");
        assertThat(map.places().get(1).radius())
                .isGreaterThan(map.places().getFirst().radius());
        assertThat(map.ring()).isGreaterThan(map.places().getFirst().radius());
        assertThat(map.quiet()).hasSize(38 - 3);
    }

    @Test
    void nothingAlikeNothingDrawn() {
        assertThat(SmallMap.of(Canned.bare(), List.of()).places()).isEmpty();
    }

    private static List<Similar> similar(String... ids) {
        return Stream.of(ids)
                .map(id -> new Similar(at(id, id.substring(2)), 1, List.of()))
                .toList();
    }

    private static Innovation at(String id, String code) {
        Evidence evidence = new Evidence("Kader menimbang.", 1, 0, 16, "test");
        RegionMention owner = new RegionMention(region(code), RegionRole.OWNER, code);
        return new Innovation(
                new EntryId(id),
                id,
                Optional.empty(),
                List.of(),
                Optional.of(new Sourced<>(new EntryId("0"), new Finding<>(owner, evidence, Confidence.HIGH))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Region region(String code) {
        return Canned.TAXONOMY.regions().byCode(code).orElseThrow();
    }
}
