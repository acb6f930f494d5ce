/** The file as it was first: what was read, the chronicle made of it, what people decided. */
export const firstForm = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- What was read: a file as added, or a row of one.
  CREATE TABLE input (
    path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, fingerprint TEXT NOT NULL, unreadable TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE source (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, title TEXT NOT NULL, publisher TEXT, authors TEXT NOT NULL,
    language TEXT, issued TEXT, address TEXT
  ) STRICT;

  CREATE TABLE capture (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    file TEXT NOT NULL, sha256 TEXT NOT NULL, media_type TEXT NOT NULL, encoding TEXT NOT NULL, retrieved TEXT,
    how TEXT NOT NULL, fingerprint TEXT NOT NULL, about TEXT NOT NULL, notes TEXT NOT NULL, length INTEGER NOT NULL,
    coverage TEXT NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL,
    -- Null where it is the bytes themselves, read as UTF-8.
    text BLOB
  ) STRICT;
  CREATE INDEX capture_source ON capture (source);
  CREATE INDEX capture_file ON capture (file);

  CREATE TABLE passage (
    id INTEGER PRIMARY KEY, capture INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE, seq INTEGER NOT NULL,
    kind TEXT NOT NULL, level INTEGER, page TEXT, voice TEXT, headings TEXT NOT NULL, runs TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, pieces BLOB, text TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX passage_place ON passage (capture, seq);

  -- A name as documents give it: the fullest form (name) and the words (text).
  CREATE TABLE form (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
    entity INTEGER REFERENCES entity ON DELETE SET NULL
  ) STRICT;
  CREATE UNIQUE INDEX form_words ON form (kind, name, text);
  CREATE INDEX form_entity ON form (entity);

  CREATE TABLE mention (
    capture INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    form INTEGER NOT NULL REFERENCES form, basis TEXT NOT NULL,
    -- How it points, where it is no name itself: pronoun, title, short.
    pointing TEXT,
    PRIMARY KEY (capture, start, "end", form)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mention_form ON mention (form, capture);

  CREATE TABLE timex (
    capture INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    type TEXT NOT NULL, value TEXT, edtf TEXT, earliest TEXT, latest TEXT, basis TEXT NOT NULL, extra TEXT
  ) STRICT;
  CREATE INDEX timex_place ON timex (capture, start);

  CREATE TABLE alias (
    capture INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE, kind TEXT NOT NULL, short TEXT NOT NULL,
    long TEXT NOT NULL
  ) STRICT;
  CREATE INDEX alias_capture ON alias (capture);

  CREATE TABLE era (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, capture INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE,
    title TEXT NOT NULL, edtf TEXT NOT NULL, earliest TEXT, latest TEXT, basis TEXT NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX era_capture ON era (capture);

  CREATE TABLE claim (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, capture INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE,
    passage INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, parts TEXT, quote TEXT NOT NULL,
    kind TEXT NOT NULL, edtf TEXT, earliest TEXT, latest TEXT, basis TEXT, dated_start INTEGER, dated_end INTEGER,
    title TEXT NOT NULL, manner TEXT NOT NULL, modality TEXT NOT NULL, voice TEXT, rule TEXT NOT NULL, series TEXT,
    ordinal INTEGER, event INTEGER REFERENCES event ON DELETE SET NULL, rejected INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX claim_place ON claim (capture, start);
  CREATE INDEX claim_event ON claim (event);

  CREATE TABLE filler (
    claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE, role TEXT NOT NULL, seq INTEGER NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, form INTEGER NOT NULL REFERENCES form,
    PRIMARY KEY (claim, role, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX filler_form ON filler (form);

  -- The chronicle: made anew from the claims, never edited.
  CREATE TABLE entity (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL
  ) STRICT;

  CREATE TABLE series (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;

  CREATE TABLE event (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT NOT NULL, edtf TEXT,
    earliest TEXT, latest TEXT, basis TEXT, series INTEGER REFERENCES series ON DELETE SET NULL, ordinal INTEGER,
    -- Days since 1970-01-01; null where that end is open or unknown. "place" orders the list, undated last.
    first_day INTEGER, last_day INTEGER, place INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX event_place ON event (place, last_day, uid);

  CREATE TABLE series_member (
    series INTEGER NOT NULL REFERENCES series ON DELETE CASCADE, ordinal INTEGER NOT NULL,
    event INTEGER REFERENCES event ON DELETE CASCADE, PRIMARY KEY (series, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX series_member_event ON series_member (event);

  CREATE TABLE participant (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    role TEXT NOT NULL, PRIMARY KEY (event, entity, role)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX participant_entity ON participant (entity);

  CREATE TABLE finding (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, summary TEXT NOT NULL
  ) STRICT;
  CREATE TABLE finding_claim (
    finding INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE, claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
    PRIMARY KEY (finding, claim)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX finding_claim_claim ON finding_claim (claim);
  CREATE TABLE finding_passage (
    finding INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
    passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE, PRIMARY KEY (finding, passage)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX finding_passage_passage ON finding_passage (passage);

  -- What people decided: appended to, never changed.
  CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, selectors TEXT NOT NULL, verdict TEXT NOT NULL,
    value TEXT, by TEXT NOT NULL, at TEXT NOT NULL, why TEXT, lost INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TRIGGER decision_kept BEFORE DELETE ON decision
    BEGIN SELECT RAISE(ABORT, 'a decision is never deleted: undo it'); END;
  CREATE TRIGGER decision_unchanged BEFORE UPDATE OF uid, selectors, verdict, value, by, at, why ON decision
    BEGIN SELECT RAISE(ABORT, 'a decision is never changed: undo it'); END;

  CREATE VIRTUAL TABLE passage_words USING fts5(
    words, tails, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
  );
  CREATE VIRTUAL TABLE event_words USING fts5(
    words, tails, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
  );
  CREATE VIRTUAL TABLE entity_words USING fts5(
    words, tails, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
  );
  `;
