package id.simpul.samples.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Web pages without end, measure or sense. */
final class BadHtml implements Family {

    private static final String LINE = "<p>Warga dilayani di rumah oleh kader.</p>";

    @Override
    public String name() {
        return "html";
    }

    @Override
    public void write(Cases cases) throws IOException {
        cases.text("deep-divs.html", "<div>".repeat(100_000) + LINE + "</div>".repeat(100_000));
        cases.text("deep-unclosed.html", "<b><i>".repeat(200_000) + LINE);
        cases.text("deep-tables.html", "<table><tr><td>".repeat(20_000) + LINE);
        cases.text("deep-lists.html", "<ul><li>".repeat(50_000) + LINE);
        cases.text("misnested.html", "<a><b></a><p></b></a>".repeat(20_000) + LINE);
        cases.text("million-tags.html", "<br>".repeat(1_000_000) + LINE);
        cases.text("half-a-million-links.html", "<a href=x>y</a> ".repeat(300_000) + LINE);
        cases.text("huge-attribute.html", "<p title=\"" + "x".repeat(20_000_000) + "\">" + LINE);
        cases.text("many-attributes.html", "<p " + attributes(100_000) + ">" + LINE);
        cases.text("huge-picture.html", "<img src=\"data:image/png;base64," + "A".repeat(20_000_000) + "\">" + LINE);
        cases.text("unclosed-comment.html", "<!-- " + LINE.repeat(10_000));
        cases.text("unclosed-script.html", "<script>" + LINE.repeat(10_000));
        cases.text("unclosed-tag.html", "<p class=\"" + LINE.repeat(1_000));
        cases.text("entities.html", "&amp;".repeat(2_000_000) + "&#x110000;&#0;&#xD800;" + LINE);
        cases.bytes("says-utf-16.html", ("<meta charset=utf-16>" + LINE).getBytes(StandardCharsets.UTF_8));
        cases.bytes("says-nonsense.html", ("<meta charset=klingon>" + LINE).getBytes(StandardCharsets.UTF_8));
        cases.bytes(
                "zeros-between.html", ("<ht\u0000ml>" + LINE.replace("a", "a\u0000")).getBytes(StandardCharsets.UTF_8));
        cases.text("frames.html", "<frameset><frame src=\"file:///etc/passwd\"></frameset>");
        cases.text("base.html", "<base href=\"http://127.0.0.1:9/\"><link rel=stylesheet href=x.css>" + LINE);
        cases.text("refresh.html", "<meta http-equiv=refresh content=\"0;url=http://127.0.0.1:9/\">" + LINE);
        cases.text(
                "script-in-title.html",
                "<title><script>alert(1)</script>\"><img src=x onerror=alert(1)></title>" + LINE);
        cases.text("one-line.html", "<p>" + "Warga dilayani. ".repeat(500_000) + "</p>");
        cases.text("old-style-tables.html", "<table>" + "<tr><td>Warga<td>dilayani".repeat(100_000));
        cases.text("forms.html", "<form>" + "<select><option>Warga".repeat(50_000) + LINE);
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int number = 0; number < count; number++) {
            attributes.append('a').append(number).append("=1 ");
        }
        return attributes.toString();
    }
}
