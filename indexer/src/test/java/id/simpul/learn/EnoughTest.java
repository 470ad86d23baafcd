package id.simpul.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnoughTest {

    @Test
    void saysHowManyAreMissing() {
        Enough none = Enough.of(List.of());
        assertThat(none.isEnough()).isFalse();
        assertThat(none.missing()).isEqualTo(Enough.LABELS);
        assertThat(none.missingThemes()).isEqualTo(Enough.THEMES);
    }

    @Test
    void countsDocumentsWithoutAThemeAsLabels() {
        List<List<String>> labels = new ArrayList<>(Collections.nCopies(Enough.LABELS_OF_A_THEME, List.of("a", "b")));
        labels.add(List.of("c"));
        labels.addAll(Collections.nCopies(Enough.LABELS - labels.size() - 1, List.of()));
        assertThat(Enough.of(labels).isEnough()).isFalse();
        assertThat(Enough.of(labels).missing()).isEqualTo(1);
        labels.add(List.of());
        Enough enough = Enough.of(labels);
        assertThat(enough.isEnough()).isTrue();
        assertThat(enough.themes()).containsExactly("a", "b");
        assertThat(enough.missing()).isZero();
        assertThat(enough.missingThemes()).isZero();
    }
}
