import type { Phrase } from '../phrases.js';

const BEFORE = 'Complaint of community managers: tell people before it hits them';
const WAITING = 'Maister 1985, The Psychology of Waiting Lines: unexplained waits feel longer';

/** How a wording speaks of a fault of the service: `over` says that it is fixed. */
export interface NoticePhrase extends Phrase {
  readonly kind: 'notice' | 'over';
}

const TROUBLE =
  'issue|issues|crash|crashes|outage|outages|problem|problems|difficulty|difficulties|disruption|disruptions|interruption|interruptions|downtime|' +
  'bug|bugs|glitch|glitches|error|errors|fault|faults|delays|slowdown|slowness|incident';
const SERVICE =
  'app|apps|site|website|web-site|service|services|system|systems|server|servers|platform|network|checkout|payments|payment|login|' +
  'check-in|checkin|features|tracking|sign-in|signin|calls|heating|plant|elevator|elevators|escalator|deliveries|supply|email|emails|' +
  'e-mail|maps|chat|hotline|atm|atms|' +
  'terminal|terminals|api|dashboard|uploads|sync|notifications|supply|connection|connections|telly|tv|trains|buses|' +
  'portal|lines|phones|booking|bookings|search|page|feature|line|gateway|store|internet|broadband|wifi|machine|machines|lift|lifts|power|water';
const NOW = '(currently|now|presently|also|still|temporarily|again|actively)';

