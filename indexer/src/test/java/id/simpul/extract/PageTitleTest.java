package id.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<title>Posyandu Sore Hari | Kabar Contoh</title><body><h1>Posyandu Sore Hari</h1>; Posyandu Sore Hari",
                "<title>Posyandu Sore Hari - Kabar Contoh</title>"
                        + "<body><h1>Kabar Contoh</h1><h2>Posyandu Sore Hari</h2>; Posyandu Sore Hari",
                "<title>Kabar Contoh | Posyandu Sore Hari Dibuka untuk Ibu Bekerja</title><body><p>Isi</p>;"
                        + " Posyandu Sore Hari Dibuka untuk Ibu Bekerja",
                "<title>Posyandu Sore Hari Dibuka untuk Ibu Bekerja – Kabar Contoh</title><body><p>Isi</p>;"
                        + " Posyandu Sore Hari Dibuka untuk Ibu Bekerja",
                "<title>SIAP</title><meta property='og:title' content='SIAP: Posyandu Sore Hari - Kabar'>"
                        + "<meta property='og:site_name' content='Kabar'><body><p>Isi</p>; SIAP: Posyandu Sore Hari",
                "<title>Portal Resmi</title><body><h1>Posyandu Sore Hari</h1>; Posyandu Sore Hari",
                "<title>Posyandu Sore Hari</title><body><p>Isi</p>; Posyandu Sore Hari",
                "<title>SIAP — Galeri Inovasi Kabupaten Contoh</title>"
                        + "<body><header><p class='site-title'>Galeri Inovasi Kabupaten Contoh</p></header>"
                        + "<article><header><h1>SIAP</h1></header></article>; SIAP"
            })
    void theTitleIsThatOfTheArticle(String page, String title) {
        assertThat(PageTitle.of(Jsoup.parse(page))).hasValue(title);
    }
}
