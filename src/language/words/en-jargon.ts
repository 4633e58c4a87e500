import type { Phrase } from '../phrases.js';

const SUPPORT = 'Words of support desks and ticket systems that customers do not know';
const TECH = 'Words of software teams that customers do not know';
const LATIN = 'GOV.UK style guide: Latin words to avoid';
const OFFICE = 'GOV.UK style guide and plainlanguage.gov: office words to avoid';

/** A term of the trade with plain words for it. */
export interface JargonTerm extends Phrase {
  readonly plain: string;
}

/** Terms that a reply should not need. */
export const jargonTerms: readonly JargonTerm[] = [
  { phrase: 'sla|slas', plain: 'the time we promise', source: SUPPORT },
  {
    phrase:
      'tier|level 1|2|3|4|one|two|three (support) team|agent|agents|engineer|engineers|support|queue|technician|specialist|specialists|escalation',
    plain: 'our specialists',
    source: SUPPORT,
  },
  {
    phrase: 'to|by|with|our|the l1|l2|l3|t2|t3|(tier|level 2|3|two|three)',
    before: 'team|support|agent|queue|desk|engineers|for|.|,|and|who',
    notAfter: 'terminal',
    plain: 'our specialists',
    source: SUPPORT,
  },
  { phrase: 'rma|rmas|(return merchandise authorisation|authorization)', plain: 'return', source: SUPPORT },
  { phrase: 'csat|nps|fcr|aht|frt|asat', plain: 'the survey', source: SUPPORT },
  { phrase: 'sku|skus', plain: 'item number', source: SUPPORT },
  { phrase: 'oos', plain: 'sold out', source: SUPPORT },
  {
    phrase: 'wismo|3pl|ndr|awb|rto|bopis',
    plain: 'what it stands for',
    source: SUPPORT,
  },
  { phrase: 'kyc|aml verification|check|checks|process|documents', plain: 'identity check', source: SUPPORT },
  { phrase: 'kyc|aml|pii|psd2|sca', plain: 'what it stands for', source: SUPPORT },
  { phrase: 'crm|erp|ivr|oms|wms|pnl', plain: 'our system', source: SUPPORT },
  {
    phrase: 'merged|deduped|triaged|triaging|triage',
    notAfter: 'have|were|are|banks|companies|accounts|airlines|was|been',
    before: 'your|the|this|it|ticket|tickets|and|by',
    plain: 'read and passed on',
    source: SUPPORT,
  },
  {
    phrase: 'soft|hard bounce|bounced',
    plain: 'came back',
    notAfter: 'a|the|cheque|check|ball',
    before: '.|,|on|from|back',
    source: TECH,
  },
  {
    phrase: 'backend|back-end|(back end)',
    notBefore: 'developer|development|course|engineer|of',
    notAfter: 'the rear',
    plain: 'our system',
    source: TECH,
  },
  {
    phrase: 'frontend|front-end',
    notBefore: 'developer|development|course|engineer|loader|damage',
    plain: 'the page',
    source: TECH,
  },
  {
    phrase: 'in|into|on|for|to|the|our|this|next sprint|backlog',
    notBefore: 'race|finish|triathlon|training|car',
    plain: 'our list of work',
    source: TECH,
  },
  {
    phrase: 'jira|zendesk|salesforce|freshdesk|servicenow|confluence|sev1|sev2|sev-1|sev-2|p1|p2|(priority 1|2)',
    before: 'ticket|issue|incident|case|record|board|.|,|queue|task',
    plain: 'our list',
    source: TECH,
  },
  {
    phrase:
      'hotfix|(hot fix)|(regression bug)|(race condition)|(edge case)|(root cause analysis)|rca|(stack trace)|(api ' +
      'gateway)|webhook|payload|(cron job)|(null pointer)|(memory leak)|middleware|microservice|idempotent|deprecated|' +
      'whitelisted|whitelist|provisioned|provisioning|propagation|(dns propagation)',
    plain: 'what it does for the customer',
    source: TECH,
  },
  {
    phrase: 'tat|moq|fya|wip|eol|rfo|sop|sops|tnc|t&c|poa|mpan|mprn',
    plain: 'the whole words',
    notAfter: 'tit|for',
    source: OFFICE,
  },
  {
    phrase: 'action|actioned|actioning',
    plain: 'do',
    before: 'your|this|the|it|by|on|this',
    notAfter: 'legal|take|the|no|an|any|further|of|in|further|required|urgent|next|immediate|disciplinary|corrective',
    source: OFFICE,
  },
  { phrase: 'remittance', plain: 'payment', source: OFFICE },
  { phrase: 'remuneration', plain: 'pay', source: OFFICE },
  { phrase: 'disbursement|disbursed', plain: 'paid out', source: OFFICE },
  { phrase: 'adjudication|adjudicated', plain: 'decision', source: OFFICE },
  { phrase: 'subrogation', plain: 'claiming it back', source: OFFICE },
  { phrase: 'indemnity|indemnification', plain: 'cover for a loss', source: OFFICE },
  { phrase: 'encumbrance', plain: 'debt on it', source: OFFICE },
  { phrase: 'arrears', plain: 'what is still owed', source: OFFICE },
  { phrase: 'escrow', plain: 'held until it is settled', source: OFFICE },
  { phrase: 'forbearance', plain: 'more time to pay', source: OFFICE },
  { phrase: 'amortisation|amortization', plain: 'paying off in parts', source: OFFICE },
  { phrase: 'accrual', plain: 'adding up', source: OFFICE },
  { phrase: 'chargeback|(ach return)', plain: 'money the bank takes back', source: OFFICE },
  { phrase: 'proof of posting', plain: 'receipt from the post office', source: OFFICE },
  { phrase: 'manifest scan', plain: 'scan at the depot', source: OFFICE },
  { phrase: '(touch base)|(circle back)', plain: 'write again', source: OFFICE },
  { phrase: 'deep dive', plain: 'close look', source: OFFICE },
  { phrase: 'synergies|learnings', plain: 'what we learned', source: OFFICE },
  { phrase: 'stakeholders|(internal stakeholders)', plain: 'the people who decide', source: OFFICE },
  { phrase: 'deliverables', plain: 'what you get', source: OFFICE },
  { phrase: 'inter alia', plain: 'among others', source: LATIN },
  { phrase: 'mutatis mutandis', plain: 'with the changes it needs', source: LATIN },
  { phrase: 'prima facie', plain: 'at first sight', source: LATIN },
  { phrase: 'bona fide', plain: 'real', source: LATIN },
  { phrase: '(ex gratia)|(ex-gratia)', plain: 'as goodwill', source: LATIN },
  { phrase: '(pro rata)|pro-rata', plain: 'in proportion', source: LATIN },
  { phrase: 'ipso facto', plain: 'by that alone', source: LATIN },
  { phrase: 'ad hoc', plain: 'for this once', source: LATIN },
  { phrase: 'per se', plain: 'in itself', source: LATIN },
  { phrase: '(vis-a-vis)|(vis-à-vis)', plain: 'compared with', source: LATIN },
  { phrase: 'pari passu', plain: 'on equal terms', source: LATIN },
  { phrase: 'de facto', plain: 'in practice', source: LATIN },
  { phrase: 'sine qua non', plain: 'what it needs', source: LATIN },
  { phrase: 'in lieu', plain: 'instead', source: LATIN },
  { phrase: 'quid pro quo', plain: 'something in return', source: LATIN },
  { phrase: 'viz', plain: 'namely', source: LATIN },
  { phrase: '(a priori)|(ab initio)', plain: 'from the start', source: LATIN },
  { phrase: 'per annum', plain: 'a year', source: LATIN },
  { phrase: 'per diem', plain: 'a day', source: LATIN },
  { phrase: 'caveat emptor', plain: 'it is for the buyer to check', source: LATIN },
  { phrase: 'in situ', plain: 'where it stands', source: LATIN },
  { phrase: 'ultra vires', plain: 'beyond our powers', source: LATIN },
  { phrase: 'force majeure', plain: 'what nobody can control', source: LATIN },
  {
    phrase: 'cpe|dslam|noc|mpls|bgp|cgnat|vlan|qos|pstn|fttc|fttp',
    plain: 'our network',
    notBefore: 'router',
    source: TECH,
  },
  {
    phrase: 'reprovision|reprovisioned|upstream|downstream|idempotency|orphaned|instantiated|(dependency issue)',
    notAfter: 'river|swim|your|low|high',
    plain: 'what it does for the customer',
    source: TECH,
  },
  { phrase: 'tpa', plain: 'the firm that handles claims', source: OFFICE },
  { phrase: 'ped', plain: 'illness you had before', source: OFFICE },
  { phrase: 'uin', plain: 'number of the policy', source: OFFICE },
  { phrase: 'ncb', plain: 'discount for years without a claim', source: OFFICE },
  { phrase: 'idv', plain: 'insured value', source: OFFICE },
  { phrase: 'nilpoa', plain: 'no liability', source: OFFICE },
  { phrase: 'adverse selection', plain: 'our risk', source: OFFICE },
  { phrase: 'repudiated', plain: 'turned down', source: OFFICE },
  { phrase: 'underwriter|underwriting', plain: 'the people who check the risk', source: OFFICE },
  { phrase: 'bordereau', plain: 'list', source: OFFICE },
];
