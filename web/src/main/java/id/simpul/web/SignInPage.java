package id.simpul.web;

/**
 * Where a curator signs in and out.
 *
 * @param state how things stand
 */
public record SignInPage(State state) implements PageView {

    /** Whether somebody is signed in, or can be. */
    public enum State {
        /** Nobody can sign in here: no password was set. */
        CLOSED,
        /** Nobody is signed in. */
        OUT,
        /** The password was wrong. */
        WRONG,
        /** The password was wrong too often; come back later. */
        WAIT,
        /** Signed in. */
        IN;

        /** Its name in the messages. */
        public String key() {
            return "sign-in." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public String address() {
        return Links.signIn();
    }
}
