import type { Command } from 'commander';
import { boundsOf, parseEdtf } from '../edtf/index.ts';
import type { TenureEnd, TenureRecord } from '../model/index.ts';
import { listTenures, type Meant, type Reader, tenureSources, whoIsMeant, whoMayBeMeant } from '../store/index.ts';
import { exitCodes, Failure } from './failure.ts';
import { writeJson, writeLine } from './output.ts';
import { withReader } from './reading.ts';

interface WhoOptions {
  readonly project?: string;
  readonly on?: string;
  readonly json?: boolean;
}

export function whoCommand(program: Command): void {
  program
    .command('who')
    .description('terms of office of a person, or of all who held an office: at a date or all')
    .argument('<person or office...>')
    .option('--on <date>', 'only those who held it then: 2013-01-01, 2013-01, 2013')
    .option('-p, --project <file>', 'the project')
    .option('--json', 'as JSON Lines')
    .action((words: string[], options: WhoOptions) =>
      withReader(options.project, (reader) => who(reader, words.join(' '), options)),
    );
}

async function who(reader: Reader, name: string, { on, json }: WhoOptions): Promise<void> {
  if (on !== undefined && !('value' in parseEdtf(on)))
    throw new Failure(`--on ${on} is no date: write 2013, 2013-01 or 2013-01-01.`, exitCodes.wrongUsage);
  const meant = meantBy(reader, name);
  const bounds = on === undefined ? {} : boundsOf(on);
  for (const { id, kind, name: called } of meant) {
    const tenures = await listTenures(reader, { [kind]: id, ...bounds });
    if (json) {
      for (const tenure of tenures) await writeJson(tenure);
      continue;
    }
    await writeLine(called);
    if (tenures.length === 0)
      await writeLine(on === undefined ? '  no term of office is told' : `  nobody and nothing is told for ${on}`);
    for (const [at, tenure] of tenures.entries()) {
      const gap = on === undefined && kind === 'office' ? vacancy(tenures.slice(0, at), tenure) : null;
      if (gap) await writeLine(`  ${gap.padEnd(27)} nobody is told to have held it`);
      const sources = await tenureSources(reader, tenure);
      const by = `according to ${sources} ${sources === 1 ? 'source' : 'sources'}`;
      const whom = kind === 'office' ? tenure.person.name : tenure.office.name;
      await writeLine(
        `  ${spanOf(tenure).padEnd(27)} ${whom}  (${notesOf(tenure).concat(by).join('; ')})  ${tenure.id}`,
      );
    }
  }
}

// Most shown of those that a part of a name may mean.
const mostShown = 20;

function meantBy(reader: Reader, name: string): Meant[] {
  const meant = whoIsMeant(reader, name);
  if (meant.length > 0) return meant;
  const parts = whoMayBeMeant(reader, name);
  if (parts.length === 0) throw new Failure(`Nobody and no office in this project is called "${name}".`);
  if (parts.length === 1) return parts;
  const shown = parts.slice(0, mostShown).map((one) => one.name);
  const more = parts.length > mostShown ? [`and ${parts.length - mostShown} more`] : [];
  throw new Failure(`"${name}" is part of several names:\n  ${[...shown, ...more].join('\n  ')}`);
}

const spanOf = ({ from, to }: TenureRecord): string => `${from?.edtf ?? '?'} – ${to?.edtf ?? '?'}`;

function notesOf({ from, to, again, attested }: TenureRecord): string[] {
  const inferred = (end: TenureEnd, what: string) =>
    end && end.reason !== 'stated' ? [`${what} concluded from ${words[end.reason ?? 'decided']}`] : [];
  return [
    ...inferred(from, 'beginning'),
    ...inferred(to, 'end'),
    ...(again?.length ? [`again ${again.map(({ edtf }) => edtf).join(', ')}`] : []),
    ...(attested ? [`called so ${attested.first} to ${attested.last}`] : []),
  ];
}

const words: Readonly<Record<string, string>> = {
  death: 'their death',
  predecessor: 'the end of the one before',
  successor: 'the beginning of the next',
  office: 'their next office',
  decided: 'a decision',
};

// An office of one holder that one has left and nobody has entered yet.
function vacancy(before: readonly TenureRecord[], { from, single }: TenureRecord): string | null {
  if (!single || !from?.earliest || before.some(({ to }) => !to?.latest)) return null;
  const left = before
    .map(({ to }) => to!.latest!)
    .sort()
    .at(-1);
  return left !== undefined && left < from.earliest ? `${left} – ${from.edtf}` : null;
}
