import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { compare, compareMany, type NamedEdition } from '../findings/index.ts';
import { type Change, type Comparison, prefixOf, type Unreadable } from '../model/index.ts';
import { editionsAt } from '../pipeline/index.ts';
import { editionsOf } from '../store/index.ts';
import { exitCodes, Failure } from './failure.ts';
import { note } from './notes.ts';
import { clipped, writeJson, writeLine } from './output.ts';
import { withReader } from './reading.ts';

interface CompareOptions {
  readonly project?: string;
  readonly json?: boolean;
}

export function compareCommand(program: Command): void {
  program
    .command('compare')
    .description('two captures, files, folders or data sets: who and what vanished, what changed, moved or is new')
    .argument('<before>', 'a file or a folder; of a project, the id of a capture or of a source')
    .argument('[after]', 'the later one; of a source, its first and last capture are compared without it')
    .option('-p, --project <file>', 'the project')
    .option('--json', 'as JSON')
    .action(compareTwo);
}

async function compareTwo(before: string, after: string | undefined, options: CompareOptions): Promise<void> {
  const [a, b] = await bothSides(before, after, options.project);
  const result = a.single && b.single ? compare(a.texts[0].edition, b.texts[0].edition) : compareMany(a.texts, b.texts);
  if (options.json) await writeJson({ before, after: after ?? before, ...result });
  else await writeLine(linesOf(result).join('\n'));
  const unreadable = [...a.unreadable, ...b.unreadable];
  for (const { reason } of unreadable) note(`not read: ${reason}`);
  if (unreadable.length > 0) process.exitCode = exitCodes.someUnreadable;
}

interface Side {
  readonly texts: readonly NamedEdition[];
  readonly single: boolean;
  readonly unreadable: readonly Unreadable[];
}

async function bothSides(
  before: string,
  after: string | undefined,
  project: string | undefined,
): Promise<[Side, Side]> {
  const ids = [before, after].filter((one) => one !== undefined);
  if (ids.every((id) => !existsSync(id) && ['capture', 'source'].includes(prefixOf(id) ?? '')))
    return withReader(project, async (reader) => {
      const found = await Promise.all(ids.map((id) => editionsOf(reader, id)));
      ids.forEach((id, i) => {
        if (found[i].length === 0) throw new Failure(`There is no record ${id} in this project.`);
      });
      const [first, last] = [found[0][0], found[found.length - 1].at(-1)];
      if (!last || (ids.length === 1 && found[0].length < 2))
        throw new Failure(
          `There is only one capture under ${before}: name what to compare it with.`,
          exitCodes.wrongUsage,
        );
      return [sideOf(first), sideOf(last)];
    });
  if (after === undefined) throw new Failure('Name two files, folders or captures to compare.', exitCodes.wrongUsage);
  for (const path of ids)
    if (!existsSync(path)) throw new Failure(`There is no file or folder ${path}.`, exitCodes.wrongUsage);
  const sides = [await editionsAt(before), await editionsAt(after)] as [Side, Side];
  sides.forEach(({ texts, unreadable }, i) => {
    if (texts.length === 0 && unreadable.length > 0) throw new Failure(unreadable[0].reason);
    if (texts.length === 0) throw new Failure(`There is nothing to read in ${ids[i]}.`);
  });
  return sides;
}

const sideOf = (edition: NamedEdition): Side => ({ texts: [edition], single: true, unreadable: [] });

function linesOf({ counts, vanished, appeared, changes }: Comparison): string[] {
  const told = (['exact', 'moved', 'altered', 'gone', 'new'] as const).map(
    (verdict) => `${counts[verdict] ?? 0} ${verdict}`,
  );
  const lines = [`${told.join(', ')} (sentences, headings and captions)`];
  const names = (list: Comparison['vanished']) => list.map(({ kind, name }) => `${name} (${kind})`).join(', ');
  if (vanished.length > 0) lines.push(`no longer named anywhere: ${names(vanished)}`);
  if (appeared.length > 0) lines.push(`named, and were not: ${names(appeared)}`);
  if (changes.length === 0) lines.push('Nothing has changed in what is said.');
  for (const change of changes) lines.push('', ...changeLines(change));
  return lines;
}

function changeLines({ kind, summary, file, before, after }: Change): string[] {
  const quote = (sign: string, side: Change['before']) => (side ? [`    ${sign} “${clipped(side.quote, 400)}”`] : []);
  return [
    `${kind.padEnd(18)} ${summary}${file === null ? '' : `  ${file}`}`,
    ...quote('−', before),
    ...quote('+', after),
  ];
}
