/**
 * What would the curators call this?
 *
 * <p>From documents whose themes curators decided ({@link id.simpul.learn.Example}) a linear model is trained
 * ({@link id.simpul.learn.Training}), once there are enough of them ({@link id.simpul.learn.Enough}). For another document a
 * {@link id.simpul.learn.ThemeModel} tells which themes the curators would probably give it, how strongly, and because of which
 * of its words. {@link id.simpul.learn.ModelFile} keeps a model; {@link id.simpul.learn.CrossValidation} says how good it is.
 *
 * <p>Trap: a {@link id.simpul.learn.Suggestion} is neither a finding (it has no quote) nor a decision (nobody made it). It
 * must never reach the index, a facet or a ranking: a model that learns from its own suggestions learns nothing.
 */
@NullMarked
package id.simpul.learn;

import org.jspecify.annotations.NullMarked;
