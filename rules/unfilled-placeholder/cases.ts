import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'Code that the customer asked for',
      channel: 'email',
      customer: 'How do I get the first name into the newsletter?',
      text: 'Put `{{contact.first_name}}` where the name should be and press Preview: it shows the first contact of your list.',
    },
    {
      title: 'Talk about a placeholder',
      text: 'In the sample file, replace [NAME] with the name on your contract and send it to us by Friday.',
    },
    {
      title: 'A size and a masked card number',
      text: 'The fleece in XXL is back on the shelf. We took the 40 pounds off the card XXXX-XXXX-XXXX-1234 only once; the second line disappears on Tuesday.',
    },
    { title: 'Kisses', channel: 'facebook-comment', text: 'Table for six is booked, see you at 8, bring the cake xxx' },
    {
      title: 'A Markdown link and a footnote',
      text: 'The form is on [our page](https://shop.example/returns) [1]. Tick "wrong size" and the label comes by e-mail.',
    },
    {
      title: 'A label, and the name of a key',
      text: '[UPDATE] Payments work again since 9:40. If yours is still grey, press [ENTER] once and choose [Add order] again.',
    },
    {
      title: 'A line across the page',
      channel: 'email',
      text: 'Your refund of 18.20 went out today.\n\n________________\nPia Lund, Marlow Bikes',
    },
    {
      title: 'Brackets of editors and lawyers, and the form of a date',
      channel: 'email',
      text: 'You wrote "it never come [sic]", and clause 4 says "[the Seller] pays". Type the date in the format DD/MM/YYYY.',
    },
    {
      title: 'An index, a style, an emoticon, a name with an X',
      text: 'Set list[i] and p {color: red} in the theme. No luck? :[ Then the iPhone X days are over.',
    },
    {
      title: 'Variables of the helpdesk in a library',
      kind: 'library',
      text: 'Hi {{ticket.requester.first_name}}, order #{ticket.number} left today. {%user.name,fallback=Your team%}',
    },
    {
      title: 'Allowed by the team',
      options: { allow: ['%{track_*}'] },
      text: 'Hi Jo, your parcel is on its way: %{track_url}',
    },
    {
      title: 'An address of a programming interface',
      text: 'Call GET /v2/orders/{id} with the key from Settings > Keys.',
    },
  ],
  invalid: [
    {
      channel: 'email',
      text: 'Hi {{first_name}}, your order %{ticket.number} was sent today.',
      findings: [
        { messageId: 'template', marked: '{{first_name}}' },
        { messageId: 'template', marked: '%{ticket.number}' },
      ],
      better: 'Hi Jo, your order 4471 was sent today.',
    },
    {
      channel: 'email',
      text: 'Dear [Customer Name],\nthank you for your patience. Your new boiler will be fitted on [insert date].',
      findings: [
        { messageId: 'hand-made', marked: '[Customer Name]' },
        { messageId: 'hand-made', marked: '[insert date]' },
      ],
      better: 'Dear Ms Okafor,\nsorry it took two weeks. Your new boiler will be fitted on 4 May between 8 and 10.',
    },
    {
      title: 'A number nobody looked up',
      channel: 'facebook-comment',
      text: '🙏 Sorry about the noise last night! Call us on 1-800-XXX-XXXX and we will make it right.',
      findings: [{ messageId: 'hand-made', marked: 'XXX-XXXX' }],
      better:
        'Sorry about the noise last night: the disco downstairs ran until 3. Ask for Rita on 555 0100 and she moves you to a quiet room today.',
    },
    {
      title: 'Blanks and amounts',
      text: 'We have put £XX on your card, it shows within XX days. Your agent was ____.',
      findings: [
        { messageId: 'hand-made', marked: 'XX' },
        { messageId: 'hand-made', marked: 'XX' },
        { messageId: 'hand-made', marked: '____' },
      ],
      better: 'We have put £12 on your card, it shows within three days. I am Ana.',
    },
    {
      title: 'Notes of what to write',
      channel: 'email',
      text: 'We found out [explain what went wrong]. {Insert tracking link} shows it within [timeframe], a [refund / voucher] in X days.',
      findings: [
        { messageId: 'hand-made', marked: '[explain what went wrong]' },
        { messageId: 'hand-made', marked: '{Insert tracking link}' },
        { messageId: 'hand-made', marked: '[timeframe]' },
        { messageId: 'hand-made', marked: '[refund / voucher]' },
        { messageId: 'hand-made', marked: 'X' },
      ],
      better:
        'The lamp went to Lille instead of Leeds. https://shop.example/track/4471 shows it by Friday; the refund of £18 takes two days.',
    },
    {
      title: 'Gaps in capitals and in other scripts, and half a bracket',
      text: 'Hi <Name>>, the receipt went to EMAILADDRESS, for [номер заказа] and [お客様名].',
      findings: [
        { messageId: 'hand-made', marked: '<Name>>' },
        { messageId: 'hand-made', marked: 'EMAILADDRESS' },
        { messageId: 'hand-made', marked: '[номер заказа]' },
        { messageId: 'hand-made', marked: '[お客様名]' },
      ],
      better: 'Hi Jo, the receipt went to the address in your account, for order 4471.',
    },
    {
      title: 'A gap that only its neighbour gives away',
      kind: 'library',
      text: 'Hi [First Name], the [lamp shade] is back on the shelf. Yours, [Ms Lind]',
      findings: [
        { messageId: 'no-variable', marked: '[First Name]' },
        { messageId: 'no-variable', marked: '[lamp shade]' },
        { messageId: 'no-variable', marked: '[Ms Lind]' },
      ],
    },
    {
      title: 'Words that stand in for a name',
      channel: 'tripadvisor',
      text: 'Dear Guest Name,\nthe lift was out on both of your days, and I have put you down for the ground floor from now on.',
      findings: [{ messageId: 'hand-made', marked: 'Guest Name' }],
      better:
        'Dear Ms Moreau,\nthe lift was out on both of your days, and I have put you down for the ground floor from now on.',
    },
    {
      title: 'A library: the helpdesk fills its own, not this one',
      kind: 'library',
      text: 'Hi {{ticket.requester.first_name}}, your refund of [AMOUNT] went out today.',
      findings: [{ messageId: 'no-variable', marked: '[AMOUNT]' }],
      better: 'Hi {{ticket.requester.first_name}}, your refund of {{ticket.ticket_field_3601}} went out today.',
    },
    {
      title: 'Only the allowed one passes',
      options: { allow: ['%{track_*}', '[link]'] },
      text: 'Hi <your name>, your parcel is on its way: [link] or %{track_url} or ${parcel_url}',
      findings: [
        { messageId: 'hand-made', marked: '<your name>' },
        { messageId: 'template', marked: '${parcel_url}' },
      ],
    },
  ],
});
