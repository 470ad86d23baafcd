package id.simpul.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikenessTest {

    @TempDir
    Path folder;

    private Likeness likeness;

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve(Likeness.TABLE), """
                docid	half	kind	problem	means	theme
                perahu	a	innovation	jauh	kapal	kesehatan
                kapal	a	innovation	jauh	kapal	kesehatan
                pesawat	b	innovation	jauh	pesawat	kesehatan
                pustaka	b	innovation	baca	kapal	pendidikan
                kopi	a	innovation	kopi	-	pangan
                teh	a	innovation	teh	-	pangan
                rapat	a	event	-	-	-
                """);
        likeness = Likeness.read(folder);
    }

    @Test
    void alikeIsTheSameProblemThenTheSameMeans() {
        assertThat(likeness.grades("perahu"))
                .isEqualTo(Map.of("kapal", 3, "pesawat", 2, "pustaka", 1, "kopi", 0, "teh", 0, "rapat", 0));
        assertThat(likeness.grades("kopi").values()).containsOnly(0);
    }

    @Test
    void onlyWhatSomethingIsLikeIsAskedFor() {
        assertThat(likeness.anchors("a")).containsExactly("kapal", "perahu");
        assertThat(likeness.anchors("b")).containsExactly("pesawat");
    }

    @Test
    void theBestListIsOneAndEventNewsIsSeen() {
        List<String> anchors = List.of("perahu");
        Likeness.Verdict best = likeness.judge(anchors, docid -> List.of("kapal", "pesawat", "pustaka"));
        assertThat(best.ndcg()).isEqualTo(1);
        assertThat(best.clean()).isEqualTo(1);
        Likeness.Verdict worse = likeness.judge(anchors, docid -> List.of("rapat", "kapal", "pesawat"));
        assertThat(worse.ndcg()).isBetween(0.4, 0.99);
        assertThat(worse.clean()).isZero();
        assertThat(likeness.judge(anchors, docid -> List.of()).ndcg()).isZero();
    }
}
