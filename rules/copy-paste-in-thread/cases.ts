import { defineCases } from '../../src/rule.js';
import { saysSomethingNew, sendsItAgain } from './kinds.js';

const ROUTER = 'Please unplug the router for thirty seconds and plug it in again, then wait for the green light.';

export default defineCases({
  valid: [
    {
      title: 'The steps failed, so there is another step',
      channel: 'webchat',
      thread: [
        { from: 'customer', text: 'My router blinks red.' },
        { from: 'brand', text: ROUTER },
        { from: 'customer', text: 'Did that, still red.' },
      ],
      text: 'Then it is the line and not the router. I have booked Marek for tomorrow at 9 to look at the socket.',
    },
    {
      title: 'The customer asks for the text again',
      channel: 'email',
      thread: [
        { from: 'customer', text: 'Where do I find the form?' },
        {
          from: 'brand',
          text: 'You will find the parking form at https://forms.example.com/parking under "New permit".',
        },
        { from: 'customer', text: 'Sorry, I deleted the mail by accident. Can you send it again please?' },
      ],
      text: 'You will find the parking form at https://forms.example.com/parking under "New permit".',
    },
    {
      title: 'A short courtesy',
      channel: 'x-dm',
      thread: [
        { from: 'brand', text: 'You are welcome, have a lovely day!' },
        { from: 'customer', text: 'You too, thanks!' },
      ],
      text: 'You are welcome, have a lovely day!',
    },
    {
      title: 'An automatic note that a message arrived',
      channel: 'email',
      thread: [
        { from: 'customer', text: 'My oven door does not shut.' },
        { from: 'brand', text: 'Thank you, we have received your message and will answer it within two days.' },
        { from: 'customer', text: 'Here is a photo of the hinge.' },
      ],
      text: 'Thank you, we have received your message and will answer it within two days.',
    },
    {
      title: 'The customer wrote the words, not the brand',
      channel: 'x-post',
      customer: 'So I should unplug the router for thirty seconds and plug it in again, then wait for the green light?',
      text: 'Yes: unplug the router for thirty seconds and plug it in again, then wait for the green light.',
    },
    ...saysSomethingNew,
  ],
  invalid: [
    {
      channel: 'webchat',
      thread: [
        { from: 'customer', text: 'My router blinks red.' },
        { from: 'brand', text: ROUTER },
        { from: 'customer', text: 'Did that, still red.' },
      ],
      text: ROUTER,
      findings: [{ messageId: 'again', marked: ROUTER }],
      better: 'Then it is the line and not the router. I have booked Marek for tomorrow at 9 to look at the socket.',
    },
    {
      title: 'Another colleague pastes it, with another greeting',
      channel: 'email',
      thread: [
        { from: 'customer', text: 'The blender you sent leaks.' },
        {
          from: 'brand',
          text: 'Dear customer,\n\nPlease register your product on our site so that we can look into your warranty.\n\nIvo',
        },
        { from: 'customer', text: 'I registered it on Monday. It still leaks!' },
      ],
      text: 'Hello Frida,\n\nPlease register your product on our site so that we can look into your warranty.\n\nTamsin',
      findings: [
        {
          messageId: 'again',
          marked:
            'Hello Frida,\n\nPlease register your product on our site so that we can look into your warranty.\n\nTamsin',
        },
      ],
      better:
        'Hello Frida,\n\nThank you for registering it. A new blender leaves on Friday; keep the old one.\n\nTamsin',
    },
    {
      title: 'An emoji, and other initials',
      channel: 'x-post',
      thread: [
        { from: 'customer', text: '@tramline third tram that does not stop here today' },
        {
          from: 'brand',
          text: '@mo_r 🚋 That must not happen: which stop was it, and what number had the tram? ^KL',
        },
        { from: 'customer', text: '@tramline Quarry Road, car 2041. And the next one went past as well!' },
      ],
      text: '@mo_r 🚋 That must not happen: which stop was it, and what number had the tram? ^PT',
      findings: [
        {
          messageId: 'again',
          marked: '@mo_r 🚋 That must not happen: which stop was it, and what number had the tram? ^PT',
        },
      ],
    },
    {
      title: 'A lower threshold: some words are new',
      channel: 'webchat',
      options: { threshold: 0.6 },
      thread: [
        { from: 'customer', text: 'My router blinks red.' },
        { from: 'brand', text: ROUTER },
        { from: 'customer', text: 'Did that, still red.' },
      ],
      text: 'Please unplug the router for thirty seconds and plug it in again, then wait for the blue light instead.',
      findings: [
        {
          messageId: 'again',
          marked:
            'Please unplug the router for thirty seconds and plug it in again, then wait for the blue light instead.',
        },
      ],
    },
    ...sendsItAgain,
  ],
});
