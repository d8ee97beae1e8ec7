-- The records of a case. One record is one row: `body` is its canonical JSON, `nonce` mutes its digest in the
-- log when the row goes, and generated columns give the body's members to constraints and queries.
-- Lists keep their order by key. Ids are unique in the whole vault, per kind; so are codes of people and
-- statements. References are deferred: within one act their order is free. What is never in a body: a person's
-- identity and the names of those present (`sealed_identity`).

CREATE TABLE case_file (
    key   INTEGER PRIMARY KEY,
    nonce BLOB NOT NULL CHECK (length(nonce) = 32),
    body  TEXT NOT NULL CHECK (json_valid(body)),
    code  TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.code')) STORED UNIQUE
) STRICT;

CREATE TABLE unit (
    key      INTEGER PRIMARY KEY,
    case_key INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce    BLOB NOT NULL CHECK (length(nonce) = 32),
    body     TEXT NOT NULL CHECK (json_valid(body)),
    id       TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE,
    parent   TEXT GENERATED ALWAYS AS (json_extract(body, '$.parent')) STORED
             REFERENCES unit (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    CHECK (parent IS NULL OR parent <> id)
) STRICT;
CREATE INDEX unit_by_case ON unit (case_key);
CREATE INDEX unit_by_parent ON unit (parent);

CREATE TABLE facility (
    key      INTEGER PRIMARY KEY,
    case_key INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce    BLOB NOT NULL CHECK (length(nonce) = 32),
    body     TEXT NOT NULL CHECK (json_valid(body)),
    id       TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE,
    unit     TEXT GENERATED ALWAYS AS (json_extract(body, '$.unit')) STORED
             REFERENCES unit (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX facility_by_case ON facility (case_key);
CREATE INDEX facility_by_unit ON facility (unit);

-- An official's posts lie in the body: the units that they name are checked before the row is written.
CREATE TABLE official (
    key      INTEGER PRIMARY KEY,
    case_key INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce    BLOB NOT NULL CHECK (length(nonce) = 32),
    body     TEXT NOT NULL CHECK (json_valid(body)),
    id       TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE
) STRICT;
CREATE INDEX official_by_case ON official (case_key);

CREATE TABLE person (
    key      INTEGER PRIMARY KEY,
    case_key INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce    BLOB NOT NULL CHECK (length(nonce) = 32),
    body     TEXT NOT NULL CHECK (json_valid(body) AND json_type(body, '$.identity') IS NULL),
    id       TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE,
    code     TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.code')) STORED UNIQUE
) STRICT;
CREATE INDEX person_by_case ON person (case_key);

-- Versions are only added. `subject` is 'person:<id>' or 'interview:<id>'; `sealed` opens with the identity key.
CREATE TABLE sealed_identity (
    key     INTEGER PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject GLOB 'person:?*' OR subject GLOB 'interview:?*'),
    version INTEGER NOT NULL CHECK (version > 0),
    author  TEXT NOT NULL,
    nonce   BLOB NOT NULL CHECK (length(nonce) = 32),
    sealed  BLOB NOT NULL,
    UNIQUE (subject, version)
) STRICT;

CREATE TABLE recipient (
    key      INTEGER PRIMARY KEY,
    case_key INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce    BLOB NOT NULL CHECK (length(nonce) = 32),
    body     TEXT NOT NULL CHECK (json_valid(body)),
    id       TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE
) STRICT;
CREATE INDEX recipient_by_case ON recipient (case_key);

-- A consent has no id of its own in a case file: `ref` is random, and is what the log knows it by.
CREATE TABLE consent (
    key      INTEGER PRIMARY KEY,
    case_key INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    ref      TEXT NOT NULL UNIQUE,
    nonce    BLOB NOT NULL CHECK (length(nonce) = 32),
    body     TEXT NOT NULL CHECK (json_valid(body)),
    person   TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.person')) STORED
             REFERENCES person (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    identity TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.identity')) VIRTUAL
             CHECK (identity IN ('named', 'pseudonym', 'anonymous'))
) STRICT;
CREATE INDEX consent_by_case ON consent (case_key);
CREATE INDEX consent_by_person ON consent (person);

CREATE TABLE interview (
    key      INTEGER PRIMARY KEY,
    case_key INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce    BLOB NOT NULL CHECK (length(nonce) = 32),
    body     TEXT NOT NULL CHECK (json_valid(body) AND json_type(body, '$.present[0].name') IS NULL),
    id       TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE,
    person   TEXT GENERATED ALWAYS AS (json_extract(body, '$.person')) STORED
             REFERENCES person (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX interview_by_case ON interview (case_key);
CREATE INDEX interview_by_person ON interview (person);

-- `secret` salts every commitment that leaves; `whole` is how many paragraphs a final statement has.
CREATE TABLE statement (
    key       INTEGER PRIMARY KEY,
    case_key  INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce     BLOB NOT NULL CHECK (length(nonce) = 32),
    body      TEXT NOT NULL CHECK (json_valid(body) AND json_type(body, '$.paragraphs') IS NULL),
    version   INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    secret    BLOB NOT NULL CHECK (length(secret) = 32),
    whole     INTEGER CHECK (whole >= 0),
    id        TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE,
    code      TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.code')) STORED UNIQUE,
    person    TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.person')) STORED
              REFERENCES person (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    interview TEXT GENERATED ALWAYS AS (json_extract(body, '$.interview')) STORED
              REFERENCES interview (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    language  TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.language')) VIRTUAL,
    status    TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.status')) STORED
              CHECK (status IN ('draft', 'read_back', 'final')),
    CHECK ((status = 'final') = (whole IS NOT NULL))
) STRICT;
CREATE INDEX statement_by_case ON statement (case_key);
CREATE INDEX statement_by_person ON statement (person);
CREATE INDEX statement_by_interview ON statement (interview);

CREATE TABLE paragraph (
    key           INTEGER PRIMARY KEY,
    statement_key INTEGER NOT NULL REFERENCES statement (key) ON DELETE RESTRICT,
    position      INTEGER NOT NULL CHECK (position >= 0),
    nonce         BLOB NOT NULL CHECK (length(nonce) = 32),
    body          TEXT NOT NULL CHECK (json_valid(body)),
    id            TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) VIRTUAL UNIQUE,
    kind          TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.kind')) VIRTUAL
                  CHECK (kind IN ('narrative', 'question', 'answer', 'clarification', 'correction',
                                  'interviewer_note')),
    text          TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.text')) VIRTUAL,
    UNIQUE (statement_key, position)
) STRICT;

-- What a final statement said before it was corrected, whole: its statement, its paragraphs, how it became final.
CREATE TABLE statement_version (
    key       INTEGER PRIMARY KEY,
    nonce     BLOB NOT NULL CHECK (length(nonce) = 32),
    body      TEXT NOT NULL CHECK (json_valid(body)),
    statement TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.statement.id')) STORED
              REFERENCES statement (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    version   INTEGER NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.version')) STORED,
    UNIQUE (statement, version)
) STRICT;

-- How a version was read back and became final: each a step, only ever added.
CREATE TABLE statement_step (
    key       INTEGER PRIMARY KEY,
    nonce     BLOB NOT NULL CHECK (length(nonce) = 32),
    body      TEXT NOT NULL CHECK (json_valid(body)),
    id        TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED,
    statement TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.statement')) STORED
              REFERENCES statement (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    version   INTEGER NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.version')) STORED,
    kind      TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.kind')) STORED
              CHECK (kind IN ('read_back', 'finalised', 'correction_begun'))
) STRICT;
CREATE INDEX statement_step_by_statement ON statement_step (statement, version);

CREATE TRIGGER statement_version_is_kept_update BEFORE UPDATE ON statement_version
BEGIN SELECT RAISE(ABORT, 'a former version of a statement does not change'); END;
CREATE TRIGGER statement_version_is_kept_delete BEFORE DELETE ON statement_version
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE subject = 'statement:' || OLD.statement)
BEGIN SELECT RAISE(ABORT, 'a former version goes only by an erasure that names its statement'); END;
CREATE TRIGGER statement_step_is_kept_update BEFORE UPDATE ON statement_step
BEGIN SELECT RAISE(ABORT, 'the steps of a statement are only added to'); END;
CREATE TRIGGER statement_step_is_kept_delete BEFORE DELETE ON statement_step
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE subject = 'statement:' || OLD.statement)
BEGIN SELECT RAISE(ABORT, 'the steps of a statement are only added to'); END;

-- `victim` names a person of the case or a counted victim: which of the two, the triggers below ask.
CREATE TABLE event (
    key      INTEGER PRIMARY KEY,
    case_key INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce    BLOB NOT NULL CHECK (length(nonce) = 32),
    body     TEXT NOT NULL CHECK (json_valid(body)),
    id       TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE,
    kind     TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.kind')) VIRTUAL,
    victim   TEXT GENERATED ALWAYS AS (json_extract(body, '$.victim')) STORED,
    facility TEXT GENERATED ALWAYS AS (json_extract(body, '$.facility')) STORED
             REFERENCES facility (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX event_by_case ON event (case_key);
CREATE INDEX event_by_victim ON event (victim);
CREATE INDEX event_by_facility ON event (facility);

CREATE TABLE victim (
    key       INTEGER PRIMARY KEY,
    case_key  INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce     BLOB NOT NULL CHECK (length(nonce) = 32),
    body      TEXT NOT NULL CHECK (json_valid(body)),
    id        TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE,
    sex       TEXT GENERATED ALWAYS AS (json_extract(body, '$.sex')) VIRTUAL
              CHECK (sex IN ('female', 'male', 'other', 'unknown')),
    age_group TEXT GENERATED ALWAYS AS (json_extract(body, '$.age_group')) VIRTUAL
              CHECK (age_group IN ('child', 'adult', 'unknown'))
) STRICT;
CREATE INDEX victim_by_case ON victim (case_key);

-- The decision of what one reader does not see of one statement; known to the log as '<statement>/<profile>'.
CREATE TABLE plan (
    key       INTEGER PRIMARY KEY,
    case_key  INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce     BLOB NOT NULL CHECK (length(nonce) = 32),
    body      TEXT NOT NULL CHECK (json_valid(body)),
    statement TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.statement')) STORED
              REFERENCES statement (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    profile   TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.profile')) STORED
              CHECK (profile IN ('internal', 'deponent', 'counsel', 'prosecutor', 'filing', 'un_mechanism',
                                 'clinician', 'partner', 'public')),
    UNIQUE (statement, profile)
) STRICT;
CREATE INDEX plan_by_case ON plan (case_key);

CREATE TABLE exhibit (
    key       INTEGER PRIMARY KEY,
    case_key  INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce     BLOB NOT NULL CHECK (length(nonce) = 32),
    body      TEXT NOT NULL CHECK (json_valid(body)),
    id        TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE,
    person    TEXT GENERATED ALWAYS AS (json_extract(body, '$.person')) STORED
              REFERENCES person (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    statement TEXT GENERATED ALWAYS AS (json_extract(body, '$.statement')) STORED
              REFERENCES statement (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX exhibit_by_case ON exhibit (case_key);
CREATE INDEX exhibit_by_person ON exhibit (person);
CREATE INDEX exhibit_by_statement ON exhibit (statement);

-- The file of an exhibit: `body` says its stored name, size, SHA-256 and kind, so that the log vouches for the
-- bytes too. Its key lies in `stored_file`, and may be sealed to the identity key.
CREATE TABLE exhibit_file (
    key      INTEGER PRIMARY KEY,
    nonce    BLOB NOT NULL CHECK (length(nonce) = 32),
    body     TEXT NOT NULL CHECK (json_valid(body)),
    exhibit  TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.exhibit')) STORED UNIQUE
             REFERENCES exhibit (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    name     TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.name')) STORED UNIQUE
             REFERENCES stored_file (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What is being erased: a row here lets a final statement's rows go, and is taken away in the same act.
-- `subject` is 'statement:<id>' or 'person:<id>' (all statements of that person).
CREATE TABLE erasure (
    subject TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER statement_final_is_immutable BEFORE UPDATE ON statement
WHEN OLD.status = 'final' AND NOT (
    NEW.status = 'draft' AND NEW.version = OLD.version + 1 AND NEW.id = OLD.id AND NEW.person = OLD.person
    AND EXISTS (SELECT 1 FROM statement_version WHERE statement = OLD.id AND version = OLD.version))
BEGIN SELECT RAISE(ABORT, 'a final statement does not change: a correction is a new version'); END;

CREATE TRIGGER statement_final_stays BEFORE DELETE ON statement
WHEN OLD.status = 'final' AND NOT EXISTS (
    SELECT 1 FROM erasure WHERE subject IN ('statement:' || OLD.id, 'person:' || OLD.person))
BEGIN SELECT RAISE(ABORT, 'a final statement goes only by an erasure that names it'); END;

CREATE TRIGGER statement_final_is_whole BEFORE UPDATE ON statement
WHEN NEW.status = 'final' AND NEW.whole <> (SELECT count(*) FROM paragraph WHERE statement_key = OLD.key)
BEGIN SELECT RAISE(ABORT, 'a statement becomes final with all its paragraphs'); END;

CREATE TRIGGER paragraph_final_is_not_added_to BEFORE INSERT ON paragraph
WHEN NEW.position >= (SELECT whole FROM statement WHERE key = NEW.statement_key)
BEGIN SELECT RAISE(ABORT, 'a final statement does not grow: a correction is a new version'); END;

-- REPLACE takes rows away without asking the triggers of DELETE: what it would replace must not be there.
CREATE TRIGGER statement_final_is_not_replaced BEFORE INSERT ON statement
WHEN EXISTS (SELECT 1 FROM statement WHERE status = 'final' AND (key = NEW.key OR id = NEW.id OR code = NEW.code))
BEGIN SELECT RAISE(ABORT, 'a final statement is never replaced'); END;

CREATE TRIGGER paragraph_final_is_not_replaced BEFORE INSERT ON paragraph
WHEN (SELECT whole FROM paragraph p JOIN statement s ON s.key = p.statement_key WHERE p.id = NEW.id) IS NOT NULL
  OR (SELECT whole FROM paragraph p JOIN statement s ON s.key = p.statement_key WHERE p.key = NEW.key) IS NOT NULL
  OR ((SELECT whole FROM statement WHERE key = NEW.statement_key) IS NOT NULL
      AND EXISTS (SELECT 1 FROM paragraph WHERE statement_key = NEW.statement_key AND position = NEW.position))
BEGIN SELECT RAISE(ABORT, 'a paragraph of a final statement is never replaced'); END;

CREATE TRIGGER paragraph_final_is_immutable BEFORE UPDATE ON paragraph
WHEN EXISTS (SELECT 1 FROM statement WHERE key IN (OLD.statement_key, NEW.statement_key) AND status = 'final')
BEGIN SELECT RAISE(ABORT, 'a final statement does not change: a correction is a new version'); END;

CREATE TRIGGER paragraph_final_stays BEFORE DELETE ON paragraph
WHEN EXISTS (
    SELECT 1 FROM statement s WHERE s.key = OLD.statement_key AND s.status = 'final' AND NOT EXISTS (
        SELECT 1 FROM erasure WHERE subject IN ('statement:' || s.id, 'person:' || s.person)))
BEGIN SELECT RAISE(ABORT, 'a final statement goes only by an erasure that names it'); END;

CREATE TRIGGER event_names_a_victim BEFORE INSERT ON event
WHEN NEW.victim IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.victim)
    AND NOT EXISTS (SELECT 1 FROM victim WHERE id = NEW.victim)
BEGIN SELECT RAISE(ABORT, 'an event names a person or a victim that exists'); END;

CREATE TRIGGER person_of_an_event_stays BEFORE DELETE ON person
WHEN EXISTS (SELECT 1 FROM event WHERE victim = OLD.id)
    AND NOT EXISTS (SELECT 1 FROM victim WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a person whom an event names stays while the event does'); END;

CREATE TRIGGER victim_of_an_event_stays BEFORE DELETE ON victim
WHEN EXISTS (SELECT 1 FROM event WHERE victim = OLD.id)
    AND NOT EXISTS (SELECT 1 FROM person WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a victim whom an event names stays while the event does'); END;

-- Every record with what its digest is made of: what `check` compares with the log, kind by kind.
CREATE VIEW record (kind, id, nonce, body) AS
          SELECT 'case', code, nonce, body FROM case_file
UNION ALL SELECT 'unit', id, nonce, body FROM unit
UNION ALL SELECT 'facility', id, nonce, body FROM facility
UNION ALL SELECT 'official', id, nonce, body FROM official
UNION ALL SELECT 'person', id, nonce, body FROM person
UNION ALL SELECT 'identity', subject || '/' || version, nonce, sealed FROM sealed_identity
UNION ALL SELECT 'recipient', id, nonce, body FROM recipient
UNION ALL SELECT 'consent', ref, nonce, body FROM consent
UNION ALL SELECT 'interview', id, nonce, body FROM interview
UNION ALL SELECT 'statement', id, nonce, body FROM statement
UNION ALL SELECT 'paragraph', id, nonce, body FROM paragraph
UNION ALL SELECT 'statement_version', statement || '/' || version, nonce, body FROM statement_version
UNION ALL SELECT 'statement_step', id, nonce, body FROM statement_step
UNION ALL SELECT 'event', id, nonce, body FROM event
UNION ALL SELECT 'victim', id, nonce, body FROM victim
UNION ALL SELECT 'plan', statement || '/' || profile, nonce, body FROM plan
UNION ALL SELECT 'exhibit', id, nonce, body FROM exhibit
UNION ALL SELECT 'exhibit_file', exhibit, nonce, body FROM exhibit_file;
