import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'Acronyms, brands and codes',
      channel: 'email',
      text: 'Open DHCP, NAT and IPV6 in turn. The LG OLED C1 takes the SAP ERP export as CSV or XML. The shop is open 9 to 5 GMT, M-F.',
    },
    { title: 'One word in capitals', text: 'The trial does NOT charge your card, and I have taken the reminder out.' },
    {
      title: 'Names of buttons and code words',
      channel: 'webchat',
      text: 'Tap BUY NOW and press YES PLEASE; to leave the list, text STOP NOW to 4471.',
    },
    {
      title: 'Headings and labels of a form',
      channel: 'email',
      text: 'Please fill this in:\n\nWHEN TO CALL\n\nLAST KNOWN ADDRESS: \nBEST TIME TO CALL:\n\nThe van comes on Friday. Rita',
    },
    {
      title: 'Placeholders, initials, quotes and code',
      channel: 'email',
      text: 'Hello [YOUR NAME], the sign "DO NOT ENTER" is down. `SELECT ALL WHERE THIS IS NOT NULL` runs again. ^AB',
    },
    {
      title: 'A legal notice, as the law wants it',
      channel: 'email',
      text: 'The keys are in the safe.\n\nTHIS MESSAGE IS CONFIDENTIAL AND MAY NOT BE COPIED.',
    },
    {
      title: 'A slogan that is allowed',
      options: { allow: ['JUST BAKE NOW'] },
      text: 'Our JUST BAKE NOW box left Leeds today, Ade.',
    },
    { kind: 'library', text: 'Hi {{FIRST_NAME}}, your order {{ORDER_ID}} has left: {{TRACKING_URL}}' },
  ],
  invalid: [
    {
      channel: 'email',
      text: 'DO NOT REPLY TO THIS. Your parcel left today.',
      findings: [
        {
          messageId: 'run',
          marked: 'DO NOT REPLY TO THIS',
          fixed: 'Do not reply to this. Your parcel left today.',
        },
      ],
      better: 'Your parcel left today. Replies here are not read; write to care@example.com.',
    },
    {
      title: 'Emoji before the match; a brand may be among the words',
      channel: 'whatsapp',
      text: '⚠️ PLEASE NOTE that all sales are final. YOUR BRAVIA IS READY.',
      findings: [
        {
          messageId: 'run',
          marked: 'PLEASE NOTE',
          fixed: '⚠️ Please note that all sales are final. YOUR BRAVIA IS READY.',
        },
        { messageId: 'run', marked: 'YOUR BRAVIA IS READY' },
      ],
      better: 'Your Bravia is ready. Sales are final, so try it out at the desk.',
    },
    {
      title: 'Several sentences, and "I"',
      channel: 'sms',
      text: 'Hi Ola, I KNOW. WE WILL CALL YOU TODAY, I THINK AT 4.',
      findings: [
        {
          messageId: 'run',
          marked: 'KNOW. WE WILL CALL YOU TODAY, I THINK AT',
        },
      ],
      better: 'Hi Ola, I know. We call you today at 4.',
    },
    {
      title: 'Emphasis all over the reply',
      channel: 'email',
      text: 'You MUST sign TODAY, then we CAN ship it.',
      findings: [{ messageId: 'share', marked: 'MUST sign TODAY, then we CAN' }],
      better: 'If you sign today, we ship it tomorrow.',
    },
    {
      title: 'Only the allowed slogan passes',
      options: { allow: ['JUST BAKE NOW'] },
      text: 'The JUST BAKE NOW box is here. BUY IT NOW.',
      findings: [{ messageId: 'run', marked: 'BUY IT NOW', fixed: 'The JUST BAKE NOW box is here. Buy it now.' }],
      better: 'The JUST BAKE NOW box is here, 12 euros until Sunday.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, THANK YOU SO MUCH for order {{order.id}}.',
      findings: [
        {
          messageId: 'run',
          marked: 'THANK YOU SO MUCH',
          fixed: 'Hi {{first_name}}, thank you so much for order {{order.id}}.',
        },
      ],
      better: 'Hi {{first_name}}, thank you for order {{order.id}}.',
    },
  ],
});
