/**
 * Whether what reading costs is in proportion to a text's length: texts made of one piece, or of a few in any order, at one
 * length and at four times that. A ratio well beyond four is work that goes back over all that stood before.
 *
 *     npm run bench:lengths
 */
import { extract } from '../src/pipeline/extract.ts';

/** Of the shorter text, in code units. */
const length = 150_000;
const times = 4;
/** Beyond it a line is marked. */
const suspect = 2 * times;
/** What takes less is not told from noise. */
const leastMs = 100;

const pieces: Readonly<Record<string, readonly string[]>> = {
  'sentences on one line': [
    'On May 3, 1945 the Union of Farmers (UF) was founded in Tarn by Ada Quill.',
    'He was elected chairman of its Central Committee at the First Congress held in June 1946.',
    'The Second Congress decided to rename the Union the Farmers Party of Norland.',
    'Ada Quill, general secretary of the Party, visited the Tarn Tractor Factory.',
  ],
  'no full stops': ['the Party held the First Congress in Tarn on May 3 1945 and founded the Union of Farmers and'],
  'Korean sentences': [
    '1945년 5월 3일 조선농민당이 해주에서 창립되였다.',
    '그는 제1차대회에서 위원장으로 선거되였다.',
    '협회 회장 한설보동지는 공장을 방문하였다.',
  ],
  'Korean without full stops': [
    '조선농민당이 창립되였다',
    '그는 위원장으로 선거되였다',
    '한설보동지는 공장을 방문하였다',
  ],
  'capitalised words': [
    'Ada',
    'Quill',
    'Tarn',
    'Union',
    'Party',
    'of',
    'the',
    'and',
    'Congress',
    'First',
    'Minister',
    ',',
  ],
  'small words': ['was', 'is', 'had', 'been', 'elected', 'founded', 'held', 'the', 'of', 'that', 'which', 'who', 'not'],
  'words for times': [
    'May 3',
    '1945',
    'from',
    'to',
    'and',
    'between',
    'early',
    '1950s',
    'two',
    'years',
    'later',
    '(',
    ')',
  ],
  'Korean words for times': ['1945년', '5월', '3일', '부터', '까지', '~', '지난해', '올해', '(', ')'],
  marks: [
    '(',
    ')',
    '[',
    ']',
    '“',
    '”',
    '"',
    '—',
    '-',
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '…',
    '*',
    '#',
    '>',
    '|',
    '_',
    '~',
    '`',
    '<',
  ],
  offices: [
    'Chairman Ada Quill',
    'the minister',
    'secretary of the Central Committee of the Party',
    'its chairman',
    'he',
  ],
  'meetings of meetings': ['First Congress of the'],
  dots: ['.'],
  figures: ['1'],
  blanks: ['a ', ' '],
  'short lines': ['Ab\n', '12\n', '- a\n', 'May 3\n', 'Ada Quill\n'],
  'short paragraphs': ['Ab\n\n', '12\n\n', 'Ada Quill\n\n', '1945–1950\n\n', 'Founded\n\n'],
};

// The same at every run.
function textOf(parts: readonly string[], wanted: number): string {
  const joined: string[] = [];
  for (let at = 0, seed = 7; at < wanted; ) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    const part = parts[seed % parts.length];
    joined.push(part);
    at += part.length + 1;
  }
  return joined.join(parts.every((part) => part.length === 1) ? '' : ' ').slice(0, wanted);
}

function millisecondsOf(text: string): number {
  const bytes = Buffer.from(text);
  const started = performance.now();
  extract([{ file: 'a.txt', bytes, how: {} }]);
  return performance.now() - started;
}

for (const parts of Object.values(pieces)) millisecondsOf(textOf(parts, length / 10));
console.log(`ms for ${length / 1000} kB · for ${times} times as much · ratio`);
for (const [what, parts] of Object.entries(pieces)) {
  const [short, long] = [1, times].map((factor) => millisecondsOf(textOf(parts, factor * length)));
  const ratio = long / short;
  const mark = long > leastMs && ratio > suspect ? '   more than in proportion' : '';
  console.log(
    `${what.padEnd(28)} ${short.toFixed(0).padStart(6)} ${long.toFixed(0).padStart(7)} ${ratio.toFixed(1).padStart(6)}${mark}`,
  );
}
