package id.simpul.detect.region;

import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;

/** The ways in which offices are written, from {@code agencies.tsv}. Immutable; safe to share. */
final class OfficeForms {

    /**
     * What a form stands for.
     *
     * @param type normal form of the office's type
     * @param unit whether offices of the type have names of their own: {@code Puskesmas Tanalili}
     */
    record Form(String type, boolean unit) {}

    private final Lexicon<Form> forms;
    private final Lexicon<Boolean> heads;

    OfficeForms() {
        Lexicon.Builder<Form> builder = Lexicon.builder();
        Lexicon.Builder<Boolean> headBuilder = Lexicon.builder();
        for (Tsv.Row row : Tsv.resource(OfficeForms.class, "/id/simpul/detect/agencies.tsv")
                .rows()) {
            String type = row.get("type");
            for (String form : row.list("forms")) {
                if (type.isEmpty()) {
                    headBuilder.add(form, true);
                } else {
                    builder.add(form, new Form(type, row.get("own_names").equals("yes")));
                }
            }
        }
        forms = builder.build();
        heads = headBuilder.build();
    }

    /** Known offices. */
    Lexicon<Form> forms() {
        return forms;
    }

    /** Words that begin an office's name. */
    Lexicon<Boolean> heads() {
        return heads;
    }
}
