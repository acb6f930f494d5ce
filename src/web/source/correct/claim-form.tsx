import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ClaimKind, type NameKind, spanId, type TitleView } from '../../../model/index.ts';
import { postJson } from '../../api/client.ts';
import { DateWords } from '../../decisions/date-words.tsx';
import { useDecide } from '../../decisions/use-decide.ts';
import { reasonOf, WhyField } from '../../decisions/why-field.tsx';
import { Name } from '../../parts/name.tsx';
import { typeset } from '../../parts/typeset.ts';
import { words } from '../../words/index.ts';
import type { Marked } from '../marks.ts';
import { spanInPassage } from '../passage-map.ts';
import type { Chosen } from './chosen.ts';

const say = words.correct;
// A claim's quotation is never longer.
const mostWords = 400;

interface Part {
  readonly mention: Marked;
  readonly words: string;
  readonly role: string;
}

const usualRole = (kind: string): string => (kind === 'person' ? 'participant' : kind);

const titleQuery = (kind: ClaimKind, roles: readonly { role: string; name: string }[]) =>
  queryOptions({
    queryKey: ['title', kind, roles],
    queryFn: () => postJson<TitleView>('/title', { kind, roles }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Claims something of chosen words: of what kind, when, and who and what named in them has which part in it. */
export function ClaimForm({
  capture,
  chosen,
  mentions,
  onDone,
}: {
  readonly capture: string;
  readonly chosen: Chosen;
  readonly mentions: readonly Marked[];
  readonly onDone: () => void;
}) {
  const { passage } = chosen;
  const inside = mentions.filter(({ start, end }) => start >= chosen.start && end <= chosen.end);
  const wordsOf = (one: Marked): string => {
    const span = spanInPassage(passage, one);
    return span ? passage.text.slice(span.start, span.end) : '';
  };
  const dating = inside.find(({ kind }) => kind === 'time');
  const [kind, setKind] = useState<ClaimKind>('other');
  const [date, setDate] = useState(dating ? wordsOf(dating) : '');
  const [title, setTitle] = useState('');
  const [why, setWhy] = useState('');
  const [parts, setParts] = useState<readonly Part[]>(() =>
    inside
      .filter((one) => one.kind !== 'time' && (one.entity !== null || one.kind === 'meeting'))
      .map((mention) => ({ mention, words: wordsOf(mention), role: usualRole(mention.kind) })),
  );
  const { decide, isPending, error } = useDecide();
  const taking = parts.filter(({ role }) => role !== '');
  const { data: made } = useQuery(
    titleQuery(
      kind,
      taking.map(({ mention, role, words: named }) => ({ role, name: mention.entity?.name ?? named })),
    ),
  );
  const isLong = chosen.end - chosen.start > mostWords;
  const claim = async (): Promise<void> => {
    const value = {
      kind,
      ...(title.trim() && { title: title.trim() }),
      ...(date.trim() && { time: date.trim() }),
      ...(dating &&
        date.trim() === wordsOf(dating) && { dated: [dating.start - chosen.start, dating.end - chosen.start] }),
      roles: taking.map(({ mention, role, words: named }) => ({
        role,
        kind: mention.kind as NameKind,
        start: mention.start - chosen.start,
        end: mention.end - chosen.start,
        ...(mention.entity ? { entity: mention.entity.id } : { name: named }),
      })),
    };
    const said = typeset(title.trim() || (made?.title ?? words.claimKinds[kind]));
    const on = [spanId('passage', capture, chosen)];
    if (await decide({ on, verdict: 'claim', value, ...reasonOf(why) }, say.claimed(said))) onDone();
  };
  if (isLong) return <p className="quiet">{say.tooLong(mostWords)}</p>;
  return (
    <form
      aria-busy={isPending}
      onSubmit={(event) => {
        event.preventDefault();
        claim();
      }}
    >
      <label className="field">
        <span className="quiet">{words.decisions.fields.kind}</span>
        <select value={kind} onChange={({ target }) => setKind(target.value as ClaimKind)}>
          {(Object.keys(words.claimKinds) as ClaimKind[]).map((one) => (
            <option key={one} value={one}>
              {words.claimKinds[one]}
            </option>
          ))}
        </select>
      </label>
      <DateWords label={words.decisions.fields.time} value={date} onChange={setDate} />
      {parts.length > 0 && (
        <fieldset className="correct-parts">
          <legend className="quiet">{say.parts}</legend>
          {parts.map((part, i) => (
            <label key={`${part.mention.start} ${part.mention.end} ${part.mention.kind}`}>
              <Name>{part.mention.entity?.name ?? part.words}</Name>
              <select
                value={part.role}
                onChange={({ target }) => setParts(parts.with(i, { ...part, role: target.value }))}
              >
                {[...new Set([usualRole(part.mention.kind), ...Object.keys(say.roles)])].map((role) => (
                  <option key={role} value={role}>
                    {say.roles[role as keyof typeof say.roles] ?? role}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
      <label className="field">
        <span className="quiet">{words.decisions.fields.title}</span>
        <input
          value={title}
          placeholder={made ? typeset(made.title) : ''}
          maxLength={300}
          autoComplete="off"
          onChange={({ target }) => setTitle(target.value)}
        />
        <span className="field-note quiet" role="status">
          {title.trim() === '' && made ? say.preview(typeset(made.title)) : ''}
        </span>
      </label>
      <WhyField value={why} onChange={setWhy} />
      <div className="put-right-foot">
        <button type="submit" className="text-button" disabled={isPending}>
          {say.claimIt}
        </button>
      </div>
      {error && <p role="alert">{error.message}</p>}
    </form>
  );
}
