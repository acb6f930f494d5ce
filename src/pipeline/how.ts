import type { SourceFields } from '../model/index.ts';
import type { RowFields } from '../read/index.ts';

/** What a user said of the files being added; absent where nothing was said. */
export interface AddOptions {
  /** Title of the source that the files are captures of. */
  readonly source?: string;
  /** Day of publication, EDTF. */
  readonly issued?: string;
  /** The day the copies were taken, `YYYY-MM-DD`. */
  readonly retrieved?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Names of packs, or paths to them. */
  readonly packs?: readonly string[];
}

/** How one capture is read, as the project keeps it: all that is needed to read it again from its bytes. */
export interface How extends AddOptions {
  readonly mediaType?: string;
  /** Which fields of a row hold what. */
  readonly fields?: RowFields;
  /** Tells apart rows of one file that give the same address, or none: counted from 1. */
  readonly nth?: number;
}

/** What identifies a source: the address it gives, or the title a user gave it, or the file. */
export function sourceKey(about: Partial<SourceFields>, how: How, file: string): string {
  if (how.source !== undefined) return `title ${how.source}`;
  const nth = how.nth !== undefined && how.nth > 1 ? ` ${how.nth}` : '';
  if (about.address) return `address ${canonical(about.address)}${nth}`;
  // A row is known by what it says of itself, so that rows put in before it do not make it another.
  if (how.fields) return `row ${JSON.stringify([file.replace(/#\d+$/, ''), about.title, about.issued])}${nth}`;
  return `file ${file}`;
}

/** An address without what does not tell pages apart: letter case of the host, a fragment, a default port. */
export function canonical(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
