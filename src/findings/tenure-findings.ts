import type { Ref, Time } from '../model/index.ts';
import { daysOf, timeWords } from './days.ts';
import { type Draft, draft } from './draft.ts';
import { type Found, found, lengthOf, type Witness } from './found.ts';

/** A term of office with its witnesses. */
export interface ToldTenure {
  readonly id: string;
  readonly person: Ref;
  readonly office: Ref;
  readonly single: boolean;
  readonly from: { readonly time: Time; readonly reason: string } | null;
  readonly to: { readonly time: Time; readonly reason: string } | null;
  /** The last day on which a source of the time calls them so. */
  readonly attested: string | null;
  /** The first `most`. */
  readonly witnesses: (most: number) => readonly Witness[];
}

/** The day by which a term has begun; null where nothing tells. */
export const starts = ({ from }: ToldTenure): number | null =>
  from === null ? null : (daysOf(from.time)?.last ?? null);

// What is known of the end by itself, not concluded from who came next.
function stays({ to, attested }: ToldTenure): number | null {
  const told = to !== null && (to.reason === 'stated' || to.reason === 'death') ? daysOf(to.time)?.first : undefined;
  return told ?? (attested === null ? null : (daysOf({ earliest: attested, latest: attested })?.last ?? null));
}

// Sources lag behind: a title is used for some weeks after it was passed on.
const lag = 62;

// An office in which terms overlap this often has several holders.
const mostOverlaps = 3;

/** Two people in an office of one holder at a time. */
export function twoHolders(tenures: readonly ToldTenure[]): Draft[] {
  return [
    ...Map.groupBy(
      tenures.filter(({ single }) => single),
      ({ office }) => office.id,
    ).values(),
  ].flatMap((terms) => {
    const overlaps = overlapsIn(terms);
    return overlaps.length > mostOverlaps
      ? []
      : [...overlaps.map(([a, b]) => holders(a, b)), ...(overlaps.length === 0 ? begunAtOnce(terms) : [])];
  });
}

