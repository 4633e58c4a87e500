import { listLeaves, type ReadLeaves } from './leaves.js';
import { scanXml } from './xml-tree.js';

/** Leaves of XML: elements with text only, and attributes. */
export const readXmlLeaves: ReadLeaves = (source) => {
  const { root, errors } = scanXml(source);
  const listed = listLeaves([root], (text) => ({
    text,
    encode: (inserted, at) => encodeXml(inserted, source.slice(Math.max(0, text.start - CDATA.length), at)),
    rewrite: () => undefined,
  }));
  return { ...listed, shape: [...listed.shape, ...errors.map((error) => error.reason)] };
};

/** XML 1.0 has no way to spell these. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\ud7ff\ud800-\udfff\ue000-\ufffd]/;

const CDATA = '<![CDATA[';

/** `before` is what stands before it in its element. */
function encodeXml(inserted: string, before: string): string | undefined {
  if (UNSPEAKABLE.test(inserted)) return undefined;
  if (before.lastIndexOf(CDATA) > before.lastIndexOf(']]>')) return inserted.replaceAll(']]>', ']]]]><![CDATA[>');
  return inserted.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
