/** A project file is known by SQLite's application id: "SILK". */
export const applicationId = 0x53494c4b;

/** What each version of the file adds to the one before; the version is the number of steps taken. */
export const migrations: readonly string[] = [
  `
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
  `,
  `
  -- What only points to a name counts as no naming.
  DROP INDEX mention_form;
  CREATE INDEX mention_form ON mention (form, pointing, capture);

  -- Of a filler that is a meeting: its number and series, and whose it is ("owner" without the body's number).
  ALTER TABLE filler ADD COLUMN series TEXT;
  ALTER TABLE filler ADD COLUMN ordinal INTEGER;
  ALTER TABLE filler ADD COLUMN body TEXT;
  ALTER TABLE filler ADD COLUMN owner INTEGER REFERENCES form;
  ALTER TABLE filler ADD COLUMN basis TEXT;
  CREATE INDEX filler_owner ON filler (owner) WHERE owner IS NOT NULL;

  ALTER TABLE claim ADD COLUMN phase TEXT;
  ALTER TABLE claim ADD COLUMN detail TEXT;
  ALTER TABLE claim ADD COLUMN detail_start INTEGER;
  ALTER TABLE claim ADD COLUMN detail_end INTEGER;
  -- Compiled: the claims that may be about one event; of a numbered meeting, its sort and number and whose it is.
  ALTER TABLE claim ADD COLUMN block INTEGER REFERENCES block;
  ALTER TABLE claim ADD COLUMN call TEXT;
  ALTER TABLE claim ADD COLUMN owner TEXT;
  CREATE INDEX claim_block ON claim (block);
  CREATE INDEX claim_call ON claim (call, owner) WHERE call IS NOT NULL;
  CREATE INDEX claim_rejected ON claim (rejected) WHERE rejected;

  -- Who is appointed, removed or dead by a claim.
  CREATE TABLE career (
    holder INTEGER NOT NULL REFERENCES form, claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
    PRIMARY KEY (holder, claim)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX career_claim ON career (claim);
  -- An office that a person is named with in a role.
  CREATE TABLE held (
    claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE, seq INTEGER NOT NULL,
    holder INTEGER NOT NULL REFERENCES form, office INTEGER NOT NULL REFERENCES form,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, former INTEGER NOT NULL, PRIMARY KEY (claim, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX held_holder ON held (holder);
  CREATE INDEX held_office ON held (office);

  -- What the chronicle stands for, and what has changed since.
  CREATE TABLE fresh (capture INTEGER PRIMARY KEY) STRICT;
  INSERT INTO fresh SELECT id FROM capture;
  CREATE TRIGGER capture_read AFTER INSERT ON capture BEGIN INSERT INTO fresh (capture) VALUES (NEW.id); END;
  CREATE TRIGGER capture_gone AFTER DELETE ON capture BEGIN DELETE FROM fresh WHERE capture = OLD.id; END;
  CREATE TABLE block (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
  -- Every full name, with how often it is named; what ties it to names that may stand for the same.
  CREATE TABLE name (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, mentions INTEGER NOT NULL, UNIQUE (kind, name)
  ) STRICT;
  CREATE TABLE tie (key TEXT NOT NULL, name INTEGER NOT NULL REFERENCES name ON DELETE CASCADE, PRIMARY KEY (key, name))
    STRICT, WITHOUT ROWID;
  CREATE INDEX tie_name ON tie (name);
  CREATE TABLE known_alias (
    kind TEXT NOT NULL, short TEXT NOT NULL, long TEXT NOT NULL, short_key TEXT NOT NULL, long_key TEXT NOT NULL,
    PRIMARY KEY (kind, short, long)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX known_alias_short ON known_alias (short_key);
  CREATE INDEX known_alias_long ON known_alias (long_key);
  CREATE INDEX alias_names ON alias (kind, short, long);
  CREATE TABLE stale_block (block INTEGER PRIMARY KEY) STRICT;
  CREATE TABLE stale_name (kind TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (kind, name)) STRICT, WITHOUT ROWID;
  CREATE TABLE stale_person (entity TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE stale_call (call TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TRIGGER capture_dropped BEFORE DELETE ON capture
    WHEN NOT EXISTS (SELECT 1 FROM fresh WHERE capture = OLD.id) BEGIN
    INSERT OR IGNORE INTO stale_block SELECT block FROM claim WHERE capture = OLD.id AND block IS NOT NULL;
    INSERT OR IGNORE INTO stale_block SELECT other.block FROM claim CROSS JOIN claim AS other ON other.event = claim.event
      WHERE claim.capture = OLD.id AND other.block IS NOT NULL;
    INSERT OR IGNORE INTO stale_call SELECT call FROM claim WHERE capture = OLD.id AND call IS NOT NULL;
    INSERT OR IGNORE INTO stale_name SELECT DISTINCT kind, name FROM mention CROSS JOIN form ON form.id = mention.form
      WHERE capture = OLD.id;
    INSERT OR IGNORE INTO stale_name SELECT DISTINCT form.kind, name FROM claim CROSS JOIN filler ON filler.claim = claim.id
      CROSS JOIN form ON form.id IN (filler.form, filler.owner) WHERE capture = OLD.id;
    INSERT OR IGNORE INTO stale_name SELECT DISTINCT form.kind, name FROM claim CROSS JOIN held ON held.claim = claim.id
      CROSS JOIN form ON form.id = held.office WHERE capture = OLD.id;
    INSERT OR IGNORE INTO stale_name SELECT kind, short FROM alias WHERE capture = OLD.id
      UNION SELECT kind, long FROM alias WHERE capture = OLD.id;
    INSERT OR IGNORE INTO stale_person SELECT DISTINCT entity.uid FROM claim CROSS JOIN filler ON filler.claim = claim.id
      CROSS JOIN form ON form.id = filler.form CROSS JOIN entity ON entity.id = form.entity
      WHERE capture = OLD.id AND form.kind = 'person';
    UPDATE name SET mentions = mentions - gone.n FROM (
      SELECT kind, name, count(*) AS n FROM mention CROSS JOIN form ON form.id = mention.form
      WHERE capture = OLD.id AND pointing IS NULL GROUP BY kind, name
    ) AS gone WHERE name.kind = gone.kind AND name.name = gone.name;
  END;

  -- "own" is the event's time by its own claims, before that of its meeting; "numbered" what numbers a meeting. What it
  -- happened at: the meeting's block where it is known whose it was, its sort and number, the number of its body. "mark"
  -- tells whether compiling anew changed it.
  ALTER TABLE event ADD COLUMN block INTEGER REFERENCES block;
  ALTER TABLE event ADD COLUMN dated INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE event ADD COLUMN numbered TEXT;
  ALTER TABLE event ADD COLUMN call TEXT;
  ALTER TABLE event ADD COLUMN at_block INTEGER;
  ALTER TABLE event ADD COLUMN at_call TEXT;
  ALTER TABLE event ADD COLUMN at_body INTEGER;
  ALTER TABLE event ADD COLUMN meeting INTEGER REFERENCES event ON DELETE SET NULL;
  ALTER TABLE event ADD COLUMN reasons TEXT;
  ALTER TABLE event ADD COLUMN mark TEXT NOT NULL DEFAULT '';
  CREATE INDEX event_block ON event (block);
  CREATE INDEX event_numbered ON event (block) WHERE numbered IS NOT NULL;
  CREATE INDEX event_call ON event (call) WHERE call IS NOT NULL;
  CREATE INDEX event_at_block ON event (at_block) WHERE at_block IS NOT NULL;
  CREATE INDEX event_at_call ON event (at_call) WHERE at_call IS NOT NULL;
  CREATE INDEX event_meeting ON event (meeting) WHERE meeting IS NOT NULL;
  CREATE INDEX event_series ON event (series) WHERE series IS NOT NULL;
  ALTER TABLE series ADD COLUMN proposed TEXT;

  -- What a person's claims say of their offices, and the terms that follow from all who held one.
  CREATE TABLE stint (person TEXT NOT NULL, office TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (person, office))
    STRICT, WITHOUT ROWID;
  CREATE INDEX stint_office ON stint (office);
  CREATE TABLE tenure (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, person TEXT NOT NULL, office TEXT NOT NULL, data TEXT NOT NULL
  ) STRICT;
  CREATE INDEX tenure_person ON tenure (person);
  CREATE INDEX tenure_office ON tenure (office);
  CREATE TABLE relation (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL, kind TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, data TEXT NOT NULL
  ) STRICT;
  CREATE INDEX relation_event ON relation (event);
  CREATE INDEX relation_kind ON relation (kind);
  CREATE TABLE relation_party (
    relation INTEGER NOT NULL REFERENCES relation ON DELETE CASCADE, entity TEXT NOT NULL, PRIMARY KEY (relation, entity)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX relation_party_entity ON relation_party (entity);

  -- What a finding goes with.
  DELETE FROM finding;
  ALTER TABLE finding ADD COLUMN event INTEGER REFERENCES event ON DELETE CASCADE;
  ALTER TABLE finding ADD COLUMN capture INTEGER REFERENCES capture ON DELETE CASCADE;
  CREATE INDEX finding_event ON finding (event);
  CREATE INDEX finding_capture ON finding (capture);

  DELETE FROM series_member; DELETE FROM participant; DELETE FROM event; DELETE FROM series; DELETE FROM entity;
  INSERT INTO event_words (event_words) VALUES ('delete-all');
  INSERT INTO entity_words (entity_words) VALUES ('delete-all');
  DELETE FROM meta WHERE key = 'compiled';
  `,
  `
  -- What a finding is about, why, and the words that show it; "weight" orders a list, "subject" says what is examined anew
  -- with it where that is neither an event nor a capture.
  DELETE FROM finding;
  ALTER TABLE finding ADD COLUMN subject TEXT;
  ALTER TABLE finding ADD COLUMN weight REAL NOT NULL DEFAULT 0;
  ALTER TABLE finding ADD COLUMN detail TEXT NOT NULL DEFAULT '{}';
  CREATE INDEX finding_subject ON finding (subject) WHERE subject IS NOT NULL;
  CREATE INDEX finding_kind ON finding (kind);
  CREATE TABLE finding_about (
    finding INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE, record TEXT NOT NULL, PRIMARY KEY (finding, record)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX finding_about_record ON finding_about (record);
  INSERT OR IGNORE INTO fresh SELECT id FROM capture;
  DELETE FROM meta WHERE key = 'compiled';
  `,
  `
  -- What has to be examined anew beside events and captures: offices and entities of which something else is told.
  CREATE TABLE stale_subject (subject TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TRIGGER tenure_gained AFTER INSERT ON tenure
    BEGIN INSERT OR IGNORE INTO stale_subject VALUES ('office ' || NEW.office); END;
  CREATE TRIGGER tenure_lost AFTER DELETE ON tenure
    BEGIN INSERT OR IGNORE INTO stale_subject VALUES ('office ' || OLD.office); END;
  CREATE TRIGGER participant_lost AFTER DELETE ON participant BEGIN
    INSERT OR IGNORE INTO stale_subject SELECT 'entity ' || uid FROM entity WHERE id = OLD.entity;
  END;
  -- What a subject rested on when it was last examined.
  CREATE TABLE examined (subject TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT, WITHOUT ROWID;
  DELETE FROM finding;
  INSERT OR IGNORE INTO fresh SELECT id FROM capture;
  DELETE FROM meta WHERE key = 'compiled';
  `,
  `
  -- A body's name that is now another's: both are to be examined anew.
  CREATE TRIGGER form_moved AFTER UPDATE OF entity ON form
    WHEN NEW.kind = 'organisation' AND OLD.entity IS NOT NEW.entity
  BEGIN
    INSERT OR IGNORE INTO stale_subject SELECT 'entity ' || uid FROM entity WHERE id IN (OLD.entity, NEW.entity);
  END;
  -- What names somebody by another name has to be said anew.
  CREATE TRIGGER entity_renamed AFTER UPDATE OF name ON entity WHEN OLD.name <> NEW.name
  BEGIN
    INSERT OR IGNORE INTO stale_subject VALUES ('entity ' || NEW.uid);
    INSERT OR IGNORE INTO stale_subject
      SELECT 'office ' || office FROM tenure WHERE person = NEW.uid OR office = NEW.uid;
  END;
  DELETE FROM finding;
  INSERT OR IGNORE INTO fresh SELECT id FROM capture;
  DELETE FROM meta WHERE key = 'compiled';
  `,
  `
  -- Loaded words where they stand (offsets into the passage's text), and whom they are said of; how many words a capture has.
  CREATE TABLE wording (
    capture INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE, passage INTEGER NOT NULL, start INTEGER NOT NULL,
    "end" INTEGER NOT NULL, term TEXT NOT NULL, form INTEGER REFERENCES form, PRIMARY KEY (capture, passage, start)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX wording_form ON wording (form) WHERE form IS NOT NULL;
  CREATE TABLE wording_size (capture INTEGER PRIMARY KEY REFERENCES capture ON DELETE CASCADE, words INTEGER NOT NULL) STRICT;
  DELETE FROM finding;
  INSERT OR IGNORE INTO fresh SELECT id FROM capture;
  DELETE FROM meta WHERE key = 'compiled';
  `,
  `
  -- Counted when last examined: the months of which a source, a person or a body is told (32-bit numbers since year 0, in
  -- order), whether the end of the one or the other is told, and the events of weight that one source alone tells of, with
  -- how many others tell of those years.
  CREATE TABLE source_months (source INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE, months BLOB NOT NULL) STRICT;
  CREATE TABLE entity_months (
    entity INTEGER PRIMARY KEY REFERENCES entity ON DELETE CASCADE, months BLOB NOT NULL, ended INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE told_once (
    event INTEGER PRIMARY KEY REFERENCES event ON DELETE CASCADE, source INTEGER NOT NULL, month INTEGER NOT NULL,
    others INTEGER
  ) STRICT;
  CREATE TRIGGER told_otherwise AFTER DELETE ON told_once
    BEGIN DELETE FROM finding WHERE subject = 'once ' || OLD.event; END;
  CREATE TRIGGER source_loses AFTER DELETE ON capture
    BEGIN INSERT OR IGNORE INTO stale_subject VALUES ('source ' || OLD.source); END;
  DELETE FROM finding;
  DELETE FROM examined;
  INSERT OR IGNORE INTO fresh SELECT id FROM capture;
  DELETE FROM meta WHERE key = 'compiled';
  `,
  `
  -- Which sources tell of which event, without looking at the claims themselves.
  DROP INDEX claim_event;
  CREATE INDEX claim_event ON claim (event, capture);
  CREATE INDEX passage_furniture ON passage (kind) WHERE kind = 'furniture';
  -- How many names a capture gives, and how many of them have a part in one of its claims: kept once counted.
  CREATE TABLE capture_names (
    capture INTEGER PRIMARY KEY REFERENCES capture ON DELETE CASCADE, used INTEGER NOT NULL, "all" INTEGER NOT NULL
  ) STRICT;
  `,
  `
  -- Sums of loaded words: those of a capture by term, and those said of a form by term.
  ALTER TABLE wording_size ADD COLUMN terms TEXT NOT NULL DEFAULT '{}';
  UPDATE wording_size SET terms = (
    SELECT coalesce(json_group_object(term, n), '{}') FROM (
      SELECT term, count(*) AS n FROM wording WHERE wording.capture = wording_size.capture GROUP BY term ORDER BY term));
  CREATE TABLE wording_said (
    form INTEGER NOT NULL REFERENCES form, term TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (form, term)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO wording_said SELECT form, term, count(*) FROM wording WHERE form IS NOT NULL GROUP BY form, term;
  CREATE TRIGGER wording_gained AFTER INSERT ON wording WHEN NEW.form IS NOT NULL BEGIN
    INSERT INTO wording_said VALUES (NEW.form, NEW.term, 1) ON CONFLICT (form, term) DO UPDATE SET n = n + 1;
  END;
  CREATE TRIGGER wording_lost AFTER DELETE ON wording WHEN OLD.form IS NOT NULL BEGIN
    UPDATE wording_said SET n = n - 1 WHERE form = OLD.form AND term = OLD.term;
    DELETE FROM wording_said WHERE form = OLD.form AND term = OLD.term AND n = 0;
  END;
  `,
  `
  -- What people put in place of what was read: what they added is "decided"; mentions and claims as they were read are kept
  -- aside while a decision stands, with names as they are written, since forms come and go.
  ALTER TABLE mention ADD COLUMN decided INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE claim ADD COLUMN decided INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE mention_aside (
    capture INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    kind TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, basis TEXT NOT NULL, pointing TEXT
  ) STRICT;
  CREATE INDEX mention_aside_capture ON mention_aside (capture);
  CREATE TABLE claim_aside (
    claim INTEGER PRIMARY KEY REFERENCES claim ON DELETE CASCADE, kind TEXT NOT NULL, was TEXT NOT NULL
  ) STRICT;
  -- A capture of which something else is going to be told: because it goes, or because a person decides it.
  CREATE TABLE retold (capture INTEGER PRIMARY KEY) STRICT;
  CREATE TRIGGER capture_retold AFTER INSERT ON retold
    WHEN NOT EXISTS (SELECT 1 FROM fresh WHERE capture = NEW.capture) BEGIN
    INSERT OR IGNORE INTO stale_block SELECT block FROM claim WHERE capture = NEW.capture AND block IS NOT NULL;
    INSERT OR IGNORE INTO stale_block SELECT other.block FROM claim CROSS JOIN claim AS other ON other.event = claim.event
      WHERE claim.capture = NEW.capture AND other.block IS NOT NULL;
    INSERT OR IGNORE INTO stale_call SELECT call FROM claim WHERE capture = NEW.capture AND call IS NOT NULL;
    INSERT OR IGNORE INTO stale_name SELECT DISTINCT kind, name FROM mention CROSS JOIN form ON form.id = mention.form
      WHERE capture = NEW.capture;
    INSERT OR IGNORE INTO stale_name SELECT DISTINCT form.kind, name FROM claim CROSS JOIN filler ON filler.claim = claim.id
      CROSS JOIN form ON form.id IN (filler.form, filler.owner) WHERE capture = NEW.capture;
    INSERT OR IGNORE INTO stale_name SELECT DISTINCT form.kind, name FROM claim CROSS JOIN held ON held.claim = claim.id
      CROSS JOIN form ON form.id = held.office WHERE capture = NEW.capture;
    INSERT OR IGNORE INTO stale_name SELECT kind, short FROM alias WHERE capture = NEW.capture
      UNION SELECT kind, long FROM alias WHERE capture = NEW.capture;
    INSERT OR IGNORE INTO stale_person SELECT DISTINCT entity.uid FROM claim CROSS JOIN filler ON filler.claim = claim.id
      CROSS JOIN form ON form.id = filler.form CROSS JOIN entity ON entity.id = form.entity
      WHERE capture = NEW.capture AND form.kind = 'person';
    UPDATE name SET mentions = mentions - gone.n FROM (
      SELECT kind, name, count(*) AS n FROM mention CROSS JOIN form ON form.id = mention.form
      WHERE capture = NEW.capture AND pointing IS NULL GROUP BY kind, name
    ) AS gone WHERE name.kind = gone.kind AND name.name = gone.name;
  END;
  DROP TRIGGER capture_dropped;
  CREATE TRIGGER capture_dropped BEFORE DELETE ON capture BEGIN
    INSERT OR REPLACE INTO retold VALUES (OLD.id);
    DELETE FROM retold WHERE capture = OLD.id;
  END;
  `,
  `
  -- The terms that one source alone tells of, likewise.
  CREATE TABLE term_told_once (
    term TEXT PRIMARY KEY, office TEXT NOT NULL, source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    month INTEGER NOT NULL, others INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER term_told_otherwise AFTER DELETE ON term_told_once
    BEGIN DELETE FROM finding WHERE subject = 'term once ' || OLD.term; END;
  DELETE FROM finding;
  DELETE FROM examined;
  INSERT OR IGNORE INTO fresh SELECT id FROM capture;
  DELETE FROM meta WHERE key = 'compiled';
  `,
  `
  -- What is said of a form is added up by what puts it, once for all of a capture.
  DROP TRIGGER wording_gained;
  `,
  `
  -- Arrays of numbers that follow from the chronicle, so that a program that starts need not count them: good for as long as
  -- "state" is that of the chronicle.
  CREATE TABLE kept_column (name TEXT PRIMARY KEY, state TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
  `,
  `
  -- What SQLite gathers of a file by itself is of its first rows, which are those told of most: it made plans that look
  -- through everything to find a little. Without it, tables are joined in the order that each query gives.
  DROP TABLE IF EXISTS sqlite_stat1;
  DROP TABLE IF EXISTS sqlite_stat4;
  CREATE INDEX event_birth ON event (id) WHERE kind = 'birth';
  -- Whose terms have changed is noted with the office.
  DROP TRIGGER tenure_gained;
  CREATE TRIGGER tenure_gained AFTER INSERT ON tenure
    BEGIN INSERT OR IGNORE INTO stale_subject VALUES ('office ' || NEW.office), ('holder ' || NEW.person); END;
  DROP TRIGGER tenure_lost;
  CREATE TRIGGER tenure_lost AFTER DELETE ON tenure BEGIN
    INSERT OR IGNORE INTO stale_subject VALUES ('office ' || OLD.office), ('holder ' || OLD.person);
    DELETE FROM term_told_once WHERE term = OLD.uid;
  END;
  -- Whether the claims of an event differ in when or where it was.
  ALTER TABLE event ADD COLUMN apart INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX event_apart ON event (id) WHERE apart;
  -- Offices all of whose terms that are told have ended.
  CREATE TABLE ended_office (office TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  DELETE FROM finding;
  DELETE FROM examined;
  INSERT OR IGNORE INTO fresh SELECT id FROM capture;
  DELETE FROM meta WHERE key = 'compiled';
  `,
  `
  -- A date that a person corrected: what it was read as (JSON), "null" where it was not read as a date at all.
  ALTER TABLE timex ADD COLUMN was TEXT;
  `,
  `
  -- Loaded words of the last capture of each source as they were last added up (under whom, in which time, how many words,
  -- by term, and of which forms), and what they come to: by who publishes and when, by term and when ("" all together, a
  -- publisher of several sources by itself), and by the form they are said of and when. "period" is "" where none is known.
  CREATE TABLE wording_counted (
    source INTEGER PRIMARY KEY, uid TEXT NOT NULL, capture INTEGER NOT NULL UNIQUE, speaker TEXT NOT NULL,
    period TEXT NOT NULL, words INTEGER NOT NULL, terms TEXT NOT NULL, said TEXT NOT NULL
  ) STRICT;
  CREATE INDEX wording_counted_period ON wording_counted (period, uid);
  CREATE INDEX wording_counted_speaker ON wording_counted (speaker, period, uid);
  CREATE TABLE wording_sum (
    speaker TEXT NOT NULL, period TEXT NOT NULL, sources INTEGER NOT NULL, words INTEGER NOT NULL,
    honorific INTEGER NOT NULL, emotive INTEGER NOT NULL, pejorative INTEGER NOT NULL, slogan INTEGER NOT NULL,
    PRIMARY KEY (speaker, period)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE wording_term (
    speaker TEXT NOT NULL, period TEXT NOT NULL, term TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (speaker, period, term)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE wording_of (
    form INTEGER NOT NULL, period TEXT NOT NULL, term TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (form, period, term)
  ) STRICT, WITHOUT ROWID;
  -- Of a term in an office of one holder, what findings need of it, without the claims that it rests on; null of others.
  ALTER TABLE tenure ADD COLUMN brief TEXT;
  -- Months of which a source tells: the first (since year 0) and how far each is from the one before, a letter each.
  DROP TABLE source_months;
  CREATE TABLE source_months (
    source INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE, months TEXT NOT NULL
  ) STRICT;
  -- Those who repeat the words of the one source that tells of an event: ids of sources, one of each who publishes (JSON).
  ALTER TABLE told_once ADD COLUMN copies TEXT NOT NULL DEFAULT '[]';
  -- What makes or unmakes a body, and agreements: few in any month.
  CREATE INDEX event_made ON event (place, last_day)
    WHERE kind IN ('founding', 'merger', 'renaming', 'dissolution', 'agreement');
  -- A source that is of another time, or of another publisher, counts elsewhere.
  CREATE TRIGGER source_changed AFTER UPDATE OF title, publisher, issued, address ON source
    WHEN OLD.title IS NOT NEW.title OR OLD.publisher IS NOT NEW.publisher OR OLD.issued IS NOT NEW.issued
      OR OLD.address IS NOT NEW.address
    BEGIN INSERT OR IGNORE INTO stale_subject VALUES ('source ' || NEW.id); END;
  DELETE FROM finding;
  DELETE FROM examined;
  INSERT OR IGNORE INTO fresh SELECT id FROM capture;
  DELETE FROM meta WHERE key = 'compiled';
  `,
];
