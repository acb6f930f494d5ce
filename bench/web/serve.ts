/** Serves a project as it is, without reading anything anew: `node bench/web/serve.ts PROJECT`. Prints the address. */

import { ensureWeb, webFolder } from '../../src/cli/web-build.ts';
import { serve } from '../../src/server/index.ts';
import { keepOverview, openProject } from '../../src/store/index.ts';

const [path] = process.argv.slice(2);
await ensureWeb();
const project = openProject(path);
await keepOverview(project);
project.close();
const served = await serve({ project: path, web: webFolder, version: '0' });
console.log(served.address);
process.once('SIGTERM', () => served.close());
