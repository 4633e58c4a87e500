import type { Case, Cases, ReplyRule } from '../../rule.js';
import type { CheckedRule } from './house-kinds.js';
import type { HouseExample } from './house-schema.js';

/**
 * The examples of a rule as cases. Channel, tag and title that an example leaves out are those that make the rule look; an
 * invalid one without `marked` has no findings yet.
 */
export function houseCases({ kind, shape }: CheckedRule, { meta }: ReplyRule): Cases {
  const { when, valid, invalid } = shape;
  const toCase = (example: HouseExample): Case => {
    const given: Exclude<HouseExample, string> = typeof example === 'string' ? { text: example } : example;
    const { text, why, title, channel, tags, customer, kind: of } = given;
    const sent = channel ?? when?.channels?.[0];
    const tagged = tags ?? when?.tags?.slice(0, 1).map((tag) => tag.replaceAll('*', ''));
    const titled = title ?? when?.title?.[0];
    return {
      text,
      ...(why !== undefined && { title: why }),
      ...(sent !== undefined && { channel: sent }),
      ...(tagged !== undefined && { tags: tagged }),
      ...(titled !== undefined && { replyTitle: titled }),
      ...(customer !== undefined && { customer }),
      kind: of ?? (meta.judges === 'template' || title !== undefined ? 'library' : 'draft'),
    };
  };
  return {
    valid: valid.map(toCase),
    invalid: invalid.map((example) => {
      const { marked = [], better } = typeof example === 'string' ? {} : example;
      const findings = marked.map((words) => ({ messageId: kind, marked: words }));
      return { ...toCase(example), findings, ...(better !== undefined && { better }) };
    }),
  };
}
