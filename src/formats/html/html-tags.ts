/**
 * Names of elements. A tag with any other name is a placeholder that a person typed (`<first name>`), not markup.
 * Source: HTML Living Standard, section 4, and its list of obsolete elements.
 */
const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  [
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br',
    'button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em',
    'embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html',
    'i iframe img input ins kbd keygen label legend li link main map mark marquee menu meta meter nav nobr noframes',
    'noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp',
    'script search section select slot small source span strike strong style sub summary sup svg table tbody td',
    'template textarea tfoot th thead time title tr track tt u ul var video wbr xmp',
  ].flatMap((line) => line.split(' ')),
);

/** Elements whose names people also type as placeholders: `see <link>`, `your <code>`. */
const DOUBTFUL_ELEMENTS: ReadonlySet<string> = new Set(
  'address code data label link object option param section summary time'.split(' '),
);

/**
 * Makes a test for the tags of a text: true for a placeholder that a person typed. Such a tag has no HTML name, or a
 * doubtful one and no attributes, and it is never closed. Tags that are closed belong to some other tool, as do those of
 * MJML (`<mj-text>`).
 */
export function createTypedTagTest(text: string): (name: string, tag: string) => boolean {
  let closed: ReadonlySet<string> | undefined;
  return (name, tag) => {
    const known = name.toLowerCase();
    if (known.startsWith('mj-')) return false;
    if (HTML_ELEMENTS.has(known) && (!DOUBTFUL_ELEMENTS.has(known) || tag.length !== name.length + 2)) return false;
    closed ??= new Set(
      Array.from(text.matchAll(/<\/([A-Za-z][\w-]{0,30})/g), (match) => match[1]?.toLowerCase() ?? ''),
    );
    return !closed.has(known);
  };
}

/** Text as it is written in HTML and XML, also inside of quotes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The value of an attribute, decoded, and the place of its source without the quotes. */
export interface Attribute {
  readonly value: string;
  readonly start: number;
  readonly length: number;
}

/**
 * Finds the place of a value in `name="value"`, which begins at `start`; `end` is the offset of its last character, or of
 * the blank or bracket after it. `value` is the decoded value.
 */
export function locateAttribute(source: string, value: string, start: number, end: number): Attribute {
  const equals = source.indexOf('=', start);
  if (equals < 0 || equals > end) return { value, start, length: 0 };
  const raw = source.slice(equals + 1, end + 1);
  const first = equals + 1 + raw.length - raw.trimStart().length;
  const quote = source[first];
  if (quote !== '"' && quote !== "'") {
    const bare = /^[^\s>]*/.exec(source.slice(first, end + 1))?.[0] ?? '';
    return { value, start: first, length: bare.length };
  }
  const close = source.indexOf(quote, first + 1);
  return { value, start: first + 1, length: (close < 0 ? end : close) - first - 1 };
}
