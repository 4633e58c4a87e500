/*
 * How English asks for personal data, and how it only seems to. Sources: UK GDPR data minimisation; Twitter customer-service
 * playbook 2015; reply rules of review sites. Each list holds alternatives over normalised text.
 */
import { anyOf as any } from '../../base/patterns.js';
import type { RequestPatterns } from '../requests.js';

const CARD_WORDS = 'full|complete|whole|entire|16[- ]digit|credit|debit|bank|payment|long|visa|mastercard|amex';

const SECRET = any(
  'pass ?words?|passcodes?|pins?(?: numbers?| codes?)?|cvv2?|cvc2?|csc|security codes?|card verification (?:code|number|value)',
  '(?:3|three)[- ]digit (?:code|number)|(?:4|5|6|8|four|five|six)[- ]digit code|otps?|one[- ]time (?:pass ?)?(?:codes?|passwords?|pins?)',
  "(?:verification|authentication|2fa|two[- ]factor|sms) codes?|codes? (?:that )?(?:we|i)(?:'ve| have)?(?: just)? (?:sent|texted|e-?mailed)",
  `(?:(?:${CARD_WORDS}) )*(?<=\\b(?:your|ur|the|a|digit|${CARD_WORDS}) )card (?:number|no\\.?|details|info(?:rmation)?)`,
  '(?:\\d{1,2}[- ]word )?(?:seed|recovery|backup) (?:phrase|key|words)|private key|secret (?:answer|phrase|key|question answer)',
  "(?:online banking|login) (?:login|credentials|details|info)|security (?:question )?answers?|mother's maiden name|memorable (?:word|information)",
);

const RECORD = any(
  'account|acct|acc|a\\/c|order|booking|reservation|confirmation|conf|reference|ref|record|customer|client|member(?:ship)?|policy',
  'loyalty|frequent flyer|rewards?|ticket|claim|tracking|invoice|case|transaction|patient|passport|licen[cs]e|insurance|iban|sort code',
  'national insurance|social security|ssn|bank account|skymiles|aadvantage|avios|executive club|service account',
);

const DATUM = any(
  '(?:e-?mail(?: address| id)?s?|email\\/phone)(?! us)',
  '(?:mobile|phone|telephone|cell|contact|landline|call ?back)(?: phone)?(?: numbers?| no\\.?| #| nos| details| info(?:rmation)?)',
  'phone(?:#| #|\\/| or | and )|(?:phone|telephone|mobile)(?= ?(?:[,./&?!]|$|and|or|so))',
  '(?:(?:full|home|postal|mailing|billing|shipping|delivery|street|service|property) )*address(?:es)?|zip(?: ?codes?)?|post ?code',
  '(?:date of birth|d\\.?o\\.?b\\.?|birth ?dates?|birthday)|(?:full|first and last|last|sur|legal|complete) ?names?',
  "name on (?:the|your) (?:account|card|order|booking|reservation)|account holder'?s? (?:name|details)",
  `${RECORD}(?: (?:numbers?|no\\.?|#s?|codes?|id|ids|references?|refs?|details|info(?:rmation)?|locators?|holder))+`,
  "record locators?|pnr|booking refs?|acct ?#?|order ?#|conf ?#|account ?#|national id|passport|driver'?s? licen[cs]e",
  'last (?:4|four)(?: digits)?(?: of (?:the|your) (?:card|ssn|social|account|credit))?[a-z ]{0,20}|user ?name|login id|user id',
);

const POLITE = any(
  '(?:can|could|may|might|would|will)(?: you| i| we)(?: please| kindly| also| just| possibly| mind| be able to| get you to|' +
    ' ask you to| ask for| trouble you for| have)* ?',
  "please |kindly |just |also |simply |you(?:'ll)? (?:can|need to|may|could|will need to) |and |then |so ",
  "(?:we|i)(?:'ll| will|'d|'re| would| do| just)* (?:need|require|like|want)(?: for)? you to ",
);
const ASKING_VERB = any(
  "(?:we|i)(?:'ll| will|'d| would| do| just| also)* (?:need|require|ask(?:ing)? for|have to ask for|be needing)|request you to (?:share|provide|send|confirm)",
  'provide|share|send|give|tell|confirm|verify|supply|state|post|tweet|reply (?:to [a-z ]{3,30} )?with|comment(?: (?:below |here )?with)?',
  'revert(?: back)? with|read out|take|respond with|reply back with|reply here with|let (?:us|me) (?:know|have)|leave|drop|include|quote|advise',
  'enter|type|write|submit|forward|message|have|get|pass|need|require|email|text|dm|pm|ask for|offer|furnish|pop',
);
const TO_US =
  '(?: (?:us|me|our team|them|here|with|by|through|via|in|a|dm|direct|private|message|reply|the|to|of|on|this|thread|comment|below|' +
  'out|back|over|all|both)){0,6}';

