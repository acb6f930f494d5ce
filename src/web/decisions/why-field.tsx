import { words } from '../words/index.ts';

/** A line for the reason of a decision, which may stay empty. */
export function WhyField({ value, onChange }: { readonly value: string; readonly onChange: (why: string) => void }) {
  return (
    <label className="field">
      <span className="quiet">{words.decisions.why}</span>
      <input value={value} maxLength={2000} autoComplete="off" onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}

/** A reason as a decision keeps it: nothing where none was given. */
export const reasonOf = (why: string): { why?: string } => (why.trim() === '' ? {} : { why: why.trim() });
