import { useState } from 'react';
import type { EntityView } from '../../model/index.ts';
import { Name } from '../parts/name.tsx';
import { languageOf } from '../parts/quotation-text.ts';
import { UnfoldButton } from '../parts/unfold-button.tsx';
import { SightLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';

const few = 8;

/** The words by which sources name it, as they stand there: how often, in how many sources, and a way to the first. */
export function Forms({ forms }: { readonly forms: EntityView['forms'] }) {
  const [all, setAll] = useState(false);
  const shown = all ? forms : forms.slice(0, few);
  if (forms.length === 0) return null;
  return (
    <section className="overview-part">
      <h3 className="label">{words.entity.forms}</h3>
      <ul className="forms">
        {shown.map(({ text, mentions, sources, at }) => (
          <li key={text}>
            <span lang={languageOf(text)}>
              {at ? (
                <SightLink sight={at} title={words.entity.firstUse(at.source.name)}>
                  {text}
                </SightLink>
              ) : (
                text
              )}
            </span>
            <span className="figures quiet" title={sources.map(({ name }) => name).join('; ')}>
              {words.overview.mentions(mentions)}, {words.names.sources(sources.length)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < forms.length && (
        <UnfoldButton onUnfold={() => setAll(true)}>{words.facets.more(forms.length - shown.length)}</UnfoldButton>
      )}
    </section>
  );
}

/** Which sources name it, how often, and a way to where each does first. */
export function NamedBy({ named, sources }: { readonly named: EntityView['named']; readonly sources: number }) {
  const [all, setAll] = useState(false);
  const shown = all ? named : named.slice(0, few);
  if (named.length === 0) return null;
  return (
    <section className="overview-part">
      <h3 className="label">{words.entity.namedBy}</h3>
      <ul className="forms">
        {shown.map(({ source, mentions, at }) => (
          <li key={source.id}>
            <SightLink sight={at} title={words.entity.firstUse(source.name)}>
              <cite>
                <Name>{source.name}</Name>
              </cite>
            </SightLink>
            <span className="figures quiet">{words.overview.mentions(mentions)}</span>
          </li>
        ))}
      </ul>
      {shown.length < named.length && (
        <UnfoldButton onUnfold={() => setAll(true)}>{words.facets.more(named.length - shown.length)}</UnfoldButton>
      )}
      {shown.length === named.length && named.length < sources && (
        <p className="quiet">{words.entity.alsoNamedBy(sources - named.length)}</p>
      )}
    </section>
  );
}