const ASK = any(
  "what(?:'?s| is| are| was)(?: the)? |which(?: the)? ",
  `(?:${POLITE}){0,3}(?:(?:in order )?to(?: [a-z']{1,14}){1,6},? )?(?:${POLITE}){0,2}${ASKING_VERB}(?: over| across|` +
    ` along)?${TO_US}[ ,]{1,2}(?:[^.!?]{0,90}? )??`,
);

const POSSESSIVE = any(
  "(?:your|ur|his|her|their|the|an?|any|both|that|and|or|along with|plus|including|with|as well as|account holders?'?s?|customer'?s?|" +
    "&|,|\\/|\\+)[ ,/]{0,2}(?:[a-z#'\\/&-]{1,14}[ ,/]{1,2}){0,4}?",
);

const SHARE =
  'ask|share|sharing|post|posting|send|sending|tweet|give|provide|reveal|disclose|include|need|require|publish|use';
const NOT_ASKING = any(
  '(?:never|not|without|no need for)(?: the| your| any| our)? (?:pass|pin|card|full)',
  "(?:don't|do not|never|not to|avoid|without|no need to|refrain from|won't|will never|would never|should (?:never|not)|we'll never|" +
    `stop)(?: ever| publicly| please| need to| have to| be)* ?(?:${SHARE})`,
  'protect your|keep your|for your security|(?:reset|change|update|delete|remove) (?:your|the)|forgot(?:ten)? (?:your|the)|log in|sign in',
  "(?<!(?:can|may|could|might|shall) )(?:we|i)(?:'ve| have)? (?:received|got|have|see|found|sent|e-?mailed)|thank(?:s| you) for",
  'have you (?:ever )?(?:shared|given|told|posted|sent|entered|received|got|checked|tried|contacted|been|had|used|changed|updated)',
  'did you (?:share|give|tell|send|receive|get|use|check|enter|try)|is (?:it|that|this|there)|are you using',
  'enter (?:your|the)(?!.{0,40}\\bhere\\b)|\\bready\\b|to hand\\b|handy|(?:an?|another|quick) (?:e-?mail|message|text|note|line)\\b(?! address)',
  "(?:our|store|branch|shop|office|hotel|restaurant|store's|stores|company|website|web|ip|mac|shipping partner'?s?|return|warehouse|" +
    "pharmacy|seller'?s?)(?: [a-z]{2,10})? (?:address|phone|e-?mail|number|zip|post ?code)",
  'address (?:this|the|your (?:concerns?|issue|feedback|question|complaint))|(?:check|track|find|view|use|quote|enter|look (?:up|for)|access) (?:your|the)',
  '(?:at|on|via|using|by|to|from) (?:the|this|our|that|us by)(?: [a-z]{2,10})? (?:number|phone|e-?mail|address)',
  "store(?:'s)? (?:address|zip|location|number|phone)",
  'area|(?:stated|shown|found|listed|given) (?:in|on)|post ?code district',
  '(?:in|into|on) (?:the|our|your) (?:[a-z]{2,10} )?(?:app|keypad|terminal|atm|card reader|device|screen|login page|website|page)',
);

/** The patterns of requests in English. */
export const requests: RequestPatterns = {
  mayAsk: any(
    'pass ?(?:word|code|phrase|port)|\\bpins?\\b|cv[vc]|csc|code|digit|otp|card|phrase|key|credential|login|answer|maiden|memorable',
    'mail|phone|mobile|number|address|zip',
    'birth|d\\.?o\\.?b|name|account|acct|order|booking|reserv|confirm|conf|ref|record|pnr|#|licen|insurance|user|id\\b|contact|locator',
    'membership|policy|ticket',
  ),
  ask: ASK,
  possessive: POSSESSIVE,
  secret: SECRET,
  datum: DATUM,
  which:
    '(?:what|which)(?: (?:was|is|are))?(?: the)? (?:e-?mail(?: address)?|(?:phone|mobile|contact)(?: number)?|user ?name|name|' +
    'account(?: number)?|address)(?: address)? (?:do|did|is|are|was|have|were|you|has)',
  whichAbout: '\\b(?:use|used|registered|under|sign|signed|account|booked|on file|with us|order)\\b',
  notAsking: `\\b${NOT_ASKING}\\b`,
  warns: "\\b(?:never|don't|do not|avoid)\\b",
  harmless: '\\b(?:last|first) (?:4|four|6|six)\\b|type of|kind of',
};
