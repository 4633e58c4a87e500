import { UserError } from '../../errors.js';
import type { Execute } from '../commands.js';
import { stringOption } from '../read-options.js';
import { readReplies } from '../read-replies.js';

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
  if (rule !== undefined) {
    const { explainRule } = await import('./explain-rule.js');
    io.stdout.write(await explainRule(rule, width));
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
