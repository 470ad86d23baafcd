package id.simpul.server;

import id.simpul.web.ErrorPage;

/** What was asked for is not there. Becomes a page or a problem+json with status 404. */
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorPage.Problem problem;

    NotFound(ErrorPage.Problem problem) {
        super(problem.key());
        this.problem = problem;
    }

    ErrorPage.Problem problem() {
        return problem;
    }
}
