import type { Root } from 'nlcst';
import type { Plugin as UnifiedPlugin } from 'unified';
import type { Position, Point as UnistPoint } from 'unist';
import type { VFile as File } from 'vfile';
import { UserError } from '../base/errors.js';
import type { Span } from '../base/types.js';
import { defineRule, type ReplyRule, type RuleMeta } from '../rule.js';

type Message = File['messages'][number];

// Optional packages: only projects with a unified pipeline have them.
const [{ unified }, { VFile }] = await Promise.all([import('unified'), import('vfile')]).catch((cause: unknown) => {
  const hint = 'npm install unified vfile';
  throw new UserError('plugin', 'care-lint/retext needs the packages unified and vfile', { hint, cause });
});

const messages = {
  message: { message: '{reason}', note: '{note}' },
} as const;

/** A retext plugin, and what makes it a rule. */
export interface RetextRuleOptions<Options> {
  /** kebab-case. */
  readonly id: string;
  /** Any unified plugin that reads an nlcst tree and leaves messages on the file; it must not be asynchronous. */
  readonly plugin: UnifiedPlugin<[Options], Root> | UnifiedPlugin<[Options?], Root> | UnifiedPlugin<[], Root>;
  /** Handed to the plugin as they are. */
  readonly options?: Options;
  readonly meta: RuleMeta;
}

const offsetOf = (point: UnistPoint | undefined): number | undefined => point?.offset;

/** Offsets of a message's place; the whole text for a message about the file. */
function spanOf(place: UnistPoint | Position | undefined, length: number): Span {
  const start = offsetOf(place !== undefined && 'start' in place ? place.start : place);
  if (start === undefined) return { start: 0, end: length };
  const end = offsetOf(place !== undefined && 'end' in place ? place.end : undefined) ?? start + 1;
  return { start: Math.min(start, length), end: Math.min(Math.max(start, end), length) };
}

/** The texts that the plugin expects instead, when its `actual` is the marked text. */
function replacements({ actual, expected }: Message, marked: string): readonly string[] {
  return actual === undefined || actual === null || actual === marked ? (expected ?? []) : [];
}

/**
 * Makes a rule of a retext plugin: each vfile message becomes a finding at the same offsets, `expected` becomes
 * suggestions. The plugin gets a copy of the tree, because many plugins write on it.
 */
export function retextRule<Options>({ id, plugin, options, meta }: RetextRuleOptions<Options>): ReplyRule {
  const processor = unified();
  processor.use([options === undefined ? [plugin] : [plugin, options]]);
  processor.freeze();
  return defineRule({
    id,
    meta,
    messages,
    check({ text, tree }, context) {
      const file = new VFile(text);
      processor.runSync(structuredClone(tree), file);
      for (const message of file.messages) {
        const span = spanOf(message.place, text.length);
        context.report({
          messageId: 'message',
          span,
          data: { reason: message.reason, note: message.note ?? message.url ?? meta.why },
          suggestions: replacements(message, text.slice(span.start, span.end)).map((replacement) => ({
            message: replacement === '' ? 'Remove it' : `Write "${replacement}"`,
            edits: [{ span, text: replacement }],
          })),
        });
      }
    },
  });
}
