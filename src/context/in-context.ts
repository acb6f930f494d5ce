import { type Alias, type Document, type Era, type NameMention, type Passage, rawSpan } from '../model/index.ts';
import { hasHan, hasHangul, type Pack, readNames } from '../names/index.ts';
import { type Dating, type DatingVerdict, recognise } from '../time/index.ts';
import { cellsApart } from './cells.ts';
import { datedInContext } from './dated-in-context.ts';
import { partedMeetings } from './joined-ordinals.ts';
import { koreanBareTitles } from './korean-bare-title.ts';
import { koreanHolders } from './korean-holder.ts';
import { koreanShortForms } from './korean-short-form.ts';
import { listedMeetings } from './listed-meetings.ts';
import { asRead, asWritten } from './mixed-script.ts';
import { type NameInContext, namesInContext } from './names-in-context.ts';
import { officeHolders } from './office-holder.ts';
import { officeTitles, titleOfOne } from './office-title.ts';
import type { PassageMentions } from './segments.ts';

/** What is known of a document beside its text. */
export interface Circumstances {
  /** The capture's id. */
  readonly capture: string;
  /** Day of publication, EDTF; null where it is not known. */
  readonly issued: string | null;
  readonly language: string | null;
  /** How the document dates itself, where a user says so. */
  readonly dating?: Dating;
  /** What is known of the field; absent, the packs that come with Sillok. */
  readonly packs?: readonly Pack[];
}

/** A document with all that is named and dated in it, each mention resolved by what stands around it. */
export interface InContext {
  /** By passage, offsets into its text. */
  readonly mentions: readonly PassageMentions[];
  readonly eras: readonly Era[];
  readonly aliases: readonly Alias[];
  readonly dating: DatingVerdict;
  /** Day of publication, EDTF: as it is known, or as the document gives it; null where neither. */
  readonly issued: string | null;
}

// An office is one thing, however many hold it: "members of the committee" are each its member.
function ofOne(mention: NameMention): NameMention {
  if (mention.kind !== 'office') return mention;
  const name = titleOfOne(mention.name);
  return name === mention.name ? mention : { ...mention, name };
}

// Figures alone are the same in both.
const inKorean = (text: string): boolean => hasHangul(text) || hasHan(text);

/** Finds what a document names and dates, and gives each mention what the rest of the document does to it. */
export const inContext = (document: Document, circumstances: Circumstances): InContext =>
  inContexts([[document, circumstances]])[0];

/**
 * The same of several documents, each by itself: one step goes over all of them before the next begins, so that what a
 * step needs (its code, its lexicon) is fetched once and not for every short report.
 */
export function inContexts(written: readonly (readonly [Document, Circumstances])[]): InContext[] {
  const given = written.map(([document, circumstances]) => [asRead(document), circumstances] as const);
  const texts = given.map(([{ passages }]) => passages.map(cellsApart));
  const expressions = texts.map((own) =>
    own.map((text) => recognise(text, { language: inKorean(text) ? ['en', 'ko'] : 'en' })),
  );
  const dated = given.map(([document, circumstances], i) => datedInContext(document, expressions[i], circumstances));
  const read = given.map(([, { packs }], i) => readNames(texts[i], packs ? { packs } : {}));
  const named = given.map(([{ passages }, { packs }], i) =>
    namesInContext(passages, read[i].names, { ...(packs ? { packs } : {}), references: read[i].references }),
  );
  const placed = given.map(([{ passages }], i) =>
    partedMeetings(
      texts[i],
      listedMeetings(
        passages,
        located(passages, koreanBareTitles(passages, koreanShortForms(passages, named[i].names))),
      ),
    ),
  );
  const holders = given.map(([, { packs }], i) =>
    officeTitles(
      texts[i],
      texts[i].map((text, at) =>
        hasHangul(text) && placed[i][at].every(({ name }) => !/\p{Lu}/u.test(name[0] ?? ''))
          ? koreanHolders(text, placed[i][at])
          : officeHolders(text, placed[i][at], packs),
      ),
      packs,
      placed[i],
    ),
  );
  return given.map(([{ passages }, { issued }], i): InContext => {
    const { times, dates, eras, dating } = dated[i];
    return {
      mentions: passages.map(({ text }, at) => ({
        times: asWritten(times[at], text, written[i][0].passages[at].text),
        dates: dates[at],
        names: asWritten(
          placed[i][at].some(({ kind }) => kind === 'office') ? placed[i][at].map(ofOne) : placed[i][at],
          text,
          written[i][0].passages[at].text,
        ),
        holders: holders[i][at],
      })),
      eras,
      aliases: named[i].aliases,
      dating,
      issued: issued ?? dating.issued ?? null,
    };
  });
}

// Where a name was taken from, by the document's plain text.
const located = (
  passages: readonly Passage[],
  names: readonly (readonly NameInContext[])[],
): (readonly NameMention[])[] =>
  names.map((list, at) => {
    if (!list.some(({ from }) => from)) return list;
    return list.map((name): NameMention => {
      const { from } = name;
      // Without a passage it stands in the same one.
      return from ? { ...name, from: rawSpan(passages[from.passage ?? at], from.start, from.end) } : name;
    });
  });
