#!/usr/bin/env node
// Plain and old on purpose: it must run on any Node, to say which one is needed.
'use strict';
var oldest = 24;
var major = Number(process.versions.node.split('.')[0]);
if (major < oldest) {
  console.error(
    'sillok: needs Node ' +
      oldest +
      ' or newer and this is Node ' +
      process.versions.node +
      '; in the checkout run `npm start` or `npx sillok`, which bring their own, elsewhere install a newer Node.',
  );
  process.exit(1);
}
var path = require('node:path');
var fs = require('node:fs');
var url = require('node:url');
// V8's last compiler takes an eighth of the processor time of adding 20 MB and makes nothing faster that was not run this often.
// Set before the cache of compiled code, which is another for other flags.
require('node:v8').setFlagsFromString('--invocation-count-for-turbofan=100000');
var cache = require('node:module').enableCompileCache();
// Workers look for it in the environment: without it each spends a third of a second more on starting.
if (cache.directory) process.env.NODE_COMPILE_CACHE = cache.directory;
// The checkout runs its sources; the package holds only what was built from them.
var source = path.join(__dirname, '../src/cli/main.ts');
var built = path.join(__dirname, '../dist/src/cli/main.js');
import(url.pathToFileURL(fs.existsSync(source) ? source : built).href).then((program) =>
  program.main(process.argv.slice(2)),
);
