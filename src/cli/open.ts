import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { keepOverview, openProject } from '../store/index.ts';
import { type AddingOptions, addingOptions, addTo } from './adding.ts';
import { exitCodes, Failure } from './failure.ts';
import { note } from './notes.ts';
import { writeLine } from './output.ts';
import { openTarget } from './project-path.ts';
import { version } from './root.ts';
import { sampleBase, sampleDocuments, sampleProject } from './sample-project.ts';
import { ensureWeb, webFolder } from './web-build.ts';

interface OpenOptions extends AddingOptions {
  readonly project?: string;
  readonly port?: number;
  readonly host?: string;
  readonly readOnly?: boolean;
  readonly open: boolean;
}

export function openCommand(program: Command): void {
  addingOptions(
    program
      .command('open', { isDefault: true })
      .description('read what is new, serve it and print the address; without anything named, the bundled sample')
      .argument('[project|folder|file...]'),
  )
    .option('-p, --project <file>', 'the project')
    .option('--port <n>', 'port to serve at (default: one that is free)', portOption)
    .option('--host <name>', 'address to serve at (default: this machine only)')
    .option('--read-only', 'let nothing be decided or added in the browser')
    .option('--no-open', 'do not open a browser')
    .action(run);
}

function portOption(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError(`"${text}" is no port: it is a number from 1 to 65535.`);
  return port;
}

async function run(paths: string[], options: OpenOptions): Promise<void> {
  const { project: named, port, host, open, readOnly = false, ...adding } = options;
  const isSample = paths.length === 0 && named === undefined;
  const target = isSample ? { project: sampleProject(), paths: sampleDocuments() } : openTarget(named, paths);
  // The app is built while the texts are read.
  const building = ensureWeb();
  building.catch(() => {});
  if (target.paths.length === 0 && !existsSync(target.project))
    throw new Failure(`There is no project ${target.project}.`, exitCodes.wrongUsage);
  const report = await addTo(target.project, target.paths, adding, isSample ? sampleBase : undefined);
  if (report.interrupted) throw new Failure('Interrupted.', exitCodes.interrupted);
  if (report.unreadable.length > 0) process.exitCode = exitCodes.someUnreadable;
  await keepFirstScreen(target.project);
  await building;

  // Only this command needs the server: the others start without it.
  const { serve } = await import('../server/index.ts');
  const served = await serve({
    project: target.project,
    web: webFolder,
    version,
    readOnly,
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
  });
  await writeLine(served.address);
  if (process.stderr.isTTY) note('Ctrl-C ends it.');
  if (open && process.stdout.isTTY) showInBrowser(served.address);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await served.close();
}

async function keepFirstScreen(path: string): Promise<void> {
  const project = openProject(path);
  try {
    await keepOverview(project);
  } finally {
    project.close();
  }
}

function showInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  // Where there is no browser to open, the printed address has to do.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
