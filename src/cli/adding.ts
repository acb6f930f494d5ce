import { type Command, InvalidArgumentError } from 'commander';
import { boundsOf, parseEdtf } from '../edtf/index.ts';
import { type AddReport, type AddSettings, add } from '../pipeline/index.ts';
import { languageTag } from '../read/index.ts';
import { openProject } from '../store/index.ts';
import { note, noteReport, withProgress } from './notes.ts';

/** What a user may say of the files being added. */
export interface AddingOptions {
  readonly source?: string;
  readonly issued?: string;
  readonly retrieved?: string;
  readonly lang?: string;
  readonly pack?: string[];
  readonly jobs?: number;
}

/** A date as a user writes it; a usage error where it is none. */
export function dateOption(text: string): string {
  if (!('value' in parseEdtf(text)))
    throw new InvalidArgumentError(`"${text}" is no date: write 2020, 2020-10 or 2020-10-10.`);
  return text;
}

function dayOption(text: string): string {
  const { earliest, latest } = boundsOf(dateOption(text));
  if (earliest === null || earliest !== latest)
    throw new InvalidArgumentError(`"${text}" is no day: write 2020-10-10.`);
  return earliest;
}

/** A language as a user writes it, as a BCP 47 tag in its usual form; a usage error where there is no such language. */
export function languageOption(text: string): string {
  const tag = languageTag(text);
  if (tag === null || languageNames.of(tag) === undefined)
    throw new InvalidArgumentError(`"${text}" is no language: write a tag such as en or ko.`);
  return tag;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

export function countOption(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError(`"${text}" is no number from 1 up.`);
  return count;
}

/** An option that may be given several times. */
const listed = (value: string, before: string[] = []): string[] => [...before, value];

export const addingOptions = (command: Command): Command =>
  command
    .option('--source <title>', 'title of the work that the files are copies of')
    .option('--issued <date>', 'day of publication', dateOption)
    .option('--retrieved <day>', 'day the copies were taken', dayOption)
    .option('--lang <language>', 'language of the texts, as en or ko', languageOption)
    .option('--pack <pack>', 'name or folder of what is known of the field (default: dprk; none for nothing)', listed)
    .option('--jobs <n>', 'how many texts are read at a time', countOption);

/** Reads paths into a project, showing how far it has come; Ctrl-C stops after what is under way. */
export async function addTo(
  project: string,
  paths: readonly string[],
  options: AddingOptions,
  base?: string,
): Promise<AddReport> {
  const opened = openProject(project, { create: true });
  const stop = new AbortController();
  const interrupt = (): void => {
    note('stopping…');
    stop.abort();
  };
  process.once('SIGINT', interrupt);
  const { lang, pack, ...rest } = options;
  const settings: AddSettings = {
    ...rest,
    ...(lang === undefined ? {} : { language: lang }),
    ...(pack === undefined ? {} : { packs: pack }),
    ...(base === undefined ? {} : { base }),
    signal: stop.signal,
    onNote: note,
  };
  try {
    const report = await withProgress(`Reading into ${project}`, (onProgress) =>
      add(opened, paths, { ...settings, onProgress }),
    );
    if (paths.length > 0 || report.captures > 0) noteReport(report);
    return report;
  } finally {
    process.off('SIGINT', interrupt);
    opened.close();
  }
}
