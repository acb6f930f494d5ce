import words from '../../lexicons/en/offices.json' with { type: 'json' };

/** An office as it is held: whose, where its words stand, and its title. */
interface Held {
  readonly office: { readonly start: number };
  readonly title: string;
}

// Of a body that every division has, the adjective that says so and the noun of the division.
const divisions: ReadonlyMap<string, string> = new Map(Object.entries(words.divisions));
const shared = new RegExp(`^(.+? of the )(${[...divisions.keys()].join('|')}) (.+)s$`);
const directions = new Set(words.directions);
const one = "\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*";
const formsOf = (noun: string): string => `(?:${noun}|${noun}s|${noun.replace(/y$/, 'ies')})`;
const placesOf = (noun: string): RegExp => new RegExp(`(${one}(?:(?:, | and )${one})*) ${formsOf(noun)}\\b`, 'gu');

/**
 * The titles of a list, in which several who hold one office of bodies that every division has ("the columns of Orm and
 * Tarn Provinces, led by Chief Secretaries of the Provincial Committees A and B") have each that of their own: in the
 * order in which the sentence names the divisions before, where they are as many as those who hold it.
 */
export function withOwnDivision(text: string, held: readonly Held[]): string[] {
  const titles = held.map(({ title }) => title);
  for (let i = 0; i < held.length; ) {
    let end = i + 1;
    while (end < held.length && held[end].office.start === held[i].office.start) end++;
    const [, head, adjective, body] = (end > i + 1 && shared.exec(titles[i])) || [];
    if (head) {
      const { start } = held[i].office;
      const sentence = text.slice(Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start)) + 1, start);
      const places = divisionsIn(sentence, divisions.get(adjective) ?? adjective).slice(i - end);
      if (places.length === end - i)
        places.forEach((place, k) => {
          titles[i + k] = `${head}${place} ${adjective} ${body}`;
        });
    }
    i = end;
  }
  return titles;
}

// "North and South Orm Provinces": a direction stands for the name that follows it.
function divisionsIn(sentence: string, noun: string): string[] {
  const ending = new RegExp(` ${formsOf(noun)}$`);
  return [...sentence.matchAll(placesOf(noun))].flatMap(([, list]) => {
    // "Orm Province and Tarn Province"
    const names = list.split(/, | and /).map((name) => name.replace(ending, ''));
    return names.map((name, i) => {
      if (!directions.has(name)) return name;
      const whole = names.slice(i + 1).find((other) => !directions.has(other));
      return whole ? `${name} ${whole.slice(whole.indexOf(' ') + 1)}` : name;
    });
  });
}
