package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCatalogueTest extends CatalogueContract {

    @Override
    Place place(Path folder) {
        Path file = folder.resolve("catalogue.db");
        return new Place() {
            @Override
            public Catalogue open() {
                return Catalogue.open(file);
            }

            @Override
            public void run(String sql) {
                try {
                    Files.createDirectories(folder);
                    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (SQLException e) {
                    throw new IllegalStateException(sql, e);
                }
            }
        };
    }

    @Test
    void isOpenedByItsAddressToo(@TempDir Path folder) {
        Path file = folder.resolve("a/b.db");
        try (Catalogue catalogue = Catalogue.open("jdbc:sqlite:" + file, Optional.empty())) {
            catalogue.record(List.of(row("a", "file:///a")));
        }
        assertThat(Catalogue.open(file).ofDocid("a")).isPresent();
    }

    @Test
    void aRunIsAlone(@TempDir Path folder) {
        StringBuilder swept = new StringBuilder();
        try (Claims claims = Catalogue.open(folder.resolve("c.db")).claims(() -> swept.append("disapu"))) {
            assertThat(claims.take("a")).isTrue();
            assertThat(claims.areShared()).isFalse();
            claims.exclusively(() -> swept.append(", ditulis"));
        }
        assertThat(swept).hasToString("disapu, ditulis");
    }
}
