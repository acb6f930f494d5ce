import type { Command } from 'commander';
import { type FindingKind, type FindingRecord, findingKinds } from '../model/index.ts';
import { listFindings, show } from '../store/index.ts';
import { exitCodes, Failure } from './failure.ts';
import { writeJson, writeLine } from './output.ts';
import { withReader } from './reading.ts';

interface FindingsOptions {
  readonly project?: string;
  readonly kind?: string;
  readonly about?: string;
  readonly json?: boolean;
}

export function findingsCommand(program: Command): void {
  program
    .command('findings')
    .description('what a critic would flag')
    .option('-p, --project <file>', 'the project')
    .option('--kind <kind>', `one of ${findingKinds.join(', ')}`)
    .option('--about <id>', 'only those that concern this record: an event, a series, a person, a body, a source')
    .option('--json', 'as JSON Lines')
    .action(({ project, kind, about, json }: FindingsOptions) => {
      if (kind !== undefined && !findingKinds.includes(kind as FindingKind))
        throw new Failure(
          `"${kind}" is no kind of finding: it is one of ${findingKinds.join(', ')}.`,
          exitCodes.wrongUsage,
        );
      return withReader(project, async (reader) => {
        const found = await listFindings(reader, { kind: kind as FindingKind | undefined, about });
        if (about !== undefined && found.length === 0 && (await show(reader, about)) === null)
          throw new Failure(`There is no record "${about}" in this project.`);
        for (const finding of found) {
          if (json) await writeJson(finding);
          else await writeLine(lineOf(finding));
        }
        if (!json && found.length === 0) await writeLine('Nothing was found to flag.');
      });
    });
}

const lineOf = ({ kind, summary, id, decisions = [] }: FindingRecord): string => {
  const decided = decisions.findLast(({ verdict }) => verdict !== 'note');
  return `${kind.padEnd(16)} ${summary}${decided ? ` [${decided.verdict === 'accept' ? 'accepted' : 'dismissed'}]` : ''}  ${id}`;
};
