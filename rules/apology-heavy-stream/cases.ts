import { defineLibraryCases, type CaseEntry } from '../../src/rule.js';

const sorry: readonly CaseEntry[] = [
  { id: 'late', text: 'Sorry your parcel is late. It left Hull this morning and comes on Friday.' },
  { id: 'broken', text: 'We are so sorry for the inconvenience.' },
];
const plain: readonly CaseEntry[] = [
  { id: 'moved', text: 'I have moved your lesson to Thursday at 4 pm.' },
  { id: 'hours', text: 'We are open from 9 to 5 on weekdays.' },
  { id: 'login', text: 'Please open Settings and tap Sign out.' },
];

export default defineLibraryCases({
  valid: [
    { title: 'Two of five', options: { minN: 5 }, entries: [...sorry, ...plain] },
    { title: 'Too few entries to judge', entries: sorry },
    {
      title: 'A library for complaints, with a share of its own',
      options: { minN: 2, maxShare: 1 },
      entries: sorry,
    },
    {
      title: 'A language without a lexicon',
      options: { minN: 1 },
      entries: [{ id: 'spaet', locale: 'de', text: 'Entschuldigung, wir sind spät dran.' }],
    },
  ],
  invalid: [
    {
      options: { minN: 4 },
      entries: [...plain.slice(1), ...sorry],
      findings: [
        {
          id: 'late',
          messageId: 'heavy',
          marked: 'Sorry your parcel is late. It left Hull this morning and comes on Friday.',
        },
      ],
    },
    {
      title: 'A lower share',
      options: { minN: 5, maxShare: 0.2 },
      entries: [...plain, ...sorry.toReversed()],
      findings: [{ id: 'broken', messageId: 'heavy', marked: 'We are so sorry for the inconvenience.' }],
    },
    {
      title: 'The first line of the first such entry is marked',
      options: { minN: 1 },
      entries: [{ id: 'frost', text: '❄️ Hi {{name}},\nsorry, the pipes froze. Kim is there at 8 with a heater.' }],
      findings: [{ id: 'frost', messageId: 'heavy', marked: '❄️ Hi {{name}},' }],
    },
  ],
});
