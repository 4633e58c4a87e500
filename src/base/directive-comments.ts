import { lazy, matchesOf } from './patterns.js';

/** The first word of a comment that hides findings. */
export const DIRECTIVE = 'care-lint-ignore';

/** Remarks in a template, which are not sent with it. */
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

/** A remark of a template that begins with `care-lint-ignore`. */
export interface DirectiveRemark {
  /** Offset of that word. */
  readonly at: number;
  /** The text behind the word. */
  readonly said: string;
  /** True for `{# … #}`: some template languages do not know it, and send it. */
  readonly isRare: boolean;
}

/** The directives in the remarks of a template, in the order of the text. */
export function directivesInRemarks(text: string): readonly DirectiveRemark[] {
  return matchesOf(templateRemark(), text).flatMap(({ 0: remark, index }): readonly DirectiveRemark[] => {
    const at = remark.indexOf(DIRECTIVE);
    if (at < 0 || !OPENING.test(remark.slice(0, at))) return [];
    const said = remark.slice(at + DIRECTIVE.length).replace(CLOSING, '');
    return [{ at: index + at, said, isRare: remark.startsWith('{#') }];
  });
}
