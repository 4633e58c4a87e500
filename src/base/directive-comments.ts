import { lazy, matchesOf } from './patterns.js';

/** The word a comment begins with that says which findings to hide. */
export const DIRECTIVE = 'care-lint-ignore';

/** Remarks for those who write a template: what fills it in leaves them out. */
export const templateRemark = lazy(
  () =>
    new RegExp(
      [
        String.raw`\{\{!--[^]{0,2000}?--\}\}|\{\{![^{}]{0,2000}\}\}`,
        String.raw`\{#[^{}]{0,2000}?#\}|<%#[^]{0,2000}?%>|<%--[^]{0,2000}?--%>`,
        String.raw`\{%-? {0,4}comment {0,4}-?%\}[^]{0,2000}?\{%-? {0,4}endcomment {0,4}-?%\}`,
      ].join('|'),
      'g',
    ),
);

const OPENING = /^(?:\{\{!(?:--)?|\{#|<%#|<%--|\{%-? {0,4}comment {0,4}-?%\})\s{0,80}$/;
const CLOSING = /(?:(?:--)?\}\}|#\}|(?:--)?%>|\{%-? {0,4}endcomment {0,4}-?%\})$/;

/** What a comment says to care-lint, and where its word begins. */
export interface Said {
  readonly at: number;
  /** What stands behind the word. */
  readonly said: string;
  /** True for `{# … #}`, which only some template languages leave out. */
  readonly isRare: boolean;
}

/** The remarks of a template that speak to care-lint. */
export function directivesInRemarks(text: string): readonly Said[] {
  return matchesOf(templateRemark(), text).flatMap(({ 0: remark, index }): readonly Said[] => {
    const at = remark.indexOf(DIRECTIVE);
    if (at < 0 || !OPENING.test(remark.slice(0, at))) return [];
    const said = remark.slice(at + DIRECTIVE.length).replace(CLOSING, '');
    return [{ at: index + at, said, isRare: remark.startsWith('{#') }];
  });
}
