import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyAction, type Pressed } from './keys.ts';

const plain: Pressed = { key: '', modified: false, typing: false, before: null };

const table: readonly (readonly [title: string, pressed: Partial<Pressed>, single: boolean, action: string | null])[] =
  [
    ['/ goes to the search box', { key: '/' }, true, 'search'],
    ['/ in a field is a stroke', { key: '/', typing: true }, true, null],
    ['/ with Control is the browser’s', { key: '/', modified: true }, true, null],
    ['g alone does nothing yet', { key: 'g' }, true, null],
    ['c after g goes to the chronicle', { key: 'c', before: 'g' }, true, 'go'],
    ['j goes to the next event', { key: 'j' }, true, 'step'],
    ['p goes to the next pane', { key: 'p' }, true, 'pane'],
    ['p after g goes to the people', { key: 'p', before: 'g' }, true, 'go'],
    ['u undoes', { key: 'u' }, true, 'undo'],
    ['Escape closes, in a field too', { key: 'Escape', typing: true }, true, 'close'],
    ['where single keys are off, / does nothing', { key: '/' }, false, null],
    ['where single keys are off, Escape still closes', { key: 'Escape' }, false, 'close'],
  ];
for (const [title, pressed, single, action] of table)
  test(title, () => {
    assert.equal(keyAction({ ...plain, ...pressed }, single)?.do ?? null, action);
  });
