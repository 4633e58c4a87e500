import { scanJson } from './json-scan.js';
import { readLibrary } from '../library/read-library.js';
import type { Format } from '../format.js';

/** JSON: a library of replies, as helpdesks export it or as a team keeps it. */
export const json: Format = {
  id: 'json',
  extensions: ['.json'],
  parse(source, options) {
    const scan = scanJson(source.text);
    return scan.ok ? readLibrary(source, [scan.node], [], options) : readLibrary(source, [], [scan], options);
  },
};
