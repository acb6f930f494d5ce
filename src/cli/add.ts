import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { type AddingOptions, addingOptions, addTo } from './adding.ts';
import { exitCodes, Failure } from './failure.ts';
import { projectToAddTo } from './project-path.ts';

export function addCommand(program: Command): void {
  addingOptions(program.command('add').description('read files and folders into a project').argument('<path...>'))
    .option('-p, --project <file>', 'the project')
    .action(async (paths: string[], options: AddingOptions & { project?: string }) => {
      const { project, ...rest } = options;
      const target = projectToAddTo(project, paths);
      // A slip in a path makes no empty project.
      if (!existsSync(target) && !paths.some((path) => existsSync(path)))
        throw new Failure(`There is no file or folder ${paths.join(' or ')}.`, exitCodes.wrongUsage);
      const report = await addTo(target, paths, rest);
      if (report.interrupted) process.exitCode = exitCodes.interrupted;
      else if (report.unreadable.length > 0) process.exitCode = exitCodes.someUnreadable;
    });
}
