import { Fragment } from 'react';
import { piecesOf } from './pieces.ts';

/** A text with its hits marked. */
export function Marked({
  text,
  hits,
  language,
}: {
  readonly text: string;
  readonly hits: readonly (readonly [start: number, end: number])[];
  readonly language?: string | undefined;
}) {
  return (
    <span lang={language}>
      {piecesOf(text, hits).map(({ at, piece, isHit }) =>
        isHit ? <mark key={at}>{piece}</mark> : <Fragment key={at}>{piece}</Fragment>,
      )}
    </span>
  );
}
