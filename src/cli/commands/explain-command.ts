import { resolve } from 'node:path';
import { UserError } from '../../base/errors.js';
import type { Reply } from '../../base/types.js';
import { formatFor } from '../../formats/index.js';
import { readSource, readStream } from '../../sources/read.js';
import type { Execute, Io } from '../io.js';
import { stringOption, type RawOptions } from '../read-options.js';

/** `care-lint explain`: a rule, or what care-lint sees in a reply. Throws UserError `usage` when neither is asked for. */
export const explainCommand: Execute = async ([rule], raw, io) => {
  const width = io.stdout.columns ?? 80;
  const acts = stringOption(raw, 'acts');
  const personalData = stringOption(raw, 'personalData');
  if ([rule, acts, personalData].filter((given) => given !== undefined).length !== 1) {
    throw new UserError('usage', 'explain needs one of: a rule, --acts FILE, --personal-data FILE', {
      hint: 'For example `care-lint explain anemic-apology`; `care-lint rules` lists the rules.',
    });
  }
  if (raw['json'] === true && acts === undefined) {
    throw new UserError('usage', 'explain prints JSON only with --acts', {
      hint: '`care-lint rules --json` prints what every rule is; `care-lint mask --json` lists personal data.',
    });
  }
  if (rule !== undefined) {
    const { explainRule } = await import('./explain-rule.js');
    const { configPlugins } = await import('./rules-command.js');
    io.stdout.write(await explainRule(rule, width, () => configPlugins(raw, io.cwd)));
  } else if (acts !== undefined) {
    const { actsAsJson, explainActs } = await import('./explain-acts.js');
    const replies = await readReplies(acts, raw, io);
    const locale = stringOption(raw, 'locale');
    const texts = replies.map((reply) =>
      raw['json'] === true
        ? actsAsJson(reply, locale ?? reply.locale)
        : explainActs(reply, locale ?? reply.locale, width),
    );
    io.stdout.write(texts.join(raw['json'] === true ? '' : '\n'));
  } else if (personalData !== undefined) {
    const { explainReplyData } = await import('./explain-personal-data.js');
    const replies = await readReplies(personalData, raw, io);
    const { createSettings } = await import('../../config/settings.js');
    const { contacts } = await createSettings({ cwd: io.cwd }).forFile(personalData === '-' ? 'stdin' : personalData);
    io.stdout.write(replies.map((reply) => explainReplyData(reply, contacts)).join('\n'));
  }
  return 0;
};

/** The replies of one file, `-` for stdin, as its name or `--format` says. Throws UserError `input` or `format`. */
async function readReplies(file: string, raw: RawOptions, io: Io): Promise<readonly Reply[]> {
  const source = file === '-' ? await readStream('<stdin>', io.stdin) : readSource(file, resolve(io.cwd, file));
  const format = await formatFor(source.path, stringOption(raw, 'format'));
  const { replies, notices } = await format.open(source);
  if (replies.length > 0) return replies;
  const [notice] = notices;
  throw new UserError('input', `${source.path} holds no reply`, notice === undefined ? {} : { hint: notice.message });
}
