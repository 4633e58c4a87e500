import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'A private route in the same sentence',
      channel: 'x-post',
      text: "Please DM us your booking code and I'll check the seat.",
    },
    {
      title: 'A private route right after it',
      channel: 'facebook-comment',
      text: 'Could you tell us your order number? Please send it by private message, not here.',
    },
    {
      title: 'A warning',
      channel: 'x-post',
      text: "Please don't post your account number here, everybody can read it.",
    },
    {
      title: 'The address of a shop',
      channel: 'google-business',
      text: 'Which of our shops was it? The address is on the receipt.',
    },
    {
      title: 'Device and version',
      channel: 'google-play',
      text: 'Which phone model do you have, and which version of the app?',
    },
    {
      title: 'Route and date of travel',
      channel: 'x-post',
      text: 'Which train was it, on which day, and where did you get on?',
    },
    {
      title: 'An address of ours',
      channel: 'trustpilot',
      text: 'Our e-mail address is hello@calder.example; send us a photo of the leg there.',
    },
    {
      title: 'A question about our e-mail',
      channel: 'x-post',
      text: 'Have you received the e-mail with the label?',
    },
    {
      title: 'A form only we can read',
      channel: 'x-post',
      text: 'Please enter your order number on our secure page, calder.example/refund, and I will see it here.',
    },
    {
      title: 'A saved reply with the private route',
      kind: 'library',
      channel: 'x-post',
      text: 'Hi {{user.first_name}}, please DM us your order number and I will trace it.',
    },
  ],
  invalid: [
    {
      channel: 'x-post',
      text: "Hi Fay, what's your order number?",
      findings: [{ messageId: 'asks-here', marked: "what's your order number" }],
      better: "Sorry it's late, Fay. DM your order number (not here, please) and I'll ask the depot before 5 pm. ^Jo",
    },
    {
      channel: 'x-post',
      text: 'Can you confirm your email address please? ^T',
      findings: [{ messageId: 'asks-here', marked: 'Can you confirm your email address' }],
      better: 'Please DM us your email address, not here, and I will resend the ticket while you wait. ^Tia',
    },
    {
      title: 'Telecom, India',
      channel: 'x-post',
      text: 'Hi Ravi, kindly share your contact number.',
      findings: [{ messageId: 'asks-here', marked: 'share your contact number' }],
      better:
        'Hi Ravi, please send us your contact number by DM, and Asha will call you before 6 pm today about the tower in your street.',
    },
    {
      title: 'Emoji before it',
      channel: 'instagram-comment',
      text: '🎁 Yay, you won! Please send your phone number here.',
      findings: [{ messageId: 'asks-here', marked: 'send your phone number' }],
      better:
        '🎁 Yay! Please send us your phone number in a private message, and the courier rings you tomorrow before noon.',
    },
    {
      title: 'Airline',
      channel: 'x-post',
      text: 'Please provide your booking reference, Tara.',
      findings: [{ messageId: 'asks-here', marked: 'provide your booking reference' }],
      better: 'Sorry we moved your flight, Tara. DM us the booking reference and I will put you on the 18:20. ^Dan',
    },
    {
      title: 'Bank, Nigeria',
      channel: 'facebook-comment',
      text: 'Good day sir. Kindly provide your account number.',
      findings: [{ messageId: 'asks-here', marked: 'provide your account number' }],
      better:
        'Good day sir, sorry about the loan. Send us your account number by private message, not here, and Bola will trace the loan before 4 pm.',
    },
    {
      title: 'A review answered with a request',
      channel: 'google-business',
      text: 'Dear Mo, please share your full name with us.',
      findings: [{ messageId: 'asks-here', marked: 'share your full name' }],
      better:
        'Dear Mo, sorry we lost the deposit slip. Write to lena@calder.example, and I will send the money back within two days. Lena',
    },
    {
      title: 'Where we would send it',
      channel: 'youtube-comment',
      text: 'Sorry it never arrived! Can you tell us your postal address?',
      findings: [{ messageId: 'asks-here', marked: 'Can you tell us your postal address' }],
      better:
        'Sorry it never arrived! Send your postal address to parts@halden.example, not here, and a new remote leaves tomorrow.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      channel: 'x-post',
      text: 'Hi {{user.first_name}}, could you share your date of birth?',
      findings: [{ messageId: 'asks-here', marked: 'could you share your date of birth' }],
      better: 'Hi {{user.first_name}}, to find your account please DM us your date of birth, not here.',
    },
  ],
});
