import type { SourceFields } from '../../model/index.ts';
import { issuedOf } from '../issued.ts';
import { languageTag } from '../language.ts';
import { linkedDataOf } from './linked-data.ts';
import type { Page } from './page.ts';
import { originalAddress, type Saved } from './saved.ts';

const isAddress = (value: string): boolean => /^https?:\/\//i.test(value);
const clean = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** Separators between a page's title and its site's name. */
const suffix = /\s+[|·•»«:–—-]\s+/;

// The title of a page without the name of its site: by the name where it is known, by the heading where that begins the title.
function splitTitle(
  title: string,
  heading: string | null,
  publisher: string | null,
): { title: string; site: string | null } {
  const parts = title.split(suffix);
  if (parts.length < 2) return { title, site: null };
  if (publisher !== null && parts[parts.length - 1].toLowerCase() === publisher.toLowerCase())
    return {
      title: title.slice(0, title.length - parts[parts.length - 1].length).replace(/\s+[|·•»«:–—-]\s+$/, ''),
      site: publisher,
    };
  if (
    heading !== null &&
    heading !== title &&
    title.startsWith(heading) &&
    suffix.test(title.slice(heading.length).slice(0, 4))
  )
    return { title: heading, site: parts[parts.length - 1] };
  const bar = title.lastIndexOf(' | ');
  return bar > 0 ? { title: title.slice(0, bar), site: title.slice(bar + 3) } : { title, site: null };
}

/** What a page says of itself: by its citation tags, JSON-LD, OpenGraph and Dublin Core, in that order, then by its parts. */
export function aboutPage(page: Page, heading: string | null, saved: Saved): Partial<SourceFields> {
  const data = linkedDataOf(page.linkedData);
  const metas = (...names: readonly string[]): string[] =>
    names.flatMap((name) => page.metas.filter(([own]) => own === name).map(([, content]) => clean(content)));
  const named = (...names: readonly string[]): string | null =>
    metas(...names).find((value) => value !== '' && !isAddress(value)) ?? null;

  const given =
    named('citation_publisher', 'citation_journal_title') ??
    data.publisher ??
    named('og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'article:publisher', 'application-name');
  const whole =
    named('citation_title') ??
    data.title ??
    named('og:title', 'dc.title', 'dcterms.title') ??
    (clean(page.title) || null) ??
    heading;
  const { title, site } = whole === null ? { title: null, site: null } : splitTitle(whole, heading, given);
  const titleSite = page.title === '' ? null : splitTitle(clean(page.title), heading ?? title, given).site;
  const publisher = given ?? site ?? titleSite;

  const cited = metas('citation_author');
  const people =
    cited.length > 0
      ? cited
      : data.authors.length > 0
        ? data.authors
        : metas('dc.creator', 'dcterms.creator', 'author', 'article:author');
  const authors = [...new Set(people.filter((name) => !isAddress(name)))];
  const dates = [
    ...metas('citation_publication_date', 'citation_date'),
    data.issued ?? '',
    ...metas(
      'article:published_time',
      'og:published_time',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.created',
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'publication_date',
    ),
    ...page.times,
  ];
  const issued = dates.map(issuedOf).find((date) => date !== null) ?? null;
  const address = [page.canonical, ...metas('og:url', 'citation_public_url'), data.address, saved.address].find(
    (one) => one != null && isAddress(one),
  );
  const tag = [page.language, data.language, ...metas('content-language', 'og:locale', 'dc.language')]
    .map((one) => languageTag(one ?? ''))
    .find((one) => one !== null);
  return {
    ...(title !== null && { title }),
    ...(publisher !== null && { publisher }),
    ...(authors.length > 0 && { authors }),
    ...(issued !== null && { issued }),
    ...(address != null && { address: originalAddress(address) }),
    ...(tag != null && { language: tag }),
  };
}
