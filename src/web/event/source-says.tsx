import type { ClaimItem } from '../../model/index.ts';
import { spanText } from '../address/sight.ts';
import { CiteButton } from '../cite/cite-button.tsx';
import { sayEdtf } from '../dates/say-edtf.ts';
import { Name } from '../parts/name.tsx';
import { Quotation } from '../parts/quotation.tsx';
import { SightLink, SourceLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import type { Saying } from './claims-by-source.ts';

/** What one source says of an event: its quotations, each a way to the sentence in its text. */
export function SourceSays({ saying: { source, claims } }: { readonly saying: Saying }) {
  const [first] = claims;
  return (
    <section className="saying">
      <h4>
        <SourceLink capture={first.capture} at={spanText(first)}>
          <cite>
            <Name>{source.name}</Name>
          </cite>
        </SourceLink>
      </h4>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimQuotation claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ClaimQuotation({ claim }: { readonly claim: ClaimItem }) {
  return (
    <>
      <blockquote className="claim-quote">
        <SightLink sight={claim} likely title={words.event.inSource}>
          <Quotation reading={claim.reading} language={claim.language} />
        </SightLink>
      </blockquote>
      <p className="claim-foot figures">
        {notesOf(claim).map((note) => (
          <span key={note}>{note}</span>
        ))}
        <CiteButton cited={claim.id} label={words.cite.what(claim.source.name)} />
      </p>
    </>
  );
}

/** What is to be known of a quotation: when it puts the event and how it knows, where it stands, and who speaks how. */
function notesOf({ time, page, voice, manner, modality }: ClaimItem): string[] {
  const notes = [
    time && `${sayEdtf(time.edtf)}, ${words.bases[time.basis]}`,
    page && words.event.page(page),
    voice && words.event.voice(voice),
    words.manners[manner],
    words.modalities[modality],
  ];
  return notes.filter((note): note is string => Boolean(note));
}
