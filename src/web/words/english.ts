import type { Basis, ClaimKind, EntityKind, EventKind, Manner, Modality } from '../../model/index.ts';
import { englishDates } from './english-dates.ts';

const number = new Intl.NumberFormat('en-GB');
const count = (n: number): string => number.format(n);
const of = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** Of how many something is used. */
interface Used {
  readonly used: number;
  readonly all: number;
}

const eventKinds: Readonly<Record<EventKind, string>> = {
  meeting: 'Meeting',
  appointment: 'Appointment',
  founding: 'Founding',
  merger: 'Merger',
  renaming: 'Renaming',
  dissolution: 'Dissolution',
  appearance: 'Appearance',
  speech: 'Speech',
  publication: 'Publication',
  resolution: 'Resolution',
  construction: 'Construction',
  test: 'Test',
  conflict: 'Conflict',
  agreement: 'Agreement',
  death: 'Death',
  birth: 'Birth',
  disaster: 'Disaster',
  campaign: 'Campaign',
  plan: 'Plan',
  award: 'Award',
  commemoration: 'Commemoration',
  other: 'Other',
};

const claimKinds: Readonly<Record<ClaimKind, string>> = { ...eventKinds, depiction: 'Depiction' };

const entityKinds: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organisation: 'Body',
  place: 'Place',
  office: 'Office',
  work: 'Work',
  plan: 'Plan',
  campaign: 'Campaign',
  slogan: 'Slogan',
  doctrine: 'Doctrine',
  object: 'Object',
};

const bases: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  context: 'from the context',
  inferred: 'inferred',
};

const manners: Readonly<Record<Manner, string | null>> = {
  narrated: null,
  captioned: 'in a caption',
  quoted: 'in a quotation',
  reported: 'as reported',
};

const modalities: Readonly<Record<Modality, string | null>> = {
  asserted: null,
  planned: 'planned',
  denied: 'denied',
};

const fieldNames: Readonly<Record<string, string>> = {
  ...entityKinds,
  from: 'From',
  to: 'To',
  kind: 'Kind',
  source: 'Source',
};

// Voices that are no person's name.
const voices: Readonly<Record<string, string>> = { editor: 'the editor', letter: 'a letter it prints' };

