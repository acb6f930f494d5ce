import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const outDir = join(import.meta.dirname, 'dist/web');

/** Lays compressed copies beside what is built, so that serving compresses nothing. */
const precompressed = (): Plugin => ({
  name: 'precompressed',
  apply: 'build',
  writeBundle({ dir = outDir }, bundle) {
    for (const name of Object.keys(bundle)) {
      if (!/\.(js|css|html|svg|json)$/.test(name)) continue;
      const bytes = readFileSync(join(dir, name));
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(bytes));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes));
    }
  },
});

/** Every style sheet begins with the order of the layers: whichever comes first, the order is the same. */
const layersFirst = (): Plugin => ({
  name: 'layers-first',
  apply: 'build',
  generateBundle(_, bundle) {
    const [order] = readFileSync(join(import.meta.dirname, 'src/web/styles/index.css'), 'utf8').split('\n');
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${order}${file.source}`;
  },
});

/** The faces that every page is set in are asked for with the page, not after its styles are read. */
const preloadedFonts = (): Plugin => ({
  name: 'preloaded-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((name) => /(source-serif-4-latin-opsz|inter-latin-wght)-normal/.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${name}` },
          injectTo: 'head' as const,
        })),
  },
});

// The schemas beside the types that the app uses run nothing in it.
const isSchemas = (id: string): boolean => id.includes('/src/model/') || id.includes('/node_modules/zod/');

// What the first page needs anyway, and rooms loaded later share, comes as one file and not as a score of small ones.
const isFirst = (id: string): boolean =>
  /\/src\/(edtf|web\/(parts|words|dates|shell|address|api))\/|\/node_modules\/(react|react-dom|scheduler|@tanstack)\//.test(
    id,
  ) && !/\.css/.test(id);

export default defineConfig({
  root: join(import.meta.dirname, 'src/web'),
  plugins: [react(), layersFirst(), preloadedFonts(), precompressed()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2024',
    // The page may load nothing but files of its own server.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !isSchemas(id) },
      output: { codeSplitting: { groups: [{ name: 'first', test: isFirst }] } },
    },
  },
  server: { proxy: { '/api': process.env.SILLOK_API ?? 'http://127.0.0.1:4545' } },
});
