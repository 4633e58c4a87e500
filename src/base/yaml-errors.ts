/**
 * The reason for one of yaml's error codes, as the end of a sentence. It has a file of its own, so that Markdown and HTML
 * without front matter do not load the parser.
 */
export function describeYamlError(code: string): string {
  return REASONS[code] ?? 'it breaks the rules of YAML';
}

/** Reasons by yaml's error codes. The library's own messages may quote the text, which may hold personal data. */
const REASONS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias has an anchor or a tag',
  BAD_ALIAS: 'an alias names no anchor; a text that begins with * needs quotes',
  BAD_COLLECTION_TYPE: 'a tag does not fit its value',
  BAD_DIRECTIVE: 'a % directive is wrong',
  BAD_DQ_ESCAPE: 'an escape in double quotes is unknown',
  BAD_INDENT: 'the indentation is wrong, or a bracket is never closed',
  BAD_PROP_ORDER: 'an anchor or a tag stands in the wrong place',
  BAD_SCALAR_START: 'a text begins with a character that needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a colon inside a text needs quotes, or a nested mapping needs a line of its own',
  BLOCK_IN_FLOW: 'an indented list or mapping stands inside brackets',
  COMMENT_SPACE: 'a blank is missing before #',
  DUPLICATE_KEY: 'a key comes twice',
  KEY_OVER_1024_CHARS: 'a key is too long',
  MISSING_CHAR: 'a quote, colon, comma, bracket or blank is missing',
  MULTILINE_IMPLICIT_KEY: 'a key, or a text that holds a colon and needs quotes, spans several lines',
  MULTIPLE_ANCHORS: 'a value has two anchors',
  MULTIPLE_DOCS: 'there is more than one document',
  MULTIPLE_TAGS: 'a value has two tags',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'a tab is used to indent',
  TAG_RESOLVE_FAILED: 'a tag is unknown',
  UNEXPECTED_TOKEN: 'unexpected text follows a value; a text may need quotes',
};
