package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Tsv;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private final Languages languages = new Languages(Tsv.resource(Languages.class, "function-words.tsv"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Layanan ini dibuka untuk warga yang tidak dapat datang ke kantor. | id",
                "The service is open to people who cannot come to the office. | en",
                "Layanan iki kanggo wong sing ora bisa teka ing kantor, lan uga kanggo bocah. | jv",
                "SAPA LANSIA 2023 3.377 Kabupaten Contoh | und",
                "kata kata kata kata kata kata | und",
                "'' | und"
            })
    void functionWordsTellTheLanguage(String text, String language) {
        assertThat(languages.of(text)).isEqualTo(language);
    }
}