/** Every word of the interface in English: plain and neutral, and no praise but inside quotation marks. */
export const english = {
  language: 'en',
  count,
  quote: (text: string): string => `“${text}”`,
  both: (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items),
  dates: englishDates,
  eventKinds,
  claimKinds,
  entityKinds,
  bases,
  manners,
  modalities,

  app: {
    name: 'Sillok',
    record: 'What is open',
    skip: 'Skip to the main pane',
    rooms: 'Rooms',
    title: (...parts: readonly string[]): string => parts.filter(Boolean).join(' · '),
    close: 'Close',
  },
  rooms: {
    chronicle: 'Chronicle',
    people: 'People',
    offices: 'Offices',
    bodies: 'Bodies',
    places: 'Places',
    works: 'Works',
    series: 'Series',
    asOf: 'As of',
    findings: 'Findings',
    history: 'History',
    sources: 'Sources',
    search: 'Search',
  },

  names: {
    find: (room: string): string => `Find in ${room.toLowerCase()}`,
    order: 'Order',
    orders: {
      mentions: 'most named',
      events: 'most events',
      sources: 'most sources',
      name: 'A to Z',
      first: 'earliest',
      last: 'latest',
    },
    allKinds: 'all',
    kinds: {
      work: 'works',
      plan: 'plans',
      campaign: 'campaigns',
      slogan: 'slogans',
      doctrine: 'doctrines',
      object: 'objects',
    },
    none: 'No name matches.',
    empty: {
      people: 'No person is named in these sources.',
      offices: 'No office is named in these sources.',
      bodies: 'No body is named in these sources.',
      places: 'No place is named in these sources.',
      works: 'No work, plan, campaign, slogan, doctrine or object is named in these sources.',
    },
    sources: (n: number): string => of(n, 'source', 'sources'),
    reach: (from: number | null, to: number | null): string =>
      from === null || to === null ? '' : from === to ? `${from}` : `${from}–${to}`,
  },

  keys: {
    open: 'Keys',
    title: 'Keys',
    single: 'Single keys are on',
    none: 'Single keys are off',
    search: 'to the search box',
    goTo: (room: string): string => `to ${room}`,
    next: 'next event',
    previous: 'previous event',
    close: 'close the pane opened last',
    zoom: 'on the timeline: closer, farther, all of it',
    pan: 'on the timeline: earlier, later',
  },

  states: {
    loading: 'Loading',
    failed: 'This could not be loaded.',
    unreachable: 'The program that serves this page does not answer. Is it still running?',
    again: 'Try again',
    nowhere: 'There is nothing at this address.',
    toChronicle: 'Go to the chronicle',
  },

  record: {
    years: (from: number, to: number): string => (from === to ? `${from}` : `${from} to ${to}`),
    told: (sources: number): string => `as ${of(sources, 'source tells it', 'sources tell it')}`,
    empty: 'This project holds no sources yet.',
    fill: 'Documents that are added to it fill this chronicle: “sillok add” takes files and folders.',
    events: (n: number): string => of(n, 'event', 'events'),
    claims: (n: number): string => of(n, 'claim', 'claims'),
    passages: (n: number): string => of(n, 'passage', 'passages'),
  },

  overview: {
    name: 'The record at a glance',
    series: 'Numbered meetings',
    told: (told: number, all: number): string => `${count(told)} of ${count(all)} told`,
    toldPlace: (ordinal: number): string => `Number ${ordinal}: told in these sources`,
    missingPlace: (ordinal: number): string => `Number ${ordinal}: not mentioned in these sources`,
    missingPlaces: (from: number, to: number): string => `Numbers ${from} to ${to}: not mentioned in these sources`,
    missing: 'not mentioned in these sources',
    moreSeries: (n: number): string => `${of(n, 'more series', 'more series')}`,
    noSeries: 'No numbered meeting is told of.',
    people: 'Named most',
    bodies: 'Bodies named most',
    mentions: (n: number): string => of(n, 'mention', 'mentions'),
    nobody: 'Nobody is named.',
    sources: 'Sources',
    allSources: (n: number): string => `All ${count(n)} sources`,
    unused: 'What could not be used',
    nothingUnused: 'Every dated sentence, caption and name has a claim that rests on it.',
    unusedDated: (n: number): string => of(n, 'dated sentence', 'dated sentences'),
    unusedCaptions: (n: number): string => of(n, 'caption', 'captions'),
    unusedNames: (n: number): string => of(n, 'name', 'names'),
    unusedTail: (n: number): string => `${n === 1 ? 'has' : 'have'} no claim resting on them.`,
    unreadable: (n: number): string => `${of(n, 'file', 'files')} could not be read:`,
  },

  timeline: {
    name: 'Timeline',
    help: 'Plus and minus zoom, the arrow keys move, 0 shows all. Drag along the years to choose a span of time.',
    closer: 'Closer',
    farther: 'Farther',
    whole: 'All',
    summary: 'Events over time',
    stretch: (from: string, to: string, n: number): string =>
      `${from === to ? from : `${from} to ${to}`}: ${of(n, 'event', 'events')}`,
    silence: 'nothing dated',
    eras: 'Periods as the sources divide them',
    key: { stated: 'stated', context: 'from the context', inferred: 'inferred' },
  },

  filter: {
    name: 'Filters',
    kind: 'Kind',
    person: 'Person',
    organisation: 'Body',
    place: 'Place',
    source: 'Source',
    certainty: 'Certainty',
    dated: { stated: 'date stated', context: 'date from the context', inferred: 'date inferred' },
    told: (sources: number): string =>
      sources >= 3 ? 'told by 3 sources or more' : `told by ${of(sources, 'source', 'sources')}`,
    from: 'From',
    to: 'To',
    anyYear: 'any year',
    dateHint: 'a year, 1950-06 or 1950-06-25',
    notADate: 'Write a year, 1950-06 or 1950-06-25.',
    backwards: 'The first date is after the last.',
    find: 'Find in this list',
    chosen: (label: string, n: number): string => `${label}: ${count(n)}`,
    clear: 'Clear all',
    remove: (what: string): string => `Remove: ${what}`,
    since: (from: string): string => `from ${from}`,
    until: (to: string): string => `until ${to}`,
    matching: (words: string): string => `matching “${words}”`,
    total: (n: number): string => of(n, 'event', 'events'),
    nothing: 'Nothing to choose from.',
  },

  facets: {
    name: 'What is left in this list',
    kinds: 'Kinds',
    people: 'People',
    bodies: 'Bodies',
    places: 'Places',
    sources: 'Sources',
    decades: 'Decades',
    bases: 'How the date is known',
    told: 'By how many sources',
    more: (n: number): string => `${count(n)} more`,
  },

  list: {
    name: 'Events by year',
    undated: 'Without a date',
    none: 'No event matches.',
    noneAtAll: 'No sentence of these sources dates anything.',
    end: (n: number): string => `${of(n, 'event', 'events')} in all`,
    andOthers: (n: number): string => `and ${of(n, 'other source', 'other sources')}`,
    basis: { stated: '', context: 'dated from the context', inferred: 'date inferred' },
    findings: (n: number): string => of(n, 'finding', 'findings'),
    evidence: (source: string): string => `Show this sentence in ${source}`,
  },

  event: {
    name: 'Event',
    findings: 'What a critic would flag',
    meeting: 'At',
    resolved: 'What was resolved',
    reasons: {
      meeting: 'Its date is that of the meeting it happened at.',
      only: 'What does not tell which occurrence it means is taken to mean this one, the only one that fits.',
      once: 'What dates it apart is taken together, since such a thing happens once.',
      decided: 'Put together by a person.',
    },
    according: (n: number): string => `according to ${of(n, 'source', 'sources')}`,
    undated: 'no date mentioned',
    stated: 'The date is stated.',
    context: 'Part of the date is taken from the context.',
    inferred: 'The date is inferred.',
    edtf: 'EDTF',
    says: 'What each source says',
    who: 'Who',
    bodies: 'Bodies',
    where: 'Where',
    series: 'Series',
    ordinal: (ordinal: number, series: string): string => `Number ${ordinal} of the series ${series}`,
    previous: 'Before',
    next: 'After',
    notMentioned: 'not mentioned in these sources',
    page: (page: string): string => `p. ${page}`,
    voice: (voice: string): string => `in the voice of ${voices[voice] ?? voice}`,
    inSource: 'Show in the source',
    missing: 'There is no such event. It may have gone when the chronicle was rebuilt.',
  },

  source: {
    name: 'Source',
    text: (title: string): string => `Text of ${title}`,
    page: (page: string): string => `p. ${page}`,
    claims: 'Claims that rest on this passage',
    parts: 'Contents and coverage',
    contents: 'Contents',
    moreHeadings: (n: number): string => `and ${of(n, 'heading', 'headings')} below these`,
    periods: 'Periods',
    period: (time: string): string => `Period: ${time}`,
    namedMost: 'Named most here',
    goToPage: 'Go to page',
    go: 'Go',
    noPage: (page: string): string => `This source has no page ${page}.`,
    coverage: 'What has no claim',
    covered: (dated: Used, captions: Used): string => {
      const told = [
        dated.all > 0 && `${count(dated.used)} of ${of(dated.all, 'dated sentence', 'dated sentences')}`,
        captions.all > 0 && `${count(captions.used)} of ${of(captions.all, 'caption', 'captions')}`,
      ].filter((part) => part !== false);
      if (told.length === 0) return 'No sentence here is dated, and there are no captions.';
      return `Claims rest on ${told.join(' and on ')}.`;
    },
    uncovered: 'On these no claim rests:',
    allUncovered: (n: number): string => `All ${count(n)}`,
    marked: 'What is marked in the text',
    gaps: 'Without a claim',
    groups: {
      person: 'People',
      organisation: 'Bodies',
      office: 'Offices',
      place: 'Places',
      time: 'Dates',
      thing: 'Works and other names',
    },
    captures: 'Copies',
    retrieved: (day: string): string => `taken ${day}`,
    published: (day: string): string => `published ${day}`,
    none: 'No sources yet.',
    more: (n: number): string => `${of(n, 'more source', 'more sources')}`,
    missing: 'There is no such source in this project.',
    empty: 'This source has no text.',
    length: (characters: number): string => `${count(characters)} characters`,
    columns: { title: 'Title', issued: 'Published', events: 'Events', length: 'Characters' },
  },

  entity: {
    missing: 'There is no such name. It may have gone when the chronicle was rebuilt.',
    first: 'First event',
    last: 'Last event',
    offices: 'Offices',
    holders: 'Holders',
    overTime: 'Events over time',
    fullest: (year: string, n: number): string => `Most in ${year}: ${of(n, 'event', 'events')}`,
    monthly: 'Events by month and year',
    events: 'Events',
    noEvents: 'It is named, but has a part in no event.',
    inChronicle: (n: number): string => (n === 1 ? 'This event in the chronicle' : `All ${count(n)} in the chronicle`),
    companions: { person: 'Appears with', organisation: 'With these bodies', place: 'At these places' },
    together: (n: number): string => of(n, 'event together', 'events together'),
    forms: 'As sources write it',
    firstUse: (source: string): string => `Show where ${source} first does`,
    namedBy: 'Named by',
    termFrom: (date: string): string => `from ${date}`,
    termTo: (date: string): string => `until ${date}`,
    undatedTerm: 'no date mentioned',
    again: (dates: readonly string[]): string => `again ${new Intl.ListFormat('en-GB').format(dates)}`,
    attested: (when: string, uses: number): string => `so called ${when}, ${of(uses, 'time', 'times')}`,
    reasons: {
      stated: 'stated',
      death: 'concluded from the death',
      predecessor: 'concluded from the predecessor',
      successor: 'concluded from the successor',
      office: 'concluded from the next office',
      decided: 'decided by a person',
    },
    relations: 'Among other bodies',
    is: {
      founded: 'Founded',
      from: 'Came from',
      became: 'Became',
      changed: 'Merged or renamed',
      partOf: 'Part of',
      parts: 'Its parts',
      under: 'Under',
      over: 'Over',
      ended: 'Dissolved',
    },
    undatedEvent: 'no date mentioned',
    byName: 'by its name',
  },

  findings: {
    kinds: {
      contradiction: 'Contradiction',
      imprecision: 'Different precision',
      'missing-ordinal': 'Missing numbers',
      silence: 'Silence',
      erasure: 'Erasure',
      anachronism: 'Anachronism',
      calendar: 'Calendar',
      arithmetic: 'Arithmetic',
      'title-drift': 'Changing titles',
      'single-source': 'Single source',
      'loaded-wording': 'Loaded wording',
    },
    about: 'What a careful critic would look at again. None of it is a verdict.',
    none: 'Nothing in these sources calls for a second look.',
    more: 'More findings',
    missing: 'There is no such finding. It may have gone when the chronicle was rebuilt.',
    evidence: 'The words that show it',
    innocent: 'What could explain it innocently',
    concerns: 'What it concerns',
    decision: 'Decision',
    why: 'Reason',
    accept: 'It holds',
    dismiss: 'Dismiss it',
    undo: 'Undo this decision',
    states: { open: 'open', accept: 'held to be so', dismiss: 'dismissed' },
    decided: (state: string, day: string): string => `${state[0].toUpperCase()}${state.slice(1)} on ${day}.`,
  },

  history: {
    none: 'Nothing has been decided yet.',
    fill: 'What readers accept, dismiss or correct is kept here, with who, when and why, and can be undone.',
    undo: 'Undo',
    undone: 'undone since',
    lost: 'what it was about is no longer found',
    as: (value: string): string => `as “${value}”`,
    verdicts: {
      accept: 'Accepted:',
      reject: 'Rejected:',
      merge: 'Merged:',
      split: 'Split:',
      rename: 'Renamed:',
      edit: 'Edited:',
      dismiss: 'Dismissed:',
      note: 'Noted on:',
      undo: 'Undone:',
    },
    records: {
      source: 'source',
      capture: 'copy',
      passage: 'passage',
      mention: 'mention',
      claim: 'claim',
      event: 'event',
      entity: 'name',
      series: 'series',
      tenure: 'term of office',
      relation: 'relation',
      resolution: 'resolution',
      era: 'period',
      finding: 'finding',
      decision: 'decision',
    },
  },

  asOf: {
    title: (date: string): string => `As of ${date}`,
    day: 'Day',
    year: 'Year',
    previous: (date: string): string => `‹ ${date}`,
    next: (date: string): string => `${date} ›`,
    since: (date: string): string => `founded ${date}`,
    perhaps: 'perhaps',
    others: 'Offices of no body that is named',
    untold: 'Founded before, not told to have ended, and in no event of this day or after',
    nothing: 'No source tells of an office or a body for this day.',
  },

  series: {
    key: 'Numbers in black are told of in these sources; the empty places are implied by the numbers around them.',
    missing: 'There is no such series. It may have gone when the chronicle was rebuilt.',
    reasons: {
      succession: (_: readonly number[], names: readonly string[]): string =>
        `The numbers go on after the body changed its name: ${names.join(', ')}.`,
      title: (_: readonly number[], names: readonly string[]): string =>
        `The numbers go on under another title: ${names.join(', ')}.`,
      inaugural: (ordinals: readonly number[], _: readonly string[]): string =>
        `Number ${ordinals.join(', ')} is the inaugural one, which no source numbers.`,
      placed: (ordinals: readonly number[], _: readonly string[]): string =>
        `Their dates tell where ${ordinals.length === 1 ? 'number' : 'numbers'} ${ordinals.join(', ')} belong.`,
      decided: (_: readonly number[], __: readonly string[]): string => 'Put together by a person.',
    },
  },

  search: {
    box: 'Search passages, events and names',
    results: (query: string): string => `Search: ${query}`,
    prompt: 'Words, “exact phrases”, and fields such as',
    examples: ['person:', 'place:', 'kind:meeting', 'from:1950 to:1953', 'source:'],
    narrow: 'Narrow this search',
    also: (spellings: readonly string[]): string => `Also looked for: ${spellings.join(', ')}`,
    field: (field: string, value: string): string => {
      const said = field === 'kind' ? (eventKinds[value as EventKind] ?? value) : value;
      return `${fieldNames[field] ?? field}: ${said}`;
    },
    names: 'Names',
    events: 'Events',
    passages: 'Passages',
    none: (query: string): string => `Nothing in these sources matches ${query}.`,
    noneHint: 'Fewer words find more; the beginning of a word is enough.',
    shown: (shown: number, total: number): string =>
      shown < total ? `${count(shown)} of ${count(total)}` : count(total),
    allEvents: (n: number): string => `All ${count(n)} in the chronicle`,
    moreEvents: 'More events',
    morePassages: 'More passages',
  },
};

/** What every language of the interface has words for. */
export type Words = typeof english;
