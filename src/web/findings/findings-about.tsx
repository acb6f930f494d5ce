import { useQuery } from '@tanstack/react-query';
import { typeset } from '../parts/typeset.ts';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import './findings.css';
import { findingsAbout } from './findings-query.ts';

/** What a critic would flag about someone or something, how they are spoken of included; nothing where there is nothing. */
export function FindingsAbout({ id }: { readonly id: string }) {
  const { data } = useQuery(findingsAbout(id));
  if (!data || data.items.length === 0) return null;
  return (
    <section>
      <h3 className="label">{words.rooms.findings}</h3>
      <ul className="findings-of-record">
        {data.items.map(({ id: finding, kind, summary }) => (
          <li key={finding}>
            <span className="label">{words.findings.kinds[kind]}</span>{' '}
            <RecordLink id={finding}>{typeset(summary)}</RecordLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
