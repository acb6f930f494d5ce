/** What a key asks for. */
export type KeyAction =
  | { readonly do: 'search' }
  | { readonly do: 'close' }
  | { readonly do: 'step'; readonly by: 1 | -1 }
  | { readonly do: 'undo' }
  | { readonly do: 'pane' }
  | { readonly do: 'go'; readonly key: string };

/** What is known of a key when it is pressed. */
export interface Pressed {
  readonly key: string;
  /** With Control, Alt or Command, which belong to the browser. */
  readonly modified: boolean;
  /** In a field, or in something that has its own use for keys. */
  readonly typing: boolean;
  /** The key pressed just before, if that is not long ago. */
  readonly before: string | null;
}

/** The action a key asks for, null for none. `single` is whether keys without a modifier are wanted at all. */
export function keyAction({ key, modified, typing, before }: Pressed, single: boolean): KeyAction | null {
  if (modified) return null;
  if (key === 'Escape') return { do: 'close' };
  if (typing || !single) return null;
  if (before === 'g') return /^[a-z]$/.test(key) ? { do: 'go', key } : null;
  if (key === '/') return { do: 'search' };
  if (key === 'j') return { do: 'step', by: 1 };
  if (key === 'u') return { do: 'undo' };
  if (key === 'k') return { do: 'step', by: -1 };
  if (key === 'p') return { do: 'pane' };
  return null;
}
