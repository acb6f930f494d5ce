/**
 * A copy of a text with its country, leaders, bodies, places and years exchanged, each word for one as long, so that offsets
 * hold: what is read of it must not rest on knowing the names.
 */
const words: Readonly<Record<string, string>> = {
  Korea: 'Murga',
  Korean: 'Murgan',
  Koreans: 'Murgans',
  Workers: 'Farmers',
  WPK: 'FPM',
  DPRK: 'DPRM',
  KPA: 'MPA',
  KPRA: 'MPRA',
  CPNK: 'CPNM',
  KCNA: 'MCNA',
  Kim: 'Han',
  Jong: 'Song',
  Sung: 'Hyon',
  Un: 'Ok',
  Il: 'Ho',
  IL: 'HO',
  KIM: 'HAN',
  SUNG: 'HYON',
  JONG: 'SONG',
  UN: 'OK',
  Kimilsungism: 'Hanilhyonism',
  Kimjongilism: 'Hansonghoism',
  Ri: 'So',
  Pak: 'Mun',
  Choe: 'Yang',
  Cha: 'Kye',
  Hyok: 'Chan',
  Kwang: 'Myong',
  Yong: 'Chol',
  Nam: 'Gun',
  Pyongyang: 'Talmindol',
  Phyongan: 'Talmidol',
  Mangyongdae: 'Sokmyongdae',
  Kumsusan: 'Sokmusan',
  Paektu: 'Sonmun',
  Huadian: 'Tangkou',
  Kalun: 'Sorin',
  Jilin: 'Fulan',
  Changbai: 'Longshan',
  Onsong: 'Kilsan',
  Wangqing: 'Donghuan',
  Japan: 'Lomba',
  China: 'Tarsa',
  Chinese: 'Tarsese',
  Chollima: 'Pegasusi',
  Juche: 'Chaju',
  Songun: 'Sonmin',
  Taean: 'Kosan',
  Kangson: 'Paekdam',
  Kumsong: 'Paekhak',
  Hamhung: 'Sinmang',
  Samjiyon: 'Paegunho',
  Wonsan: 'Kilmun',
  Unpha: 'Molgo',
  Syngman: 'Tongman',
  Rhee: 'Pyun',
  Manchurian: 'Gobisteran',
  Soviet: 'Lettic',
};

/** Each year of the last two centuries, alone or in a date, so many years earlier. */
export const earlier = (text: string, years: number): string =>
  text.replace(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g, (year) => String(Number(year) - years));

/** `years`: 28 keeps the weekdays of dates, 20 the decades of years. */
export function exchanged(text: string, years: number): string {
  const copy = text
    .replace(/\p{L}+/gu, (word) => words[word] ?? word)
    .replace(/(?<=\bChaju )\d+/g, (year) => String(Math.max(1, Number(year) - years)).padEnd(year.length));
  return earlier(copy, years);
}

for (const [word, other] of Object.entries(words))
  if (word.length !== other.length) throw new Error(`"${other}" is not as long as "${word}".`);
