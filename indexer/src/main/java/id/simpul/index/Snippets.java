package id.simpul.index;

import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Innovation;
import id.simpul.model.Page;
import id.simpul.model.Passage;
import id.simpul.model.SourceDocument;
import id.simpul.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the stretches of a text that answer a question, and marks the words. Made from the stored text, so that they
 * are the same whatever the engine. Safe to share.
 */
public final class Snippets {

    private static final int LENGTH = 240;
    private static final int MOST = 2;

    private final Analysis analysis;

    public Snippets(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The best stretches of a document, at most one a page; its beginning if no word is asked for or found. */
    public List<Snippet> of(SourceDocument document, Question question) {
        Wanted wanted = new Wanted(question, analysis);
        Map<Page, Candidate> best = new LinkedHashMap<>();
        for (Stretch stretch : Stretch.promising(document.pages(), question)) {
            best(stretch, wanted).ifPresent(candidate -> best.merge(stretch.page(), candidate, Snippets::better));
        }
        List<Candidate> candidates = best.values().stream()
                .sorted(Comparator.comparingInt(Candidate::different)
                        .reversed()
                        .thenComparing(candidate -> candidate.page().number()))
                .limit(MOST)
                .toList();
        if (candidates.isEmpty()) {
            Page first = document.pages().getFirst();
            return List.of(cut(document, first, 0, Math.min(LENGTH, first.text().length()), wanted));
        }
        return candidates.stream()
                .map(candidate -> cut(document, candidate.page(), candidate.start(), candidate.end(), wanted))
                .toList();
    }

    /** The passages of an innovation that answer best, at most two; its first one if no word is asked for or found. */
    public List<Snippet> of(Innovation innovation, Question question) {
        Wanted wanted = new Wanted(question, analysis);
        return innovation.passages().stream()
                .sorted(Comparator.comparingInt((Passage passage) ->
                                wanted.different(passage.evidence().quote()))
                        .reversed())
                .limit(question.isEmpty() ? 1 : MOST)
                .map(passage -> whole(passage, wanted))
                .toList();
    }

    /** The beginning of a passage, nothing marked: it is there for what it means. */
    public Snippet of(Entry entry, Embedder.Passage passage) {
        return switch (entry) {
            case SourceDocument document -> {
                Page page = document.pages().get(passage.page());
                yield unmarked(document.id(), page.number(), passage.start(), passage, page.text());
            }
            case Innovation innovation -> {
                Passage found = innovation.passages().get(passage.page());
                Evidence evidence = found.evidence();
                yield unmarked(
                        found.document(),
                        evidence.page(),
                        evidence.start() + passage.start(),
                        passage,
                        evidence.quote());
            }
        };
    }

    /** @param start offset of the passage in its page, which the text may be a part of */
    private static Snippet unmarked(EntryId document, int page, int start, Embedder.Passage passage, String text) {
        int end = passage.end();
        if (end - passage.start() > LENGTH) {
            end = passage.start() + LENGTH;
            int blank = text.lastIndexOf(' ', end);
            end = blank > passage.start() ? blank : end;
        }
        return new Snippet(
                document, page, start, List.of(new Snippet.Fragment(text.substring(passage.start(), end), false)));
    }

    /** The page's whole text with the question's words marked. */
    public List<Snippet.Fragment> marked(Page page, Question question) {
        return fragments(page.text(), 0, page.text().length(), new Wanted(question, analysis));
    }

    private Snippet whole(Passage passage, Wanted wanted) {
        Evidence evidence = passage.evidence();
        return new Snippet(
                passage.document(),
                evidence.page(),
                evidence.start(),
                fragments(evidence.quote(), 0, evidence.quote().length(), wanted));
    }

    /** The earlier one, unless the later one is better. */
    private static Candidate better(Candidate earlier, Candidate later) {
        return later.different() > earlier.different() ? later : earlier;
    }

    private Optional<Candidate> best(Stretch stretch, Wanted wanted) {
        List<Token> hits =
                analysis.words(stretch.text()).stream().filter(wanted::holds).toList();
        Optional<Candidate> best = Optional.empty();
        for (int first = 0; first < hits.size(); first++) {
            Set<String> different = new HashSet<>();
            int last = first;
            while (last < hits.size() && hits.get(last).end() - hits.get(first).start() <= LENGTH) {
                different.add(wanted.form(hits.get(last)));
                last++;
            }
            Token from = hits.get(first);
            Token to = hits.get(Math.max(first, last - 1));
            int score = different.size() * 100 + Math.min(99, last - first);
            if (best.isEmpty() || score > best.get().different()) {
                best = Optional.of(
                        around(stretch.page(), stretch.start() + from.start(), stretch.start() + to.end(), score));
            }
        }
        return best;
    }

    private static Candidate around(Page page, int start, int end, int score) {
        String text = page.text();
        int spare = Math.max(0, LENGTH - (end - start));
        int from = Math.max(0, start - spare / 2);
        int lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        if (lineStart <= start && lineStart > from) {
            from = lineStart;
        }
        while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        int to = Math.min(text.length(), Math.max(end, from + LENGTH));
        while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return new Candidate(page, from, to, score);
    }

    private Snippet cut(SourceDocument document, Page page, int start, int end, Wanted wanted) {
        return new Snippet(document.id(), page.number(), start, fragments(page.text(), start, end, wanted));
    }

    private List<Snippet.Fragment> fragments(String text, int start, int end, Wanted wanted) {
        List<Snippet.Fragment> fragments = new ArrayList<>();
        int at = start;
        for (Token token : analysis.words(text.substring(start, end))) {
            if (wanted.holds(token)) {
                if (start + token.start() > at) {
                    fragments.add(new Snippet.Fragment(text.substring(at, start + token.start()), false));
                }
                fragments.add(new Snippet.Fragment(text.substring(start + token.start(), start + token.end()), true));
                at = start + token.end();
            }
        }
        if (at < end) {
            fragments.add(new Snippet.Fragment(text.substring(at, end), false));
        }
        return fragments;
    }

    private record Candidate(Page page, int start, int end, int different) {}

    /** The words to look for, to the letter and by stem. */
    private record Wanted(Set<String> exact, Set<String> stems, Analysis analysis) {

        Wanted(Question question, Analysis analysis) {
            this(question.markedWords(), question.markedStems(), analysis);
        }

        boolean holds(Token token) {
            return exact.contains(token.exact()) || stems.contains(analysis.stem(token.exact()));
        }

        String form(Token token) {
            return analysis.stem(token.exact());
        }

        int different(String text) {
            return (int) analysis.words(text).stream()
                    .filter(this::holds)
                    .map(this::form)
                    .distinct()
                    .count();
        }
    }
}
