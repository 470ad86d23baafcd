package id.simpul.web;

/** A page, as data. A new page is a new record here, a template, and a line in {@link Pages}. */
public sealed interface PageView
        permits HomePage,
                ResultsPage,
                DocumentPage,
                InnovationPage,
                SimilarPage,
                ComparePage,
                BriefPage,
                PkriPage,
                MergePage,
                SplitPage,
                ConfirmPage,
                JournalPage,
                ThemesPage,
                StatusPage,
                AboutPage,
                HelpPage,
                SignInPage,
                ErrorPage {

    /** Its own address, for the language switch. */
    String address();
}
