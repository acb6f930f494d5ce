import { readClaims } from '../src/claims/index.ts';
import { type InContext, inContext } from '../src/context/index.ts';
import type { Claim, Document } from '../src/model/index.ts';
import { read } from '../src/read/index.ts';

/** What is known of an English text from elsewhere: the name of its file, and the day of its publication. */
interface Known {
  readonly file?: string | undefined;
  readonly issued?: string | null;
}

/** A text as the document that it is read as; throws where it cannot be. */
export function documentOf(text: string, file = 'text.txt'): Document {
  const result = read(Buffer.from(text), { file });
  if ('error' in result) throw new Error(result.error);
  return result.document;
}

/** The same, with what is mentioned in it. */
export function inContextOf(text: string, { file, issued = null }: Known = {}): { document: Document } & InContext {
  const document = documentOf(text, file);
  return { document, ...inContext(document, { capture: 'c', issued, language: 'en' }) };
}

/** What a text claims, in its order. */
export function claimsOf(text: string, known?: Known): Claim[] {
  const { document, ...context } = inContextOf(text, known);
  return readClaims('c', document, context).flatMap(({ claims }) => claims);
}
