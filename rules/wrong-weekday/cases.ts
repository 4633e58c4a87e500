import { defineCases } from '../../src/rule.js';

const now = '2026-05-05T09:00:00Z';
const said = (marked: string) => [{ messageId: 'mismatch', marked }];

export default defineCases({
  valid: [
    { text: 'Your kettle leaves on Thursday, 3 December 2026; I confirm here when it has. Ana' },
    {
      title: 'The order of days and words is free',
      text: 'Thursday the 3rd of December 2026, Thu. Dec 3rd, 2026, Thursday evening, December 3, 2026, 3 December 2026 (Thu).',
    },
    {
      title: 'In figures, either order may be meant',
      text: 'The fitter comes on Thursday 12/03/2026. The inspector came on Sunday, 2026-05-03.',
    },
    {
      now,
      title: 'Without a year, the one to come',
      text: 'The tasting is on Friday 20 November, the encore on Sat 6 March.',
    },
    { now, title: 'Without a year, the one just gone', text: 'We posted the ring on Saturday 2 May.' },
    {
      title: 'Days from and to',
      text: 'The pool is open Monday to Friday, 3-7 August 2026, and Saturday and Sunday, 8 and 9 August 2026.',
    },
    {
      title: 'A hotel, short forms after an emoji',
      channel: 'whatsapp',
      text: '🛎️ You arrive Fri. 12 Jun 2026 and leave Mon 15 Jun 2026.',
    },
    { title: 'The first day of a stretch', text: 'The retreat runs Monday, August 3-7, 2026.' },
    {
      title: 'A list of days',
      text: 'We are closed on Thursday, 3 December 2026, Friday, 4 December 2026, and Sunday.',
    },
    { title: 'A weekday that comes back', text: 'Yoga is every Monday, 3 December 2026 is the last one.' },
    {
      title: 'Words that only look like weekdays',
      text: 'Leave the fern in the sun 3 May 2026 to 9 May 2026. They wed 3 May 2026. On Monday 3 may join the tour for free.',
    },
    { title: 'A weekday of another clause', text: 'The coach left on 3 December 2026. Monday we send the bill.' },
    { title: "The customer's own words", text: 'You wrote "Monday, 3 December 2026": did you mean Thursday?' },
    {
      title: 'A date that a placeholder fills',
      kind: 'library',
      text: 'Your visit is on Monday, {{visit.date}}.',
    },
  ],
  invalid: [
    {
      text: 'Your kettle leaves on Monday, 3 December 2026.',
      findings: said('Monday, 3 December 2026'),
      better: 'Your kettle leaves on Thursday, 3 December 2026; I confirm here when it has. Ana',
    },
    {
      title: 'A clinic, the month first',
      channel: 'sms',
      text: 'Your check-up is on Tuesday, August 5th, 2026 at 9:15.',
      findings: said('Tuesday, August 5th, 2026'),
      better: 'Your check-up is on Wednesday, August 5th, 2026 at 9:15.',
    },
    {
      title: 'An airline, short forms',
      channel: 'whatsapp',
      text: '✈️ You fly out Sat 12 Sep 2026 and back Thurs, 23 Sep 2026.',
      findings: said('Thurs, 23 Sep 2026'),
    },
    {
      title: 'A plumber, with the time of day',
      text: 'Lev comes on Wednesday morning, the 8th of July 2027.',
      findings: said('Wednesday morning, the 8th of July 2027'),
    },
    {
      title: 'A theatre, the weekday in brackets',
      text: 'Both seats are moved to 14 November 2026 (Friday).',
      findings: said('14 November 2026 (Friday)'),
    },
    {
      title: 'A bank, the weekday behind it',
      text: 'The transfer is booked for 3 December 2026, a Monday.',
      findings: said('3 December 2026, a Monday'),
    },
    {
      title: 'A school, as years go first',
      text: 'Term starts on Monday 2026-09-08.',
      findings: said('Monday 2026-09-08'),
    },
    {
      title: 'A gym, in figures that fit neither way',
      text: 'The new contract holds from Monday, 12/03/2026 on.',
      findings: said('Monday, 12/03/2026'),
    },
    {
      now,
      title: 'A bakery, without a year',
      channel: 'facebook-comment',
      text: 'The cake is ready for you on Friday 9 May, Gemma.',
      findings: said('Friday 9 May'),
      better: 'The cake is ready for you on Saturday 9 May, Gemma.',
    },
    {
      now: '2026-11-20T09:00:00Z',
      title: 'Saved last year',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, we are closed on Thursday, December 25, and open again on Sunday, December 27.',
      findings: said('Thursday, December 25'),
    },
    {
      title: 'A customs office, capitals',
      text: 'THE PARCEL IS RELEASED ON TUES, 3 DEC 2026.',
      findings: said('TUES, 3 DEC 2026'),
    },
    {
      title: 'Small letters, in a chat',
      channel: 'webchat',
      text: 'ok, the van is yours from monday 3 december 2026',
      findings: said('monday 3 december 2026'),
    },
  ],
});
