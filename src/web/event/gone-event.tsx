import { useQuery } from '@tanstack/react-query';
import { Decided } from '../decisions/decided.tsx';
import { Name } from '../parts/name.tsx';
import { Quotation } from '../parts/quotation.tsx';
import { Empty } from '../parts/state.tsx';
import { SightLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import { claimQuery } from './claim-query.ts';

/** What is said in the place of an event that is not there: what was decided of it, where that took it away. */
export function GoneEvent({ id }: { readonly id: string }) {
  const { data } = useQuery(claimQuery(id.replace(/^event-/, 'claim-')));
  if (!data) return <Empty>{words.event.missing}</Empty>;
  return (
    <article className="event">
      <header>
        <p className="event-what">{words.decisions.rejectedEvent}</p>
        <h2>
          <Name>{data.title}</Name>
        </h2>
      </header>
      <blockquote className="claim-quote">
        <SightLink sight={data} title={words.event.inSource}>
          <Quotation reading={data.reading} language={data.language} />
        </SightLink>
      </blockquote>
      <section className="put-right">
        <Decided decisions={data.decisions} />
      </section>
    </article>
  );
}
