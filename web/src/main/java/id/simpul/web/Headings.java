package id.simpul.web;

import java.util.Optional;

/** Titles and counts of pages whose name depends on what they show. Safe to share. */
public final class Headings {

    private final Messages messages;
    private final Formats formats;

    Headings(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** {@code Hasil untuk “stunting”}. */
    public String title(ResultsPage page) {
        String question = page.result().request().text();
        if (!question.isBlank()) {
            return messages.text("results.title", question.strip());
        }
        return messages.text(page.innovations() ? "results.title.all-innovations" : "results.title.all");
    }

    /** {@code 12 dokumen ditemukan}, with the page where there are several. */
    public String count(ResultsPage page) {
        long total = page.result().total();
        if (total == 0) {
            return messages.text(page.innovations() ? "results.none.innovations" : "results.none.documents");
        }
        String count = messages.count(page.innovations() ? "results.innovations" : "results.documents", total);
        int number = page.result().request().page();
        return number == 1
                ? count
                : count + ". "
                        + messages.text(
                                "results.page",
                                formats.number(number),
                                formats.number(page.result().pages()));
    }

    /** What to say where few entries or none have all the words; empty where all have. */
    public Optional<String> relaxed(ResultsPage page) {
        String type = page.innovations() ? "innovations" : "documents";
        return page.result().relaxed().map(relaxed -> {
            String words = String.join(", ", relaxed.words());
            return relaxed.complete() == 0
                    ? messages.text("results.relaxed." + type, words)
                    : messages.count("results.most." + type, relaxed.complete(), words);
        });
    }

    /** What to say where some or all were found by meaning, without the words; empty where all have the words. */
    public Optional<String> byMeaning(ResultsPage page) {
        long byMeaning = page.result().byMeaning();
        if (byMeaning == 0) {
            return Optional.empty();
        }
        return Optional.of(
                byMeaning == page.result().total()
                        ? messages.text("results.by-meaning.all")
                        : messages.count("results.by-meaning.some", byMeaning));
    }

    /** The number on a tab; empty if it was not counted. */
    public String tab(ResultsPage page, boolean innovations) {
        return innovations == page.innovations()
                ? formats.number(page.result().total())
                : page.others().map(formats::number).orElse("");
    }

    /** {@code Serupa dengan Gardu Penangkis}. */
    public String title(SimilarPage page) {
        return switch (page.start()) {
            case SimilarPage.Start.Known known ->
                messages.text("similar.title", known.entry().title());
            case SimilarPage.Start.Problem problem -> messages.text("similar.title.problem");
            case SimilarPage.Start.Nothing nothing -> messages.text("similar.title.start");
        };
    }
}
