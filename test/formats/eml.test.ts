import { describe, expect, it } from 'vitest';
import { parseAs, replaceIn, summarise } from './parse.js';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const mixed = (...parts: readonly string[]): string =>
  [
    'Subject: Your lamp',
    'Content-Type: multipart/mixed; boundary="=_b.1"',
    '',
    'No MIME here.',
    ...parts.flatMap((part) => ['--=_b.1', part]),
    '--=_b.1--',
    'After.',
    '',
  ].join('\n');
const HTML = 'Content-Type: text/html; charset=utf-8\n\n<p>Hi <b>Mara</b>, it left Leeds.</p>';
const PLAIN = 'Content-Type: text/plain; charset=utf-8\n\nHi Mara, it left Leeds.';

type Row = readonly [name: string, mail: string, text: string, unwritable: RegExp | undefined];

/** A mail, the text of it that is judged, and why nothing is written into it, where that is so. */
const rows: readonly Row[] = (
  [
    [
      'headers and a body',
      'From: Ines <ines@example.com>\nSubject: Your lamp\n\nHi Mara,\n\nit left Leeds.\n',
      'Hi Mara,\n\nit left Leeds.',
    ],
    [
      'CRLF and folded headers',
      'Subject: Your\r\n lamp\r\nMIME-Version: 1.0\r\n\r\nHi Mara,\r\nit left Leeds.\r\n',
      'Hi Mara,\nit left Leeds.',
    ],
    ['a byte-order mark', '\uFEFFSubject: Your lamp\n\nHi Mara, it left Leeds.', 'Hi Mara, it left Leeds.'],
    [
      'the first line of a mail folder',
      'From ines Mon May  4 10:00:00 2026\nSubject: Your lamp\n\nHi Mara, it left Leeds.',
      'Hi Mara, it left Leeds.',
    ],
    ['no headers at all', 'Hi Mara,\n\nit left Leeds.', 'Hi Mara,\n\nit left Leeds.'],
    ['HTML', `Subject: Your lamp\n${HTML}`, 'Hi Mara, it left Leeds.'],
    [
      '8bit',
      'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\nHi Zoë, it left Leeds.',
      'Hi Zoë, it left Leeds.',
    ],
    ['one part', mixed(PLAIN), 'Hi Mara, it left Leeds.'],
    ['one part of HTML', mixed(HTML), 'Hi Mara, it left Leeds.'],
    [
      'an attachment',
      mixed('Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nNo.', PLAIN),
      'Hi Mara, it left Leeds.',
    ],
    [
      'a picture',
      mixed(PLAIN, 'Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo='),
      'Hi Mara, it left Leeds.',
    ],
    [
      'parts in parts',
      mixed('Content-Type: multipart/related; boundary=in\n\n--in\n' + PLAIN + '\n--in--'),
      'Hi Mara, it left Leeds.',
    ],
    [
      'an empty plain part',
      mixed('Content-Type: text/plain\n\n \n', HTML),
      'Hi Mara, it left Leeds.',
      /repeats its text/,
    ],
    ['both forms', mixed(HTML, PLAIN), 'Hi Mara, it left Leeds.', /repeats its text as text\/html/],
    ['no last boundary', mixed(PLAIN).replace('--=_b.1--\nAfter.\n', ''), 'Hi Mara, it left Leeds.'],
    [
      'a signed mail',
      mixed('Content-Type: multipart/signed; boundary=in\n\n--in\n' + PLAIN + '\n--in--'),
      'Hi Mara, it left Leeds.',
      /signed/,
    ],
    [
      'quoted-printable',
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nHi Zo=C3=AB =E2=9D=A4,=20\nit left=\n Leeds.=\n',
      'Hi Zoë ❤, \nit left Leeds.',
      /quoted-printable/,
    ],
    [
      'quoted-printable of Latin-1',
      'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: Quoted-Printable\n\nHi Zo=EB, it left Leeds.',
      'Hi Zoë, it left Leeds.',
      /quoted-printable/,
    ],
    [
      'quoted-printable HTML',
      'Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p class=3D"a">Hi Zo=C3=AB &amp; Jo, it left Leeds.</p>',
      'Hi Zoë & Jo, it left Leeds.',
      /quoted-printable/,
    ],
    [
      'base64',
      `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64('Hi Zoë, it left Leeds.')}\n`,
      'Hi Zoë, it left Leeds.',
      /base64/,
    ],
  ] satisfies readonly (readonly [string, string, string, RegExp?])[]
).map(([name, mail, text, unwritable]) => [name, mail, text, unwritable]);

