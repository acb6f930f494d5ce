import { performance } from 'node:perf_hooks';
import nlp from 'compromise';
import { namesInContext } from '../src/context/names-in-context.ts';
import { readNames, romanise } from '../src/names/index.ts';
import { goldReports, pressTexts, romanisationTable } from './names-gold.ts';
import { timeIdentifying } from './names-many.ts';
import { asPassage, type Finder, scoreBodies, scoreKind } from './names-score.ts';

const say = (line: string): void => console.log(line);
const figure = (value: number): string => value.toFixed(1).padStart(6);

const texts = pressTexts();
if (texts === null) say('The press corpus (../shared/corpora/press) is not here: nothing to measure on.');
else {
  const sillok: Finder = (text) => readNames([text]).names[0];
  const bare: Finder = (text) => readNames([text], { packs: [] }).names[0];
  // compromise knows no kinds beyond these, and gives no spans that stand apart.
  const peer: Finder = (text) => {
    const doc = nlp(text);
    const spans = (kind: string, view: { json(options: object): unknown }) =>
      (view.json({ offset: true, text: true }) as { text: string; offset: { start: number; length: number } }[]).map(
        ({ text: found, offset }) => {
          const trimmed = found.replace(/[^\p{L}\p{N}]+$/u, '').replace(/[’']s$/, '');
          const start = text.indexOf(trimmed, offset.start);
          return { kind, start, end: start + trimmed.length };
        },
      );
    return [
      ...spans('person', doc.people()),
      ...spans('organisation', doc.organizations()),
      ...spans('place', doc.places()),
    ];
  };
  const gold = goldReports(texts);
  for (const half of ['develop', 'held'] as const) {
    const reports = gold.filter((report) => report.half === half);
    say(`\n${half === 'held' ? 'Held-out' : 'Development'} reports (${reports.length}): exact spans, percent`);
    say('                 person: P      R     F1   organisation: P      R     F1   place: P      R     F1');
    for (const [name, find] of [
      ['sillok', sillok],
      ['  without packs', bare],
      ['compromise', peer],
    ] as const) {
      const cells = ['person', 'organisation', 'place'].map((kind) => {
        const { precision, recall, f1 } = scoreKind(reports, kind, find);
        return `${figure(precision)} ${figure(recall)} ${figure(f1)}`;
      });
      say(`${name.padEnd(18)} ${cells.join('        ')}`);
    }
    const { precision, recall, bodies } = scoreBodies(reports);
    say(`bodies joined right: precision${figure(precision)}, recall${figure(recall)} (${bodies} bodies)`);
  }

  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const speed = (times: number, run: (text: string) => void): number => {
    let best = 0;
    for (let i = 0; i < times; i++) {
      const start = performance.now();
      for (const text of texts) run(text);
      best = Math.max(best, bytes / 1000 / (performance.now() - start));
    }
    return best;
  };
  say('\nSpeed over the press corpus, MB/s on one core, best of several');
  say(`names             ${figure(speed(12, (text) => readNames(text.split(/\n+/))))}`);
  say(
    `names in context  ${figure(
      speed(12, (text) => {
        const passages = text.split(/\n+/).map(asPassage);
        const { names, references } = readNames(passages.map((passage) => passage.text));
        namesInContext(passages, names, { references });
      }),
    )}`,
  );
  say(`compromise        ${figure(speed(1, peer))}`);
}

say('\nWho is who, seconds');
for (const mentions of [250_000, 500_000, 1_000_000]) {
  const { seconds, entities } = timeIdentifying(mentions);
  say(`${String(mentions).padStart(9)} mentions ${figure(seconds)} s  ${entities} entities`);
}

const pairs = romanisationTable<{ hangul: string; dprk1992_2012: string; rr: string }>('koconv_pairs.json');
const towns = romanisationTable<{ name: string; hangul: string[]; latinAlternates: string[] }>(
  'geonames_kp_hangul_mr.json',
);
if (pairs && towns) {
  const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const kind = /-(?:ŭp|dong|tong|si|[rnl]i|[rnl]odongjagu)$/;
  const bared = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(kind, '');
  const dprk = pairs.filter(({ hangul, dprk1992_2012 }) => alike(romanise(hangul, 'dprk'), dprk1992_2012));
  const revised = pairs.filter(({ hangul, rr }) => alike(romanise(hangul, 'revised'), rr));
  const mccune = towns.filter(({ name, hangul, latinAlternates }) => {
    const forms = hangul.flatMap((one) => [one, one.replace(/(?:읍|시|리|동|로동자구|직할시|특급시)$/, '')]);
    const known = new Set([name, ...latinAlternates].map(bared));
    return forms.some((form) => known.has(bared(romanise(form, 'mccune'))));
  });
  const share = (part: unknown[], of: unknown[]): string =>
    `${figure((100 * part.length) / of.length)} % of ${of.length}`;
  say(
    `\nRomanisation: DPRK ${share(dprk, pairs)}, Revised ${share(revised, pairs)}, McCune-Reischauer ${share(mccune, towns)}`,
  );
}
