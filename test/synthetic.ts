import { boundsOf, dayOf } from '../src/edtf/index.ts';
import {
  type Claim,
  type ClaimKind,
  captureId,
  type Filler,
  type HeldOffice,
  idOf,
  type NameKind,
  type NameMention,
  nameTables,
  type Passage,
  type Phase,
  passageTable,
  type Roles,
  type Time,
} from '../src/model/index.ts';
import type { Reading } from '../src/store/index.ts';

/** A number from 0 to 1 for a seed and a place: the same everywhere (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables = [
  'ka',
  'ro',
  'mi',
  'ten',
  'sol',
  'va',
  'lu',
  'ner',
  'pa',
  'do',
  'shi',
  'bel',
  'gar',
  'ou',
  'zin',
  'tha',
];

/** A made-up name for a number. */
function word(n: number): string {
  let out = '';
  for (let rest = n + 16; rest > 0; rest = Math.floor(rest / 16)) out += syllables[rest % 16];
  return out[0].toUpperCase() + out.slice(1);
}

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];
const ordinal = (n: number): string => ordinals[n - 1] ?? `${n}th`;

/** How large a made-up record is: how many things are told of, and what there is of each sort. */
export interface World {
  readonly seed: number;
  readonly facts: number;
  readonly people: number;
  readonly bodies: number;
  readonly places: number;
}

/** A world in which each fact is told about four times, and the names grow slower than what is told of them. */
export function worldFor(claims: number, seed = 1): World {
  const grown = (share: number, power: number) => Math.max(4, Math.round(share * claims ** power));
  return {
    seed,
    facts: Math.max(1, Math.ceil(claims / 4)),
    people: grown(3, 0.55),
    bodies: grown(1, 0.5),
    places: grown(3, 0.6),
  };
}

interface Name {
  readonly kind: NameKind;
  readonly name: string;
  readonly body?: string;
  readonly series?: string;
  readonly ordinal?: number;
}

interface Fact {
  readonly kind: ClaimKind;
  readonly day: number;
  readonly roles: Readonly<Record<string, readonly Name[]>>;
  readonly title: string;
  readonly phase?: Phase;
  readonly as?: readonly string[];
}

const firstDay = -12_000;
const lastDay = 20_000;

/** Few are told of often, most seldom. */
const often = (random: () => number, count: number): number => Math.floor(count * random() ** 3);

const person = (n: number): Name => ({ kind: 'person', name: `${word(n)} ${word(n * 7 + 3)}` });
const bodyName = (n: number): string =>
  `${word(n * 3 + 1)} ${['Party', 'Union', 'League'][n % 3]} of ${word(n * 5 + 2)}`;
const body = (n: number): Name => ({ kind: 'organisation', name: bodyName(n) });
const place = (n: number): Name => ({
  kind: 'place',
  name: `${word(n * 11 + 5)} ${['Factory', 'Farm', 'Mine'][n % 3]}`,
});
const posts = ['Chairman', 'General Secretary', 'Secretary', 'Member', 'President'];
const officeOf = (n: number, post: number): string => `${posts[post % posts.length]} of the ${bodyName(n)}`;

function meetingOf(n: number, count: number, committee: boolean): Name {
  const owner = committee ? `${ordinal(1 + (count % 8))} Central Committee of the ${bodyName(n)}` : bodyName(n);
  const number = 1 + (committee ? Math.floor(count / 8) : count);
  const series = `${committee ? 'Plenary Meeting' : 'Congress'} of the ${owner}`;
  return { kind: 'meeting', name: `${ordinal(number)} ${series}`, body: owner, series, ordinal: number };
}

/** What happened, by its number. */
function factOf(world: World, n: number): Fact {
  const random = chance(world.seed * 7919 + n);
  const day = firstDay + Math.floor(random() * (lastDay - firstDay));
  const who = () => person(often(random, world.people));
  const where = () => place(often(random, world.places));
  const owner = often(random, world.bodies);
  const sort = random();
  if (sort < 0.4) {
    const [leader, at] = [who(), where()];
    return {
      kind: 'appearance',
      day,
      roles: { participant: [leader], place: [at] },
      title: `Visit of ${leader.name} to ${at.name}`,
    };
  }
  if (sort < 0.55) {
    const meeting = meetingOf(owner, Math.floor(random() * 20), random() < 0.6);
    // Its day comes from its number, so that one meeting has one date.
    return {
      kind: 'meeting',
      day: firstDay + meeting.ordinal! * 400 + owner,
      roles: { meeting: [meeting] },
      title: meeting.name,
    };
  }
  if (sort < 0.7) {
    const holder = who();
    const office = officeOf(owner, Math.floor(random() * 5));
    const phase = (['begin', 'begin', 'again', 'end'] as const)[Math.floor(random() * 4)];
    return {
      kind: 'appointment',
      day,
      phase,
      roles: { participant: [holder], office: [{ kind: 'office', name: office, body: bodyName(owner) }] },
      title: `Election of ${holder.name}`,
    };
  }
  if (sort < 0.8) {
    const [speaker, meeting] = [who(), meetingOf(owner, Math.floor(random() * 20), false)];
    return {
      kind: 'speech',
      day,
      roles: { participant: [speaker], meeting: [meeting] },
      title: `Speech of ${speaker.name}`,
    };
  }
  if (sort < 0.84)
    return { kind: 'founding', day, roles: { organisation: [body(owner)] }, title: `Founding of ${bodyName(owner)}` };
  if (sort < 0.842) {
    const next = (owner + 1) % world.bodies;
    return {
      kind: 'renaming',
      day,
      roles: { organisation: [body(owner), body(next)], former: [body(owner)], new: [body(next)] },
      title: `Renaming of ${bodyName(owner)}`,
    };
  }
  if (sort < 0.88) {
    const dead = who();
    return { kind: 'death', day, roles: { participant: [dead] }, title: `Death of ${dead.name}` };
  }
  if (sort < 0.94) {
    const meeting = meetingOf(owner, Math.floor(random() * 20), false);
    return { kind: 'resolution', day, roles: { meeting: [meeting] }, title: `Resolution of ${meeting.name}` };
  }
  const at = where();
  return { kind: 'construction', day, roles: { place: [at] }, title: `Construction of ${at.name}` };
}

