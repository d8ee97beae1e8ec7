-- The way out: what left or was refused, and the pseudonyms that one recipient knows.

CREATE TABLE export (
    key          INTEGER PRIMARY KEY,
    nonce        BLOB NOT NULL CHECK (length(nonce) = 32),
    body         TEXT NOT NULL,                                 -- canonical form of export.trail.Trail
    id           TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED,
    statement    TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.statement')) VIRTUAL,
    token_sha256 TEXT GENERATED ALWAYS AS (json_extract(body, '$.token_sha256')) VIRTUAL
);
CREATE INDEX export_by_statement ON export (statement);
CREATE INDEX export_by_token ON export (token_sha256);
CREATE TRIGGER export_is_append_only_update BEFORE UPDATE ON export
BEGIN SELECT RAISE(ABORT, 'what left a vault stays on record'); END;
CREATE TRIGGER export_is_append_only_delete BEFORE DELETE ON export
BEGIN SELECT RAISE(ABORT, 'what left a vault stays on record'); END;

CREATE TABLE pseudonym (
    key       INTEGER PRIMARY KEY,
    nonce     BLOB NOT NULL CHECK (length(nonce) = 32),
    body      TEXT NOT NULL,                                    -- {"recipient", "subject", "number"}
    recipient TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.recipient')) STORED,
    subject   TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.subject')) STORED,
    number    INTEGER NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.number')) STORED CHECK (number BETWEEN 100 AND 999999),
    UNIQUE (recipient, subject),
    UNIQUE (recipient, number)
);

-- What `check` compares with the log, beside the view `record`.
CREATE VIEW record_of_exports (kind, id, nonce, body) AS
          SELECT 'export', id, nonce, body FROM export
UNION ALL SELECT 'pseudonym', recipient || '/' || subject, nonce, body FROM pseudonym;
