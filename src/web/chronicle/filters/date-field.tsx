import { useEffect, useId, useState } from 'react';
import { boundingDate } from '../../address/filter.ts';
import { words } from '../../words/index.ts';

/** A field for a year, a month or a day; empty for none. It says what is wrong, and keeps what was typed. */
export function DateField({
  label,
  value,
  problem,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  /** What would be wrong with a date, null for nothing. */
  readonly problem: (date: string) => string | null;
  readonly onChange: (date: string | null) => void;
}) {
  const [text, setText] = useState(value ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const note = useId();
  useEffect(() => {
    setText(value ?? '');
    setWrong(null);
  }, [value]);
  const commit = (): void => {
    const typed = text.trim();
    const date = boundingDate(typed);
    const found = typed === '' ? null : date === null ? words.filter.notADate : problem(date);
    setWrong(found);
    if (found === null && date !== value) onChange(date);
  };
  return (
    <label className="date-field">
      <span>{label}</span>
      <input
        value={text}
        size={10}
        maxLength={11}
        inputMode="numeric"
        autoComplete="off"
        placeholder={words.filter.anyYear}
        title={words.filter.dateHint}
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? note : undefined}
        onChange={({ target }) => setText(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
        }}
      />
      {wrong && (
        <span id={note} className="date-wrong" role="alert">
          {wrong}
        </span>
      )}
    </label>
  );
}
