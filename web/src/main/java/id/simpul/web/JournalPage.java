package id.simpul.web;

import id.simpul.decide.Decided;
import id.simpul.learn.Enough;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What people decided, the newest first.
 *
 * @param lines one for each decision of this page
 * @param page number of the page, from 1
 * @param pages how many there are, at least 1
 * @param just what has just happened; empty if nothing
 * @param enough whether there are enough decisions on themes to learn from
 */
public record JournalPage(List<Line> lines, int page, int pages, Optional<Just> just, Enough enough)
        implements PageView {

    public JournalPage {
        lines = List.copyOf(lines);
    }

    /** One of a journal without decisions on themes. */
    public JournalPage(List<Line> lines, int page, int pages, Optional<Just> just) {
        this(lines, page, pages, just, Enough.of(List.of()));
    }

    /** What has just happened. */
    public enum Just {
        /** A decision was written down and applied. */
        APPLIED,
        /** A decision was written down; the index is busy, so that it is applied later. */
        LATER;

        /** Its name in addresses and messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How things stand with a decision. */
    public enum State {
        IN_FORCE,
        /** What it speaks of is not there, or not any more. */
        WAITING,
        /** A later decision about the same document stands in its place. */
        REPLACED,
        UNDONE,
        /** It took an earlier one back, and there is no more to say. */
        UNDOES;

        /** Its name in the messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param undoneBy what took it back, if something did */
    public record Line(Decided decided, State state, Optional<Decided> undoneBy) {}

    @Override
    public String address() {
        return Links.decisions(page);
    }
}
