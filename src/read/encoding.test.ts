import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decode, decodeAs } from './encoding.ts';

const korean = '부두협회는 1921년 5월 3일에 회관에서 제1차 회의를 열고 규약을 채택하였다.\n회원은 모두 스물네명이였다.';
const french = 'Le congrès s’est réuni à Genève en février ; les délégués élus ont adopté le programme de l’année.';
const english = 'The “society” — it’s an old one — met in the café on 3 May.';

for (const [name, bytes, text, encoding] of [
  ['ASCII', Buffer.from('Plain.'), 'Plain.', 'utf-8'],
  ['UTF-8', Buffer.from(korean), korean, 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${korean}`), korean, 'utf-8'],
  ['UTF-16 LE with a mark', iconv.encode(korean, 'utf16le', { addBOM: true }), korean, 'utf-16le'],
  ['UTF-16 BE with a mark', iconv.encode(english, 'utf16be', { addBOM: true }), english, 'utf-16be'],
  ['UTF-16 LE without a mark', iconv.encode(english, 'utf16le'), english, 'utf-16le'],
  ['UTF-16 BE without a mark', iconv.encode(korean, 'utf16be'), korean, 'utf-16be'],
  ['CP949', iconv.encode(korean, 'cp949'), korean, 'euc-kr'],
  [
    'CP949 with syllables that EUC-KR lacks',
    iconv.encode(`${korean} 뷁 똠방각하`, 'cp949'),
    `${korean} 뷁 똠방각하`,
    'euc-kr',
  ],
  ['Windows-1252, French', iconv.encode(french, 'windows-1252'), french, 'windows-1252'],
  ['Windows-1252, with quotation marks', iconv.encode(english, 'windows-1252'), english, 'windows-1252'],
] as const)
  test(`${name} is told by its bytes`, () => {
    const decoded = decode(bytes, null);
    assert.ok('text' in decoded);
    assert.equal(decoded.text, text);
    assert.equal(decoded.encoding, encoding);
  });

test('a declared encoding is respected where it fits', () => {
  const decoded = decode(iconv.encode(korean, 'cp949'), 'ks_c_5601-1987');
  assert.ok('text' in decoded && decoded.text === korean);
});

test('a declared encoding that the bytes contradict is not', () => {
  const decoded = decode(Buffer.from(korean), 'euc-kr');
  assert.ok('text' in decoded && decoded.text === korean);
});

test('broken UTF-8 is read, with a note on how much of it could not be decoded and where that begins', () => {
  const bytes = Buffer.concat([Buffer.from('회의 '), Buffer.from([0xff, 0xe2]), Buffer.from(' 회의와 회원')]);
  const decoded = decode(bytes, null);
  assert.ok('text' in decoded);
  assert.equal(decoded.text, '회의 \ufffd\ufffd 회의와 회원');
  assert.deepEqual(decoded.notes, [
    '2 bytes could not be decoded as UTF-8, the first at byte 7; a � stands for each stretch of them.',
  ]);
});

test('what has control characters is no text', () => {
  assert.deepEqual(decode(Buffer.from('회\x01'), null), {
    error: 'is no text: it has the control character 0x01 at byte 3',
  });
});

test('any text in UTF-8 comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/[\0-\x1f]/g, '').replace(/^\ufeff/, '');
      const decoded = decode(Buffer.from(plain), null);
      assert.ok('error' in decoded || decoded.text === plain);
    }),
  );
});

test('Windows-1252 is not read as ISO 8859-1', () =>
  assert.equal(decodeAs(Uint8Array.from([0x93, 0x80, 0x94]), 'windows-1252'), '“€”'));
