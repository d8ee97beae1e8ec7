-- The container itself: where it stands, who may open what, which files lie beside it.

CREATE TABLE sentinel (
    word TEXT PRIMARY KEY CHECK (word = 'testimony intake')      -- else an empty file would open with any key
) WITHOUT ROWID;
INSERT INTO sentinel (word) VALUES ('testimony intake');
CREATE TRIGGER sentinel_stays BEFORE DELETE ON sentinel
BEGIN SELECT RAISE(ABORT, 'the sentinel row stays'); END;

CREATE TABLE vault_state (
    key        INTEGER PRIMARY KEY CHECK (key = 1),
    generation INTEGER NOT NULL CHECK (generation >= 0),
    log_head   BLOB NOT NULL CHECK (length(log_head) = 32),
    next_keys  BLOB                                               -- keys.json to be put in place by this act
);
CREATE TRIGGER vault_state_only_grows BEFORE UPDATE OF generation ON vault_state
WHEN NEW.generation <> OLD.generation + 1
BEGIN SELECT RAISE(ABORT, 'the generation grows by one'); END;
CREATE TRIGGER vault_state_stays BEFORE DELETE ON vault_state
BEGIN SELECT RAISE(ABORT, 'the state row stays'); END;

-- Where a log begins: at `new` (cites nothing), and again at each restore (cites the head that was restored).
CREATE TABLE log_origin (
    number           INTEGER PRIMARY KEY CHECK (number > 0),
    log_id           BLOB NOT NULL UNIQUE CHECK (length(log_id) = 16),
    time             TEXT NOT NULL,
    cites_generation INTEGER,
    cites_head       BLOB CHECK (length(cites_head) = 32)
);
CREATE TRIGGER log_origin_is_append_only_update BEFORE UPDATE ON log_origin
BEGIN SELECT RAISE(ABORT, 'log origins are append-only'); END;
CREATE TRIGGER log_origin_is_append_only_delete BEFORE DELETE ON log_origin
BEGIN SELECT RAISE(ABORT, 'log origins are append-only'); END;

-- Who: signed by a key that derives from the identity private key; newest version counts, older ones stay.
CREATE TABLE directory (
    version   INTEGER PRIMARY KEY CHECK (version > 0),
    body      BLOB NOT NULL,
    signer    BLOB NOT NULL CHECK (length(signer) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    succession BLOB CHECK (length(succession) = 64)               -- the signer before signs a new signer
);
CREATE TRIGGER directory_is_append_only_update BEFORE UPDATE ON directory
BEGIN SELECT RAISE(ABORT, 'directory versions are append-only'); END;
CREATE TRIGGER directory_is_append_only_delete BEFORE DELETE ON directory
BEGIN SELECT RAISE(ABORT, 'directory versions are append-only'); END;

-- A user's own change of keys, signed by the act key before it.
CREATE TABLE key_change (
    user      TEXT NOT NULL,
    number    INTEGER NOT NULL CHECK (number > 0),
    body      BLOB NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (user, number)
);
CREATE TRIGGER key_change_is_append_only_update BEFORE UPDATE ON key_change
BEGIN SELECT RAISE(ABORT, 'key changes are append-only'); END;
CREATE TRIGGER key_change_is_append_only_delete BEFORE DELETE ON key_change
BEGIN SELECT RAISE(ABORT, 'key changes are append-only'); END;

-- What each user alone can open or make: sealed private keys and pins.
CREATE TABLE user_secret (
    user         TEXT PRIMARY KEY,
    identity     BLOB,                                            -- null for an interviewer
    organisation BLOB,                                            -- null for an interviewer
    pin_signer   BLOB CHECK (length(pin_signer) = 32),
    pin_records  BLOB CHECK (length(pin_records) = 32)
);

-- A change of passphrase by somebody who is no custodian leaves this until a custodian re-keys.
CREATE TABLE rekey_due (
    user TEXT PRIMARY KEY,
    time TEXT NOT NULL
);

-- Re-key: the only two files that an unlock may delete.
CREATE TABLE rekey (
    role     TEXT PRIMARY KEY CHECK (role IN ('predecessor', 'successor')),
    database TEXT NOT NULL,
    user     TEXT NOT NULL,
    time     TEXT NOT NULL
);

CREATE TABLE stored_file (
    name               TEXT PRIMARY KEY CHECK (length(name) = 32),
    size               INTEGER NOT NULL CHECK (size >= 0),
    sha256             BLOB NOT NULL CHECK (length(sha256) = 32), -- of the plain text
    key_blob           BLOB NOT NULL,
    sealed_to_identity INTEGER NOT NULL CHECK (sealed_to_identity IN (0, 1))
);
