import { chmodSync } from 'node:fs';
import { defineConfig } from 'rolldown';

/*
 * The command as one CommonJS file plus a chunk for everything a run may not need: a cold start loads as few files as possible
 * (CommonJS starts 4 ms faster than an ES module). The library beside it stays as tsc wrote it.
 */
export default defineConfig({
  input: 'bin/care-lint.ts',
  platform: 'node',
  // Read by name at run time, because most replies need none of them (see src/personal-data/libraries.ts).
  external: [/^libphonenumber-js/, 'ibantools', /^stdnum/],
  // npm sets the mode only when it links a package: a later build must keep `npx care-lint` working.
  plugins: [{ name: 'executable', writeBundle: () => chmodSync('dist/bin/care-lint.cjs', 0o755) }],
  output: {
    dir: 'dist/bin',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name].cjs',
    // Each group takes what its modules import along, and what an earlier group has stays there: linting a draft loads
    // `start`, `lint` and `rules`, whatever else only when it is needed.
    codeSplitting: {
      groups: [
        { name: 'start', test: /\/src\/cli\/(run|io)\.ts$/, priority: 3 },
        {
          name: 'lint',
          test: /\/src\/(lint|cli\/commands\/lint|reporters\/(pretty|styles)|formats\/text)\.ts$/,
          priority: 2,
        },
        { name: 'rules', test: /\/rules\/(?!.*\/cases\.ts$)/, priority: 1 },
      ],
    },
  },
});
