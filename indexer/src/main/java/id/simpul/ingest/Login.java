package id.simpul.ingest;

/**
 * Who asks a database. Never printed.
 *
 * @param user as the database knows it
 * @param password may be empty
 */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