describe('a mail', () => {
  it.each<Row>(rows)('with %s', async (_, mail, text, unwritable) => {
    const parsed = await parseAs('a.eml', mail);
    expect(parsed.replies.map((reply) => reply.text)).toEqual([text]);
    expect(parsed.replies[0]).toMatchObject({ id: 'a.eml#1', kind: 'draft', channel: 'email' });
    expect(parsed.writing()).toEqual(
      unwritable === undefined
        ? { kind: 'text', syntaxes: ['text', 'html'] }
        : { kind: 'closed', reason: expect.stringMatching(unwritable) },
    );
  });

  it.each<Row>(rows.filter(([name]) => !name.startsWith('base64')))(
    'with %s: a word is found where it stands',
    async (_, mail) => {
      const [reply] = (await parseAs('a.eml', mail)).replies;
      const start = reply?.text.indexOf('Leeds') ?? -1;
      const place = reply?.map.toSource({ start, end: start + 5 });
      expect(mail.slice(place?.start, place?.end)).toBe('Leeds');
    },
  );

  it.each<Row>(rows)('with %s: a word is changed, or the mail stays as it is', async (_, mail, _text, unwritable) => {
    expect(await replaceIn('a.eml', mail, [[0, 'Leeds', 'York']])).toEqual(
      unwritable === undefined
        ? { text: mail.replace('Leeds', 'York'), reasons: [] }
        : { text: mail, reasons: [expect.stringMatching(unwritable)] },
    );
  });

  it.each([
    ['quoted-printable', 'Zo=C3=AB', 'ë', '=C3=AB'],
    ['quoted-printable', '=E2=9D=\n=A4', '❤', '=E2=9D=\n=A4'],
  ])('a character of %s %s leads to its spelling', async (encoding, body, character, spelled) => {
    const mail = `Content-Transfer-Encoding: ${encoding}\n\nHi ${body}, it left Leeds.`;
    const [reply] = (await parseAs('a.eml', mail)).replies;
    const start = reply?.text.indexOf(character) ?? -1;
    const place = reply?.map.toSource({ start, end: start + character.length });
    expect(mail.slice(place?.start, place?.end)).toBe(spelled);
  });

  it.each([
    ['Your lamp', 'Your lamp'],
    ['=?utf-8?Q?Your_lamp_=E2=9D=A4?=', 'Your lamp ❤'],
    ['=?UTF-8?B?WW91ciBsYW1wIOKdpA==?=', 'Your lamp ❤'],
    ['=?iso-8859-1?q?Zo=EB=27s?= =?iso-8859-1?q?_lamp?=', "Zoë's lamp"],
    ['=?x-unknown?Q?lamp?=', '=?x-unknown?Q?lamp?='],
  ])('the subject %s is its title', async (subject, title) => {
    const { replies } = await parseAs('a.eml', `Subject: ${subject}\nContent-Language: en-GB, de\n\nHi Mara.`);
    expect(replies[0]).toMatchObject({ title, locale: 'en-GB' });
  });

  it('says what of it is not read', async () => {
    expect((await summarise('a.eml', mixed(PLAIN, HTML))).notices).toEqual([
      'note: The text/plain part of this mail is read; its other parts (text/html) are not.',
    ]);
    expect((await summarise('a.eml', mixed('Content-Type: image/png\n\nx'))).notices).toEqual([
      'note: This mail has no text: nothing in it is read.',
    ]);
    const charset = 'Content-Type: text/plain; charset=x-none\nContent-Transfer-Encoding: base64\n\nSGk=';
    expect(await parseAs('a.eml', charset)).toMatchObject({
      notices: [{ level: 'failure', message: expect.stringContaining('its charset `x-none` is unknown') }],
      leftOut: { unparsable: 1 },
    });
  });

  it('is read in fair time, whatever is in it', async () => {
    const deep = 'Content-Type: multipart/mixed; boundary=a\n\n--a\n'.repeat(5000);
    for (const mail of [
      deep,
      'A: b\n'.repeat(50_000),
      mixed(...Array.from({ length: 5000 }, () => PLAIN)),
      '=?'.repeat(50_000),
    ]) {
      expect((await parseAs('a.eml', mail)).replies.length).toBeLessThan(2);
    }
  });
});
