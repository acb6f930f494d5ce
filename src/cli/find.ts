import type { Command } from 'commander';
import { search } from '../store/index.ts';
import { countOption } from './adding.ts';
import { exitCodes, Failure } from './failure.ts';
import { clipped, writeJson, writeLine } from './output.ts';
import { withReader } from './reading.ts';

interface FindOptions {
  readonly project?: string;
  readonly json?: boolean;
  readonly limit: number;
}

export function findCommand(program: Command): void {
  program
    .command('find')
    .description('full-text and field search: words, "a phrase", person:NAME, kind:meeting, from:1950 to:1953')
    .argument('<query...>')
    .option('-p, --project <file>', 'the project')
    .option('--json', 'as JSON')
    .option('--limit <n>', 'how many of each sort', countOption, 20)
    .action((words: string[], { project, json, limit }: FindOptions) =>
      withReader(project, async (reader) => {
        const found = await search(reader, words.join(' '), { limit });
        if ('error' in found) throw new Failure(found.error, exitCodes.wrongUsage);
        if (json) return writeJson(found);
        for (const { id, name, kind, mentions } of found.entities)
          await writeLine(
            `${kind.padEnd(14)} ${name}  (${mentions} ${mentions === 1 ? 'mention' : 'mentions'})  ${id}`,
          );
        for (const { id, title, time, evidence } of found.events) {
          await writeLine(`${(time?.edtf ?? 'undated').padEnd(14)} ${title}  ${id}`);
          for (const { quote, source } of evidence.slice(0, 1))
            await writeLine(`    “${clipped(quote, 200)}” ${source.name}`);
        }
        for (const { excerpt, source, id } of found.passages)
          await writeLine(`passage        “${clipped(excerpt, 200)}” ${source.name}  ${id}`);
        const { events, passages } = found.total;
        await writeLine(
          `${events} ${events === 1 ? 'event' : 'events'}, ${passages} ${passages === 1 ? 'passage' : 'passages'}`,
        );
      }),
    );
}
