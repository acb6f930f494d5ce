import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { type Verdict, verdicts } from '../model/index.ts';
import { recompile } from '../pipeline/index.ts';
import { appendDecision, inTransaction, openProject, readerOf, selectorOf, setCompiled } from '../store/index.ts';
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
    .option('--value <value>', 'the new name; for edit, fields as JSON: {"time":"1956-04-23"}')
    .action(decide);
}

async function decide(verdict: string, ids: string[], { project: named, why, value }: DecideOptions): Promise<void> {
  if (!verdicts.includes(verdict as Verdict))
    throw new Failure(`"${verdict}" is no verdict: it is one of ${verdicts.join(', ')}.`, exitCodes.wrongUsage);
  const project = openProject(existingProject(named));
  try {
    const reader = readerOf(project);
    const isUndo = verdict === 'undo';
    const selectors = isUndo ? [] : await Promise.all(ids.map((id) => selectorOf(reader, id)));
    const unknown = ids.find((_, i) => selectors[i] === null);
    if (unknown !== undefined) throw new Failure(`There is no record ${unknown} in this project.`);
    const id = inTransaction(project.db, () => {
      setCompiled(project.db, false);
      return appendDecision(project.db, {
        on: selectors.filter((selector) => selector !== null),
        verdict: verdict as Verdict,
        ...(isUndo ? { value: ids[0] } : value === undefined ? {} : { value: decided(verdict as Verdict, value) }),
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

function decided(verdict: Verdict, value: string): unknown {
  if (verdict !== 'edit') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new Failure(
      `--value ${value} is no JSON: write the fields to edit as {"time":"1956-04-23"}.`,
      exitCodes.wrongUsage,
    );
  }
}
