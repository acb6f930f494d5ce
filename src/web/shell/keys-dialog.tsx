import { type RefObject, useState } from 'react';
import { words } from '../words/index.ts';
import { rooms } from './rooms.ts';
import { singleKeys } from './use-keys.ts';

const { keys } = words;

const table: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['/'], keys.search],
  ...rooms.map(({ key, name }) => [['g', key], keys.goTo(name)] as const),
  [['u'], keys.undo],
  [['j'], keys.next],
  [['k'], keys.previous],
  [['p'], keys.pane],
  [['Esc'], keys.close],
  [['+', '−', '0'], keys.zoom],
  [['←', '→'], keys.pan],
];

/** What the keys do, and a switch for those that are pressed without a modifier. */
export function KeysDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const [single, setSingle] = useState(singleKeys.get);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title" className="label">
        {keys.title}
      </h2>
      <dl>
        {table.map(([pressed, does]) => (
          <div key={does}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="keys-foot">
        <button
          type="button"
          className="text-button"
          aria-pressed={single}
          onClick={() => {
            singleKeys.set(!single);
            setSingle(!single);
          }}
        >
          {single ? keys.single : keys.none}
        </button>
        <button type="button" className="text-button" onClick={() => dialog.current?.close()}>
          {words.app.close}
        </button>
      </div>
    </dialog>
  );
}
