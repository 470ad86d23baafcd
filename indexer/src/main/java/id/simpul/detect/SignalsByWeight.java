package id.simpul.detect;

import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.Kind;
import id.simpul.model.Signal;
import id.simpul.model.Signal.Aspect;
import id.simpul.model.Signal.Basis;
import id.simpul.model.Signal.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the one sentence that most likely tells of an aspect where no cue did: <em>Dari 64 balita, 41 naik berat badan</em> has no
 * word that results have alone, and yet is one. Immutable, safe to share.
 */
record SignalsByWeight(SignalWeights weights) {

    /** A sentence that tells of the innovation, with what cues told of it ({@code aspect/presence/basis}). */
    record Sentence(Told told, Set<String> read) {}

    private record Likely(Told told, double likelihood) {}

    /** In fewer sentences it is not to be seen which stands early and which late. */
    private static final int FEWEST = 5;

    /**
     * Less likely is not said. One of eight is little for a sentence, but most documents on an innovation tell some need or result:
     * of texts left out of the learning in which no cue told one, 28 of 32 did in truth ({@code SignalWeightsTraining}).
     */
    private static final double ENOUGH = 0.12;

    /** The best sentence for each aspect that weights are known for and that is wanted, if it is likely enough. */
    List<Finding<Signal>> read(List<Sentence> sentences, Kind kind, Set<Aspect> known) {
        if (sentences.size() < FEWEST) {
            return List.of();
        }
        return weights.aspects().stream()
                .filter(aspect -> !known.contains(aspect))
                .sorted()
                .flatMap(aspect -> best(aspect, sentences, kind).stream().map(likely -> finding(aspect, likely)))
                .toList();
    }

    private Optional<Likely> best(Aspect aspect, List<Sentence> sentences, Kind kind) {
        List<Likely> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            all.add(new Likely(
                    sentence.told(),
                    weights.likelihood(
                            aspect, SignalSigns.of(sentence.told(), i, sentences.size(), kind, sentence.read()))));
        }
        return all.stream()
                .max(Comparator.comparingDouble(Likely::likelihood))
                .filter(likely -> likely.likelihood() >= ENOUGH);
    }

    private static Finding<Signal> finding(Aspect aspect, Likely likely) {
        return Reading.finding(
                new Signal(aspect, Presence.PRESENT, Basis.FACT, Optional.empty()),
                likely.told().page(),
                likely.told().sentence(),
                "signal." + aspect.slug() + ".likely",
                Confidence.MEDIUM);
    }
}
