import { readLibrary } from '../library/read-library.js';
import type { Format } from '../format.js';
import { scanXml } from './xml-tree.js';

/** XML: a library such as Thunderbird's Quicktext or Salesforce's quick texts. */
export const xml: Format = {
  id: 'xml',
  extensions: ['.xml'],
  parse(source, options) {
    const { root, errors } = scanXml(source.text);
    return readLibrary(source, errors.length === 0 ? [root] : [], errors, options, { isLoose: true });
  },
};
