import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../src/formats/html/decode-html.js';
import { parseAs } from './parse.js';

describe('what a reader gets of HTML', () => {
  it.each([
    ['<p>Hi <b>Sam</b> &amp; Jo,</p>\n<p>it&#39;s\n   here.</p>', "Hi Sam & Jo,\n\nit's here."],
    ['one<br>two<br/><br>three<br><br><br>four', 'one\ntwo\n\nthree\n\nfour'],
    ['<div>one</div><div>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
    ['<ul><li>one</li><li>two<ol><li>a</li><li>b</li></ol></li></ul>end', '- one\n- two\n1. a\n2. b\n\nend'],
    ['<blockquote>You<br>wrote</blockquote>Yes', '> You\n> wrote\n\nYes'],
    ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1\n2\n3'],
    ['<head><title>t</title><style>a{}</style></head><body><script>x</script>Hi<!-- no --></body>', 'Hi'],
    [
      '<a href="https://example.com/a">our page</a>, <a href="https://example.com">example.com</a>',
      'our page <https://example.com/a>, example.com <https://example.com>',
    ],
    [
      '<a href="mailto:help@example.com">help@example.com</a> <a href="tel:555 0100">call</a> <a href="#top">up</a>',
      'help@example.com call <555 0100> up',
    ],
    ['<img alt="A parcel" src="p.png"> <img src="pixel.gif">', 'A parcel'],
    [
      'Hi <first name>, <OTRS_CUSTOMER_DATA_UserFirstname><o:p></o:p>',
      'Hi <first name>, <OTRS_CUSTOMER_DATA_UserFirstname>',
    ],
    [
      '<p><attribute key="user.name" default="there"/> <attribute key="user.id"/></p>',
      '{{user.name|fallback:"there"}} {{user.id}}',
    ],
    ['Hi,\n\nfish &amp; chips\nBye', 'Hi,\n\nfish & chips\nBye'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['5 < 6 > 4 &nosuch; &copy', '5 < 6 > 4 &nosuch; ©'],
    ['a&nbsp;&nbsp;b &NotEqualTilde; &#0; &#x110000;', 'a\u00a0\u00a0b \u2242\u0338 \ufffd \ufffd'],
    ['<p>unclosed <b>bold <p>next', 'unclosed bold\n\nnext'],
    ['<A HREF=https://example.com/x>go</A>', 'go <https://example.com/x>'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(decodeHtml(html).text.trimEnd()).toBe(text);
  });

  it('segments stand for what they say, links too', () => {
    const html = '<p>See <a href="https://example.com/?a=1&amp;b=2">our  page</a>&hellip; now</p>';
    const { text, segments } = decodeHtml(html);
    expect(text).toBe('See our page <https://example.com/?a=1&b=2>… now');
    expect(
      segments.map((segment) => [
        text.slice(segment.decodedStart, segment.decodedStart + segment.decodedLength),
        html.slice(segment.sourceStart, segment.sourceStart + segment.sourceLength),
      ]),
    ).toEqual([
      ['See ', 'See '],
      ['our', 'our'],
      [' ', '  '],
      ['page', 'page'],
      [' <', ''],
      ['https://example.com/?a=1&b=2', 'https://example.com/?a=1&amp;b=2'],
      ['>', ''],
      ['…', '&hellip;'],
      [' now', ' now'],
    ]);
  });

  it('a file is one draft, its byte-order mark counted', async () => {
    const { replies } = await parseAs('a.html', '\uFEFF<p>Hi Sam</p>');
    expect(replies).toMatchObject([{ id: 'a.html#1', kind: 'draft', text: 'Hi Sam' }]);
    expect(replies[0]?.map.toSource({ start: 3, end: 6 })).toEqual({ start: 7, end: 10 });
  });

  it('reads hostile text in fair time', () => {
    expect(decodeHtml('<p <p '.repeat(20_000)).text).toBe('');
    expect(decodeHtml('<b>'.repeat(20_000)).text).toBe('');
    expect(decodeHtml('&'.repeat(100_000)).text).toHaveLength(100_000);
    expect(decodeHtml(' '.repeat(200_000)).text.trim()).toBe('');
  });
});
