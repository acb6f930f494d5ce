import type { DatabaseSync } from 'node:sqlite';
import { meetingName } from '../chronicle/index.ts';
import type { Claim, Filler, MentionForm } from '../model/index.ts';
import { writing } from './statement.ts';

/** Writes claims and the names they need; the caller holds the transaction. */
export interface ClaimWriter {
  /** The rowid of a name as a document gives it, made where there is none. */
  formKey(form: MentionForm): number;
  /** Keeps a claim of a capture, given by its rowid; gives the claim's. */
  putClaim(capture: number, claim: Claim): number;
  /** Looks names up anew where another connection may have dropped some since. */
  refresh(): void;
}

export function claimWriter(db: DatabaseSync): ClaimWriter {
  const writes = (sql: string) => writing(db, sql);
  const putForm = writes('INSERT INTO form (kind, name, text) VALUES (?, ?, ?)');
  const findForm = db.prepare('SELECT id FROM form WHERE kind = ? AND name = ? AND text = ?');
  const insertClaim = writes(`
    INSERT INTO claim (uid, capture, passage, start, "end", parts, quote, kind, edtf, earliest, latest, basis,
      dated_start, dated_end, title, manner, modality, voice, rule, series, ordinal, phase, detail, detail_start,
      detail_end)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const putFiller = writes(`
    INSERT INTO filler (claim, role, seq, start, "end", form, series, ordinal, body, owner, basis)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const putCareer = writes('INSERT OR IGNORE INTO career (holder, claim) VALUES (?, ?)');
  const putHeld = writes(
    'INSERT INTO held (claim, seq, holder, office, start, "end", former) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );

  // By kind, and by name and words in one text; a name that stands as it is has no words of its own.
  const forms = new Map<string, Map<string, number>>();
  const versionOf = db.prepare('PRAGMA data_version');
  let version: unknown = null;
  const formKey = ({ kind, name, text }: MentionForm): number => {
    let ofKind = forms.get(kind);
    if (ofKind === undefined) {
      ofKind = new Map();
      forms.set(kind, ofKind);
    }
    const key = text === name ? name : `${name}\n${text}`;
    let id = ofKind.get(key);
    if (id === undefined) {
      const words = text.replace(/\s+/g, ' ');
      const row = findForm.get(kind, name, words);
      id = Number(row ? row.id : putForm.run(kind, name, words).lastInsertRowid);
      ofKind.set(key, id);
    }
    return id;
  };

  // The body that a meeting belongs to, without its number: so that "Fourth Central Committee" is that of all numbers.
  const ownerKey = (filler: Filler): number | null => {
    const owner = filler.kind === 'meeting' ? meetingName(filler).body : null;
    return owner === null ? null : formKey({ kind: 'organisation', name: owner, text: owner });
  };

  function putClaim(capture: number, claim: Claim): number {
    const { time } = claim;
    const row = Number(
      insertClaim.run(
        claim.id,
        capture,
        claim.passage,
        claim.start,
        claim.end,
        claim.parts && JSON.stringify(claim.parts),
        claim.quote,
        claim.kind,
        time?.edtf ?? null,
        time?.earliest ?? null,
        time?.latest ?? null,
        time?.basis ?? null,
        claim.dated?.start ?? null,
        claim.dated?.end ?? null,
        claim.title,
        claim.manner,
        claim.modality,
        claim.voice,
        claim.rule,
        claim.series?.name ?? null,
        claim.series?.ordinal ?? null,
        claim.phase ?? null,
        claim.detail?.text ?? null,
        claim.detail?.start ?? null,
        claim.detail?.end ?? null,
      ).lastInsertRowid,
    );
    let held = 0;
    for (const role of Object.keys(claim.roles))
      claim.roles[role].forEach((filler, seq) => {
        const form = formKey(filler);
        putFiller.run(
          row,
          role,
          seq,
          filler.start,
          filler.end,
          form,
          filler.series ?? null,
          filler.ordinal ?? null,
          filler.body ?? null,
          ownerKey(filler),
          filler.basis ?? null,
        );
        if (role === 'participant' && (claim.kind === 'appointment' || claim.kind === 'death'))
          putCareer.run(form, row);
        for (const office of filler.as ?? []) {
          const { name, text, start, end, former } = office;
          putHeld.run(row, held++, form, formKey({ kind: 'office', name, text }), start, end, former ? 1 : 0);
        }
      });
    return row;
  }

  return {
    formKey,
    putClaim,
    refresh() {
      const now = versionOf.get()?.data_version;
      if (now !== version) forms.clear();
      version = now;
    },
  };
}
