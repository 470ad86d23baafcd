package id.simpul.detect;

import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.Kind;
import id.simpul.model.Signal;
import id.simpul.model.Signal.Aspect;
import id.simpul.model.Signal.Basis;
import id.simpul.model.Signal.Presence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the one sentence that most likely tells of an aspect where no cue did: <em>Dari 64 balita, 41 naik berat badan</em> has no
 * word that results have alone, and yet is one. Immutable, safe to share.
 */
record SignalsByWeight(ChoiceWeights weights) {

    /** With the weights that come with the program. */
    static SignalsByWeight builtIn() {
        return new SignalsByWeight(ChoiceWeights.resource(SignalsByWeight.class, "signal-signs.tsv", "aspect"));
    }

    /** A sentence that tells of the innovation, with what cues told of it ({@code aspect/presence/basis}). */
    record Sentence(Told told, Set<String> read) {}

    private record Likely(Told told, double likelihood) {}

    /** In fewer sentences it is not to be seen which stands early and which late. */
    private static final int FEWEST = 5;

    /**
     * Less likely is not said. One of eight is little for a sentence, but most documents on an innovation tell some need or result:
     * of texts left out of the learning in which no cue told one, 43 of 49 did in truth ({@code SignalWeightsTraining}).
     */
    private static final double ENOUGH = 0.12;

    /** The best sentence for each aspect that weights are known for and that is wanted, if it is likely enough. */
    List<Finding<Signal>> read(List<Sentence> sentences, Kind kind, Set<Aspect> known) {
        if (sentences.size() < FEWEST) {
            return List.of();
        }
        List<Aspect> wanted = Stream.of(Aspect.values())
                .filter(aspect -> weights.answers().contains(aspect.slug()))
                .filter(aspect -> !known.contains(aspect))
                .toList();
        Map<Aspect, Likely> best = new EnumMap<>(Aspect.class);
        for (int i = 0; i < sentences.size() && !wanted.isEmpty(); i++) {
            Sentence sentence = sentences.get(i);
            Map<String, Double> signs = SignalSigns.of(sentence.told(), i, sentences.size(), kind, sentence.read());
            for (Aspect aspect : wanted) {
                Likely likely = new Likely(sentence.told(), likelihood(weights, aspect, signs));
                best.merge(aspect, likely, (one, other) -> other.likelihood() > one.likelihood() ? other : one);
            }
        }
        return best.entrySet().stream()
                .filter(entry -> entry.getValue().likelihood() >= ENOUGH)
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How likely a sentence with these signs tells of it as a fact, 0 to 1. */
    static double likelihood(ChoiceWeights weights, Aspect aspect, Map<String, Double> signs) {
        return 1 / (1 + Math.exp(-weights.sum(aspect.slug(), signs)));
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
