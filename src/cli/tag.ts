import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import { inContext } from '../context/index.ts';
import { byPosition, type Mention, type MentionKind, mentionKinds, rawSpan } from '../model/index.ts';
import { read } from '../read/index.ts';
import { readTimes } from '../time/index.ts';
import { dateOption, languageOption } from './adding.ts';
import { exitCodes, Failure } from './failure.ts';
import { note } from './notes.ts';
import { write, writeJson } from './output.ts';

interface TagOptions {
  readonly issued?: string;
  readonly lang?: string;
  readonly only?: string;
  readonly batch?: boolean;
}

export function tagCommand(program: Command): void {
  program
    .command('tag')
    .description('the mentions of one text, as JSON Lines')
    .argument('[file]', 'a text; - or nothing for standard input', '-')
    .option('--issued <date>', 'day of publication', dateOption)
    .option('--lang <language>', 'language of the text, as en or ko', languageOption)
    .option('--only <kinds>', `some of ${mentionKinds.join(', ')}, with commas`)
    .option('--batch', 'each input line is {"id","text","dct"}, each output line {"id","timexes","mentions"}')
    .action(async (file: string, options: TagOptions) => {
      const kinds = kindsOf(options.only);
      if (options.batch) await tagBatch(file, options, kinds);
      else await tagOne(file, options, kinds);
    });
}

function kindsOf(only: string | undefined): ReadonlySet<MentionKind> {
  const kinds = only?.split(',') ?? mentionKinds;
  const wrong = kinds.find((kind) => !mentionKinds.includes(kind as MentionKind));
  if (wrong !== undefined)
    throw new Failure(
      `"${wrong}" is no kind of mention: it is one of ${mentionKinds.join(', ')}.`,
      exitCodes.wrongUsage,
    );
  return new Set(kinds as MentionKind[]);
}

async function tagOne(file: string, { issued, lang }: TagOptions, kinds: ReadonlySet<MentionKind>): Promise<void> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file).catch(() => null);
  if (bytes === null) throw new Failure(`${file} cannot be read.`);
  const name = file === '-' ? 'standard input' : file;
  const lines = mentionsOf(bytes, name, issued, lang, kinds).map((mention) => `${JSON.stringify(shown(mention))}\n`);
  await write(lines.join(''));
}

// A line that is broken is told and passed over: the others are other people's texts.
async function tagBatch(file: string, { issued, lang }: TagOptions, kinds: ReadonlySet<MentionKind>): Promise<void> {
  const { createReadStream } = await import('node:fs');
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const row = rowOf(line);
    if (row === null) {
      note(`line ${number} is no {"id","text","dct"}: it is passed over.`);
      process.exitCode = exitCodes.someUnreadable;
      continue;
    }
    const published = row.dct ?? issued;
    const language = lang === undefined ? {} : { language: lang };
    const timexes = kinds.has('time')
      ? readTimes(row.text, { ...(published ? { issued: published } : {}), ...language })
      : [];
    const names = new Set([...kinds].filter((kind) => kind !== 'time'));
    const mentions =
      names.size === 0 || row.text.trim() === ''
        ? []
        : mentionsOf(new TextEncoder().encode(row.text), `line ${number}`, published, lang, names);
    await writeJson({ id: row.id, timexes: timexes.map(shown), mentions: mentions.map(shown) });
  }
}

function rowOf(line: string): { id: unknown; text: string; dct?: string } | null {
  try {
    const { id, text, dct } = JSON.parse(line) as { id?: unknown; text?: unknown; dct?: unknown };
    if (typeof text !== 'string') return null;
    return { id: id ?? null, text, ...(typeof dct === 'string' && dct !== '' ? { dct } : {}) };
  } catch {
    return null;
  }
}

function mentionsOf(
  bytes: Uint8Array,
  file: string,
  issued: string | undefined,
  lang: string | undefined,
  kinds: ReadonlySet<MentionKind>,
): Mention[] {
  const result = read(bytes, { file, language: lang });
  if ('error' in result) throw new Failure(result.error);
  const { document } = result;
  const context = inContext(document, {
    capture: 'capture-0',
    issued: issued ?? document.about.issued ?? null,
    language: lang ?? document.about.language ?? null,
  });
  return document.passages
    .flatMap((passage, at) => {
      const { times, names } = context.mentions[at];
      // What only points to a name ("he", "the Congress") is none.
      const named = names.filter(({ form }) => form === undefined);
      const wanted: readonly Mention[] = [...times, ...named].filter((mention) => kinds.has(mention.kind));
      return wanted.map((mention) => {
        const span = rawSpan(passage, mention.start, mention.end);
        return { ...mention, ...span, text: document.text.slice(span.start, span.end) };
      });
    })
    .sort(byPosition);
}

// Fields in the order of the contract; what a mention is made from stays inside.
function shown(mention: Mention): Record<string, unknown> {
  const { kind, start, end, text } = mention;
  if (mention.kind !== 'time') {
    const { name, basis, ordinal, series, body } = mention;
    return { kind, start, end, text, name, basis, ordinal, series, body };
  }
  const { type, value, edtf, earliest, latest, basis, mod, inName, readings } = mention;
  return { kind, start, end, text, type, value, edtf, earliest, latest, basis, mod, inName, readings };
}