/** Wordings that tell of a fault of the service, and those that say it is over. */
export const noticePhrases: readonly NoticePhrase[] = [
  {
    kind: 'over',
    phrase: `${TROUBLE} (has|have|is|are|was|were) ${NOW} (been) resolved|fixed|solved|mended|rectified|over`,
    notAfter: 'until|once|when|if|get|having|(to get|have (this|the|that))',
    source: WAITING,
  },
  {
    kind: 'over',
    phrase: 'is|are|be (now|all) back up|online|(to normal)|running|(in service)',
    notAfter: 'until|once|when|will|should|it|they|to',
    source: WAITING,
  },
  { kind: 'over', phrase: '(has|have been)|was|were restored', source: WAITING },
  {
    kind: 'notice',
    phrase: `we're|(we are)|(team is|are)|(teams|engineers are) ${NOW} aware (of|that) (*) (*) (*) (*) ${TROUBLE}`,
    source: BEFORE,
  },
  { kind: 'notice', phrase: `we're|(we are) ${NOW} aware`, before: '.|,|and|that|of', source: BEFORE },
  {
    kind: 'notice',
    phrase:
      `we|we're|(we are)|(our (*) ${SERVICE} is|are)|it's|(it is)|(users|customers|some|people are) ${NOW} experiencing|` +
      `facing|having|seeing|encountering (*) (*) (*) ${TROUBLE}`,
    notAfter: 'if|that',
    source: BEFORE,
  },
  { kind: 'notice', phrase: `(a|an|is) known ${TROUBLE}`, source: BEFORE },
  {
    kind: 'notice',
    phrase:
      `(there is)|(there are)|there's|(there seems|appears to be) ${NOW} a|an|some (*) (*) outage|outages|disruption|` +
      'interruption|downtime|(technical issue|problem|fault|issues)|(issue|problem|fault with our|the)',
    notAfter: 'if|whether|that',
    source: BEFORE,
  },
  {
    kind: 'notice',
    phrase:
      `our|the (*) (*) ${SERVICE} is|are|has|have ${NOW} down|unavailable|offline|(not working|available|responding)|(out of ` +
      'service|order)|disrupted|interrupted|affected|(gone down)|(been affected)',
    notAfter: 'if|when|whether|that|check|because',
    notBefore: 'to|for|in|(the road)',
    source: BEFORE,
  },
  {
    kind: 'notice',
    phrase:
      `some|many|several|(a number) (of) (you|our|the) (users|customers|people|players|guests|folks|members) (are) ${NOW} ` +
      `having|experiencing|seeing|facing (*) (*) trouble|${TROUBLE}`,
    source: BEFORE,
  },
  {
    kind: 'notice',
    phrase: `we have|we've (got) ${NOW} a|an|some (*) (*) outage|outages|disruption|downtime|incident|(system|technical|network|power|service *)`,
    source: BEFORE,
  },
  {
    kind: 'notice',
    phrase: `there is|are ${NOW} (*) disruptions|outages|interruptions|(power cuts)`,
    notAfter: 'if|whether',
    source: BEFORE,
  },
  { kind: 'notice', phrase: `(an|is|a) ongoing (*) ${TROUBLE}`, notAfter: 'your|any|of|no', source: BEFORE },
  {
    kind: 'notice',
    phrase:
      `(our|the) ${SERVICE} (*) (*) (*) is|are|has|have ${NOW} (been) down|out|unavailable|offline|disrupted|interrupted|` +
      'degraded|intermittent|(out of service|order)|(having a moment|hiccup|wobble|(bad day))|(running late)|(delayed for ' +
      'some|many|several|a)',
    notAfter: 'if|when|whether|that|check|because|your|once|sold|stock',
    notBefore: 'to|for|of|in|from|on|every|at|only|(the road)|now|today',
    source: BEFORE,
  },
  {
    kind: 'notice',
    phrase: `(our|the) ${SERVICE} (*) (*) (*) isn't|aren't|(is|are not)|stopped|(has|have stopped) ${NOW} working|available|possible|responding`,
    notAfter: 'if|when|whether|that|check|because|your|once',
    notBefore: 'for|to|on|in|with|from|at|until',
    source: BEFORE,
  },
  {
    kind: 'notice',
    phrase: `${SERVICE} is|are ${NOW} facing|suffering|experiencing|seeing (*) (*) ${TROUBLE}`,
    source: BEFORE,
  },
  {
    kind: 'notice',
    phrase: `we've|(we have)|we (now|also|just) had|received|seen|getting (*) reports of|that`,
    source: BEFORE,
  },
  { kind: 'notice', phrase: `we know (about|of) (the|this|an|a|these) (*) ${TROUBLE}`, source: BEFORE },
  { kind: 'notice', phrase: `we're|(we are)|team|engineers (are) investigating|checking reports`, source: BEFORE },
  { kind: 'notice', phrase: 'degraded (*) performance', source: BEFORE },
  {
    kind: 'notice',
    phrase:
      'due|owing to a|an|some (*) (system|network|server|power|it|technical|cable|hardware|software) failure|fault|outage|' +
      'problem|issue|breakdown',
    source: BEFORE,
  },
  {
    kind: 'notice',
    phrase: `(we're|(we are)|still) investigating an|a|the|some|reports (of) (*) (*) ${TROUBLE}`,
    source: BEFORE,
  },
  {
    kind: 'notice',
    phrase: 'working (*) (*) on (a|the) (*) fix|repair|repairs|solution',
    notAfter: 'not|if',
    source: BEFORE,
  },
  {
    kind: 'notice',
    phrase:
      'working (*) (*) to|on (*) fix|fixing|restore|restoring|resolve|resolving|repair|repairing|bring|get|getting (the|this|' +
      `a|an|our) (*) (*) ${TROUBLE}|${SERVICE}`,
    notAfter: 'not|if',
    source: BEFORE,
  },
  {
    kind: 'notice',
    phrase: 'undergoing|(down for)|(carrying out)|unplanned|planned|scheduled|emergency|essential (*) maintenance',
    notAfter: 'your',
    source: BEFORE,
  },
  { kind: 'notice', phrase: 'suffering|having|experiencing (an|a|some) (*) outage|outages|downtime', source: BEFORE },
];

/** Wordings that promise the next news or an end. */
export const nextUpdates: readonly Phrase[] = [
  {
    phrase:
      '(next|another|further|an|more) update|updates|news|status (*) (*) (*) at|by|in|within|every|before|around|on',
    source: WAITING,
  },
  {
    phrase:
      'update|updating|updated|post|posting|write|message|tell|(let you know) (*) (*) (*) (*) at|by|in|within|every|before|around|hourly',
    source: WAITING,
  },
  {
    phrase:
      'back|again|resume|resumes|reopen|reopens|fixed|restored|resolved|running|working|normal|' +
      'online|(up and running)|available|over|done|finish|finished|end|ends|' +
      'complete|completed|out|live|expected|expect|eta|until|till ' +
      '(*) (*) (*) at|by|in|within|before|around|about|from|on|until|till|#',
    source: WAITING,
  },
];
