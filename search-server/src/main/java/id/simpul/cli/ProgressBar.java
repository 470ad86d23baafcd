package id.simpul.cli;

import id.simpul.ingest.Outcome;
import id.simpul.ingest.Progress;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far a run is, how fast it goes and how long it will take: a bar on a terminal, drawn over itself. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 24;
    private static final int NAME = 32;
    private static final int WHOLE = 110;

    private final PrintStream terminal;
    private final Texts texts;
    private final Clock clock;
    private final Instant start;

    ProgressBar(PrintStream terminal, Texts texts, Clock clock) {
        this.terminal = terminal;
        this.texts = texts;
        this.clock = clock;
        this.start = clock.instant();
    }

    @Override
    public void done(int done, int total, Outcome outcome) {
        int filled = (int) ((long) done * WIDTH / total);
        String name = outcome.docid();
        String shown = name.length() > NAME ? "…" + name.substring(name.length() - NAME + 1) : name;
        String line = "[%s%s] %s %s"
                .formatted(
                        "█".repeat(filled),
                        "·".repeat(WIDTH - filled),
                        pace(done, total),
                        shown.replaceAll("\\p{Cc}", "?"));
        terminal.print("\r" + padded(line));
        if (done == total) {
            terminal.print("\r" + " ".repeat(WHOLE) + "\r");
        }
        terminal.flush();
    }

    /** {@code 120/2000, 34/dtk, sisa 0:55}. */
    private String pace(int done, int total) {
        double seconds =
                Math.max(0.001, Duration.between(start, clock.instant()).toMillis() / 1000.0);
        double rate = done / seconds;
        Duration left = Duration.ofSeconds(Math.round((total - done) / rate));
        return texts.text(
                "index.pace",
                String.valueOf(done),
                String.valueOf(total),
                String.valueOf(Math.round(rate)),
                "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart()));
    }

    private static String padded(String line) {
        return line.length() >= WHOLE ? line.substring(0, WHOLE) : line + " ".repeat(WHOLE - line.length());
    }
}
