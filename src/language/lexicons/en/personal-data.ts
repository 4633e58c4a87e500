import type { Clause, Entry, Slots } from '../types.js';

const SOURCE = 'UK GDPR data minimisation; Twitter customer-service playbook 2015; review site reply rules';

/** Secrets nobody should ever be asked for, on any channel. */
const SECRET =
  "(?:pass ?words?|passcodes?|pins?(?: numbers?| codes?)?|cvv2?|cvc2?|csc|security codes?|card verification (?:code|number|value)|three[- ]digit (?:code|number)|3[- ]digit (?:code|number)|otps?|one[- ]time (?:pass ?)?(?:codes?|passwords?|pins?)|verification codes?|authentication codes?|2fa codes?|two[- ]factor codes?|sms codes?|(?:full |complete |whole |entire |16[- ]digit |credit |debit |bank |payment |long |visa |mastercard |amex )*(?<=\\b(?:your|ur|the|a|full|complete|whole|entire|digit|credit|debit|bank|payment|long|visa|mastercard|amex) )card (?:number|no\\.?|details|info(?:rmation)?)|(?:\\d{1,2}[- ]word )?(?:seed|recovery|backup) (?:phrase|key|words)|(?:4|5|6|four|five|six|8)[- ]digit code|codes? (?:that )?(?:we|i)(?:'ve| have)?(?: just)? (?:sent|texted|e-?mailed)|secret (?:answer|phrase|key|question answer)|private key|online banking (?:login|credentials|details)|login (?:details|credentials|info)|security (?:question )?answers?|mother's maiden name|memorable (?:word|information))";
/** Data that identify a person or open a record: harmless in private, not in front of everybody. */
const DATUM =
  "(?:(?:e-?mail(?: address| id)?s?|email\\/phone)(?! us)|(?:mobile|phone|telephone|cell|contact|landline|callback|call back)(?: phone)?(?: numbers?| no\\.?| #| nos| details| info(?:rmation)?)|phone(?:#| #|\\/| or | and )|(?:phone|telephone|mobile)(?= ?(?:[,./&?!]|$|and|or|so))|(?:full |home |postal |mailing |billing |shipping |delivery |street |service |property )*address(?:es)?|zip(?: ?codes?)?|post ?codes?|(?:date of birth|d\\.?o\\.?b\\.?|birth ?dates?|birthday)|(?:full|first and last|last|sur|legal|complete) ?names?|name on (?:the|your) (?:account|card|order|booking|reservation)|account holder'?s? (?:name|details)|(?:account|acct|acc|a\\/c|order|booking|reservation|confirmation|conf|reference|ref|record|customer|client|member(?:ship)?|policy|loyalty|frequent flyer|rewards?|ticket|claim|tracking|invoice|case|transaction|patient|passport|licen[cs]e|national insurance|social security|ssn|insurance|iban|sort code|bank account|skymiles|aadvantage|avios|executive club|service account)(?: (?:numbers?|no\\.?|#s?|codes?|id|ids|references?|refs?|details|info(?:rmation)?|locators?|holder))+|record locators?|pnr|booking refs?|acct ?#?|order ?#|conf ?#|account ?#|last (?:4|four)(?: digits)?(?: of (?:the|your) (?:card|ssn|social|account|credit))?[a-z ]{0,20}|national id|passport|driver'?s? licen[cs]e|(?:user ?name|username|login id|user id))";
const ASK =
  "(?:(?:what(?:'?s| is| are| was)|which)(?: the)? |(?:(?:can|could|may|might|would|will)(?: you| i| we)(?: please| kindly| also| just| possibly| mind| be able to| get you to| ask you to| ask for| trouble you for| have)* ?)?(?:please |kindly |just |also |simply |you(?:'ll)? (?:can|need to|may|could|will need to) |(?:we|i)(?:'ll| will|'d|'re| would| do| just)* (?:need|require|like|want)(?: for)? you to |(?:in order )?to [a-z' ]{3,40}?,? |and |then |so )*(?:(?:(?:we|i)(?:'ll| will|'d| would| do| just| also)* (?:need|require|ask(?:ing)? for|have to ask for|be needing)|provide|share|send|give|tell|confirm|verify|supply|state|post|tweet|reply (?:to [a-z ]{3,30} )?with|comment(?: (?:below |here )?with)?|revert(?: back)? with|request you to (?:share|provide|send|confirm)|read out|take|respond with|reply back with|reply here with|let (?:us|me) (?:know|have)|leave|drop|include|quote|advise|enter|type|write|submit|forward|message|have|get|pass|need|require|email|text|dm|pm|ask for|supply|offer|furnish|drop)(?: over| across| along)?(?: (?:us|me|our team|them|here|with|by|through|via|in|a|dm|direct|private|message|reply|the|to|of|on|this|thread|comment|below|out|back|over|all|both)){0,6})[ ,]{1,2}(?:[^.!?]{0,90}? )??)";
const POSSESSIVE =
  "(?:(?:your|ur|his|her|their|the|an?|any|both|that|and|or|along with|plus|including|with|as well as|account holders?'?s?|customer'?s?|&|,|\\/|\\+)[ ,/]{0,2}(?:[a-z#'\\/&-]{1,14}[ ,/]{1,2}){0,4}?)";
