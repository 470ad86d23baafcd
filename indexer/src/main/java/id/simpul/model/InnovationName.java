package id.simpul.model;

import java.util.Optional;

/**
 * The name of an innovation as a document gives it.
 *
 * @param name as printed: {@code Gardu Penangkis}
 * @param expansion what the name stands for, if the document says so
 */
public record InnovationName(String name, Optional<String> expansion) implements Value {}
