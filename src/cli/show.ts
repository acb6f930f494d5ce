import type { Command } from 'commander';
import type { ClaimItem, FindingRecord } from '../model/index.ts';
import { type Shown, show } from '../store/index.ts';
import { Failure } from './failure.ts';
import { clipped, writeJson, writeLine } from './output.ts';
import { withReader } from './reading.ts';

export function showCommand(program: Command): void {
  program
    .command('show')
    .description('one record, with its evidence')
    .argument('<id or name...>')
    .option('-p, --project <file>', 'the project')
    .option('--json', 'as JSON')
    .action((words: string[], { project, json }: { project?: string; json?: boolean }) =>
      withReader(project, async (reader) => {
        const name = words.join(' ');
        const found = await show(reader, name);
        if (found === null) throw new Failure(`There is no record "${name}" in this project.`);
        if ('several' in found)
          throw new Failure(`"${name}" is the name of several records:\n  ${found.several.join('\n  ')}`);
        if (json) await writeJson(jsonOf(found));
        else await writeLine(textOf(found).join('\n'));
      }),
    );
}

// The record itself, with what it rests on beside its own fields.
function jsonOf(shown: Shown): unknown {
  if (shown.is === 'entity') return { ...shown.record, evidence: shown.events };
  if ('claims' in shown) return { ...shown.record, evidence: shown.claims };
  return shown.record;
}

function textOf(shown: Shown): string[] {
  switch (shown.is) {
    case 'event': {
      const { title, time, kind, participants, organisations, places, evidence, sources } = shown.record;
      const names = (label: string, list: readonly { name: string }[]) =>
        list.length ? [`${label}: ${[...new Set(list.map(({ name }) => name))].join(', ')}`] : [];
      return [
        title,
        `${kind} · ${time ? `${time.edtf} (${time.basis})` : 'undated'} · according to ${sources} ${sources === 1 ? 'source' : 'sources'}`,
        ...names('who', participants),
        ...names('bodies', organisations),
        ...names('places', places),
        ...evidence.flatMap(claimLines),
      ];
    }
    case 'claim':
      return claimLines(shown.record);
    case 'entity': {
      const { name, kind, names, mentions, sources } = shown.record;
      return [
        name,
        `${kind} · ${mentions} mentions in ${sources} ${sources === 1 ? 'source' : 'sources'}`,
        `named: ${names.map(({ text }) => text).join(' · ')}`,
        ...shown.events.map(({ time, title, id }) => `  ${(time?.edtf ?? 'undated').padEnd(12)} ${title}  ${id}`),
      ];
    }
    case 'source': {
      const { title, publisher, issued, language, address, captures } = shown.record;
      return [
        title,
        [publisher, issued, language, address].filter((value) => value !== null).join(' · '),
        ...captures.map(({ id, file, retrieved }) => `  ${id}  ${file}${retrieved ? `  retrieved ${retrieved}` : ''}`),
      ];
    }
    case 'passage':
      return [shown.record.headings.join(' › '), shown.record.text];
    case 'series':
      return [
        shown.record.name,
        ...shown.record.members.map((m) => `  ${m.ordinal}  ${m.event ?? 'not mentioned in these sources'}`),
      ];
    case 'tenure': {
      const { person, office, from, to } = shown.record;
      return [
        `${person.name}, ${office.name}`,
        `${from?.edtf ?? '?'} – ${to?.edtf ?? '?'}`,
        ...shown.claims.flatMap(claimLines),
      ];
    }
    case 'relation': {
      const { kind, from, to, time } = shown.record;
      const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
      return [
        [names(from), kind, names(to)].filter((part) => part !== '').join(' · '),
        time?.edtf ?? 'undated',
        ...shown.claims.flatMap(claimLines),
      ];
    }
    case 'resolution':
      return [shown.record.meeting.name, shown.record.summary, ...shown.claims.flatMap(claimLines)];
    case 'finding':
      return findingLines(shown.record);
  }
}

function findingLines({
  kind,
  summary,
  why,
  confidence,
  innocent = [],
  evidence = [],
  decisions = [],
}: FindingRecord): string[] {
  return [
    `${kind}: ${summary}`,
    ...(why ? [`${why} How sure it is that the sources say so: ${Math.round((confidence ?? 0) * 100)} %.`] : []),
    ...innocent.map((one) => `  may be: ${one}`),
    ...evidence.flatMap(({ quote, source, start, end, says }) => [
      '',
      `“${clipped(quote, 400)}”`,
      `  ${source.name} · [${start}, ${end})${says ? ` · ${says}` : ''}`,
    ]),
    ...decisions.map(
      ({ verdict, by, at, why: reason }) => `${verdict}, ${by}, ${at.slice(0, 10)}${reason ? `: ${reason}` : ''}`,
    ),
  ];
}

const claimLines = ({ quote, source, file, start, end, time, kind, id }: ClaimItem): string[] => [
  '',
  `“${clipped(quote, 400)}”`,
  `  ${source.name} · ${file} [${start}, ${end}) · ${kind} · ${time ? `${time.edtf} (${time.basis})` : 'undated'} · ${id}`,
];
