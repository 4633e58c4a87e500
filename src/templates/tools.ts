import { dialects } from './dialects.js';
import type { DialectId } from './template-parts.js';

/** A helpdesk and the variables that it documents. */
export interface Tool {
  readonly id: string;
  readonly name: string;
  /** The dialects it reads; the first is the one to write. */
  readonly dialects: readonly DialectId[];
  /** Documented names, as written between the brackets. */
  readonly variables: readonly string[];
  /** Patterns of names that teams and apps add; `*` is any run of characters. */
  readonly own: readonly string[];
  readonly isCaseSensitive: boolean;
  /** How a fallback is written, with `VARIABLE` for the name; absent where the helpdesk documents no fallback. */
  readonly fallback?: string;
  /** Whom `user` means; `customer` when absent. */
  readonly user?: 'agent';
  readonly source: string;
}

const words = (list: string): readonly string[] => list.split(' ');

/** Every name under every path: `ticket.requester` and `name` give `ticket.requester.name`. */
const under = (paths: string, names: string): readonly string[] =>
  words(paths).flatMap((path) => words(names).map((name) => `${path}.${name}`));

const zendeskUser =
  'name first_name last_name email language phone external_id details notes time_zone role extended_role id locale signature tags';
const zendeskOrganization = 'id name external_id is_shared is_shared_comments details notes tags';

const zendesk: Tool = {
  id: 'zendesk',
  name: 'Zendesk',
  dialects: ['liquid'],
  variables: [
    ...words('ticket.requester ticket.assignee ticket.submitter current_user agent'),
    ...under('ticket.requester ticket.assignee ticket.submitter current_user agent', zendeskUser),
    ...under(
      'ticket.requester.organization ticket.assignee.organization ticket.submitter.organization current_user.organization ticket.organization',
      zendeskOrganization,
    ),
    ...under(
      'ticket',
      'account id encoded_id external_id link url url_with_protocol title description status priority ticket_type ticket_form via tags ' +
        'score due_date due_date_with_timestamp created_at created_at_with_time created_at_with_timestamp updated_at updated_at_with_time ' +
        'updated_at_with_timestamp in_business_hours current_holiday_name brand.name group.id group.name cc_names ccs email_ccs ' +
        'email_cc_names followers follower_names follower_reply_type_message comments public_comments latest_comment latest_public_comment ' +
        'comments_formatted public_comments_formatted latest_comment_formatted latest_public_comment_formatted',
    ),
    ...under(
      'ticket.latest_comment ticket.latest_public_comment',
      'author.name created_at created_at_with_time is_public value value_rich attachments',
    ),
    ...under(
      'satisfaction',
      'rating_section rating_url current_rating positive_rating_url negative_rating_url current_comment',
    ),
    'account.incoming_phone_number_ID',
  ],
  own: [
    'dc.*',
    'ticket.ticket_field_*',
    'ticket.custom_field_*',
    '*.custom_fields.*',
    'custom_object.*',
    'ticket.ccs*',
    'ticket.latest_*',
  ],
  isCaseSensitive: true,
  source: 'support.zendesk.com, article 4408886858138: placeholders reference',
};

const intercom: Tool = {
  id: 'intercom',
  name: 'Intercom',
  dialects: ['liquid', 'intercom'],
  variables: ['user.name'],
  // Every attribute of a person, company, conversation or ticket is one.
  own: ['*'],
  isCaseSensitive: true,
  fallback: '{{VARIABLE|fallback:"there"}}',
  source: 'developers.intercom.com, REST API, macros: body and body_text',
};

const freshdesk: Tool = {
  id: 'freshdesk',
  name: 'Freshdesk',
  dialects: ['liquid'],
  variables: [
    ...under(
      'ticket',
      'id subject description url public_url portal_url portal_name product_description status priority source ticket_type tags ' +
        'due_by_time from_email latest_public_comment latest_private_comment satisfaction_survey surveymonkey_survey',
    ),
    ...under('ticket.requester', 'name firstname lastname email phone address company_name unique_external_id'),
    ...under('ticket.company', 'name description note domains'),
    ...under('ticket.agent ticket.internal_agent', 'name email'),
    ...under('ticket.group ticket.internal_group', 'name'),
    'helpdesk_name',
  ],
  own: ['ticket.*'],
  isCaseSensitive: true,
  source: 'support.freshdesk.com: dynamic content and placeholders',
};

const helpScout: Tool = {
  id: 'help-scout',
  name: 'Help Scout',
  dialects: ['help-scout'],
  variables: [
    'subject',
    ...under('conversation', 'number subject status'),
    ...under('customer', 'fullName firstName lastName email company phone'),
    ...under('user', 'fullName firstName lastName email phone jobTitle photoUrl'),
    ...under('mailbox', 'name email fromName'),
  ],
  own: [],
  isCaseSensitive: true,
  fallback: '{%VARIABLE,fallback=there%}',
  user: 'agent',
  source: 'freescout-help-desk/freescout, app/Misc/Mail.php (replaceMailVars), which takes the names of Help Scout',
};

const front: Tool = {
  id: 'front',
  name: 'Front',
  dialects: ['liquid'],
  variables: [
    'account.name',
    'survey',
    ...under('conversation', 'id public_id ticket_id'),
    ...under('message', 'id public_id'),
    ...under('recipient', 'handle email twitter phone name first_name last_name link'),
    ...under('user', 'id name first_name last_name email'),
  ],
  // Custom fields of contacts, accounts and conversations, and objects of apps.
  own: ['recipient.*', 'account.*', 'conversation.*', 'user.*'],
  isCaseSensitive: true,
  user: 'agent',
  source: 'help.front.com, article 2306: variables in message templates',
};