const PRIVATE_ROUTE =
  /\b(?:d\.?m'?s?|dm'?ing|direct message|private(?:ly)? ?(?:message|chat)?|pms?|p\.m\.|inbox|messenger|in private|secure (?:link|form|message|page)|via e-?mail|by e-?mail|e-?mail (?:us|me|our)|call us|give us a call|by phone|over the phone|web ?chat|live chat|this (?:form|link)|message us|our form|contact form)\b|\uE001|\uE002/;
const NOT_ASKING =
  /\b(?:(?:never|not|without|no need for)(?: the| your| any| our)? (?:pass|pin|card|full)|(?:don't|do not|never|please (?:don't|do not|never|avoid)|not to|avoid|without|no need to|refrain from|won't|will never|would never|should (?:never|not)|we'll never|stop)(?: ever| publicly| please| need to| have to| be)* ?(?:ask|share|sharing|post|posting|send|sending|tweet|give|provide|reveal|disclose|include|need|require|publish|use|giv)|protect your|keep your|for your security|reset (?:your|the)|forgot(?:ten)? (?:your|the)|change (?:your|the)|update (?:your|the)|delete (?:the|your)|remove (?:the|your)|(?<!(?:can|may|could|might|shall) )(?:we|i)(?:'ve| have)? (?:received|got|have|see|found|sent|e-?mailed)|thank(?:s| you) for|have you (?:ever )?(?:shared|given|told|posted|sent|entered|received|got|checked|tried|contacted|been|had|used|changed|updated)|did you (?:share|give|tell|send|receive|get|use|check|enter|try)|is (?:it|that|this|there)|are you using|enter (?:your|the)(?!.{0,40}\bhere\b)|\bready\b|to hand\b|handy|(?:an?|another|quick) (?:e-?mail|message|text|note|line)\b(?! address)|log in|sign in|(?:our|store|branch|shop|office|hotel|restaurant|store's|stores|company|website|web|ip|mac|shipping partner'?s?|return|warehouse|pharmacy|seller'?s?)(?: [a-z]{2,10})? (?:address|phone|email|e-mail|number|zip|post ?code)|address (?:this|the|your (?:concerns?|issue|feedback|question|complaint))|(?:check|track|find|view|use|quote|enter|look (?:up|for)|access) (?:your|the)|(?:at|on|via|using|by|to|from) (?:the|this|our|that|us by)(?: [a-z]{2,10})? (?:number|phone|e-?mail|address)|store(?:'s)? (?:address|zip|location|number|phone)|area|(?:stated|shown|found|listed|given) (?:in|on)|post ?code district|(?:in|into|on) (?:the|our|your) (?:[a-z]{2,10} )?(?:app|keypad|terminal|atm|card reader|device|screen|login page|website|page))\b/;

function request(match: string, clause: Clause, secret: boolean): Slots | undefined {
  if (NOT_ASKING.test(clause.core)) return undefined;
  const before = clause.sentence.slice(0, Math.max(0, clause.sentence.length - clause.rest.length));
  if (NOT_ASKING.test(`${before.slice(-60)}${match}`) && /\b(?:never|don't|do not|avoid)\b/.test(before))
    return undefined;
  const datum =
    match
      .trim()
      .split(/ (?=[^ ]{1,20}(?: [^ ]{1,20})?$)/)
      .at(-1) ?? match.trim();
  return {
    kind: 'personal-data-request',
    datum,
    secret,
    privateRoute: PRIVATE_ROUTE.test(clause.sentence) || clause.isFollowedBy(PRIVATE_ROUTE, 140),
  };
}

export const personalDataRequests: readonly Entry[] = [
  {
    id: 'personal-data-request/secret',
    act: 'personal-data-request',
    needs:
      'pass|pin|cv[vc]|csc|code|digit|otp|factor|card|phrase|key|credential|login|answer|maiden|memorable|verification|security',
    pattern: `${ASK}${POSSESSIVE}${SECRET}(?![a-z])`,
    at: 'head',
    wholeClause: false,
    final: false,
    slots: (match, clause) =>
      /\b(?:last|first) (?:4|four|6|six)\b|type of|kind of/.test(clause.core)
        ? undefined
        : request(match, clause, true),
    source: SOURCE,
  },
  {
    id: 'personal-data-request/datum',
    act: 'personal-data-request',
    needs:
      'mail|phone|mobile|number|address|zip|post ?code|birth|d\\.?o\\.?b|name|account|acct|order|booking|reserv|confirm|conf|ref|record|pnr|#|digit|licen|passport|insurance|login|user|id\\b|contact|locator|membership|policy|ticket',
    pattern: `${ASK}${POSSESSIVE}${DATUM}(?![a-z])`,
    at: 'head',
    wholeClause: false,
    final: false,
    slots: (match, clause) => request(match, clause, false),
    source: SOURCE,
  },
  {
    id: 'personal-data-request/which',
    act: 'personal-data-request',
    pattern:
      '(?:what|which)(?: (?:was|is|are))?(?: the)? (?:e-?mail(?: address)?|(?:phone|mobile|contact)(?: number)?|user ?name|name|account(?: number)?|address)(?: address)? (?:do|did|is|are|was|have|were|you|has)(?![a-z])',
    at: 'head',
    wholeClause: false,
    final: false,
    slots: (match, clause) =>
      /\b(?:use|used|registered|under|sign|signed|account|booked|on file|with us|order)\b/.test(clause.core)
        ? request(match, clause, false)
        : undefined,
    source: SOURCE,
  },
];
