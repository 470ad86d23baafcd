-- What was read. Derived: may be thrown away and is made anew by reading the sources again.
CREATE TABLE IF NOT EXISTS source (
    docid    TEXT PRIMARY KEY,
    location TEXT NOT NULL UNIQUE,
    root     TEXT NOT NULL,
    size     BIGINT NOT NULL,
    modified BIGINT NOT NULL,
    sha256   TEXT NOT NULL,
    versions TEXT NOT NULL,
    state    TEXT NOT NULL,
    reason   TEXT NOT NULL,
    detail   TEXT NOT NULL,
    content_type  TEXT NOT NULL DEFAULT '',
    etag          TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    read_at  BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS source_by_root ON source (root);
CREATE INDEX IF NOT EXISTS source_by_state ON source (state);
-- The text of bytes, so that a change of rules re-reads nothing.
CREATE TABLE IF NOT EXISTS extraction (
    sha256    TEXT NOT NULL,
    extractor TEXT NOT NULL,
    json      TEXT NOT NULL,
    PRIMARY KEY (sha256, extractor)
);
-- Gists of texts, to find copies: one row a document, and one row a band for look-ups.
CREATE TABLE IF NOT EXISTS gist (
    docid      TEXT PRIMARY KEY,
    sketch     TEXT NOT NULL,
    quotations TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS band (
    band  BIGINT NOT NULL,
    docid TEXT NOT NULL,
    PRIMARY KEY (band, docid)
);
CREATE INDEX IF NOT EXISTS band_by_docid ON band (docid);

-- The last run, in numbers; one row.
CREATE TABLE IF NOT EXISTS run (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    started BIGINT NOT NULL,
    ended BIGINT NOT NULL,
    indexed BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    failed BIGINT NOT NULL
);

-- What it passed over, by reason.
CREATE TABLE IF NOT EXISTS run_skipped (
    why TEXT PRIMARY KEY,
    sources BIGINT NOT NULL
);

-- What runs have taken for themselves, where several read into one catalogue at once; see docs/decisions.
CREATE TABLE IF NOT EXISTS claim (
    name   TEXT PRIMARY KEY,
    worker BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS claim_by_worker ON claim (worker);
