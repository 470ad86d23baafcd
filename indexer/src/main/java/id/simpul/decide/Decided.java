package id.simpul.decide;

import java.time.Instant;

/**
 * A decision as the journal keeps it.
 *
 * @param number its place in the journal, from 1; never given twice
 * @param at when, to the millisecond
 * @param by who, as they call themselves
 * @param why the reason they gave; empty if none
 */
public record Decided(long number, Instant at, String by, String why, Decision decision) {}
