import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'We will never ask',
      channel: 'sms',
      text: 'Your code is on its way. We will never ask you for your PIN.',
    },
    {
      title: 'A warning',
      channel: 'whatsapp',
      text: 'Please never share your OTP or PIN with anyone, even with somebody who says he is from the bank.',
    },
    {
      title: 'Reset it here',
      channel: 'email',
      text: `Hi Paolo,

We never need your password. Please reset your password at id.tarn.example/reset; the link works for an hour.

Mia`,
    },
    {
      title: 'On a keypad, not to us',
      channel: 'webchat',
      text: 'Enter your PIN on the keypad of the reader, then take the card out.',
    },
    {
      title: 'The last four digits',
      channel: 'webchat',
      text: 'Could you tell me the last four digits of the card?',
    },
    {
      title: 'A new password of their own',
      channel: 'webchat',
      text: 'Choose a new password with at least 12 characters and sign in again.',
    },
    {
      title: 'Where the customer finds it',
      channel: 'whatsapp',
      text: 'You can see your PIN in the app under Card > Show PIN.',
    },
    {
      title: 'About a scam',
      channel: 'x-post',
      text: "That message is a scam: we don't ask for passwords. Delete it and you're safe.",
    },
    {
      title: 'Other data, in private',
      channel: 'x-dm',
      text: 'Thanks! What is your order number?',
    },
    {
      title: 'A saved warning',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, please do not send us your password.',
    },
  ],
  invalid: [
    {
      channel: 'email',
      text: `Hi Paolo,

Please send me your password and I will have a look.

Regards,
IT Desk`,
      findings: [{ messageId: 'asks-secret', marked: 'send me your password' }],
      better: `Hi Paolo,

We never need your password. You can reset it at id.tarn.example/reset; the link works for an hour.

If it fails, reply with the time you tried and I'll read the log before 5 pm.

Mia`,
    },
    {
      title: 'Bank, Nigeria',
      channel: 'whatsapp',
      text: 'Dear customer, kindly share the OTP.',
      findings: [{ messageId: 'asks-secret', marked: 'share the OTP' }],
      better:
        'Please type the code into the app only; nobody from the bank will ask you for it. If it has expired, tap Resend.',
    },
    {
      title: 'Everything at once',
      channel: 'webchat',
      text: 'To go on, please send us your full card number and your CVV.',
      findings: [{ messageId: 'asks-secret', marked: 'send us your full card number' }],
      better: 'I cannot see your card and I do not need it. Tap Pay again: the bank asks you for the card itself.',
    },
    {
      title: 'Two requests',
      channel: 'webchat',
      text: 'Please send me your password. And what is your PIN?',
      findings: [
        { messageId: 'asks-secret', marked: 'send me your password' },
        { messageId: 'asks-secret', marked: 'what is your PIN' },
      ],
      better: 'I can see the lock from here and took it off at 10:12. Sign in once more; I need nothing from you.',
    },
    {
      title: 'Emoji before it',
      channel: 'x-dm',
      text: '🔐 Almost there! Please confirm your PIN.',
      findings: [{ messageId: 'asks-secret', marked: 'confirm your PIN' }],
      better: '🔐 Almost there! Type your PIN on the keypad of the reader; never send it to us.',
    },
    {
      title: 'A text message that looks like fraud, because fraud looks like this',
      channel: 'sms',
      text: 'Reply with your one-time code to unlock the app.',
      findings: [{ messageId: 'asks-secret', marked: 'Reply with your one-time code' }],
      better: 'Your app is locked after three tries. Open it and tap Unlock; we never ask for the code.',
    },
    {
      title: 'India, a wallet',
      channel: 'x-dm',
      text: 'Hi Meera, please provide your UPI PIN.',
      findings: [{ messageId: 'asks-secret', marked: 'provide your UPI PIN' }],
      better:
        'Hi Meera, you never need your UPI PIN to get money. The refund of Rs 499 is booked and shows by 6 pm. Asha',
    },
    {
      title: 'The code on the back',
      channel: 'webchat',
      text: "What's the security code on the back of your card?",
      findings: [{ messageId: 'asks-secret', marked: "What's the security code" }],
      better: 'The page asks for the three digits on the back; type them there, not here.',
    },
    {
      title: 'A crypto wallet',
      channel: 'email',
      text: `Hello Sam,

Please send us your recovery phrase.

Wallet Support`,
      findings: [{ messageId: 'asks-secret', marked: 'send us your recovery phrase' }],
      better: `Hello Sam,

Your coins are safe: the app shows nought because it lost the connection at 9:40.

Open Settings > Networks > Refresh. Keep the recovery phrase to yourself; we never need it.

Lin, Wallet Support`,
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, please reply with your user name and password.',
      findings: [{ messageId: 'asks-secret', marked: 'reply with your user name and password' }],
      better: 'Hi {{contact.first_name}}, you can reset the password here: {{brand.reset_link}}',
    },
  ],
});
