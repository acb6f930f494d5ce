import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Sight, sightText, spanText } from '../address/sight.ts';
import { fetchFirst } from '../api/capture-queries.ts';

interface Common {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  readonly title?: string | undefined;
}

/** Opens a record in the second pane, leaving the room and its state as they are. */
export function RecordLink({
  id,
  row = false,
  children,
  className,
  label,
  title,
}: Common & { readonly id: string /** One of a list that the keys step through. */; readonly row?: boolean }) {
  const { on } = useSearch({ from: '__root__' });
  return (
    <Link
      to="."
      search={(state) => ({ ...state, on: id, see: undefined })}
      state={{ opened: on === undefined ? 'record' : undefined }}
      className={className}
      aria-label={label}
      title={title}
      data-opens={id}
      data-row={row ? id : undefined}
    >
      {children}
    </Link>
  );
}

/** Shows a place in a source as evidence, beside what is open. */
export function SightLink({
  sight,
  likely = false,
  children,
  className,
  label,
  title,
}: Common & {
  readonly sight: Sight /** The text is fetched as soon as the pointer comes near. */;
  readonly likely?: boolean;
}) {
  const client = useQueryClient();
  const fetchText = (): void => {
    if (likely) void fetchFirst(client, sight.capture, sight);
  };
  // In the room of that very source, its own text goes there.
  const { capture } = useParams({ strict: false });
  const here = capture === sight.capture;
  const { see } = useSearch({ from: '__root__' });
  return (
    <Link
      to="."
      search={(state) =>
        here ? { ...state, at: spanText(sight), see: undefined } : { ...state, see: sightText(sight) }
      }
      state={{ opened: see === undefined && !here ? 'evidence' : undefined }}
      className={className}
      aria-label={label}
      title={title}
      data-opens={sightText(sight)}
      onPointerEnter={fetchText}
      onFocus={fetchText}
    >
      {children}
    </Link>
  );
}

/** Leads to the room of a source, at one of its captures. */
export function SourceLink({
  capture,
  children,
  className,
  at,
}: Common & { readonly capture: string; readonly at?: string }) {
  return (
    <Link to="/source/$capture" params={{ capture }} search={at ? { at } : {}} className={className}>
      {children}
    </Link>
  );
}