const gorgias: Tool = {
  id: 'gorgias',
  name: 'Gorgias',
  dialects: ['liquid'],
  variables: [
    ...under(
      'ticket',
      'id channel subject tags account.domain last_message_datetime created_datetime opened_datetime updated_datetime receiver.email ' +
        'sender.email first_message.body_text',
    ),
    ...under('ticket.messages', 'body_text body_html stripped_text'),
    ...under('ticket.customer', 'id name firstname lastname email'),
    ...under('ticket.assignee_user', 'id name email firstname lastname'),
    ...under('current_user', 'id name firstname lastname email bio'),
  ],
  own: ['ticket.customer.integrations.*', 'ticket.customer.*', 'ticket.messages.*'],
  isCaseSensitive: true,
  source: 'docs.gorgias.com: macro variables',
};

const chatwoot: Tool = {
  id: 'chatwoot',
  name: 'Chatwoot',
  dialects: ['liquid'],
  variables: [
    ...under('contact', 'id name first_name last_name email phone phone_number'),
    ...under('agent', 'name first_name last_name email phone_number'),
    'conversation.id',
  ],
  own: ['contact.custom_attribute.*', 'conversation.*', 'inbox.*', 'account.*'],
  isCaseSensitive: true,
  fallback: "{{ VARIABLE || 'there' }}",
  source: 'chatwoot/utils, src/canned.ts, and the table of variables of its user guide',
};

const zammadUser = 'firstname lastname login email phone mobile fax web vip note department address';
const zammadOrganization = 'name note domain domain_assignment shared vip';

const zammad: Tool = {
  id: 'zammad',
  name: 'Zammad',
  dialects: ['zammad'],
  variables: [
    ...under('ticket.customer ticket.owner ticket.created_by ticket.updated_by user', zammadUser),
    ...under('ticket.organization user.organization', zammadOrganization),
    ...under(
      'ticket',
      'id number title tags time_unit article_count state.name priority.name group.name group.note pending_time created_at updated_at ' +
        'close_at first_response_at escalation_at last_contact_at last_contact_agent_at last_contact_customer_at',
    ),
    ...under('config', 'fqdn ticket_hook http_type system_id organization product_name'),
  ],
  own: ['ticket.*', 'user.*', 'article.*', 'config.*', 'notification.*'],
  isCaseSensitive: true,
  user: 'agent',
  source: 'zammad/zammad-admin-documentation, system/variables',
};

const osticket: Tool = {
  id: 'osticket',
  name: 'osTicket',
  dialects: ['osticket'],
  variables: [
    ...under(
      'ticket',
      'id number email name name.first name.last name.full subject phone status priority assigned create_date due_date close_date ' +
        'auth_token client_link staff_link dept dept.name staff team thread topic user thread.complete thread.complete.reversed',
    ),
    ...words('message response comments note assignee assigner signature url recipient staff company.name'),
  ],
  own: ['ticket.*', 'recipient.*', 'staff.*', 'company.*', 'assignee.*', 'assigner.*', 'note.*'],
  isCaseSensitive: false,
  source: 'docs.osticket.com: e-mail templates, and the canned response it is installed with',
};

const otrs: Tool = {
  id: 'otrs',
  name: 'OTRS',
  dialects: ['otrs'],
  variables: words(
    'OTRS_CUSTOMER_REALNAME OTRS_CUSTOMER_DATA_UserFirstname OTRS_CUSTOMER_DATA_UserLastname OTRS_CUSTOMER_DATA_UserEmail ' +
      'OTRS_CUSTOMER_SUBJECT OTRS_CUSTOMER_BODY OTRS_AGENT_SUBJECT OTRS_TICKET_TicketNumber OTRS_TICKET_TicketID OTRS_TICKET_NUMBER ' +
      'OTRS_TICKET_ID OTRS_TICKET_Queue OTRS_NOTIFICATION_RECIPIENT_UserFirstname OTRS_NOTIFICATION_RECIPIENT_UserLastname ' +
      'OTRS_FIRST_NAME OTRS_LAST_NAME',
  ),
  own: ['OTRS_*', 'OTOBO_*', 'KIX_*'],
  isCaseSensitive: false,
  source: 'OTRS/otrs, Kernel/System/TemplateGenerator.pm and its tests',
};

const salesforce: Tool = {
  id: 'salesforce',
  name: 'Salesforce',
  dialects: ['salesforce'],
  variables: words(
    'Contact.FirstName Contact.LastName Contact.Name Contact.Email Account.Name Account.AccountNumber Account.CreatedDate ' +
      'Case.CaseNumber Opportunity.Name Recipient.FirstName Recipient.LastName Recipient.Name Sender.Name',
  ),
  own: ['*'],
  isCaseSensitive: false,
  source: 'help.salesforce.com: merge fields in e-mail templates',
};

/** All helpdesks whose variables are known. */
export const tools: readonly Tool[] = [
  zendesk,
  intercom,
  freshdesk,
  helpScout,
  { ...helpScout, id: 'freescout', name: 'FreeScout' },
  front,
  gorgias,
  chatwoot,
  zammad,
  osticket,
  otrs,
  salesforce,
];

/** Ids of helpdesks and dialects, for options. */
export const dialectNames: readonly string[] = [
  ...new Set([...tools.map(({ id }) => id), ...dialects.map(({ id }) => id)]),
];

/** The helpdesk with that id; `undefined` when the id names only a dialect. */
export function findTool(id: string | undefined): Tool | undefined {
  return tools.find((tool) => tool.id === id);
}
