import type { SourceFields } from '../../model/index.ts';
import { type Draft, draft } from '../draft.ts';
import { issuedOf } from '../issued.ts';
import { languageTag } from '../language.ts';
import { markVoices } from '../voice.ts';
import { markdownDrafts } from './block.ts';
import { type FrontMatter, frontMatterOf } from './front-matter.ts';

const attribution = /^\s*(?:—|–|--)\s*(?<name>\p{Lu}[^\n]{1,60})$/u;

/** The passages of a Markdown text in the making, and what its front matter says of it. */
export function readMarkdown(text: string): { drafts: Draft[]; about: Partial<SourceFields> } {
  const front = frontMatterOf(text);
  const drafts = markdownDrafts(text, front.end);
  if (front.end > 0) drafts.unshift(draft('furniture', [[0, front.end]]));
  speakers(text, drafts);
  markVoices(text, drafts);
  return { drafts, about: aboutFront(front) };
}

// A quotation that ends in a dash and a name is that person's.
function speakers(text: string, drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    if (drafts[i].kind !== 'quotation') continue;
    let end = i + 1;
    while (end < drafts.length && drafts[end].kind === 'quotation') end++;
    const [start, to] = drafts[end - 1].runs[0];
    const last =
      text
        .slice(start, to)
        .replace(/^[\s>]+/, '')
        .split('\n')
        .at(-1) ?? '';
    const name = attribution.exec(last.replace(/^[\s>]+/, '').replace(/[*_]/g, ''))?.groups?.name;
    if (name !== undefined) for (const one of drafts.slice(i, end)) one.voice = name.trim();
    i = end;
  }
}

function aboutFront({ fields }: FrontMatter): Partial<SourceFields> {
  const first = (...names: readonly string[]): string | undefined => names.flatMap((name) => fields.get(name) ?? [])[0];
  const authors = fields.get('authors') ?? fields.get('author') ?? [];
  const [title, publisher, address] = [
    first('title'),
    first('publisher', 'source', 'site', 'publication'),
    first('canonical', 'canonical_url', 'url', 'link', 'address'),
  ];
  const language = languageTag(first('lang', 'language', 'locale') ?? '');
  const issued = issuedOf(first('date', 'issued', 'published', 'date_published', 'pubdate') ?? '');
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(address !== undefined && { address }),
    ...(authors.length > 0 && { authors: [...authors] }),
    ...(language !== null && { language }),
    ...(issued !== null && { issued }),
  };
}
