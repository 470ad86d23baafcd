package id.simpul.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Cuts texts with a model's own tokenizer. Whoever opened it closes it; threads may share it. */
final class Tokens implements AutoCloseable {

    static {
        // Else the library asks the network for libraries of graphics cards, and tells its makers of every use.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    /** An eighth of a passage stands in the next one too, so that nothing is torn apart everywhere. */
    private static final int OVERLAP = 8;

    private final HuggingFaceTokenizer tokenizer;

    /** A stretch of a text, by the offsets of its first character and behind its last one. */
    record Span(int start, int end) {}

    private Tokens(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * @param most how many tokens a text may have with the signs for its beginning and end
     * @throws ModelException if the file is no tokenizer
     */
    static Tokens of(Path file, int most) {
        try {
            return new Tokens(HuggingFaceTokenizer.builder()
                    .optTokenizerPath(file)
                    .optTruncation(true)
                    .optMaxLength(most)
                    .optStride(most / OVERLAP)
                    .optPadding(false)
                    .build());
        } catch (IOException | RuntimeException e) {
            throw new ModelException(ModelException.Cause.BROKEN_TOKENIZER, file + ": " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new ModelException(ModelException.Cause.NO_LIBRARY, String.valueOf(e.getMessage()), e);
        }
    }

    /** The ids of the tokens of each text; what is longer than may be is cut off. */
    List<long[]> ids(List<String> texts) {
        return Stream.of(tokenizer.batchEncode(texts, true, false))
                .map(Encoding::getIds)
                .toList();
    }

    /** The stretches of a text that are as long as may be; each begins a little before the end of the one before. */
    List<Span> passages(String text) {
        Encoding first = tokenizer.encode(text, true, true);
        return Stream.concat(Stream.of(first), Stream.of(first.getOverflowing()))
                .map(encoding -> Stream.of(encoding.getCharTokenSpans())
                        .filter(Objects::nonNull)
                        .toList())
                .filter(spans -> !spans.isEmpty())
                .map(spans ->
                        span(text, spans.getFirst().getStart(), spans.getLast().getEnd()))
                .toList();
    }

    /** The tokenizer counts signs, also those that take two characters here. */
    private static Span span(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return new Span(from, text.offsetByCodePoints(from, end - start));
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
