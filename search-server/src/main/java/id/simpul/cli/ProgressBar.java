package id.simpul.cli;

import id.simpul.ingest.Outcome;
import id.simpul.ingest.Progress;
import java.io.PrintStream;

/** A bar on a terminal, drawn over itself. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;
    private static final int NAME = 40;

    private final PrintStream terminal;

    ProgressBar(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void done(int done, int total, Outcome outcome) {
        int filled = (int) ((long) done * WIDTH / total);
        String name = outcome.docid();
        String shown = name.length() > NAME ? "…" + name.substring(name.length() - NAME + 1) : name;
        terminal.printf(
                "\r[%s%s] %d/%d %-" + NAME + "s", "█".repeat(filled), "·".repeat(WIDTH - filled), done, total, shown);
        if (done == total) {
            terminal.printf("\r%s\r", " ".repeat(WIDTH + NAME + 24));
        }
        terminal.flush();
    }
}
