import type { Phrase } from '../phrases.js';

const WAITING = 'Maister 1985, The Psychology of Waiting Lines: uncertain waits feel longer';
const LAST_DATE = 'Complaint about a series of broken promises: only the last one had a date';

/** Words that stand where a day or an hour should: `wish` is good wishes or the customer's part, and left alone. */
export interface SoftDeadline extends Phrase {
  readonly kind: 'soft' | 'wish';
}

/** Words for a time that names none. */
export const softDeadlines: readonly SoftDeadline[] = [
  {
    kind: 'wish',
    phrase:
      '(see|seeing|welcome|welcoming|have|having you|everyone|them|(you all) (*) (*) (*) (*))|well|better|again|(speak|talk|' +
      'chat|meet (to|with) you) (very|really|quite) soon|shortly',
    source: WAITING,
  },
  {
    kind: 'wish',
    phrase:
      'hope|hopefully|hoping|wish|wishing|please|kindly|pls|(if you)|(let us|me|you)|(you can|could|should|may|need|must)|' +
      '(recommend|suggest|advise|urge|ask (that) you)|(turn|turns|look|looks around|up) ... (very|really) soon|asap|' +
      'shortly|promptly|(as soon|quickly as possible)|(as soon as you)|(in no time)',
    source: WAITING,
  },
  {
    kind: 'wish',
    at: 'clause',
    // "We'll" reads as "well", which may open a clause.
    notAfter: 'well',
    phrase:
      'send|dm|message|review|follow|reply|respond|call|contact|email|share|tell|bring|check|update|visit|write|let|get|drop|try|come|return|do ' +
      '... (very|really) soon|asap|shortly|promptly|(as soon|quickly as possible|(you can))',
    source: WAITING,
  },
  { kind: 'wish', phrase: 'how|too|so|sooner soon', source: WAITING },
  {
    kind: 'soft',
    phrase:
      'as soon|quickly|fast|promptly|swiftly|early as (humanly) possible|(we|i|they|he|she (possibly) can)|((it) is possible|' +
      'practicable)|practicable',
    source: WAITING,
  },
  { kind: 'soft', phrase: '(very|really|quite|pretty) soon', notBefore: 'as|after|enough', source: LAST_DATE },
  { kind: 'soft', phrase: '(very) shortly', notBefore: 'after|before|thereafter|afterwards', source: LAST_DATE },
  { kind: 'soft', phrase: 'soonest|(sooner rather than later)|(in a bit)', source: WAITING },
  { kind: 'soft', phrase: 'as a matter of urgency|priority', source: WAITING },
  { kind: 'soft', phrase: 'asap', source: LAST_DATE },
  { kind: 'soft', phrase: 'in due course|time', source: WAITING },
  {
    kind: 'soft',
    phrase: 'at|by the|our|their (very) earliest (possible) (convenience|opportunity|time|date|moment)',
    source: WAITING,
  },
  { kind: 'soft', phrase: 'in|within the (very) near|(not too distant)|foreseeable future', source: WAITING },
  { kind: 'soft', phrase: 'in|over|within the coming days|weeks|months', source: WAITING },
  { kind: 'soft', phrase: 'before (too) long', source: WAITING },
  { kind: 'soft', phrase: 'momentarily|imminently', source: WAITING },
  { kind: 'soft', phrase: 'in no time', source: WAITING },
  { kind: 'soft', phrase: 'any day|time|moment|minute now', source: WAITING },
  { kind: 'soft', phrase: 'without (any) (further|undue) delay', source: WAITING },
  {
    kind: 'soft',
    phrase: 'when|where|once|whenever time|capacity|stock|workload|schedule|schedules allows|permits|allow|permit',
    source: WAITING,
  },
];
