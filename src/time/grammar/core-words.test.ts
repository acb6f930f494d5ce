import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import english from '../../../lexicons/en/time.json' with { type: 'json' };
import korean from '../../../lexicons/ko/time.json' with { type: 'json' };
import { Recogniser } from '../recogniser.ts';
import { isOfCore } from './core-words.ts';
import { compileGrammar } from './grammar.ts';
import { PatternGraph } from './graph.ts';
import { noTime, type TimeLexicon } from './lexicon.ts';
import { parsePattern } from './pattern.ts';
import { readingsOf } from './readings.ts';

const lexicons = [english, korean] as readonly TimeLexicon[];

test('no pattern is made of words alone that are not of the core', () => {
  for (const { core, patterns, pieces, language, ...lexicon } of lexicons) {
    if (core === undefined) continue;
    const graph = new PatternGraph();
    const names: string[] = [];
    for (const [family, named] of Object.entries(patterns))
      for (const [name, text] of Object.entries(family === noTime ? {} : named))
        graph.add(parsePattern(text, pieces), names.push(`${family}/${name}`) - 1);
    const states = new Set([graph.freeze()]);
    const { readings } = readingsOf({ ...lexicon, patterns, pieces, language }, graph.symbols);
    const others = [...readings.values()].filter((of) => !isOfCore(new Set(core.split(' ')), of)).flat();
    const categories = new Set(others.map(({ category }) => category));
    const symbols = [...graph.symbols.keys()].filter((symbol) => categories.has(graph.symbols[symbol].category));
    for (const state of states) {
      assert.deepEqual(
        graph.accepts(state).map((pattern) => names[pattern]),
        [],
        `made without a word of the core of ${language}`,
      );
      for (const symbol of symbols) states.add(graph.step(state, symbol));
    }
  }
});

test('a text is passed over only where nothing would be found in it', () => {
  const { core: _, ...rest } = english as TimeLexicon;
  const [passing, through] = [
    new Recogniser(compileGrammar(english as TimeLexicon)),
    new Recogniser(compileGrammar(rest)),
  ];
  const { readings } = readingsOf(rest, []);
  const word = fc.constantFrom(...readings.keys(), 'Pak', 'river', 'it', '.', ',', '(', ')', '-', '15', '1945', '\n');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom(' ', '', '  '), (words, blank) => {
      for (const text of [words.join(blank), words.join(' ').toUpperCase()])
        assert.deepEqual(passing.read(text, 'mdy'), through.read(text, 'mdy'), text);
    }),
    { numRuns: 2000 },
  );
});
