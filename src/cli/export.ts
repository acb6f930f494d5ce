import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { formats } from '../interchange/index.ts';
import { records } from '../store/index.ts';
import { exitCodes, Failure } from './failure.ts';
import { withReader } from './reading.ts';

interface ExportOptions {
  readonly project?: string;
  readonly format: string;
  readonly out?: string;
}

export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('every record, in a format that other programs read')
    .requiredOption('--format <format>', `one of ${Object.keys(formats).join(', ')}`)
    .option('-p, --project <file>', 'the project')
    .option('--out <path>', 'where to write (default: standard output)')
    .action(({ project, format, out }: ExportOptions) => {
      const write = formats[format];
      if (!write)
        throw new Failure(
          `"${format}" is no format: it is one of ${Object.keys(formats).join(', ')}.`,
          exitCodes.wrongUsage,
        );
      return withReader(project, async (reader) => {
        const lines = write(records(reader));
        if (out !== undefined) await pipeline(lines, (await openToWrite(out)).createWriteStream());
        else await pipeline(lines, process.stdout, { end: false });
      });
    });
}

const openToWrite = (path: string): Promise<FileHandle> =>
  open(path, 'w').catch((error: Error) => {
    throw new Failure(`${path} cannot be written: ${error.message.split(',')[0].replace(/^\w+: /, '')}.`);
  });
