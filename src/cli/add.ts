import type { Command } from 'commander';
import { type AddingOptions, addingOptions, addTo } from './adding.ts';
import { exitCodes } from './failure.ts';
import { projectToAddTo } from './project-path.ts';

export function addCommand(program: Command): void {
  addingOptions(program.command('add').description('read files and folders into a project').argument('<path...>'))
    .option('-p, --project <file>', 'the project')
    .action(async (paths: string[], options: AddingOptions & { project?: string }) => {
      const { project, ...rest } = options;
      const report = await addTo(projectToAddTo(project, paths), paths, rest);
      if (report.interrupted) process.exitCode = exitCodes.interrupted;
      else if (report.unreadable.length > 0) process.exitCode = exitCodes.someUnreadable;
    });
}
