import { Link } from '@tanstack/react-router';
import type { CaptureText, SourceItem } from '../../model/index.ts';
import { CiteButton } from '../cite/cite-button.tsx';
import { selectedSight } from '../cite/selected-sight.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { Name } from '../parts/name.tsx';
import { SourceLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';

/** What is known of a source: its title, who published it and when, how much it tells, its copies. */
export function SourceHead({
  capture,
  source,
}: {
  readonly capture: CaptureText;
  readonly source: SourceItem | undefined;
}) {
  const { name } = capture.source;
  const facts = [
    ...(source?.authors ?? []),
    source?.publisher,
    source?.issued && words.source.published(sayEdtf(source.issued)),
    capture.capture.retrieved && words.source.retrieved(sayEdtf(capture.capture.retrieved)),
    source && words.record.events(source.events),
    words.source.length(capture.part?.length ?? capture.text.length),
  ].filter((fact): fact is string => Boolean(fact));
  const copies = source?.captures ?? [];
  const here = copies.findIndex(({ id }) => id === capture.capture.id);
  // The earlier on the left: this copy with the one before it, the first with the next.
  const [before, after] = here > 0 ? [copies[here - 1], copies[here]] : copies;
  return (
    <header className="source-head">
      <h1>
        <Name language={capture.language}>{name}</Name>
      </h1>
      <p className="quiet figures">{facts.join(' · ')}</p>
      <p className="source-file quiet">
        {capture.capture.file}{' '}
        <CiteButton cited={() => selectedSight(capture.capture.id, capture.passages)} label={words.cite.selection} />
      </p>
      {source && source.captures.length > 1 && (
        <nav aria-label={words.source.captures} className="source-captures">
          <span className="label">{words.source.captures}</span>
          {source.captures.map(({ id, file, retrieved }) => (
            <SourceLink key={id} capture={id} {...(id === capture.capture.id ? { className: 'current' } : {})}>
              {retrieved ? words.source.retrieved(sayEdtf(retrieved)) : file}
            </SourceLink>
          ))}
          {before && after && (
            <Link to="/compare" search={{ before: before.id, after: after.id }} className="text-button">
              {words.compare.beside}
            </Link>
          )}
        </nav>
      )}
    </header>
  );
}
