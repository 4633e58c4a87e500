import { matchesOf } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import type { DialectId } from './template-parts.js';

/** A way of writing placeholders: how it is recognised, and what the documentation says about it. */
export interface Dialect {
  readonly id: DialectId;
  /**
   * Source of a regular expression for one placeholder or tag, without capturing groups. Where several fit, the first
   * dialect of the table counts.
   */
  readonly pattern: string;
  /** Helpdesks and other tools that use it; empty for a general one. */
  readonly tools: readonly string[];
  readonly example: string;
  /** The example with a fallback, in dialects that have fallbacks. */
  readonly fallback?: string;
  /** A condition, in dialects that have conditions. */
  readonly condition?: string;
}

/**
 * All dialects; those that need more signs come first.
 * A slash before a single brace belongs to a path of an API.
 */
export const dialects: readonly Dialect[] = [
  {
    id: 'salesforce',
    pattern: '\\{![^{}\\n]{1,120}\\}|\\{\\{\\{ ?[A-Z][A-Za-z_]{1,40}\\.[^{}]{1,120}\\}\\}\\}',
    tools: ['Salesforce'],
    example: '{!Contact.FirstName}',
    fallback: '{!Contact.FirstName, there}',
  },
  {
    id: 'handlebars',
    pattern: '\\{\\{\\{[^{}]{0,200}\\}\\}\\}?|\\{\\{~? {0,2}(?:[#^/!>&]|else\\b)[^{}]{0,200}\\}\\}',
    tools: ['SendGrid'],
    example: '{{{first_name}}}',
    condition: '{{#if order_id}}…{{else}}…{{/if}}',
  },
  {
    id: 'help-scout',
    pattern: '\\{% {0,2}(?=[A-Za-z]{1,40}\\.|subject[ ,%])[^%{}]{0,200}%\\}',
    tools: ['Help Scout', 'FreeScout'],
    example: '{%customer.firstName%}',
    fallback: '{%customer.firstName,fallback=there%}',
  },
  {
    id: 'liquid',
    pattern: '\\{\\{[^{}]{0,200}\\}\\}\\}?|\\{%[^%{}]{0,200}%\\}',
    tools: ['Zendesk', 'Intercom', 'Freshdesk', 'Front', 'Gorgias', 'Chatwoot', 'HubSpot', 'Frappe Helpdesk'],
    example: '{{ticket.requester.first_name}}',
    fallback: '{{first_name | fallback: "there"}}',
    condition: '{% if order_id %}…{% else %}…{% endif %}',
  },
  {
    id: 'zammad',
    pattern: '#\\{[^{}\\n]{1,120}\\}',
    tools: ['Zammad'],
    example: '#{ticket.customer.firstname}',
  },
  {
    id: 'osticket',
    pattern: '%\\{[^{}\\n]{1,120}\\}',
    tools: ['osTicket'],
    example: '%{ticket.name.first}',
  },
  {
    id: 'zoho',
    pattern: '\\$\\{[^{}\\n]{1,120}\\}',
    tools: ['Zoho Desk'],
    example: '${Contacts.First Name}',
  },
  {
    id: 'otrs',
    pattern: '<(?:OTRS|OTOBO|KIX)_[A-Za-z0-9_:]{1,80}(?:\\[\\d{1,4}\\])?>',
    tools: ['OTRS', 'Znuny', 'OTOBO'],
    example: '<OTRS_CUSTOMER_DATA_UserFirstname>',
  },
  {
    id: 'erb',
    pattern: '<%(?:[^%]|%(?!>)){1,400}%>',
    tools: ['ERB', 'EJS'],
    example: '<%= user.first_name %>',
    condition: '<% if order_id %>…<% else %>…<% end %>',
  },
  {
    id: 'intercom',
    pattern: '<attribute key="[^"<>\\n]{1,80}"[^<>\\n]{0,80}>',
    tools: ['Intercom, in HTML'],
    example: '<attribute key="user.name"/>',
    fallback: '<attribute key="user.name" default="there"/>',
  },
  {
    id: 'mautic',
    pattern: '(?<![\\w/\\\\)\\]}])\\{(?:contactfield|leadfield|ownerfield|customfield)=[^{}\\n]{1,120}\\}',
    tools: ['Mautic'],
    example: '{contactfield=firstname}',
    fallback: '{contactfield=firstname|there}',
  },
  {
    id: 'braces',
    pattern: '(?<![\\w/\\\\)\\]}])\\{(?:[A-Za-z][A-Za-z0-9_.-]{1,60}(?:[=|][^{}\\n]{0,80})?|\\d)\\}',
    tools: [],
    example: '{first_name}',
    fallback: '{first_name|there}',
  },
  {
    id: 'mailchimp',
    pattern: '\\*\\|[A-Z0-9_:]{2,40}(?:[ !=<>][^|*\\n]{0,60})?\\|\\*',
    tools: ['Mailchimp'],
    example: '*|FNAME|*',
    condition: '*|IF:FNAME|*…*|ELSE:|*…*|END:IF|*',
  },
  {
    id: 'square-brackets',
    pattern: '\\[\\[(?:[A-Z]{2,20}=[^\\[\\]\\n]{1,120}|[A-Za-z][A-Za-z0-9_. ]{1,40})\\]\\]',
    tools: ['Thunderbird Quicktext'],
    example: '[[TO=firstname]]',
  },
  { id: 'angle-brackets', pattern: '<<[A-Za-z][A-Za-z0-9_. ]{1,40}>>', tools: [], example: '<<First_Name>>' },
  {
    id: 'guillemets',
    pattern: '«[A-Za-z]{1,30}(?:_[A-Za-z0-9]{1,30}){1,4}»|«[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){1,3}»',
    tools: ['Word mail merge'],
    example: '«First_Name»',
  },
  {
    id: 'percent',
    pattern: '%%[A-Za-z]\\w{1,40}%%|%[a-z]{2,20}(?:_[a-z]{1,20}){1,4}%|%[A-Z]{3,20}(?:_[A-Z]{1,20}){0,3}%',
    tools: ['ActiveCampaign'],
    example: '%FIRSTNAME%',
  },
  {
    id: 'dollar',
    pattern: '(?<![\\w$])\\$[a-z]{2,20}(?:_[a-z]{1,20}){1,3}(?!\\w)|\\{\\$[A-Za-z][\\w.]{1,60}\\}',
    tools: [],
    example: '$first_name',
  },
  {
    id: 'printf',
    pattern: '(?<![\\w%])%(?:\\d\\$)?[sd](?![\\w%])|%\\([a-z_]{2,30}\\)s',
    tools: [],
    example: '%(first_name)s',
  },
];

