/**
 * What does a text mean, as a vector?
 *
 * <p>{@link id.simpul.embed.OnnxEmbedder#open} reads a sentence encoder from a folder that somebody supplies ({@code
 * model.onnx}, {@code tokenizer.json}, and {@code simpul.properties} if it wants to be used in a way of its own) and is the
 * {@link id.simpul.index.Embedder} of the index. {@code Tokens} cuts texts with the model's own tokenizer, {@code Encoder}
 * runs the model. Nothing of this is loaded unless somebody supplies a model, and none comes with the program.
 *
 * <p>Trap: the library that reads tokenizers asks the network, for libraries and to count its users, unless it is told that
 * there is none before it is first used. {@code Tokens} tells it; nobody else may touch the library.
 */
@NullMarked
package id.simpul.embed;

import org.jspecify.annotations.NullMarked;
