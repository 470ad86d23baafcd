package id.simpul.cli;

import id.simpul.learn.BrokenModel;
import id.simpul.learn.Example;
import id.simpul.learn.ModelFile;
import id.simpul.learn.ThemeModel;
import id.simpul.learn.Training;
import id.simpul.model.Taxonomy;
import id.simpul.server.Learning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was learned in a file, and tells the server of it. Another process may write the file: it is read again when it has
 * changed. A broken file is the same as none, is told in the log once, and is replaced by the next run. Safe to share.
 */
final class StoredLearning implements Learning {

    private static final Logger LOG = LoggerFactory.getLogger(StoredLearning.class);

    private final ModelFile file;
    private final Taxonomy taxonomy;
    private Seen seen = new Seen(FileTime.fromMillis(0), -1, Optional.empty());

    /** The file as it was when it was read last. */
    private record Seen(FileTime changed, long size, Optional<ThemeModel> model) {}

    StoredLearning(ModelFile file, Taxonomy taxonomy) {
        this.file = file;
        this.taxonomy = taxonomy;
    }

    @Override
    public synchronized Optional<ThemeModel> model() {
        try {
            BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
            if (!now.lastModifiedTime().equals(seen.changed()) || now.size() != seen.size()) {
                seen = new Seen(now.lastModifiedTime(), now.size(), read());
            }
            return seen.model();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("what was learned from decisions cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<ThemeModel> read() throws IOException {
        try {
            return file.read(taxonomy);
        } catch (BrokenModel e) {
            LOG.warn("what was learned from decisions is broken, the next run learns it anew: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Trains a model if these examples are others than those it was trained on. @throws IOException if it cannot be kept */
    synchronized void learn(List<Example> examples) throws IOException {
        Training training = new Training(taxonomy);
        String fingerprint = training.fingerprint(examples);
        if (model().filter(model -> model.fingerprint().equals(fingerprint)).isPresent()) {
            return;
        }
        Optional<ThemeModel> trained = training.train(examples);
        if (trained.isPresent()) {
            file.write(trained.get());
            LOG.info("learned from the themes that were decided for {} documents", examples.size());
        } else {
            file.discard();
        }
    }
}