/** The dialect that stands for several: Liquid and Handlebars differ only in their tags. */
export function familyOf(dialect: DialectId): DialectId {
  return dialect === 'handlebars' || dialect === 'intercom' ? 'liquid' : dialect;
}

/** One placeholder or tag, not yet read. */
export interface Mark extends Span {
  readonly dialect: DialectId;
}

/** A cheap test: a text without one of these has no mark. */
const MAY_HOLD = /[{«]|<[%<OKa]|\[\[|\*\||%[a-z(]|%\d\$|\$[a-z]{2}/i;
// Capturing groups would make the search slower, so the dialect of a match is found afterwards.
const MARK = new RegExp(dialects.map(({ pattern }) => pattern).join('|'), 'g');
const WHOLE_BY_DIALECT: ReadonlyMap<DialectId, RegExp> = new Map(
  dialects.map(({ id, pattern }) => [id, new RegExp(`^(?:${pattern})$`)] as const),
);

function dialectOf(mark: string): DialectId {
  for (const [id, whole] of WHOLE_BY_DIALECT) if (whole.test(mark)) return id;
  return 'liquid';
}

/** Finds all placeholders and tags of helpdesks in a text, in order and without overlaps. */
export function findMarks(text: string): readonly Mark[] {
  if (!MAY_HOLD.test(text)) return [];
  return matchesOf(MARK, text).map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    dialect: dialectOf(mark),
  }));
}
