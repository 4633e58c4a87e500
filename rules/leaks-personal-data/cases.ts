import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'To the customer, their own address, phone and order',
      channel: 'email',
      customerName: 'Jo Martin',
      customerData: {
        email: 'Jo.Martin@mail-jm.net',
        phone: '+44 7911 423907',
        address: '14 Elm Row, Leeds LS6 2AB',
        order: '88213-4471',
      },
      options: { include: ['order-number'], minScore: 0.5 },
      text: 'Hi Jo, order number 88213-4471 goes to 14 Elm Row, Leeds LS6 2AB. I wrote to jo.martin@mail-jm.net, and the driver rings 07911 423907.',
    },
    {
      title: 'One of the team, in a saved reply',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, your next appointment is with Dr. Osei; Ms Kern from the front desk rings you.',
    },
    {
      title: 'Our own number, said as ours',
      channel: 'x-post',
      text: 'Call us on 0161 496 0733, Monday to Friday 9 to 5.',
    },
    {
      title: 'A role mailbox',
      channel: 'google-play',
      text: 'Please write to support@plumtask.com and name the version.',
    },
    {
      title: 'A placeholder',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, we will ring you on {{contact.phone}} at {{visit.time}}.',
    },
    {
      title: 'Masked values',
      channel: 'email',
      text: `Hi Nadia,

The £18.90 went back to the card ending in **** 4242 on 3 May.

Tomas`,
    },
    {
      title: 'A sample from the documentation',
      channel: 'webchat',
      text: 'Type your address in this form: jo@example.com.',
    },
    {
      title: 'Asking for data: asks-personal-data-in-public covers that',
      channel: 'x-post',
      text: "What's your e-mail address?",
    },
    {
      title: 'A mention and a signature',
      channel: 'x-post',
      text: '@kit_ames Sorry about the sour yoghurt, Kit. A new pack is on the van. ^Jo',
    },
    {
      title: 'A train, a time, a platform',
      channel: 'x-post',
      text: 'The 18:04 from Leeds is cancelled; the 18:21 from platform 12 takes your ticket.',
    },
    {
      title: 'A reference that we gave out',
      channel: 'whatsapp',
      text: 'Your claim is 4471-2290; quote it at the branch.',
    },
    {
      title: 'The phone line of another firm, and a name that is asked for',
      channel: 'x-post',
      text: 'We suggest you contact Japan call center at +81 3-6741-5959, flight BA1441. DM us the guest name and DOB.',
    },
    {
      title: 'Only the types a team asks for',
      options: { types: ['payment-card', 'iban'] },
      channel: 'email',
      text: 'Hi Dee, I tried to ring you on 07700 900461; the new sofa date is 3 June.',
    },
    {
      title: 'A type that the team lets through',
      options: { exclude: ['licence-plate'] },
      channel: 'x-post',
      text: 'Thanks for the photo! The car with the registration BD61 SMR may stand on deck 3.',
    },
    {
      title: 'What we say in quotation marks is still ours',
      channel: 'webchat',
      text: 'The card says "call us on 0161 715 3308, Monday to Friday", and that line is open now.',
    },
    {
      title: 'Weak proof does not count where the team says so',
      options: { minScore: 0.95 },
      channel: 'webchat',
      text: 'I tried to ring you on 07700 900461; the driver waits until 5 pm.',
    },
  ],
  invalid: [
    {
      title: "Another person's address, to a known customer",
      channel: 'email',
      customerName: 'Jo Martin',
      customerData: { email: 'jo.martin@mail-jm.net' },
      text: 'Hi Jo, I have sent the voucher to lena.kurz@mail-lk.net today.',
      findings: [{ messageId: 'leak', marked: 'lena.kurz@mail-lk.net' }],
      better: 'Hi Jo, I have sent the voucher to the address on your order today.',
    },
    {
      title: "The customer's own address, where everybody reads it",
      channel: 'x-post',
      customerData: { email: 'jo.martin@mail-jm.net' },
      text: 'Hi Jo, I have sent the voucher to jo.martin@mail-jm.net today.',
      findings: [{ messageId: 'leak', marked: 'jo.martin@mail-jm.net' }],
    },
    {
      title: 'A phone number in a public reply',
      channel: 'x-post',
      text: '@dee_park We tried to ring you on 07700 900461 this morning, Dee.',
      findings: [{ messageId: 'leak', marked: '07700 900461' }],
      better: '@dee_park We tried to ring you this morning, Dee, on the number you gave us. We try again at 4 pm. ^Jo',
    },
    {
      title: 'An e-mail address',
      channel: 'facebook-comment',
      text: 'Hi Tomas, the label went to tomas.weil@postnest.net at 10:20.',
      findings: [{ messageId: 'leak', marked: 'tomas.weil@postnest.net' }],
      better:
        'Hi Tomas, the label went to the address in your account at 10:20. Not there by noon? DM us and I send it again.',
    },
    {
      title: 'A code that opens a booking',
      channel: 'x-post',
      text: '@dee_park I have moved you to Friday: your booking reference is X4T9QZ.',
      findings: [{ messageId: 'leak', marked: 'X4T9QZ' }],
      better: '@dee_park I have moved you to Friday at 9:40; the app shows it under your booking. ^Jo',
    },
    {
      title: 'Where the customer lives',
      channel: 'trustpilot',
      text: 'The driver was at 14 Tanner Street, Leeds LS9 8EQ at 9:40 and nobody opened.',
      findings: [{ messageId: 'leak', marked: '14 Tanner Street, Leeds LS9 8EQ' }],
      better: 'The driver rang at your door at 9:40 and left no card, sorry. He is back tomorrow, 8 to 10 am.',
    },
    {
      title: 'Emoji before it, and two values in one reply',
      channel: 'instagram-comment',
      text: '🎁 Your lamp is on its way! We will ring 07700 900782 or write to ines.roca@postnest.net.',
      findings: [
        { messageId: 'leak', marked: '07700 900782' },
        { messageId: 'leak', marked: 'ines.roca@postnest.net' },
      ],
      better: '🎁 Your lamp is on its way and arrives tomorrow by noon! The courier has your details from the order.',
    },
    {
      title: 'A card number in a chat',
      channel: 'webchat',
      text: 'I see the payment with card 4716 0281 9357 2649, it went through at 9:12.',
      findings: [{ messageId: 'leak', marked: '4716 0281 9357 2649' }],
      better: 'I see the payment with the card ending in 2649; it went through at 9:12.',
    },
    {
      title: 'A bank account in an e-mail',
      channel: 'email',
      text: `Dear Ms Weil,

We have transferred the deposit of 400 euros today, to DE19 1299 9077 0048 2139 57.

Kind regards,
Lena Vogt`,
      findings: [{ messageId: 'leak', marked: 'DE19 1299 9077 0048 2139 57' }],
      better: `Dear Ms Weil,

We have transferred the deposit of 400 euros today, to the account ending in 57. It arrives by Thursday.

Kind regards,
Lena Vogt`,
    },
    {
      title: 'A date of birth, telecom',
      channel: 'whatsapp',
      text: 'Hello Kemi, your date of birth 14/03/1986 does not match our records.',
      findings: [{ messageId: 'leak', marked: '14/03/1986' }],
      better:
        'Hello Kemi, the date of birth you gave does not match our records. Bring your ID to the Ikeja shop and we correct it on the spot.',
    },
    {
      title: 'US phone number in a review reply',
      channel: 'google-business',
      text: 'Hi Lauren, we left a voicemail at (312) 847-2296 about your glasses.',
      findings: [{ messageId: 'leak', marked: '(312) 847-2296' }],
      better: 'Hi Lauren, we left you a voicemail about your glasses: they are ready from Friday, 10 am.',
    },
    {
      title: 'Indian mobile number',
      channel: 'x-post',
      text: 'Hi Meera, our engineer rang +91 98204 31576 at noon.',
      findings: [{ messageId: 'leak', marked: '+91 98204 31576' }],
      better: 'Hi Meera, our engineer rang you at noon and tries again at 5 pm today. Asha',
    },
    {
      title: 'A saved reply that once was written to one customer',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, we sent the label to ola.brandt@postnest.net.',
      findings: [{ messageId: 'in-library', marked: 'ola.brandt@postnest.net' }],
      better: 'Hi {{contact.first_name}}, we sent the label to {{contact.email}}.',
    },
    {
      title: 'What the customer wrote, repeated in our e-mail',
      channel: 'email',
      text: `Hi Ola,

The label went out today.

Lena, Postnest

> Please send the label to ola.brandt@postnest.net
> or call me on +46 70 174 06 35.`,
      findings: [
        { messageId: 'in-quote', marked: 'ola.brandt@postnest.net' },
        { messageId: 'in-quote', marked: '+46 70 174 06 35' },
      ],
      better: `Hi Ola,

The label went out today, to the address you gave us.

Lena, Postnest`,
    },
    {
      title: 'What the customer said, in quotation marks',
      channel: 'trustpilot',
      text: 'You wrote "reach me on 07700 900461", so we rang at 9:40 and nobody answered.',
      options: { minScore: 0.5 },
      findings: [{ messageId: 'in-quote', marked: '07700 900461' }],
      better: 'We rang the number you gave us at 9:40 and nobody answered. We try again at 4 pm.',
    },
    {
      title: 'A placeholder in the style of the library',
      kind: 'library',
      text: 'Dear [CUSTOMER_NAME], the engineer will ring +44 7911 423907 an hour before.',
      findings: [{ messageId: 'in-library', marked: '+44 7911 423907' }],
      better: 'Dear [CUSTOMER_NAME], the engineer will ring [PHONE] an hour before.',
    },
    {
      title: 'A type in addition to the usual ones',
      options: { include: ['health'] },
      channel: 'google-business',
      text: 'We are glad your diabetes is under control again, Lauren.',
      findings: [{ messageId: 'leak', marked: 'diabetes' }],
      better: 'We are glad you are well, Lauren, and hope to see you in spring.',
    },
    {
      title: 'A type that is off by default',
      options: { types: ['order-number'], minScore: 0.5 },
      channel: 'x-post',
      text: 'Hi Tara, your order number 88213-4471 left us today.',
      findings: [{ messageId: 'leak', marked: '88213-4471' }],
      better: 'Hi Tara, your order left us today and arrives on Thursday.',
    },
  ],
});
