import { recompile } from '../src/pipeline/recompile.ts';
import type { Project } from '../src/store/index.ts';

/** What compiling what has changed takes, in seconds of processor time; `part` is told what parts of the findings take. */
export function timedRecompile(
  project: Project,
  part?: (part: string, seconds: number) => void,
): { chronicle: number; findings: number } {
  const took = { chronicle: 0, findings: 0 };
  recompile(project, {
    step(what, work) {
      const before = process.cpuUsage();
      const result = work();
      const { user, system } = process.cpuUsage(before);
      took[what] += (user + system) / 1e6;
      return result;
    },
    part,
  });
  return took;
}
