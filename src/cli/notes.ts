import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import type { AddReport, Progress } from '../pipeline/index.ts';

/** Progress and notes go to standard error: standard output is for what was asked for. */
export const note = (text: string): void => void process.stderr.write(`${text}\n`);

/** Runs `work`, showing how far it has come: a bar on a terminal, nothing elsewhere. */
export async function withProgress<T>(
  title: string,
  work: (tell: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  if (!process.stderr.isTTY) return work(() => {});
  let result: T | undefined;
  const started = Date.now();
  const tasks = new Listr(
    [
      {
        title,
        task: async (_, task) => {
          result = await work((progress) => {
            task.title = `${title}  ${line(progress, Date.now() - started)}`;
          });
          task.title = title;
        },
      },
    ],
    {
      rendererOptions: {
        logger: new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) }),
      },
    },
  );
  await tasks.run();
  return result as T;
}

const width = 24;

function line({ files, bytes, captures, doing }: Progress, elapsed: number): string {
  const share = bytes.all === 0 ? 1 : bytes.done / bytes.all;
  const filled = Math.round(share * width);
  const left = share > 0.02 && share < 1 ? `, ${duration((elapsed / share) * (1 - share))} left` : '';
  const bar = '━'.repeat(filled) + '─'.repeat(width - filled);
  const count = `${files.done} of ${files.all} files, ${megabytes(bytes.done)} of ${megabytes(bytes.all)} MB${left}`;
  return `${bar} ${count}; ${captures} texts${doing ? `; ${doing}` : ''}`;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Says what adding did, each unreadable file by its own sentence. */
export function noteReport(report: AddReport): void {
  for (const { reason } of report.unreadable) note(`not read: ${reason}`);
  const files = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`;
  const parts = [`${files(report.read)} read (${report.captures} ${report.captures === 1 ? 'text' : 'texts'})`];
  if (report.unchanged > 0) parts.push(`${files(report.unchanged)} unchanged`);
  if (report.unreadable.length > 0) parts.push(`${report.unreadable.length} not readable`);
  note(`${parts.join(', ')}${report.interrupted ? '; interrupted: the same command goes on from here' : ''}`);
}
