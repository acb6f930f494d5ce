/** What compiling only what changed needs: what belongs together, what is to be compiled anew, names and their ties. */
export const bitByBit = `
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
  `;
