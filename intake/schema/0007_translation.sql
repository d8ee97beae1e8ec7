-- Translations, paragraph by paragraph: never testimony, never in a paragraph's own row, revised as often as needed.
-- And an index for exhibits that paragraphs name.

-- Who translates. The name is sealed like those of people who were present; another person is another row.
CREATE TABLE translator (
    key        INTEGER PRIMARY KEY,
    case_key   INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce      BLOB NOT NULL CHECK (length(nonce) = 32),
    body       TEXT NOT NULL CHECK (json_valid(body) AND json_type(body, '$.name') IS NULL),
    author     TEXT,
    name_nonce BLOB CHECK (length(name_nonce) = 32),
    name       BLOB,
    id         TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE,
    CHECK ((name IS NULL) = (name_nonce IS NULL) AND (name IS NULL) = (author IS NULL))
) STRICT;
CREATE INDEX translator_by_case ON translator (case_key);
CREATE TRIGGER translator_is_kept_update BEFORE UPDATE ON translator
BEGIN SELECT RAISE(ABORT, 'who translated does not change: another translator is another record'); END;

-- One for a paragraph and a language. A paragraph that a correction took away leaves its translation behind, as it
-- leaves its former version: so `paragraph` is no foreign key.
CREATE TABLE translation (
    key        INTEGER PRIMARY KEY,
    case_key   INTEGER NOT NULL REFERENCES case_file (key) ON DELETE RESTRICT,
    nonce      BLOB NOT NULL CHECK (length(nonce) = 32),
    body       TEXT NOT NULL CHECK (json_valid(body)),
    id         TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.id')) STORED UNIQUE,
    statement  TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.statement')) STORED
               REFERENCES statement (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    paragraph  TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.paragraph')) STORED,
    language   TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.language')) STORED,
    translator TEXT GENERATED ALWAYS AS (json_extract(body, '$.translator')) STORED
               REFERENCES translator (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    text       TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.text')) VIRTUAL,
    UNIQUE (paragraph, language)
) STRICT;
CREATE INDEX translation_by_case ON translation (case_key);
CREATE INDEX translation_by_statement ON translation (statement);
CREATE INDEX translation_by_translator ON translation (translator);

-- A paragraph is found by the words of its translations too.
CREATE TRIGGER search_notes_new_translation AFTER INSERT ON translation
BEGIN INSERT INTO search_dirty SELECT key FROM paragraph WHERE id = NEW.paragraph ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_notes_changed_translation AFTER UPDATE OF body ON translation
BEGIN INSERT INTO search_dirty SELECT key FROM paragraph WHERE id = NEW.paragraph ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_notes_removed_translation AFTER DELETE ON translation
BEGIN INSERT INTO search_dirty SELECT key FROM paragraph WHERE id = OLD.paragraph ON CONFLICT DO NOTHING; END;

-- Paragraphs that name an exhibit: in a canonical body these letters stand in a link and nowhere else.
CREATE INDEX paragraph_with_exhibit ON paragraph (statement_key) WHERE instr(body, '"kind":"exhibit"') > 0;

-- What `check` compares with the log, beside the views of the other parts.
CREATE VIEW record_of_translations (kind, id, nonce, body) AS
          SELECT 'translator', id, nonce, body FROM translator
UNION ALL SELECT 'identity', 'translator:' || id || '/1', name_nonce, name FROM translator WHERE name IS NOT NULL
UNION ALL SELECT 'translation', id, nonce, body FROM translation;
