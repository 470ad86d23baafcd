package id.simpul.extract.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The program that recognises text in pictures, if it is installed with Indonesian and English. Asks it once, when
 * somebody wants to know. Safe to share.
 */
final class Tesseract {

    private static final List<String> ASK = List.of("tesseract", "--list-langs");
    private static final Set<String> LANGUAGES = Set.of("ind", "eng");
    private static final int SECONDS = 10;

    private final List<String> ask;
    private Answer answer = Answer.NOT_ASKED;

    private enum Answer {
        NOT_ASKED,
        YES,
        NO
    }

    Tesseract() {
        this(ASK);
    }

    /** @param ask a command that lists languages, one a line */
    Tesseract(List<String> ask) {
        this.ask = List.copyOf(ask);
    }

    /** Whether it can be used. */
    synchronized boolean isInstalled() {
        if (answer == Answer.NOT_ASKED) {
            answer = languages().containsAll(LANGUAGES) ? Answer.YES : Answer.NO;
        }
        return answer == Answer.YES;
    }

    private List<String> languages() {
        try {
            Process process = new ProcessBuilder(ask).redirectErrorStream(true).start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return List.of();
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
