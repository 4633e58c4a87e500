import { defineLibraryCases } from '../../src/rule.js';

export default defineLibraryCases({
  valid: [
    {
      title: 'Nested conditions and loops, and single braces of a shop tool',
      entries: [
        {
          id: 'nested',
          text: '{% if ticket.id %}{% for comment in ticket.comments %}{{comment.value}}{% endfor %}{% else %}Nothing yet.{% endif %}',
        },
        { id: 'shop', text: 'Hi {first_name}, your {product} left on Friday.' },
        { id: 'code', text: 'Write `{{ticket.id}` with two brackets at its end.' },
        { id: 'note', text: '{% comment %}For the desk{% endcomment %}{{! for the desk }}It left on Friday.' },
      ],
    },
    {
      title: 'Variables of Zendesk, among them custom fields and dynamic content',
      options: { dialect: 'zendesk' },
      entries: [
        {
          id: 'left',
          text: 'Hi {{ticket.requester.first_name}}, order {{ticket.ticket_field_3601}} left Leeds today.',
        },
        { id: 'hours', text: '{{dc.opening_hours}} Ask for {{ current_user.first_name }}, ticket {{ticket.id}}.' },
      ],
    },
    {
      title: 'Marks of others in code, prices, quotes and percentages beside the named helpdesk',
      options: { dialect: 'zendesk', variables: ['shop.*'] },
      entries: [
        { id: 'code', text: 'Put `{first_name}` or `%%FIRSTNAME%%` there, ticket {{ticket.id}}.' },
        { id: 'price', text: 'It is 20 % off, $5 less, 100%, [1], «Mon Compte» and /v2/orders/{id}.' },
        { id: 'own', text: 'Hi {{ticket.requester.first_name}}, {shop.name} is open.' },
        { id: 'gone', text: '{% comment %}{first_name}{% endcomment %}{% if ticket.id %}It left.{% endif %}' },
      ],
    },
    {
      title: 'Each helpdesk reads its own',
      options: { dialect: 'intercom' },
      entries: [{ id: 'left', text: 'Hi {{user.name}}, or <attribute key="user.name"/>, it left on Friday.' }],
    },
    {
      title: 'Nobody says which helpdesk it is, and the names are good ones',
      entries: [
        { id: 'left', text: 'Hi {{contact.firstname}}, {{custom.carrier}} has your parcel {{parcel.code}} since 9.' },
        { id: 'refund', text: 'Hi {{Contact.FirstName}}, {{refund.amount}} is on its way to your card.' },
        { id: 'lift', text: 'Hi {{first_name}}, the lift of {{ ticket.type }} runs again.' },
      ],
    },
    {
      title: 'A program of the team fills plain names, a date and an amount among them',
      entries: [
        { id: 'refund', text: 'Hi {{first_name}}, {{amount}} goes back to your card, order {{order_number}}.' },
        { id: 'visit', text: 'Hi {{first_name}}, the fitter comes on {{date}} at {{time}}.' },
      ],
    },
    {
      title: 'Names of the team, and names the template makes',
      options: { dialect: 'front', variables: ['order.*', 'date'] },
      entries: [
        { id: 'left', text: 'Hi {{recipient.first_name}}, order {{order.id}} left on {{date}}.' },
        {
          id: 'wait',
          text: '{% assign days = 3 %}It takes {{days}} days. {% for item in order.items %}{{item.name}} {% endfor %}',
        },
      ],
    },
    {
      title: 'An index, a filter and a fallback',
      options: { dialect: 'gorgias' },
      entries: [
        {
          id: 'last',
          text: 'You wrote on {{ticket.created_datetime|datetime_format("MMMM d")}}: {{ticket.messages[-1].body_text}}',
        },
      ],
    },
    {
      title: 'Another syntax in code, and one that no helpdesk writes',
      entries: [
        { id: 'setup', text: 'Put `%{ticket.number}` into the subject, {{agent.first_name}} looks at it at 4.' },
        { id: 'sent', text: 'Hi {{contact.name}}, we sent {0} of 3 parcels today.' },
      ],
    },
  ],
  invalid: [
    {
      title: 'Half a variable, half a condition',
      entries: [
        { id: 'left', text: 'Hi {{ticket.requester.first_name}, your order left on Friday.' },
        { id: 'right', text: 'Hi {ticket.requester.first_name}}, your order left on Friday.' },
        { id: 'open', text: 'Hi {{ticket.requester.first_name, your order left on Friday.' },
        { id: 'branch', text: '{% if ticket.tags contains "vip" %}Your order left on Friday.' },
        { id: 'end', text: 'Your order left on Friday.{% endif %}' },
        { id: 'note', text: '{% comment %}Your order left on Friday.' },
      ],
      findings: [
        { id: 'left', messageId: 'broken', marked: '{{ticket.requester.first_name}' },
        { id: 'right', messageId: 'broken', marked: '{ticket.requester.first_name}}' },
        { id: 'open', messageId: 'broken', marked: '{{ticket.requester.first_name' },
        { id: 'branch', messageId: 'broken', marked: '{% if ticket.tags contains "vip" %}' },
        { id: 'end', messageId: 'broken', marked: '{% endif %}' },
        { id: 'note', messageId: 'broken', marked: '{% comment %}' },
      ],
    },
    {
      title: 'Upper and lower case',
      entries: [
        { id: 'left', text: 'Hi {{Ticket.requester.name}}, order 4471 left today.' },
        { id: 'late', text: '🚚 Hi {{ticket.requester.Name}}, it comes on 4 May.' },
      ],
      findings: [
        {
          id: 'left',
          messageId: 'misspelt',
          marked: '{{Ticket.requester.name}}',
          fixed: 'Hi {{ticket.requester.name}}, order 4471 left today.',
        },
        {
          id: 'late',
          messageId: 'misspelt',
          marked: '{{ticket.requester.Name}}',
          fixed: '🚚 Hi {{ticket.requester.name}}, it comes on 4 May.',
        },
      ],
    },
    {
      title: 'Slips of the pen',
      entries: [
        { id: 'left', text: 'Hi {{ticket.reqeuster.first_name}}, it left today. {{current_user.frist_name}}' },
        { id: 'paid', text: 'Hi {%customer.fristName,fallback=there%}, we paid £12 back today.' },
      ],
      findings: [
        { id: 'left', messageId: 'misspelt', marked: '{{ticket.reqeuster.first_name}}' },
        { id: 'left', messageId: 'misspelt', marked: '{{current_user.frist_name}}' },
        { id: 'paid', messageId: 'mixed-dialects', marked: '{%customer.fristName,fallback=there%}' },
      ],
    },
    {
      title: 'A helpdesk is named: its list counts',
      options: { dialect: 'zendesk' },
      entries: [
        { id: 'left', text: 'Hi {{ticket.requester.firstname}}, order {{order.number}} left today.' },
        { id: 'sign', text: 'See you on Friday. {%user.firstName%}' },
      ],
      findings: [
        { id: 'left', messageId: 'misspelt', marked: '{{ticket.requester.firstname}}' },
        { id: 'left', messageId: 'unknown', marked: '{{order.number}}' },
        { id: 'sign', messageId: 'mixed-dialects', marked: '{%user.firstName%}' },
      ],
    },
    {
      title: 'Two syntaxes in one library, and one is named',
      options: { dialect: 'osticket' },
      entries: [{ id: 'open', text: 'Hi %{Ticket.Name}, ticket {{ticket.number}} is open.' }],
      findings: [{ id: 'open', messageId: 'mixed-dialects', marked: '{{ticket.number}}' }],
    },
    {
      title: 'A helpdesk is named: whatever it does not read reaches the customer',
      options: { dialect: 'zendesk' },
      entries: [
        { id: 'braces', text: 'Hi {customer_name}, order {{ticket.id}} left on Friday.' },
        { id: 'go', text: 'Your case is {{ .Case.Number }}.' },
        { id: 'percent', text: 'Hi %%FIRSTNAME%%, or %first_name%, it left on Friday.' },
        { id: 'square', text: 'Hi [[name]], it left on Friday.' },
        { id: 'angle', text: 'Hi <<First_Name>>, it left on Friday.' },
        { id: 'dollar', text: 'Hi $first_name, {$order_id} left for ${city} on Friday.' },
        { id: 'printf', text: 'Hi %s, %(count)s of {0} lamps left on Friday.' },
        { id: 'merge', text: 'Hi «First_Name», or *|FNAME|*, it left on Friday.' },
        { id: 'erb', text: 'Hi <%= user.name %>, it left on Friday.' },
        { id: 'triple', text: 'Hi {{{first_name}}}, {{#if vip}}thank you.{{/if}}' },
        { id: 'odd', text: 'Hi {{@name}}, {{$order}} left on Friday.' },
      ],
      findings: [
        { id: 'braces', messageId: 'mixed-dialects', marked: '{customer_name}' },
        { id: 'go', messageId: 'mixed-dialects', marked: '{{ .Case.Number }}' },
        { id: 'percent', messageId: 'mixed-dialects', marked: '%%FIRSTNAME%%' },
        { id: 'percent', messageId: 'mixed-dialects', marked: '%first_name%' },
        { id: 'square', messageId: 'mixed-dialects', marked: '[[name]]' },
        { id: 'angle', messageId: 'mixed-dialects', marked: '<<First_Name>>' },
        { id: 'dollar', messageId: 'mixed-dialects', marked: '$first_name' },
        { id: 'dollar', messageId: 'mixed-dialects', marked: '{$order_id}' },
        { id: 'dollar', messageId: 'mixed-dialects', marked: '${city}' },
        { id: 'printf', messageId: 'mixed-dialects', marked: '%s' },
        { id: 'printf', messageId: 'mixed-dialects', marked: '%(count)s' },
        { id: 'printf', messageId: 'mixed-dialects', marked: '{0}' },
        { id: 'merge', messageId: 'mixed-dialects', marked: '«First_Name»' },
        { id: 'merge', messageId: 'mixed-dialects', marked: '*|FNAME|*' },
        { id: 'erb', messageId: 'mixed-dialects', marked: '<%= user.name %>' },
        { id: 'triple', messageId: 'mixed-dialects', marked: '{{{first_name}}}' },
        { id: 'triple', messageId: 'mixed-dialects', marked: '{{#if vip}}' },
        { id: 'triple', messageId: 'mixed-dialects', marked: '{{/if}}' },
        { id: 'odd', messageId: 'mixed-dialects', marked: '{{@name}}' },
        { id: 'odd', messageId: 'mixed-dialects', marked: '{{$order}}' },
      ],
    },
    {
      title: 'A helpdesk without conditions is named',
      options: { dialect: 'help-scout' },
      entries: [{ id: 'left', text: '{% if vip %}Hi {%customer.firstName%},{% endif %} it left on Friday.' }],
      findings: [
        { id: 'left', messageId: 'mixed-dialects', marked: '{% if vip %}' },
        { id: 'left', messageId: 'mixed-dialects', marked: '{% endif %}' },
      ],
    },
    {
      title: 'A syntax is named, not a helpdesk',
      options: { dialect: 'braces' },
      entries: [{ id: 'left', text: 'Hi {first_name}, order {{ticket.id}} left on Friday, %{ticket.number}.' }],
      findings: [
        { id: 'left', messageId: 'mixed-dialects', marked: '{{ticket.id}}' },
        { id: 'left', messageId: 'mixed-dialects', marked: '%{ticket.number}' },
      ],
    },
    {
      title: 'A blank that somebody has to fill',
      entries: [
        {
          id: 'refund',
          text: 'Hi {{contact.first_name}}, {{amount}} is on your card by {{ date }}. {{owner}} looks after it.',
        },
      ],
      findings: [
        { id: 'refund', messageId: 'blank', marked: '{{amount}}' },
        { id: 'refund', messageId: 'blank', marked: '{{ date }}' },
        { id: 'refund', messageId: 'blank', marked: '{{owner}}' },
      ],
    },
    {
      title: 'Only what the team declares passes',
      options: { variables: ['amount', 'order.*'] },
      entries: [
        { id: 'refund', text: 'Hi {{contact.nmae}}, {{amount}} for {{order.id}} is on your card by {{time}}.' },
      ],
      findings: [
        { id: 'refund', messageId: 'misspelt', marked: '{{contact.nmae}}' },
        { id: 'refund', messageId: 'blank', marked: '{{time}}' },
      ],
    },
  ],
});
