import { memo } from 'react';
import type { EventItem } from '../../../model/index.ts';
import { sayEdtf } from '../../dates/say-edtf.ts';
import { howDated } from '../../event/how-dated.ts';
import { KindMark } from '../../parts/kind-mark.tsx';
import { Name } from '../../parts/name.tsx';
import { Quotation } from '../../parts/quotation.tsx';
import { RecordLink, SightLink } from '../../shell/links.tsx';
import { words } from '../../words/index.ts';
import { quotesAll } from './quoted-title.ts';

/** An event as the lists set it: date, sign, title, its best quotation, and who says so. */
export const EventRow = memo(function EventRow({
  event,
  year,
  open,
  labelledBy,
}: {
  readonly event: EventItem;
  /** The year in the heading above, left unsaid in the date. */
  readonly year: number | null;
  readonly open: boolean;
  readonly labelledBy: string;
}) {
  const { time, evidence, kind } = event;
  const how = howDated(event);
  const [best] = evidence;
  const others = event.sources - 1;
  // Said once: then the name of its source leads to the sentence.
  const isTitle = best !== undefined && quotesAll(event.title, best.reading.text);
  return (
    <div className="event-row" data-open={open || undefined}>
      <p className="event-date" title={time?.edtf}>
        {time ? sayEdtf(time.edtf, year ?? undefined) : words.event.undated}
      </p>
      <KindMark kind={kind} basis={time?.basis} />
      <div className="event-body">
        <h3 className="event-title" id={labelledBy}>
          <RecordLink id={event.id} row>
            <Name>{event.title}</Name>
          </RecordLink>
        </h3>
        {best && !isTitle && (
          <p className="event-quote">
            <SightLink sight={best} title={words.list.evidence(best.source.name)} className="event-evidence">
              <Quotation reading={best.reading} language={best.language} />
            </SightLink>
          </p>
        )}
        <p className="event-foot">
          <span className="event-kind">{words.eventKinds[kind]}</span>
          {how && how !== 'stated' && <span>{words.list.basis[how]}</span>}
          {best && (
            <cite className="event-source">
              {isTitle ? (
                <SightLink sight={best} title={words.list.evidence(best.source.name)}>
                  <Name>{best.source.name}</Name>
                </SightLink>
              ) : (
                <Name>{best.source.name}</Name>
              )}
              {others > 0 && ` ${words.list.andOthers(others)}`}
            </cite>
          )}
          {event.findings > 0 && <span>{words.list.findings(event.findings)}</span>}
        </p>
      </div>
    </div>
  );
});
