import type { Edit, Span } from '../../src/base/types.js';
import { showsAsTyped } from '../../src/channels/find-channel.js';
import { quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { findCode } from '../../src/language/tokens.js';
import { aboutMarkup } from '../../src/language/words/en-gaps.js';
import { defineRule } from '../../src/rule.js';
import { findEntities } from './entities.js';
import { findMarkdown, findUnclosed } from './markdown.js';
import { findTags } from './tags.js';

/** Channels whose tools may take HTML: there only halves of elements are certain to be wrong. */
const richChannels: ReadonlySet<string> = new Set(['email', 'chatwoot', 'chatwoot-email', 'webchat', 'telegram']);

const note =
  'The customer sees the sign and has to guess the word. Write what you mean: "T&Cs", "our page: https://shop.example.com/returns".';

export default defineRule({
  id: 'broken-markup',
  meta: {
    description: 'Flags marks that customers would see as typed: entities, HTML, Markdown where it does not work.',
    category: 'hygiene',
    recommended: 'warn',
    strict: 'error',
    language: 'any',
    why:
      'Text copied from a web page, an export or another channel brings its marks along, and `T&amp;Cs` or `**free**` ' +
      'shows that nobody read the reply before it went out. A link in marks cannot be tapped.',
    nearMisses: [
      'The markup of HTML and Markdown files and records; only what is left over counts. A record of a channel such as SMS is read as typed',
      "`*bold*` and the other marks of WhatsApp, and Markdown on Discord, Reddit and in helpdesks' chats",
      'Code in backticks, quotes, and talk about HTML: "put a `<br>` tag there"',
      'Placeholders: `<first name>`',
      'One star or two for a footnote, masked words, grades',
      'Whole HTML elements in e-mail and chats, whose tools may take them',
    ],
    sources: [
      'Of 1,139 stored posts of support teams 62 held raw entities',
      'Help pages of the platforms: X, Instagram, Google Play and review sites show replies as typed',
    ],
  },
  messages: {
    entity: { message: 'Check "{mark}": write "{sign}"', note },
    tag: { message: 'Check "{mark}": customers would see this tag', note },
    markdown: { message: 'Check "{mark}": {channel} shows these marks as they stand', note },
    unclosed: { message: 'Check "{mark}": its other half is missing', note },
  },
  check(reading, { channel, report }) {
    const { text } = reading;
    if (!/[&<*[~#]/.test(text)) return;
    for (const { first, edits } of groupByKind(reading, findMarks(reading, channel.id))) {
      const span = { start: first.start, end: first.end };
      const mark = quote(reading, span);
      const { messageId } = first;
      if (messageId === 'entity') {
        report({ messageId, span, data: { mark, sign: edits[0]?.text ?? '' }, fix: edits });
      } else if (messageId === 'markdown')
        report({ messageId, span, data: { mark, channel: channel.name }, fix: edits });
      else report({ messageId, span, data: { mark }, fix: edits });
    }
  },
});

interface Mark extends Span {
  readonly messageId: 'entity' | 'tag' | 'markdown' | 'unclosed';
  readonly edits: readonly Edit[];
}

/** The marks customers would see, without overlaps. */
function findMarks(reading: Reading, channelId: string): readonly Mark[] {
  const { text, tokens } = reading;
  const isMarkup = (span: Span) => !isTalkedAbout(reading, span);
  const marks: readonly Mark[] = [
    ...findEntities(text)
      .filter(({ span }) => isMarkup(span))
      .map((edit) => ({ messageId: 'entity' as const, ...edit.span, edits: [edit] })),
    ...findTags(text)
      .filter((tag) => !(tag.isWhole && richChannels.has(channelId)) && isMarkup(tag))
      .map(({ isWhole, ...tag }) => ({ messageId: isWhole ? ('tag' as const) : ('unclosed' as const), ...tag })),
    ...findUnclosed(text).map((mark) => ({ messageId: 'unclosed' as const, ...mark })),
    ...(showsAsTyped(channelId) ? findMarkdown(text) : []).map((mark) => ({
      messageId: 'markdown' as const,
      ...mark,
    })),
  ];
  const taken: Span[] = [...tokens.filter(({ kind }) => kind === 'quote'), ...findCode(text)];
  return marks.filter((mark) => {
    if (taken.some(({ start, end }) => mark.start < end && start < mark.end)) return false;
    taken.push(mark);
    return true;
  });
}

/** Marks of one kind as one: a pasted page has dozens, and one cause. */
function groupByKind({ text }: Reading, marks: readonly Mark[]) {
  const groups = new Map<string, { readonly first: Mark; edits: readonly Edit[] }>();
  for (const mark of marks) {
    const words = text.slice(mark.start, mark.end);
    const key = `${mark.messageId} ${mark.messageId === 'markdown' ? words.charAt(0) : words}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: mark, edits: mark.edits });
    else group.edits = [...group.edits, ...mark.edits];
  }
  return [...groups.values()];
}

/** True where the words around are about HTML itself. */
function isTalkedAbout({ text }: Reading, { start, end }: Span): boolean {
  return aboutMarkup.test(text.slice(Math.max(0, start - 60), start)) || aboutMarkup.test(text.slice(end, end + 40));
}
