import { describe, expect, it } from 'vitest';
import { parseAs, replaceIn } from './parse.js';

/** What a customer gets of a template, its marks as they stand; then the same with a word changed. */
const rows: readonly (readonly [path: string, source: string, text: string])[] = [
  [
    'a.mjml',
    '<mjml><mj-body><mj-text>Hi Mara,</mj-text>\n<mj-text>It left Leeds.</mj-text></mj-body></mjml>',
    'Hi Mara,\n\nIt left Leeds.',
  ],
  [
    'a.mjml',
    '<mjml><mj-head><mj-style>.a { b: c }</mj-style><mj-preview>It left Leeds</mj-preview></mj-head>' +
      '<mj-body><mj-button href="https://example.com/a">Track it</mj-button><mj-image alt="A lamp" src="a.png" /></mj-body></mjml>',
    'It left Leeds\n\nTrack it <https://example.com/a>\n\nA lamp',
  ],
  [
    'a.hbs',
    '<p>Hi {{name}},</p>\n{{#if late}}<p>It left Leeds.</p>{{/if}}',
    'Hi {{name}},\n\n{{#if late}}\n\nIt left Leeds.\n\n{{/if}}',
  ],
  [
    'a.hbs',
    '{{!-- <p>For {{us}}</p> --}}{{! for us }}\n<p>It left Leeds.</p>\n{{> footer}}',
    'It left Leeds.\n\n{{> footer}}',
  ],
  ['a.handlebars', '{{#if (gt left "3")}}<b>It left Leeds.</b>{{/if}}', '{{#if (gt left "3")}}It left Leeds.{{/if}}'],
  ['a.mustache', 'Hi {{name}},\n\nIt left Leeds.\n', 'Hi {{name}},\n\nIt left Leeds.'],
  [
    'a.liquid',
    '{% comment %}<p>For us</p>{% endcomment %}<p>{% if n<3 %}It left Leeds.{% endif %}</p>',
    '{% if n<3 %}It left Leeds.{% endif %}',
  ],
  [
    'a.html.erb',
    '<% if left<late && late>3 %><p>It left <%= "<b>" %>Leeds.</p><% end %>',
    '<% if left<late && late>3 %>\n\nIt left <%= "<b>" %>Leeds.\n\n<% end %>',
  ],
  ['a.erb', '<%# for us %><p>It left Leeds.</p><%-- for us --%>', 'It left Leeds.'],
  [
    'a.ejs',
    '<p><% for (let i=0;i<left.length;i++) { %>It left Leeds.<% } %></p>',
    '<% for (let i=0;i<left.length;i++) { %>It left Leeds.<% } %>',
  ],
  ['a.njk', '{# for us #}<a href="{{ url("late") }}">It left Leeds.</a>', 'It left Leeds. <{{ url("late") }}>'],
  ['a.njk', "<a href='{{ url('late') }}'>It left Leeds.</a>", "It left Leeds. <{{ url('late') }}>"],
  ['a.twig', '---\ntitle: Late\n---\n<p>It left Leeds.</p>', 'It left Leeds.'],
  ['a.hbs', '<row><columns>It left {{<b>place</b>}} Leeds.</columns></row>', 'It left {{place}} Leeds.'],
  ['a.hbs', 'Hi <first name>, it left Leeds.', 'Hi <first name>, it left Leeds.'],
];

describe('a template is HTML with marks', () => {
  it.each(rows)('%s: %s', async (path, source, text) => {
    const { replies } = await parseAs(path, source);
    expect(replies.map((reply) => [reply.kind, reply.text])).toEqual([['library', text]]);
  });

  const words = rows.filter(([, source]) => source.includes('Leeds'));
  it.each(words)('%s: a word of %s is found, and changed, where it stands', async (path, source) => {
    const { replies } = await parseAs(path, source);
    const [reply] = replies;
    if (reply === undefined) throw new Error('no reply');
    const start = reply.text.lastIndexOf('Leeds');
    const place = reply.map.toSource({ start, end: start + 5 });
    expect(source.slice(place.start, place.end)).toBe('Leeds');
    const written = await replaceIn(path, source, [[0, 'Leeds', 'York']]);
    expect(written).toEqual({ text: source.replace('Leeds', 'York'), reasons: [] });
  });

  it('is read in fair time, whatever is in it', async () => {
    for (const piece of ['<% ', '{{! ', '{# ', '{% comment %}', '{{ "', '<%# ']) {
      const { replies } = await parseAs('a.hbs', piece.repeat(20_000));
      expect(replies.length).toBeLessThan(2);
    }
  });
});