function timeOf(day: number, random: () => number): Time | null {
  const date = dayOf(day);
  const precision = random();
  if (precision < 0.04) return null;
  const edtf = precision < 0.1 ? date.slice(0, -6) : precision < 0.2 ? date.slice(0, -3) : date;
  return { edtf, ...boundsOf(edtf), basis: precision < 0.9 ? 'stated' : 'context' };
}

/** A made-up document: `size` claims about facts of the world, as the stages before would have read it. */
export function syntheticReading(world: World, document: number, size: number): Reading {
  const random = chance(world.seed * 104_729 + document * 31 + 17);
  const sourceId = idOf('source', 'synthetic', document);
  const capture = captureId(idOf('capture', document), sourceId, null);
  const issued = 1950 + Math.floor(random() * 70);
  const passages: Passage[] = [];
  const mentions: NameMention[] = [];
  const claims: Claim[] = [];
  let text = '';
  for (let at = 0; at < size; at++) {
    const fact = factOf(world, Math.floor(random() * world.facts));
    const start = text.length;
    const roles: Record<string, Filler[]> = {};
    let sentence = '';
    const name = (one: Name): Filler => {
      const from = start + sentence.length;
      sentence += `${one.name} `;
      const filler = { ...one, text: one.name, start: from, end: from + one.name.length };
      mentions.push({ ...filler, basis: 'stated' });
      return filler;
    };
    for (const role of Object.keys(fact.roles)) roles[role] = fact.roles[role].map(name);
    const holder = roles.participant?.[0];
    if (holder && fact.kind !== 'death' && random() < 0.3) {
      const office = officeOf(often(random, world.bodies), Math.floor(random() * 5));
      const held: HeldOffice = { ...name({ kind: 'office', name: office }), name: office };
      roles.participant = [{ ...holder, as: [held] }];
    }
    const time = timeOf(fact.day, random);
    const praise = (document * 7 + at) % 4 === 0 ? (document % 2 === 0 ? 'gloriously ' : 'by puppets ') : '';
    sentence += `was told of ${praise}in ${time?.edtf ?? 'some year'}.`;
    const end = start + sentence.length;
    text += `${sentence}\n\n`;
    passages.push({
      kind: 'paragraph',
      runs: [[start, end]],
      text: sentence,
      pieces: Int32Array.of(0, start, sentence.length),
      level: null,
      page: null,
      headings: [],
      voice: null,
    });
    const meeting = fact.kind === 'meeting' ? fact.roles.meeting[0] : undefined;
    claims.push({
      id: idOf('claim', capture, start, end, fact.kind, fact.title, time?.edtf ?? null),
      capture,
      passage: at,
      start,
      end,
      quote: sentence,
      parts: null,
      kind: fact.kind,
      time,
      dated: time ? { start, end: start + 4 } : null,
      roles: roles as Roles,
      title: fact.title,
      manner: 'narrated',
      modality: 'asserted',
      voice: null,
      rule: 'synthetic',
      ...(fact.phase ? { phase: fact.phase } : {}),
      series: meeting ? { name: meeting.series!, ordinal: meeting.ordinal! } : null,
    });
  }
  const source = {
    id: sourceId,
    title: `Document ${document}`,
    publisher: null,
    authors: [],
    language: 'en',
    issued: String(issued),
    address: null,
  };
  return {
    source,
    capture: {
      id: capture,
      file: `${document}.txt`,
      sha256: idOf('capture', document),
      mediaType: 'text/plain',
      encoding: 'utf-8',
      retrieved: null,
      how: '{}',
      fingerprint: 'synthetic',
      bytes: new TextEncoder().encode(text),
    },
    document: { text, passages: passageTable(passages), notes: [] },
    names: nameTables()(mentions),
    times: [],
    aliases: aliasesIn(world, random),
    eras: [],
    claims,
    coverage: { dated: { used: size, all: size }, captions: { used: 0, all: 0 }, unused: [] },
  };
}

// Now and then a document says what a body is called for short.
function aliasesIn(world: World, random: () => number): Reading['aliases'] {
  if (random() > 0.3) return [];
  const n = often(random, world.bodies);
  return [
    {
      kind: 'organisation',
      short: `${word(n * 3 + 1)
        .slice(0, 2)
        .toUpperCase()}${n}`,
      long: bodyName(n),
    },
  ];
}
