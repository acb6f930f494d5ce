import { useState } from 'react';
import { spanId } from '../../../model/index.ts';
import { sayEdtf } from '../../dates/say-edtf.ts';
import { DateWords } from '../../decisions/date-words.tsx';
import { useDecide } from '../../decisions/use-decide.ts';
import { reasonOf, WhyField } from '../../decisions/why-field.tsx';
import { words } from '../../words/index.ts';
import type { Chosen } from './chosen.ts';

const say = words.correct;

/** Says what day or days chosen words mean: what they date is dated so. */
export function DateForm({
  capture,
  chosen,
  onDone,
}: {
  readonly capture: string;
  readonly chosen: Chosen;
  readonly onDone: () => void;
}) {
  const [date, setDate] = useState(chosen.words);
  const [why, setWhy] = useState('');
  const { decide, isPending, error } = useDecide();
  const time = date.trim();
  return (
    <form
      className="put-right-part"
      aria-busy={isPending}
      onSubmit={async (event) => {
        event.preventDefault();
        const on = [spanId('mention', capture, chosen)];
        const request = { on, verdict: 'edit' as const, value: { time }, ...reasonOf(why) };
        if (time !== '' && (await decide(request, say.dated(chosen.words, sayEdtf(time))))) onDone();
      }}
    >
      <DateWords label={words.decisions.fields.time} value={date} onChange={setDate} />
      <WhyField value={why} onChange={setWhy} />
      <button type="submit" className="text-button" disabled={isPending || time === ''}>
        {say.dateIt}
      </button>
      {error && <p role="alert">{error.message}</p>}
    </form>
  );
}
