import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { type Verdict, verdicts } from '../model/index.ts';
import { recompile } from '../pipeline/index.ts';
import {
  appendDecision,
  inTransaction,
  openProject,
  readerOf,
  selectorsFor,
  setCompiled,
  settleValue,
} from '../store/index.ts';
import { exitCodes, Failure } from './failure.ts';
import { note } from './notes.ts';
import { writeLine } from './output.ts';
import { existingProject } from './project-path.ts';

interface DecideOptions {
  readonly project?: string;
  readonly why?: string;
  readonly value?: string;
}

export function decideCommand(program: Command): void {
  program
    .command('decide')
    .description(`decide something of a record: ${verdicts.join(', ')}`)
    .argument('<verdict>')
    .argument('<id...>')
    .option('-p, --project <file>', 'the project')
    .option('--why <text>', 'the reason')
    .option(
      '--value <value>',
      'the new name; for edit, fields as JSON: {"time":"1956-04-23"}; for split, "together", or of a name the spelling that goes',
    )
    .action(decide);
}

async function decide(verdict: string, ids: string[], { project: named, why, value }: DecideOptions): Promise<void> {
  if (!verdicts.includes(verdict as Verdict))
    throw new Failure(`"${verdict}" is no verdict: it is one of ${verdicts.join(', ')}.`, exitCodes.wrongUsage);
  const project = openProject(existingProject(named));
  try {
    const reader = readerOf(project);
    const isUndo = verdict === 'undo';
    const found = isUndo ? [] : await selectorsFor(reader, verdict as Verdict, ids);
    const unknown = isUndo ? undefined : ids.find((_, i) => found[i] === null);
    if (unknown !== undefined) throw new Failure(`There is no record ${unknown} in this project.`);
    const on = found.flatMap((some) => some ?? []);
    const settled = isUndo
      ? { value: ids[0] }
      : settleValue(reader, verdict as Verdict, on, value === undefined ? undefined : decided(verdict, value));
    if ('problem' in settled) throw new Failure(settled.problem, exitCodes.wrongUsage);
    const id = inTransaction(project.db, () => {
      setCompiled(project.db, false);
      return appendDecision(project.db, {
        on,
        verdict: verdict as Verdict,
        value: settled.value,
        by: userInfo().username,
        at: new Date().toISOString(),
        why: why ?? null,
      });
    });
    recompile(project);
    await writeLine(id);
    note(`Decided: ${verdict} ${ids.join(' ')}. To take it back: sillok decide undo ${id}`);
  } finally {
    project.close();
  }
}

function decided(verdict: string, value: string): unknown {
  if (verdict !== 'edit' && verdict !== 'claim') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new Failure(
      `--value ${value} is no JSON: write the fields to edit as {"time":"1956-04-23"}.`,
      exitCodes.wrongUsage,
    );
  }
}
