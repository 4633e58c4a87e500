import { describe, expect, test } from 'vitest';
import { dialects } from '../../src/templates/dialects.js';
import { parseTemplate } from '../../src/templates/parse-template.js';
import { parseAs } from '../formats/parse.js';

const written = dialects.flatMap(({ example, fallback, condition }) =>
  [example, fallback, condition].filter((each) => each !== undefined),
);

/** What the placeholders of a text are, wherever they stand. */
function read(text: string): readonly unknown[] {
  const template = parseTemplate(text);
  return [
    template.slots.map(({ variable, fallback }) => [variable, fallback]),
    template.parts.map((part) => (part.kind === 'condition' ? part.branches.map(({ test }) => test) : part.kind)),
  ];
}

const json = (text: string): string => JSON.stringify([{ id: 'a', text }]);
const html = (text: string): string =>
  `<p>${text.replaceAll(/<(?!attribute)/g, '&lt;').replaceAll(/(?<!\/)>/g, '&gt;')}</p>`;

describe.each(written)('%s', (placeholder) => {
  const text = `Hi ${placeholder}, it left Leeds today.`;

  test.each([
    ['text', 'a.txt', text],
    ['Markdown', 'a.md', text],
    ['HTML', 'a.html', html(text)],
    ['a library in JSON', 'macros.json', json(text)],
    ['HTML in a library', 'macros.json', json(html(text))],
    [
      'a library in Markdown',
      'macros.md',
      `# Saved replies\n\n## Left\n\n${text}\n\n## Late\n\nHi, it comes on Friday.\n`,
    ],
  ])('is the same in %s', async (_, path, source) => {
    const { replies } = await parseAs(path, source);
    expect(read(replies[0]?.text ?? '')).toEqual(read(text));
  });
});
