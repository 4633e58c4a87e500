import { readLibrary } from '../library/read-library.js';
import type { Format } from '../format.js';
import { scanYaml } from './yaml-tree.js';

/** YAML: a library of replies, in one document or several. */
export const yaml: Format = {
  id: 'yaml',
  extensions: ['.yaml', '.yml'],
  parse(source, options) {
    const { documents, errors } = scanYaml(source.text);
    const part = errors.length + documents.length > 1 ? 'A document' : 'This file';
    return readLibrary(source, documents, errors, options, { part });
  },
};
