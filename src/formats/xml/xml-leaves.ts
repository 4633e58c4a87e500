import { listLeaves, type ReadLeaves } from '../write/leaves.js';
import type { TreeText } from '../library/tree.js';
import { scanXml } from './xml-tree.js';

/** Leaves of XML: elements with text only, and attributes. */
export const readXmlLeaves: ReadLeaves = (source) => {
  const { root, errors } = scanXml(source);
  const listed = listLeaves([root], (text) => ({
    text,
    encode: (inserted, at) =>
      encodeXml(inserted, source.slice(Math.max(0, text.start - CDATA.length), at), isSpelledOut(text, source)),
    rewrite: () => undefined,
  }));
  return { ...listed, shape: [...listed.shape, ...errors.map((error) => error.reason)] };
};

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
