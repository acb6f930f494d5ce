import type { Command } from 'commander';
import { coverage, unreadableFiles } from '../store/index.ts';
import { clipped, writeJson, writeLine } from './output.ts';
import { withReader } from './reading.ts';

export function coverageCommand(program: Command): void {
  program
    .command('coverage')
    .description('dated sentences, captions and names without a claim, by source')
    .option('-p, --project <file>', 'the project')
    .option('--json', 'as JSON')
    .action(({ project, json }: { project?: string; json?: boolean }) =>
      withReader(project, async (reader) => {
        const items = await coverage(reader, { limit: json ? 1000 : 5 });
        const files = unreadableFiles(reader);
        if (json) return writeJson({ items, unreadable: files });
        for (const { source, dated, captions, names, unused } of items) {
          await writeLine(source.name);
          const part = (label: string, { used, all }: { used: number; all: number }) => `${label} ${used} of ${all}`;
          await writeLine(
            `  used: ${part('dated sentences', dated)}, ${part('captions', captions)}, ${part('names', names)}`,
          );
          for (const { kind, text } of unused) await writeLine(`  ${kind} without a claim: ${clipped(text, 120)}`);
        }
        if (items.length + files.length === 0) await writeLine('This project holds no sources yet.');
        for (const { reason } of files) await writeLine(`not read: ${reason}`);
      }),
    );
}
