import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'A dated deadline',
      channel: 'email',
      text: 'Hi Noor, last chance to change the menu: Friday 12 June, noon. The kitchen orders then. Best, Lea',
    },
    {
      title: 'A danger with its reason',
      channel: 'sms',
      text: 'Act now: your card was used in a fraud in Leeds. Block it in the app under Cards.',
    },
    {
      title: 'A plain date and what changes',
      text: 'Your plan ends on 30 June. Renew in Billing, or the photos stay for another 60 days.',
    },
    {
      title: 'A placeholder holds the day',
      kind: 'library',
      text: 'Final reminder: please pay by {{invoice.due_date}}.',
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'email',
      text: 'Dear Omar, act now or lose access! Regards, Billing',
      findings: [{ messageId: 'push', marked: 'act now' }],
      better: 'Dear Omar, your plan ends on 30 June. Renew it in Billing to keep the shared folders. Pia, Billing',
    },
    {
      channel: 'sms',
      text: '⏰ This is your final warning. Please contact us.',
      findings: [{ messageId: 'push', marked: 'your final warning' }],
      better: 'Your bill of 3 May, £18, is still open. Without it the line stops on 20 June. Pay: example.com/pay',
    },
    {
      title: 'A threat without a day',
      channel: 'whatsapp',
      text: 'Verify your details, otherwise your account will be suspended.',
      findings: [{ messageId: 'threat', marked: 'otherwise your account will be suspended' }],
      better:
        'The law asks us for a new copy of your ID. Until 30 June the account works as usual; send it in the app.',
    },
    {
      title: 'In a saved reply, two pushes',
      kind: 'library',
      text: 'Hi {first_name}, your room waits. Hurry up! We would love to have you. The rate is still free. Only a few rooms left!',
      findings: [
        { messageId: 'push', marked: 'Hurry up' },
        { messageId: 'push', marked: 'Only a few rooms left' },
      ],
    },
    ...moreInvalid,
  ],
});
