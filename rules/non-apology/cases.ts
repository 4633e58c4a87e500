import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'The comma makes it a step',
      channel: 'x-post',
      text: 'Sorry, if you open Settings and tap Reset, the list comes back.',
    },
    {
      title: 'It owns the act',
      channel: 'x-post',
      text: 'Sorry we made you feel unwelcome, Dee. From tonight the door staff greet first and check bags second.',
    },
    {
      title: 'It owns the last reply',
      channel: 'webchat',
      text: "I'm sorry our last reply made you feel ignored. Here is the answer: your cover starts on 1 July.",
    },
    {
      title: 'A refusal, not a non-apology',
      channel: 'x-post',
      text: 'Sorry, but the 9:15 is full. The 9:45 has seats.',
    },
    {
      title: 'Words of the customer in quotes',
      channel: 'x-post',
      text: 'You asked what "sorry if this upset anyone" meant: it meant nothing. We printed the wrong name, and the new edition is out on Friday.',
    },
    {
      title: 'A condition far from the apology',
      channel: 'whatsapp',
      text: 'Sorry we came late, ma. Let me know if the gas still smells and Musa will be back within the hour.',
    },
    {
      title: 'What happened, not how it felt',
      channel: 'trustpilot',
      text: 'Sorry to hear the box was crushed, Ned. Keep it for the courier; a new one ships today.',
    },
    {
      title: 'A feeling without an apology',
      channel: 'email',
      text: `Hello Ms Finch,

You say you are unhappy with the new timetable, and I can see why: the 7:10 was your only direct train.

It returns on 1 September. Until then the 7:25 waits for you at Marlow.

Ros Tate`,
    },
    {
      title: 'The same apology says what we did',
      options: { allowIfResponsibility: true },
      channel: 'facebook-comment',
      text: "We're sorry you were upset, Jo: that was our mistake. The new date is 3 June at 7 pm, and your ticket is valid.",
    },
  ],
  invalid: [
    {
      title: 'An apology for what they feel',
      channel: 'x-post',
      text: 'We are sorry for your frustration, Tomas.',
      findings: [{ messageId: 'feeling', marked: 'We are sorry for your frustration' }],
    },
    {
      channel: 'x-post',
      text: "We're sorry you feel that way, Jon.",
      findings: [{ messageId: 'feeling', marked: "We're sorry you feel that way" }],
      better:
        "Sorry the guard was short with you, Jon. I've told his lead, Ros, who will write to you here by 5 pm. ^MH",
    },
    {
      title: 'A condition',
      channel: 'facebook-comment',
      text: 'We apologise if anyone was offended by the poster. It was taken down on Friday.',
      findings: [{ messageId: 'condition', marked: 'We apologise if anyone was offended by the poster.' }],
      better: 'We are sorry: the poster mocked people who stammer. We took it down on Friday.',
    },
    {
      title: 'Hotel review',
      channel: 'tripadvisor',
      text: 'Dear Guest, we are sorry that you felt the room was small. It measures 14 square metres.',
      findings: [{ messageId: 'feeling', marked: 'we are sorry that you felt the room was small.' }],
      better:
        'Dear Guest, sorry that our photos make the room look larger than its 14 square metres. They were replaced on 3 May. Karim, front desk',
    },
    {
      title: 'Emoji before it',
      channel: 'x-post',
      text: '😔 Sorry if you had to wait. The queue is at 12 minutes now.',
      findings: [{ messageId: 'condition', marked: 'Sorry if you had to wait.' }],
      better:
        'Sorry we kept you waiting for an hour. The queue is at 12 minutes now, and two more of us start at noon.',
    },
    {
      title: 'As if the customer chose to remain unhappy',
      channel: 'email',
      text: `Dear Mr Osei,

I am sorry that you remain unhappy. You can ask the ombudsman for a review until 4 July, free of charge.

Yours sincerely,
R Finch`,
      findings: [{ messageId: 'feeling', marked: 'I am sorry that you remain unhappy.' }],
      better: `Dear Mr Osei,

I am sorry that we took eleven weeks to answer you. Our decision stands, and I know it is not the one you hoped for.

You can ask the ombudsman for a review until 4 July, free of charge.

Yours sincerely,
R Finch`,
    },
    {
      title: 'West African English',
      channel: 'whatsapp',
      text: 'Good day ma. Sorry if you are upset. Your card is at the Enugu branch since Monday.',
      findings: [{ messageId: 'condition', marked: 'Sorry if you are upset.' }],
      better:
        'Good day ma. Sorry your card came three weeks late. It has been at the Enugu branch since Monday; ask for Bola.',
    },
    {
      title: 'Both kinds in one reply',
      channel: 'trustpilot',
      text: "Hi Ingrid, we're sorry that you are disappointed. We also apologise if the engineer was rude. We refunded the call-out fee on 2 May.",
      findings: [
        { messageId: 'feeling', marked: "we're sorry that you are disappointed." },
        { messageId: 'condition', marked: 'We also apologise if the engineer was rude.' },
      ],
      better:
        'Hi Ingrid, sorry the engineer came two hours late and was rude to you. We refunded the call-out fee on 2 May, and Jas takes over your case.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{customer.first_name}}, we are sorry you are not satisfied with {{order.item}}. You can return it free of charge until {{order.return_by}}.',
      findings: [{ messageId: 'feeling', marked: 'we are sorry you are not satisfied with {{order.item}}.' }],
      better:
        'Hi {{customer.first_name}}, sorry {{order.item}} came with a fault. You can return it free of charge until {{order.return_by}}.',
    },
    {
      title: 'Reported even where the apology owns the fault',
      options: { allowIfResponsibility: false },
      channel: 'facebook-comment',
      text: "We're sorry you were upset, Jo: that was our mistake. The new date is 3 June at 7 pm.",
      findings: [{ messageId: 'feeling', marked: "We're sorry you were upset" }],
    },
  ],
});
