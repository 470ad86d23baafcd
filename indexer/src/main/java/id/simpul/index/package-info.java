/**
 * How do I add, search, look up, whatever the engine?
 *
 * <p>{@link id.simpul.index.Search} is the front door for everybody who has a question; {@link
 * id.simpul.index.Engine#at} opens an engine by its URI. {@link id.simpul.index.Field} is the schema, once, as data;
 * {@link id.simpul.index.Fields} says what of an entry goes into which field; {@link id.simpul.index.Query} is what can
 * be asked. Engines match and rank; words, snippets and fall-backs are made here, so that engines cannot disagree.
 *
 * <p>Trap: no type of an engine may cross these ports, and no HTML either: a snippet is a list of fragments.
 */
@NullMarked
package id.simpul.index;

import org.jspecify.annotations.NullMarked;
