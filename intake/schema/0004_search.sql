-- Search: words of every paragraph in folded forms. Never written in the keystroke's transaction:
-- triggers only note which paragraphs changed, and the index catches up before the next search.

CREATE TABLE search_dirty (
    paragraph INTEGER PRIMARY KEY      -- key of a paragraph that was added, changed or removed
);
CREATE TRIGGER search_notes_new AFTER INSERT ON paragraph
BEGIN INSERT INTO search_dirty VALUES (NEW.key) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_notes_change AFTER UPDATE OF body ON paragraph
BEGIN INSERT INTO search_dirty VALUES (NEW.key) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_notes_removal AFTER DELETE ON paragraph
BEGIN INSERT INTO search_dirty VALUES (OLD.key) ON CONFLICT DO NOTHING; END;

CREATE TABLE search_text (
    paragraph INTEGER PRIMARY KEY,
    words     TEXT NOT NULL            -- folded words and their keys across scripts, separated by spaces
);
CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = 'search_text', content_rowid = 'paragraph', tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
