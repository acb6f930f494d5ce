/** Serves a project as it is, without reading anything anew: `node bench/web/serve.ts PROJECT`. Prints the address. */

import { enableCompileCache } from 'node:module';

// As the program does.
enableCompileCache();
const { ensureWeb, webFolder } = await import('../../src/cli/web-build.ts');
const { serve } = await import('../../src/server/index.ts');
const { keepOverview, openProject } = await import('../../src/store/index.ts');

const [path] = process.argv.slice(2);
await ensureWeb();
const project = openProject(path);
await keepOverview(project);
project.close();
const served = await serve({ project: path, web: webFolder, version: '0' });
console.log(served.address);
process.once('SIGTERM', () => served.close());
