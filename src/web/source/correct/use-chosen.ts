import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { SetPassage } from '../passage-map.ts';
import { type Chosen, chosenBy, chosenIn } from './chosen.ts';
import { stepped } from './word-steps.ts';

const restMs = 180;

/** The words that are chosen in a text, by pointer or by keys; `clear` lets them go. */
export interface Choosing {
  readonly chosen: Chosen | null;
  readonly clear: () => void;
  /** For the element around the text, which takes the focus. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Follows what is chosen in the text of `container`; `inSight` gives the place of the first passage in sight. */
export function useChosen(
  container: RefObject<HTMLElement | null>,
  passages: readonly SetPassage[],
  inSight: () => number,
  enabled: boolean,
): Choosing {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    if (!enabled) return;
    let timer = 0;
    const onChange = (): void => {
      window.clearTimeout(timer);
      // A selection that is still being drawn is not one yet.
      timer = window.setTimeout(() => {
        const selection = document.getSelection();
        if (!selection?.anchorNode || !container.current?.contains(selection.anchorNode)) return;
        const words = chosenBy(selection, passages);
        if (words) setChosen(words);
        else if (container.current.matches(':focus')) return;
        else setChosen(null);
      }, restMs);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [container, passages, enabled]);
  const clear = (): void => {
    document.getSelection()?.removeAllRanges();
    setChosen(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!enabled || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && chosen) {
      event.preventDefault();
      clear();
      return;
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      document.querySelector<HTMLElement>('.correct-bar button')?.focus();
      return;
    }
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (by === null) return;
    event.preventDefault();
    const at = chosen ? passages.indexOf(chosen.passage) : inSight();
    const here = stepped(passages[at]?.text ?? '', chosen?.within ?? null, by, event.shiftKey);
    const words = here ? chosenIn(passages[at], here) : event.shiftKey ? null : nextWords(passages, at + by, by);
    if (words) setChosen(words);
  };
  return { chosen, clear, onKeyDown };
}

function nextWords(passages: readonly SetPassage[], from: number, by: 1 | -1): Chosen | null {
  for (let at = from; at >= 0 && at < passages.length; at += by) {
    const span = stepped(passages[at].text, null, by, false);
    if (span) return chosenIn(passages[at], span);
  }
  return null;
}
