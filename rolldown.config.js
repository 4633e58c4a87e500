import { chmodSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import manifest from './package.json' with { type: 'json' };

/** Files of what the package exports, in `src` and as tsc wrote their types. */
const exported = { index: 'index', testing: 'testing', 'personal-data': 'personal-data/index', retext: 'retext' };
const filesIn = (folder, ending) =>
  Object.fromEntries(Object.entries(exported).map(([name, path]) => [name, `${folder}/${path}${ending}`]));

/** What docstrings say stands in the source and in the types. */
const comments = { jsdoc: false };

/** Packages that npm installs beside this one. */
const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

// npm makes the command executable only when it links a package: a later build must keep `npx care-lint` working.
const executable = { name: 'executable', writeBundle: () => chmodSync('dist/bin/care-lint.cjs', 0o755) };

export default defineConfig([
  {
    // The command, with its packages inside and as CommonJS: both make it start faster. What it imports has files of its own, so
    // that tests can call the command line of a package without a process for each line.
    input: ['bin/care-lint.ts', 'src/cli/run.ts', 'src/cli/io.ts'],
    platform: 'node',
    plugins: [executable],
    output: {
      dir: 'dist/bin',
      cleanDir: true,
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: 'chunks/[name].cjs',
      comments,
    },
  },
  {
    input: filesIn('src', '.ts'),
    platform: 'node',
    external,
    output: { dir: 'dist/lib', cleanDir: true, chunkFileNames: 'chunks/[name].js', comments },
  },
  {
    input: filesIn('dist/src', '.d.ts'),
    external: [...external, 'nlcst', 'unist'],
    plugins: [dts({ dtsInput: true })],
    output: {
      dir: 'dist/types',
      cleanDir: true,
      entryFileNames: '[name].ts',
      chunkFileNames: 'chunks/[name].d.ts',
    },
  },
]);
