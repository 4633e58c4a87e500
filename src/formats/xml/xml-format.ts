import { createFormat } from '../create-format.js';
import { readLibrary } from '../library/read-library.js';
import type { TreeText } from '../library/tree.js';
import { lineBreakOf, listLeaves, type Leaves } from '../write/leaves.js';
import { scanXml, type XmlScan } from './xml-tree.js';

/** XML: a library such as Thunderbird's Quicktext or Salesforce's quick texts. */
export const xml = createFormat(async (source, options) => {
  const scan = scanXml(source.text);
  const { root, errors } = scan;
  return {
    ...(await readLibrary(source, errors.length === 0 ? [root] : [], errors, options, { isLoose: true })),
    writing: () => ({ kind: 'leaves', leaves: listXmlLeaves(scan, source.text) }),
  };
}, 'markup');

/** Leaves of XML: elements with text only, and attributes. */
function listXmlLeaves({ root, errors }: XmlScan, source: string): Leaves {
  return listLeaves({ roots: [root], errors, lineBreak: lineBreakOf(source) }, (text) => ({
    text,
    encode: (inserted, at) =>
      encodeXml(inserted, source.slice(Math.max(0, text.start - CDATA.length), at), isSpelledOut(text, source)),
    rewrite: () => undefined,
  }));
}

/** XML 1.0 has no way to spell these. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\ud7ff\ud800-\udfff\ue000-\ufffd]/;

const CDATA = '<![CDATA[';

/** True for a text with elements in it, which is HTML as it stands. */
function isSpelledOut({ text, start }: TreeText, source: string): boolean {
  return text.includes('<') && source.startsWith(text, start);
}

/** `before` is what stands before it in its element. */
function encodeXml(inserted: string, before: string, isHtml: boolean): string | undefined {
  if (UNSPEAKABLE.test(inserted)) return undefined;
  if (before.lastIndexOf(CDATA) > before.lastIndexOf(']]>')) return inserted.replaceAll(']]>', ']]]]><![CDATA[>');
  if (isHtml) return inserted.replaceAll('<br>', '<br/>');
  return inserted.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
