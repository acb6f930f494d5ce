import { Command, CommanderError } from 'commander';
import { ProjectError } from '../store/index.ts';
import { addCommand } from './add.ts';
import { compareCommand } from './compare.ts';
import { coverageCommand } from './coverage.ts';
import { decideCommand } from './decide.ts';
import { exportCommand } from './export.ts';
import { exitCodes, Failure } from './failure.ts';
import { findCommand } from './find.ts';
import { findingsCommand } from './findings.ts';
import { openCommand } from './open.ts';
import { version } from './root.ts';
import { showCommand } from './show.ts';
import { tagCommand } from './tag.ts';
import { whoCommand } from './who.ts';

const commands = [
  openCommand,
  addCommand,
  tagCommand,
  findCommand,
  showCommand,
  whoCommand,
  findingsCommand,
  coverageCommand,
  compareCommand,
  decideCommand,
  exportCommand,
];

/** Runs the program with the arguments after its name, and sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  const program = new Command('sillok')
    .description("Turns an institution's own documents into a chronicle that can be checked, sentence by sentence.")
    .version(version)
    .showHelpAfterError('(--help says more)')
    .exitOverride();
  for (const command of commands) command(program);
  for (const command of program.commands) command.exitOverride();
  // Whoever reads may stop when they have enough ("| head"); the write that fails says so to its caller.
  process.stdout.on('error', () => {});
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  // Commander has said what is wrong with the usage already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  if ((error as { code?: string }).code === 'EPIPE') return exitCodes.done;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`sillok: ${message}\n`);
  if (error instanceof Failure) return error.code;
  if (!(error instanceof ProjectError) && process.env.SILLOK_DEBUG && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  return exitCodes.failed;
}
