import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'A fallback is given',
      kind: 'library',
      text: 'Hi {%customer.firstName,fallback=there%}, your kettle left Leeds today.',
    },
    {
      title: 'A helpdesk without fallbacks',
      kind: 'library',
      text: 'Hi #{ticket.customer.firstname}, your kettle left Leeds today.',
    },
    {
      title: 'Liquid, and no helpdesk is named',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, your kettle left Leeds today.',
    },
    {
      title: 'Zendesk documents no fallback',
      kind: 'library',
      options: { dialect: 'zendesk' },
      text: 'Hi {{ticket.requester.first_name}}, your kettle left Leeds today.',
    },
    {
      title: 'The name of the agent, and a number',
      kind: 'library',
      text: 'Order {%conversation.number%} left Leeds today. {%user.firstName%}',
    },
    {
      title: 'A greeting with a name only where there is one',
      kind: 'library',
      options: { dialect: 'intercom' },
      text: 'Hi{% if user.name %} {{user.name}}{% endif %}, your kettle left Leeds today.',
    },
    {
      title: 'Code',
      kind: 'library',
      text: 'In the editor, `{%customer.firstName%}` stands for the first name.',
    },
    {
      title: 'A draft, which somebody reads before it is sent',
      text: 'Hi {%customer.firstName%}, your kettle left Leeds today.',
    },
  ],
  invalid: [
    {
      kind: 'library',
      text: 'Hi {%customer.firstName%}, your kettle left Leeds today.',
      findings: [
        {
          messageId: 'missing',
          marked: '{%customer.firstName%}',
          fixed: 'Hi {%customer.firstName,fallback=there%}, your kettle left Leeds today.',
        },
      ],
      better: 'Hi {%customer.firstName,fallback=there%}, your kettle left Leeds today.',
    },
    {
      title: 'An empty fallback',
      kind: 'library',
      text: '🚚 On its way!\nHello {%customer.firstName,fallback=%}, {{user.name|fallback:""}} will ring you.',
      findings: [
        {
          messageId: 'empty',
          marked: '{%customer.firstName,fallback=%}',
          fixed:
            '🚚 On its way!\nHello {%customer.firstName,fallback=there%}, {{user.name|fallback:""}} will ring you.',
        },
        { messageId: 'empty', marked: '{{user.name|fallback:""}}' },
      ],
    },
    {
      title: 'The helpdesk is named',
      kind: 'library',
      options: { dialect: 'chatwoot' },
      text: 'Hey {{contact.first_name}}, your kettle left Leeds today. {{agent.name}}',
      findings: [
        {
          messageId: 'missing',
          marked: '{{contact.first_name}}',
          fixed: "Hey {{ contact.first_name || 'there' }}, your kettle left Leeds today. {{agent.name}}",
        },
      ],
    },
    {
      title: 'No fix where "there" would read badly',
      kind: 'library',
      text: 'Dear {contactfield=firstname},\nyour kettle left Leeds today.',
      findings: [{ messageId: 'missing', marked: '{contactfield=firstname}' }],
      better: 'Hello,\nyour kettle left Leeds today.',
    },
  ],
});
