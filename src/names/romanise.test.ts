import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Romanisation, romanise } from './romanise.ts';

const check = (system: Romanisation, cases: readonly (readonly [hangul: string, latin: string])[]): void => {
  for (const [hangul, latin] of cases)
    test(`${system}: ${hangul} is ${latin}`, () => {
      assert.equal(romanise(hangul, system), latin);
    });
};

// As each system's own publication gives them.
check('mccune', [
  ['평양', "p'yŏngyang"],
  ['한글', "han'gŭl"],
  ['독립', 'tongnip'],
  ['심리', 'simni'],
  ['전라', 'chŏlla'],
  ['찻집', "ch'atchip"],
  ['굳이', 'kuji'],
  ['철호', "ch'ŏrho"],
]);
check('revised', [
  ['백마', 'baengma'],
  ['신문로', 'sinmullo'],
  ['종로', 'jongno'],
  ['왕십리', 'wangsimni'],
  ['별내', 'byeollae'],
  ['신라', 'silla'],
  ['해돋이', 'haedoji'],
  ['좋고', 'joko'],
  ['묵호', 'mukho'],
  ['압구정', 'apgujeong'],
]);
check('dprk', [
  ['고비리', 'kobiri'],
  ['백마산', 'paengmasan'],
  ['천리마', 'chŏllima'],
  ['앞언덕', 'ap-ŏndŏk'],
  ['판교', 'phan-gyo'],
  ['기대산', 'kittaesan'],
  ['평안남도 평성시', 'phyŏngannam-do phyŏngsŏng-si'],
]);
check('press', [
  ['김정은', 'Kim Jong Un'],
  ['장성택', 'Jang Song Thaek'],
  ['김정각', 'Kim Jong Gak'],
  ['현철해', 'Hyon Chol Hae'],
  ['김일성', 'Kim Il Sung'],
  ['남궁혁', 'Namgung Hyok'],
]);

test('what is not Hangul stays', () => {
  assert.equal(romanise('KBS 한국 2', 'revised'), 'KBS hanguk 2');
  assert.equal(romanise('', 'dprk'), '');
});

const tables = join(import.meta.dirname, '../../../shared/corpora/romanisation');
const skip = existsSync(tables) ? false : 'needs ../shared/corpora/romanisation beside the checkout';

test('at least 95 % of the published table of the system of 1992 and 2012', { skip }, () => {
  const pairs = JSON.parse(readFileSync(join(tables, 'koconv_pairs.json'), 'utf8')) as {
    hangul: string;
    dprk1992_2012: string;
  }[];
  const right = pairs.filter(({ hangul, dprk1992_2012 }) => romanise(hangul, 'dprk') === dprk1992_2012.toLowerCase());
  assert.ok(right.length >= pairs.length * 0.95, `${right.length} of ${pairs.length}`);
});

test('at least 95 % of the McCune-Reischauer names of places', { skip }, () => {
  const places = JSON.parse(readFileSync(join(tables, 'geonames_kp_hangul_mr.json'), 'utf8')) as {
    name: string;
    hangul: string[];
    latinAlternates: string[];
  }[];
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/-(?:ŭp|dong|tong|si|[rnl]i|[rnl]odongjagu)$/, '');
  const right = places.filter(({ name, hangul, latinAlternates }) => {
    const known = new Set([name, ...latinAlternates].map(bare));
    return hangul.some(
      (one) =>
        known.has(bare(romanise(one, 'mccune'))) ||
        known.has(bare(romanise(one.replace(/(?:읍|시|리|동|로동자구|직할시|특급시)$/, ''), 'mccune'))),
    );
  });
  assert.ok(right.length >= places.length * 0.95, `${right.length} of ${places.length}`);
});
