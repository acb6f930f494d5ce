import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FormButtons } from '../../decisions/form-buttons.tsx';
import { rangeIn } from '../../parts/highlights.ts';
import { words } from '../../words/index.ts';
import type { Marked, Marks } from '../marks.ts';
import { useBarPlace } from './bar-place.ts';
import type { Chosen } from './chosen.ts';
import { ClaimForm } from './claim-form.tsx';
import { DateForm } from './date-form.tsx';
import './correct.css';
import '../../decisions/decisions.css';
import { NameForm } from './name-form.tsx';

const forms = ['name', 'date', 'claim'] as const;
const say = words.correct;

/** A bar at what it is about, or below the text on a narrow screen, that lets the keys and the reader go on elsewhere. */
export function Bar({
  label,
  about,
  place: key,
  onClose,
  children,
}: {
  readonly label: string;
  readonly about: () => DOMRect | undefined;
  /** Differs between what bars are about. */
  readonly place: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const place = useBarPlace(bar, about, key);
  return (
    <section
      ref={bar}
      className="correct-bar"
      aria-label={label}
      style={place ?? undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <button type="button" className="correct-close" aria-label={words.app.close} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
      {children}
    </section>
  );
}

/** What can be done with chosen words: say what they name, or that they name nothing, or claim something of them. */
export function CorrectBar({
  capture,
  chosen,
  marks,
  onClose,
}: {
  readonly capture: string;
  readonly chosen: Chosen;
  readonly marks: Marks | null;
  readonly onClose: () => void;
}) {
  const [open, setOpen] = useState<(typeof forms)[number] | null>(null);
  const { passage, within } = chosen;
  const key = `${chosen.start}-${chosen.end}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words begin anew
  useEffect(() => setOpen(null), [key]);
  const about = (): DOMRect | undefined => {
    const element = document.querySelector<HTMLElement>(`[data-passage="${passage.start}"] .passage-words`);
    return (element ? rangeIn(element, within.start, within.end) : null)?.getBoundingClientRect();
  };
  const mentions: readonly Marked[] = (marks?.mentionsIn({ start: passage.start, end: chosen.end }) ?? []).filter(
    ({ end }) => end > chosen.start,
  );
  return (
    <Bar label={say.title} about={about} place={`${key} ${open}`} onClose={onClose}>
      <p className="correct-words" role="status">
        {words.quote(chosen.words.length > 120 ? `${chosen.words.slice(0, 120)}…` : chosen.words)}
      </p>
      <div className="put-right-verdicts" role="toolbar" aria-label={say.title}>
        <FormButtons forms={forms} open={open} say={say.ways} onOpen={setOpen} />
      </div>
      {open === 'name' && <NameForm key={key} capture={capture} chosen={chosen} mentions={mentions} onDone={onClose} />}
      {open === 'date' && <DateForm key={key} capture={capture} chosen={chosen} onDone={onClose} />}
      {open === 'claim' && (
        <ClaimForm key={key} capture={capture} chosen={chosen} mentions={mentions} onDone={onClose} />
      )}
    </Bar>
  );
}