// Two people of whom each is told to have taken one office on one day.
function begunAtOnce(terms: readonly ToldTenure[]): Draft[] {
  const byDay = Map.groupBy(
    terms.filter(({ from }) => from?.reason === 'stated' && /^\d{4}-\d\d-\d\d$/.test(from.time.edtf)),
    ({ from }) => from!.time.edtf,
  );
  return [...byDay].flatMap(([day, begun]) => {
    const people = [...new Map(begun.map((term) => [term.person.id, term])).values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    if (people.length !== 2) return [];
    const [a, b] = people;
    return [
      draft('contradiction', ['begun', a.id, b.id], people, () => ({
        summary: `${a.person.name} and ${b.person.name} are both told to have become ${a.office.name} on ${timeWords(day)}.`,
        about: [a.office, a.person, b.person],
        evidence: [...a.witnesses(4), ...b.witnesses(4)],
        confidence: 0.65,
        why: 'The office is taken to have one holder at a time, and both terms begin on one day.',
        innocent: ['The office may have several holders.', 'An office of the same name in another body.'],
      })),
    ];
  });
}

/** Single offices of one body that one person is told to have taken on one day, by sources of which none tells of both. */
export function officesApart(tenures: readonly ToldTenure[]): Draft[] {
  const begun = tenures.filter(
    ({ single, from }) => single && from?.reason === 'stated' && /^\d{4}-\d\d-\d\d/.test(from.time.edtf),
  );
  const groups = Map.groupBy(begun, ({ person, from }) => `${person.id} ${from!.time.edtf}`);
  return [...groups.values()].flatMap((terms) => {
    const offices = [...new Map(terms.map((term) => [term.office.id, term])).values()].sort((a, b) =>
      a.office.name < b.office.name ? -1 : 1,
    );
    if (offices.length !== 2) return [];
    const [a, b] = offices;
    return draft('contradiction', ['offices', ...[a.id, b.id].sort()], offices, () => {
      const captures = new Set(a.witnesses(20).map(({ capture }) => capture));
      if (captures.size === 0 || b.witnesses(20).some(({ capture }) => captures.has(capture))) return null;
      return {
        summary: `On ${timeWords(a.from!.time.edtf)} ${a.person.name} became ${a.office.name} by one source and ${b.office.name} by another.`,
        about: [a.person, a.office, b.office],
        evidence: [...a.witnesses(3), ...b.witnesses(3)],
        confidence: 0.5,
        why: 'Each office has one holder and both are of one body; they are told of the same day, and no source tells of both.',
        innocent: [
          'Both offices may have been given at once.',
          'The title may have been put into English in two ways.',
        ],
      };
    });
  });
}

/** Offices of one holder whose last term has ended, though the sources go on for years (the day of the last that is told). */
export function emptyOffices(tenures: readonly ToldTenure[], last: number): Found[] {
  return [...Map.groupBy(tenures, ({ office }) => office.id).values()].flatMap((terms) => {
    if (!terms.every(({ single, to, from }) => single && to !== null && from !== null)) return [];
    const [term] = terms.toSorted((a, b) => (stays(b) ?? 0) - (stays(a) ?? 0) || (a.id < b.id ? -1 : 1));
    const end = stays(term);
    const isTold = term.to?.reason === 'stated' || term.to?.reason === 'death';
    if (end === null || term.to === null || !isTold || last - end < longestEmpty) return [];
    return [
      found({
        kind: 'silence',
        key: ['empty', term.office.id],
        summary: `After ${timeWords(term.to.time.edtf)}, when ${term.person.name}’s term ends, no holder of the office of ${term.office.name} is told, though the sources go on for ${lengthOf(last - end)}.`,
        about: [term.office, term.person],
        evidence: term.witnesses(4),
        confidence: 0.65,
        size: (last - end) / 365,
        why: 'Every term that is told has ended, and none is told to follow.',
        innocent: ['The office may have been abolished, or have a new title.', 'The sources may turn to other things.'],
      }),
    ];
  });
}

const longestEmpty = 4 * 365;

// Each with those who began while it lasted, until there are too many.
function overlapsIn(terms: readonly ToldTenure[]): [ToldTenure, ToldTenure][] {
  const dated = terms
    .flatMap((term) => {
      const from = starts(term);
      return from === null ? [] : [{ term, from, until: stays(term) }];
    })
    .sort((a, b) => a.from - b.from || (a.term.id < b.term.id ? -1 : 1));
  const overlaps: [ToldTenure, ToldTenure][] = [];
  dated.forEach(({ term, until }, i) => {
    for (let j = i + 1; until !== null && j < dated.length && dated[j].from + lag < until; j++) {
      if (overlaps.length > mostOverlaps) return;
      if (dated[j].term.person.id !== term.person.id) overlaps.push([term, dated[j].term]);
    }
  });
  return overlaps;
}

const holders = (a: ToldTenure, b: ToldTenure): Draft =>
  draft('contradiction', ['holders', ...[a.id, b.id].sort()], [a, b], () => ({
    summary: `${a.person.name} and ${b.person.name} both held the office of ${a.office.name}: from ${timeWords(b.from!.time.edtf)} on, when ${b.person.name} took it, and ${a.person.name} is still named with it.`,
    about: [a.office, a.person, b.person],
    evidence: [...a.witnesses(4), ...b.witnesses(4)],
    confidence: 0.7,
    why: 'The office is taken to have one holder at a time, and the two terms overlap.',
    innocent: [
      'The office may have several holders.',
      'An office of the same name in another body.',
      'A title kept as an honour.',
    ],
  }));

const longestVacancy = 366;

// An office that is without a holder this often is one of whom the sources tell now and then.
const mostVacancies = 6;

/** Stretches in which an office of one holder has none that is told. */
export function vacancies(tenures: readonly ToldTenure[]): Draft[] {
  return [
    ...Map.groupBy(
      tenures.filter(({ single, from }) => single && from !== null),
      ({ office }) => office.id,
    ).values(),
  ].flatMap((terms) => {
    const vacant = vacanciesIn(terms);
    return vacant.length > mostVacancies ? [] : vacant.map(vacancy);
  });
}

interface Vacancy {
  readonly a: ToldTenure;
  readonly b: ToldTenure;
  readonly days: number;
}

function vacanciesIn(terms: readonly ToldTenure[]): Vacancy[] {
  const sorted = terms.toSorted((a, b) => (starts(a) ?? 0) - (starts(b) ?? 0));
  const vacant: Vacancy[] = [];
  for (let i = 1; i < sorted.length; i++) {
    const [a, b] = [sorted[i - 1], sorted[i]];
    const [end, next] = [stays(a), starts(b)];
    if (end !== null && next !== null && a.to !== null && next - end > longestVacancy)
      vacant.push({ a, b, days: next - end });
  }
  return vacant;
}

const vacancy = ({ a, b, days }: Vacancy): Draft =>
  draft('silence', ['vacant', a.office.id, a.id, b.id], [a, b], () => ({
    summary: `No holder of the office of ${a.office.name} is told between ${timeWords(a.to!.time.edtf)}, when ${a.person.name}’s term ends, and ${timeWords(b.from!.time.edtf)}, ${lengthOf(days)}.`,
    about: [a.office, a.person, b.person],
    evidence: [...a.witnesses(3), ...b.witnesses(3)],
    confidence: 0.75,
    size: days / 365,
    why: 'One term ends and the next that is told begins more than a year later.',
    innocent: ['The office may have been left open, or abolished and made again.'],
  }));
