import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Top of this project. */
export const root = resolve(import.meta.dirname, '../..');

/** The built command. */
export const bin = join(root, 'dist/bin/care-lint.cjs');

/** Folder with replies and scorers for measuring only; it is not part of this project. */
const shared = resolve(root, '../shared');

/** True where there is data to measure on. */
export const hasShared = () => existsSync(join(shared, 'data'));

/** Path of a file of the measuring data; ends the script in words when it is not there. */
export function sharedFile(path) {
  const file = join(shared, path);
  if (!existsSync(file)) {
    console.log(`Nothing measured: ${path} is not there. The replies to measure on are kept outside the project.`);
    process.exit(0);
  }
  if (!existsSync(bin)) {
    console.log('Nothing measured: run `npm run build` first.');
    process.exit(2);
  }
  return file;
}
