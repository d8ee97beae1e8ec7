-- Custody: the append-only, hash-chained, signed log of acts, and the spans of typing that it will close.

CREATE TABLE log (
    sequence  INTEGER PRIMARY KEY CHECK (sequence > 0),
    time      TEXT NOT NULL,                                    -- RFC 3339, UTC, never before the entry before
    user      TEXT NOT NULL,
    act       TEXT NOT NULL,
    subject   TEXT NOT NULL,
    records   BLOB NOT NULL CHECK (length(records) = 32),       -- SHA-256 over the digests of this act, in order
    random    BLOB NOT NULL CHECK (length(random) = 16),
    previous  BLOB NOT NULL CHECK (length(previous) = 32),      -- hash of the entry before, its signature included
    signature BLOB NOT NULL CHECK (length(signature) = 64)      -- Ed25519 by the user's act key
);

CREATE TABLE log_digest (
    key      INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL REFERENCES log (sequence) DEFERRABLE INITIALLY DEFERRED,
    kind     TEXT NOT NULL,
    record   TEXT NOT NULL,
    digest   BLOB NOT NULL CHECK (length(digest) = 32)          -- SHA-256(nonce of the row, canonical form)
);
CREATE INDEX log_digest_by_sequence ON log_digest (sequence);

CREATE TRIGGER log_is_append_only_update BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END;
CREATE TRIGGER log_is_append_only_delete BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END;
CREATE TRIGGER log_grows_by_one BEFORE INSERT ON log
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM log)
BEGIN SELECT RAISE(ABORT, 'the custody log has no gaps'); END;
CREATE TRIGGER log_digest_is_append_only_update BEFORE UPDATE ON log_digest
BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END;
CREATE TRIGGER log_digest_is_append_only_delete BEFORE DELETE ON log_digest
BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END;

-- Typing is the one way to write that is not an act of its own: a span is opened at the first keystroke that
-- is kept, names the paragraphs that it touched, and becomes one act when it pauses (or at the next unlock).
CREATE TABLE typing_span (
    key       INTEGER PRIMARY KEY,
    statement TEXT NOT NULL,
    user      TEXT NOT NULL,
    started   TEXT NOT NULL
);
CREATE TABLE typing_touched (
    span      INTEGER NOT NULL REFERENCES typing_span (key) ON DELETE CASCADE,
    paragraph TEXT NOT NULL,
    PRIMARY KEY (span, paragraph)
) WITHOUT ROWID;
