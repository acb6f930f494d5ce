/** Each later step, in order: what findings, loaded words and corrections need, and what is kept so as not to be counted again. */
export const laterSteps: readonly string[] = [
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
  `
  -- Terms are read by office and by person from the indexes alone, without the claims that they rest on.
  DROP INDEX tenure_office;
  CREATE INDEX tenure_office ON tenure (office, uid, person, brief);
  DROP INDEX tenure_person;
  CREATE INDEX tenure_person ON tenure (person, uid, office, brief);
  -- Which term has changed is noted with its office and its holder.
  DROP TRIGGER tenure_gained;
  CREATE TRIGGER tenure_gained AFTER INSERT ON tenure BEGIN
    INSERT OR IGNORE INTO stale_subject
      VALUES ('office ' || NEW.office), ('holder ' || NEW.person), ('term ' || NEW.uid);
  END;
  DROP TRIGGER tenure_lost;
  CREATE TRIGGER tenure_lost AFTER DELETE ON tenure BEGIN
    INSERT OR IGNORE INTO stale_subject
      VALUES ('office ' || OLD.office), ('holder ' || OLD.person), ('term ' || OLD.uid);
    DELETE FROM term_told_once WHERE term = OLD.uid;
  END;
  DROP TRIGGER entity_renamed;
  CREATE TRIGGER entity_renamed AFTER UPDATE OF name ON entity WHEN OLD.name <> NEW.name
  BEGIN
    INSERT OR IGNORE INTO stale_subject VALUES ('entity ' || NEW.uid), ('uses ' || NEW.uid);
    INSERT OR IGNORE INTO stale_subject
      SELECT 'office ' || office FROM tenure WHERE person = NEW.uid OR office = NEW.uid;
    INSERT OR IGNORE INTO stale_subject SELECT 'term ' || uid FROM tenure WHERE person = NEW.uid OR office = NEW.uid;
    INSERT OR IGNORE INTO stale_subject SELECT 'holder ' || person FROM tenure WHERE person = NEW.uid OR office = NEW.uid;
  END;
  DROP TRIGGER form_moved;
  CREATE TRIGGER form_moved AFTER UPDATE OF entity ON form
    WHEN NEW.kind = 'organisation' AND OLD.entity IS NOT NEW.entity
  BEGIN
    INSERT OR IGNORE INTO stale_subject SELECT 'entity ' || uid FROM entity WHERE id IN (OLD.entity, NEW.entity);
    INSERT OR IGNORE INTO stale_subject SELECT 'uses ' || uid FROM entity WHERE id IN (OLD.entity, NEW.entity);
  END;
  -- The days on which numbered meetings begin, so that those of one day are found without reading all.
  CREATE INDEX event_meeting_day ON event (first_day, series)
    WHERE series IS NOT NULL AND ordinal IS NOT NULL AND kind = 'meeting' AND basis = 'stated' AND last_day - first_day < 15;
  `,
  `
  -- Bytes and texts of captures, compressed, several in a frame. Bytes and text that were compressed each by itself are what
  -- the two together hold.
  CREATE TABLE frame (id INTEGER PRIMARY KEY AUTOINCREMENT, bytes BLOB NOT NULL) STRICT;
  INSERT INTO frame (id, bytes) SELECT id, CAST(bytes || coalesce(text, '') AS BLOB) FROM capture;
  -- Where they begin in what the frame holds; "text_at" is null where the text is the bytes, read as UTF-8.
  ALTER TABLE capture ADD COLUMN frame INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE capture ADD COLUMN bytes_at INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE capture ADD COLUMN text_at INTEGER;
  UPDATE capture SET frame = id, text_at = iif(text IS NULL, NULL, size);
  ALTER TABLE capture DROP COLUMN bytes;
  ALTER TABLE capture DROP COLUMN text;
  CREATE INDEX capture_frame ON capture (frame);
  CREATE TRIGGER frame_left AFTER DELETE ON capture WHEN NOT EXISTS (SELECT 1 FROM capture WHERE frame = OLD.frame)
    BEGIN DELETE FROM frame WHERE id = OLD.frame; END;
  `,
  `
  -- Numbered meetings by their number, with what they are called; the numbers and days that meetings had before they changed.
  CREATE INDEX event_meeting_number ON event (ordinal, title, uid)
    WHERE numbered IS NOT NULL AND kind = 'meeting' AND ordinal IS NOT NULL AND basis = 'stated';
  CREATE TRIGGER meeting_changed AFTER UPDATE OF kind, title, basis, first_day, last_day, series, ordinal ON event
    WHEN OLD.numbered IS NOT NULL
    BEGIN INSERT OR IGNORE INTO stale_subject VALUES ('number ' || OLD.ordinal), ('day ' || OLD.first_day); END;
  CREATE TRIGGER meeting_gone AFTER DELETE ON event WHEN OLD.numbered IS NOT NULL
    BEGIN INSERT OR IGNORE INTO stale_subject VALUES ('number ' || OLD.ordinal), ('day ' || OLD.first_day); END;
  CREATE TRIGGER series_renamed AFTER UPDATE OF name ON series WHEN OLD.name <> NEW.name BEGIN
    INSERT OR IGNORE INTO stale_subject SELECT 'day ' || first_day FROM event WHERE series = NEW.id;
  END;
  -- Captures of which it is known when they were taken: none, in many projects.
  CREATE INDEX capture_retrieved ON capture (retrieved, uid) WHERE retrieved IS NOT NULL;
  -- Months of which sources tell, in the order of their ids, with who publishes them: null where a source speaks for itself.
  DROP TABLE source_months;
  CREATE TABLE source_months (
    uid TEXT PRIMARY KEY, source INTEGER NOT NULL UNIQUE REFERENCES source ON DELETE CASCADE, publisher TEXT,
    months TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  DELETE FROM finding;
  DELETE FROM examined;
  INSERT OR IGNORE INTO fresh SELECT id FROM capture;
  DELETE FROM meta WHERE key = 'compiled';
  `,
  `
  -- A number for what a claim names in the role that parts its block: claims of other parts are never about one event with
  -- it. Null where any of the block may be.
  ALTER TABLE claim ADD COLUMN part INTEGER;
  DROP INDEX claim_block;
  CREATE INDEX claim_block ON claim (block, part);
  INSERT OR IGNORE INTO fresh SELECT id FROM capture;
  DELETE FROM meta WHERE key = 'compiled';
  `,
  `
  -- The claims that tell of the death of those who held offices (ids with commas between, sorted), once for all their terms.
  CREATE TABLE death_told (person TEXT PRIMARY KEY, claims TEXT NOT NULL) STRICT, WITHOUT ROWID;
  INSERT OR IGNORE INTO fresh SELECT id FROM capture;
  DELETE FROM meta WHERE key = 'compiled';
  `,
];
