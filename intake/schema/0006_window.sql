-- What the window needs beside the case: signatures given on the screen, and each user's own settings.

-- A signature, mark or spoken yes to a consent, a read-back or a statement; `drawn` in the body is an SVG path.
CREATE TABLE signature (
    key     INTEGER PRIMARY KEY,
    nonce   BLOB NOT NULL CHECK (length(nonce) = 32),
    body    TEXT NOT NULL CHECK (json_valid(body)),
    id      TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED,
    subject TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.subject')) STORED
            CHECK (subject GLOB 'consent:?*' OR subject GLOB 'statement:?*'),
    manner  TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.manner')) STORED
            CHECK (manner IN ('signature', 'mark', 'spoken', 'not_signed'))
) STRICT;
CREATE INDEX signature_by_subject ON signature (subject);
CREATE TRIGGER signature_is_kept_update BEFORE UPDATE ON signature
BEGIN SELECT RAISE(ABORT, 'a signature does not change'); END;
CREATE TRIGGER signature_is_kept_delete BEFORE DELETE ON signature
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE subject = OLD.subject)
BEGIN SELECT RAISE(ABORT, 'a signature goes only by an erasure that names what it signs'); END;

-- What `check` compares with the log, beside the views `record` and `record_of_exports`.
CREATE VIEW record_of_signatures (kind, id, nonce, body) AS
SELECT 'signature', id, nonce, body FROM signature;

-- How one user likes the window, and where she was: no evidence, so no act records it.
CREATE TABLE setting (
    user  TEXT NOT NULL,
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (user, name)
) STRICT, WITHOUT ROWID;
