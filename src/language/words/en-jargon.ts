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
  {
    phrase:
      'remittance|remuneration|disbursement|disbursed|adjudication|adjudicated|subrogation|indemnity|indemnification|' +
      'encumbrance|arrears|escrow|forbearance|amortisation|amortization|accrual|chargeback|(ach return)|(force ' +
      'majeure)|(proof of posting)|(manifest scan)',
    plain: 'plain words',
    source: OFFICE,
  },
  {
    phrase:
      '(touch base)|(circle back)|(deep dive)|synergies|learnings|stakeholders|deliverables|(internal stakeholders)',
    plain: 'plain words',
    source: OFFICE,
  },
  {
    phrase:
      '(inter alia)|(mutatis mutandis)|(prima facie)|(bona fide)|(ex gratia)|(pro rata)|pro-rata|(ex-gratia)|(ipso ' +
      'facto)|(ad hoc)|(per se)|(vis-a-vis)|(vis-à-vis)|(pari passu)|(de facto)|(sine qua non)|(in lieu)|(quid pro ' +
      'quo)|viz|(a priori)|(per annum)|(per diem)|(caveat emptor)|(in situ)|(ab initio)|(ultra vires)|(force majeure)',
    plain: 'English words',
    source: LATIN,
  },
  {
    phrase: 'cpe|dslam|noc|mpls|bgp|cgnat|vlan|qos|pstn|fttc|fttp',
    plain: 'your box, our network',
    notBefore: 'router',
    source: TECH,
  },
  {
    phrase: 'reprovision|reprovisioned|upstream|downstream|idempotency|orphaned|instantiated|(dependency issue)',
    notAfter: 'river|swim|your|low|high',
    plain: 'what it does for the customer',
    source: TECH,
  },
  {
    phrase: 'tpa|ped|uin|ncb|idv|nilpoa|(adverse selection)|repudiated|underwriter|underwriting|bordereau',
    plain: 'plain words',
    source: OFFICE,
  },
];
