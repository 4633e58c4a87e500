import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { isOpen } from './base/results.js';
import type { Finding, SeveritySetting } from './base/types.js';
import type { Config } from './config/config.js';
import { lintText } from './run/lint.js';

export { parseReply } from './language/nlcst-tree.js';
export { retextRule } from './plugins/retext-rule.js';
export type { RetextRuleOptions } from './plugins/retext-rule.js';

/** Settings of care-lint inside a unified pipeline. */
export interface CareLintOptions {
  /** Channel id. */
  readonly channel?: string;
  /** BCP 47 tag. */
  readonly locale?: string;
  /** A config file, a config, or `false` for none. When absent, the config nearest to the file holds. */
  readonly config?: string | false | Config;
  /** Rule severities that win over the config's. */
  readonly rules?: Readonly<Record<string, SeveritySetting>>;
}

/**
 * Unified plugin: lints the text of the file and leaves a message on it for each finding, except those that are accepted or
 * that another finding covers. It neither reads nor changes the tree. Throws UserError when the run itself is wrong.
 */
export const careLint: Plugin<[CareLintOptions?]> = (options = {}) => {
  return async (_tree, file) => {
    const { findings } = await lintText(String(file), {
      ...options,
      ...(file.path === undefined ? {} : { path: file.path }),
    });
    for (const finding of findings) if (isOpen(finding)) addMessage(file, finding);
  };
};

// oxlint-disable-next-line import/no-default-export -- unified plugins are default exports
export default careLint;

function addMessage(file: VFile, finding: Finding): void {
  const message = file.message(finding.message, {
    place: { start: finding.start, end: finding.end },
    ruleId: finding.ruleId,
    source: 'care-lint',
  });
  const { text, start, end } = finding.frame;
  // The frame is masked: the message must not repeat personal data that the finding is about.
  message.actual = text.slice(start, end);
  message.expected = expectedOf(finding);
  message.note = finding.note;
  message.url = finding.url;
  message.fatal = fatalBySeverity[finding.severity];
}

/** The three levels of vfile: fatal, a warning, and undecided, which its reporters call info. */
const fatalBySeverity = { error: true, warn: false, info: undefined } as const;

/** Texts of the fix and the suggestions that replace exactly what the finding marks. */
function expectedOf({ start, end, fix, suggestions = [] }: Finding): string[] {
  const candidates = fix === undefined ? suggestions : [fix, ...suggestions];
  const texts = candidates.flatMap(({ edits }) => {
    const [edit, ...more] = edits;
    const isWhole = edit !== undefined && edit.start === start.offset && edit.end === end.offset;
    return isWhole && more.length === 0 ? [edit.text] : [];
  });
  return [...new Set(texts)];
}
