import type { Command } from 'commander';
import { type FindingKind, findingKinds } from '../model/index.ts';
import { listFindings } from '../store/index.ts';
import { exitCodes, Failure } from './failure.ts';
import { writeJson, writeLine } from './output.ts';
import { withReader } from './reading.ts';

export function findingsCommand(program: Command): void {
  program
    .command('findings')
    .description('what a critic would flag')
    .option('-p, --project <file>', 'the project')
    .option('--kind <kind>', `one of ${findingKinds.join(', ')}`)
    .option('--json', 'as JSON Lines')
    .action(({ project, kind, json }: { project?: string; kind?: string; json?: boolean }) => {
      if (kind !== undefined && !findingKinds.includes(kind as FindingKind))
        throw new Failure(
          `"${kind}" is no kind of finding: it is one of ${findingKinds.join(', ')}.`,
          exitCodes.wrongUsage,
        );
      return withReader(project, async (reader) => {
        const found = await listFindings(reader, kind as FindingKind | undefined);
        for (const finding of found) {
          if (json) await writeJson(finding);
          else await writeLine(`${finding.kind.padEnd(16)} ${finding.summary}  ${finding.id}`);
        }
        if (!json && found.length === 0) await writeLine('Nothing was found to flag.');
      });
    });
}
