-- What people decided. Not derived: rows are only ever added, and must be backed up.
CREATE TABLE IF NOT EXISTS decision (
    number     BIGINT PRIMARY KEY,
    decided_at BIGINT NOT NULL,
    decided_by TEXT NOT NULL,
    why        TEXT NOT NULL,
    what       TEXT NOT NULL,
    undoes     BIGINT NOT NULL
);
-- The innovations it speaks of; the one that stays has place 0.
CREATE TABLE IF NOT EXISTS decision_subject (
    number   BIGINT NOT NULL,
    place    BIGINT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    name_key TEXT NOT NULL,
    owner    TEXT NOT NULL,
    split    BIGINT NOT NULL,
    PRIMARY KEY (number, place)
);
-- The documents that were set apart, or the one whose themes were decided.
CREATE TABLE IF NOT EXISTS decision_document (
    number BIGINT NOT NULL,
    place  BIGINT NOT NULL,
    docid  TEXT NOT NULL,
    PRIMARY KEY (number, place)
);
-- The themes that a document has; the main one has place 0.
CREATE TABLE IF NOT EXISTS decision_theme (
    number BIGINT NOT NULL,
    place  BIGINT NOT NULL,
    slug   TEXT NOT NULL,
    PRIMARY KEY (number, place)
);
