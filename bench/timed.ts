import { recompile } from '../src/pipeline/recompile.ts';
import type { Project } from '../src/store/index.ts';

/** Seconds of processor time, and by the clock. */
export interface Took {
  cpu: number;
  wall: number;
}

/** What compiling what has changed takes; `part` is told what parts of the findings take, in seconds by the clock. */
export function timedRecompile(
  project: Project,
  part?: (part: string, seconds: number) => void,
): { chronicle: Took; findings: Took } {
  const took = { chronicle: { cpu: 0, wall: 0 }, findings: { cpu: 0, wall: 0 } };
  recompile(project, {
    step(what, work) {
      const started = performance.now();
      const before = process.cpuUsage();
      const result = work();
      const { user, system } = process.cpuUsage(before);
      took[what].cpu += (user + system) / 1e6;
      took[what].wall += (performance.now() - started) / 1e3;
      return result;
    },
    part,
  });
  return took;
}
