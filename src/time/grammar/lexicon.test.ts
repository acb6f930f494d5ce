import assert from 'node:assert/strict';
import { test } from 'node:test';
import english from '../../../lexicons/en/time.json' with { type: 'json' };
import korean from '../../../lexicons/ko/time.json' with { type: 'json' };
import { tokenClasses } from '../tokens/token-class.ts';
import { compileGrammar } from './grammar.ts';
import type { TimeLexicon } from './lexicon.ts';
import { isLiteral } from './pattern.ts';

const lexicons = [english, korean] as readonly TimeLexicon[];

/** Categories that the engine looks at itself. */
const ofEngine =
  'number ordinal and joint article lead link cue stop subject open close smallmonth holiday feast weekday mod'.split(
    ' ',
  );

test('every category that a pattern names has words or figures, and every word has a use', () => {
  const figures = new Set([...tokenClasses.flat(), 'dayth', 'hour', 'wordday']);
  for (const lexicon of lexicons) {
    const categories = new Set(Object.keys(lexicon.words).map((key) => key.split(':')[0]));
    const named = new Set(compileGrammar(lexicon).graph.symbols.map(({ category }) => category));
    const missing = [...named].filter((name) => !isLiteral(name) && !categories.has(name) && !figures.has(name));
    assert.deepEqual(missing, [], lexicon.language);
    const unused = [...categories].filter((category) => !named.has(category) && !ofEngine.includes(category));
    assert.deepEqual(unused, [], lexicon.language);
  }
});

test('a lexicon that says what the engine does not know is refused, and quoted', () => {
  const wrong =
    (change: object): (() => unknown) =>
    () =>
      compileGrammar({ ...(english as TimeLexicon), ...change });
  assert.throws(wrong({ words: { unit: { sol: 'sol' } } }), /"sol"/);
  assert.throws(wrong({ patterns: { date: { x: 'nowhere:month' } } }), /"nowhere"/);
  assert.throws(wrong({ patterns: { date: { x: '(month' } } }), /\(month/);
});
