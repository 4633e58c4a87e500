import type { Case, InvalidCase } from '../../src/rule.js';

/** Answers that share words with an earlier one and say something new. */
export const saysSomethingNew: readonly Case[] = [
  {
    text: 'The warehouse found it, Sam: it left this afternoon and comes on Friday.',
    thread: [
      { from: 'customer', text: "Where's my order?" },
      {
        from: 'brand',
        text: "Hi Sam, we're sorry about the delay. Our team is looking into your order and will update you once we know more.",
      },
      { from: 'customer', text: 'That was four days ago' },
    ],
  },
  { text: 'Could you send the order number?', thread: [{ from: 'customer', text: 'Hi, parcel lost' }] },
  {
    text: "I've put the second lamp in the post too, tracking RT553 99.",
    thread: [
      { from: 'customer', text: 'lamp broken' },
      { from: 'brand', text: "I've put a new lamp in the post, tracking RT553 11." },
      { from: 'customer', text: "the other one's broken as well" },
    ],
  },
  {
    text: "Sorry, I misread you. With a valid permit the ticket falls away: I've cancelled it, and the letter is attached.",
    thread: [
      { from: 'customer', text: 'Ticket in spite of permit' },
      { from: 'brand', text: 'You can pay within 14 days at half price.' },
      { from: 'customer', text: "I won't pay, I have a permit!" },
    ],
  },
  {
    text: "A cello needs its own seat; I can book it for the child's fare, $89. Shall I?",
    thread: [
      { from: 'customer', text: 'Can I take a cello?' },
      { from: 'brand', text: 'Cabin bags may be 55 x 40 x 20 cm.' },
      { from: 'customer', text: "It's a cello..." },
    ],
  },
  {
    text: 'Blue and green are both gone until spring. The Fell 2 in grey sleeps two and there are nine left.',
    thread: [
      { from: 'customer', text: 'When is the blue tent back?' },
      { from: 'brand', text: 'The blue one is out of stock and we have no date for it.' },
      { from: 'customer', text: 'And the green one?' },
    ],
  },
];

/** Answers that were sent before, at most with another greeting or signature. */
export const sendsItAgain: readonly InvalidCase[] = [
  {
    text: "Hi Sam, we're sorry about the delay. Our team is looking into your order and will update you once we know more.",
    thread: [
      { from: 'customer', text: "Where's my order?" },
      {
        from: 'brand',
        text: "Hi Sam, we're sorry about the delay. Our team is looking into your order and will update you once we know more.",
      },
      { from: 'customer', text: 'That was four days ago' },
    ],
    findings: [
      {
        messageId: 'again',
        marked:
          "Hi Sam, we're sorry about the delay. Our team is looking into your order and will update you once we know more.",
      },
    ],
  },
  {
    text: 'Hi Nadia, thank you for your message. Refunds take between five and ten working days to reach your bank account. Kind regards, Paul',
    thread: [
      { from: 'customer', text: 'Refund?' },
      {
        from: 'brand',
        text: 'Hi Nadia, thank you for your message. Refunds take between five and ten working days to reach your bank account. Kind regards, Olivia',
      },
      { from: 'customer', text: 'It has been 15 working days!' },
    ],
    channel: 'email',
    findings: [
      {
        messageId: 'again',
        marked:
          'Hi Nadia, thank you for your message. Refunds take between five and ten working days to reach your bank account. Kind regards, Paul',
      },
    ],
  },
  {
    text: 'Dear Mr Adeyemi, as per our policy, deposits are non-refundable within 14 days of arrival. We hope for your understanding.',
    thread: [
      { from: 'customer', text: "I've broken my leg and must cancel" },
      {
        from: 'brand',
        text: 'Dear Mr Adeyemi, as per our policy, deposits are non-refundable within 14 days of arrival. We hope for your understanding.',
      },
      { from: 'customer', text: "I sent you a doctor's note. Is there no exception?" },
      { from: 'brand', text: 'Thank you, received.' },
      { from: 'customer', text: 'And?' },
    ],
    findings: [
      {
        messageId: 'again',
        marked:
          'Dear Mr Adeyemi, as per our policy, deposits are non-refundable within 14 days of arrival. We hope for your understanding.',
      },
    ],
  },
  {
    text: 'Sorry for the inconvenience caused, please call our helpline on 555-0130 where an agent will be happy to assist you further.',
    thread: [
      { from: 'customer', text: 'Card blocked abroad' },
      {
        from: 'brand',
        text: 'Sorry for the inconvenience caused, please call our helpline on 555-0130 where an agent will be happy to assist you further.',
      },
      { from: 'customer', text: "I can't call from here, that's why I'm writing" },
    ],
    findings: [
      {
        messageId: 'again',
        marked:
          'Sorry for the inconvenience caused, please call our helpline on 555-0130 where an agent will be happy to assist you further.',
      },
    ],
  },
  {
    text: 'Good afternoon. Your broadband speed is within the guaranteed range. Please run a wired test and send us the results.',
    thread: [
      { from: 'customer', text: 'Internet slow every night' },
      {
        from: 'brand',
        text: 'Good morning. Your broadband speed is within the guaranteed range. Please run a wired test and send us the results.',
      },
      { from: 'customer', text: 'Here are three wired tests: 4, 6 and 3 Mbit.' },
    ],
    findings: [
      {
        messageId: 'again',
        marked:
          'Good afternoon. Your broadband speed is within the guaranteed range. Please run a wired test and send us the results.',
      },
    ],
  },
  {
    text: 'Thank you for contacting Greenfold Council. Your enquiry has been passed to the parking team. You will have a reply within ten working days.',
    thread: [
      { from: 'customer', text: 'Why did I get a ticket with a valid permit?' },
      {
        from: 'brand',
        text: 'Thank you for contacting Greenfold Council. Your enquiry has been passed to the parking team. You will have a reply within ten working days.',
      },
      { from: 'customer', text: 'Ten working days were over last Friday.' },
    ],
    channel: 'email',
    findings: [
      {
        messageId: 'again',
        marked:
          'Thank you for contacting Greenfold Council. Your enquiry has been passed to the parking team. You will have a reply within ten working days.',
      },
    ],
  },
  {
    text: 'Thanks for your review! We are always trying to improve and your comments have been shared with the entire team.',
    thread: [
      { from: 'customer', text: 'Waited an hour for two coffees' },
      {
        from: 'brand',
        text: 'Thanks for your review! We are always trying to improve, and your comments have been shared with the entire team.',
      },
      { from: 'customer', text: 'Went again and waited even longer. Do you read these?' },
    ],
    channel: 'google-business',
    findings: [
      {
        messageId: 'again',
        marked:
          'Thanks for your review! We are always trying to improve and your comments have been shared with the entire team.',
      },
    ],
  },
];
