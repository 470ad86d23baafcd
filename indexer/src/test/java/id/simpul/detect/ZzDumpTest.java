package id.simpul.detect;

import id.simpul.model.*;
import java.nio.file.*;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ZzDumpTest {
    @Test
    void dump() throws Exception {
        Detector[] ds = {
            new InnovationDetector(Taxonomy.builtIn()),
            new RegulationDetector(Taxonomy.builtIn()),
            new KindDetector(),
            new SignalDetector(),
            new StageDetector()
        };
        StringBuilder out = new StringBuilder();
        for (String t : Files.readAllLines(Path.of("../.scratch/newcases.txt"))) {
            String seen = Texts.find(Signal.class, "PROFIL INOVASI\nNama Inovasi: Lumbung Senyum\n" + t, ds).stream()
                    .map(Finding::value)
                    .map(s -> "%s %s %s".formatted(s.aspect(), s.presence(), s.basis())
                            + s.detail().map(x -> " [" + x + "]").orElse(""))
                    .collect(Collectors.joining("; "));
            out.append(t).append("\t").append(seen.isEmpty() ? "-" : seen).append("\n");
        }
        for (String t : Files.readAllLines(Path.of("../.scratch/newstages.txt"))) {
            String seen = Texts.find(LifeStage.class, "PROFIL INOVASI\nNama Inovasi: Lumbung Senyum\n" + t, ds).stream()
                    .map(f -> f.value().name())
                    .collect(Collectors.joining("; "));
            out.append("S ")
                    .append(t)
                    .append("\t")
                    .append(seen.isEmpty() ? "-" : seen)
                    .append("\n");
        }
        Files.writeString(Path.of("../.scratch/dump.tsv"), out.toString());
    }
}
