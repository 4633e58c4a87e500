import type { Entry, LexiconPack } from '../types.js';
import { apologies } from './apology.js';
import { handOffs, lookHere } from './contact.js';
import { conditions, courtesies, greetings, signOffs } from './courtesy.js';
import { personalDataRequests } from './personal-data.js';
import { firstLooks } from './first-looks.js';
import { handedOn, promises } from './promise.js';
import { questions } from './question.js';
import { solved } from './solved.js';
import { escalations, repairs, substance } from './substance.js';
import { functionWords } from './words.js';

const STARTER =
  "(?:i|i'm|i'll|i've|i'd|we|we're|we'll|we've|we'd|you|you'll|you're|you'd|you've|if|when|once|as soon as|let|let's|can|could|would|do|did|does|have|has|are|was|were|will|what|which|where|how|who|please|kindly|send|dm|call|email|contact|visit|check|try|my|it|it's|it'll|this|that|that's|there|there's|here|here's|they|they'll|they're|thanks|thank|sorry|apologies|unfortunately|feel|simply|hopefully|hope|don't|however|although|though|because|since|rest assured|happy|glad|may|mind|otherwise|then|instead|alternatively|in the meantime|no|as we|as i|as our|as the|our team|someone|a member|so|reach|drop|give|keep|just|our apologies|my apologies|sincere(?:st)? apologies|(?:so|very|really|truly) sorry)";

function withFirstLook(entry: Entry): Entry {
  const needs = entry.needs ?? firstLooks[entry.id];
  return needs === undefined ? entry : { ...entry, needs };
}

/** How English replies say what they do. Patterns are ours; what each looks for follows the sources named on the entries. */
export const english: LexiconPack = {
  language: 'en',
  entries: [
    ...greetings,
    ...signOffs,
    ...apologies,
    ...solved,
    ...personalDataRequests,
    ...lookHere,
    ...escalations,
    ...handedOn,
    ...courtesies,
    ...handOffs,
    ...questions,
    ...repairs,
    ...promises,
    ...substance,
    ...conditions,
  ].map((entry) => withFirstLook(entry)),
  clauseBoundary: new RegExp(
    `,\\s{1,3}(?<=\\b(?:sorry|apologies)(?: [a-z]{2,8})?,\\s{1,3})|\\s(?=(?:can|could|would|will) you (?:please|kindly|pls|plz|confirm|send|tell|dm|provide|share|give)\\b)(?<!\\b(?:how|what|when|where|who|why|which|and|or|but|so)\\s)|\\s(?<=\\bsorry (?:hun|hon|sir|ma|ma'am|madam|dear|mate|babe|love|bro|boss|darling|pal|guys|folks|all)\\s)|[;()]\\s{0,3}|:\\s{1,3}(?![\\uE001\\uE002\\d])|\\s-{1,3}\\s|\\.{3}\\s{0,3}|…\\s{0,3}|,\\s{1,3}(?=(?:and |but |so |or |then )?${STARTER}(?![a-z]))|\\s(?=(?:and|&|but|so|as|or|because|since|while|although|though|however|then) (?:will|i|i'm|i'll|i've|i'd|we|we're|we'll|we've|we'd|you|you'll|you're|you can|they|they'll|it|it's|it'll|our team|please|let|someone|thank|apologi[sz]e|hope|see|a member|the team|feel free|can|could|would|dm|send|call|give|let's|one of our|(?:regret|for (?:that|this) (?:we|i)|sincerely|deeply|truly|wholeheartedly|unreservedly|do|would like to|want to|must|am|are) (?:apologi[sz]e|sorry|regret)|(?:our|the|a) [a-z]{3,14}(?: [a-z]{3,14})?(?:'ll| will| can| is| are| has| have))(?![a-z]))|\\s(?=but |who will |who should |who'll )|\\s(?=(?:please|kindly) [a-z])(?<!\\b(?:you|we|i|can|could|would|will|may)\\s)|\\s(?=(?:due to|because|so that|so we|so i|so our|if you|once you|when you|in order to) )(?<!(?:sorry|apologies|apologi[sz]e|regret)\\s)|,\\s{1,3}(?=(?:[a-z0-9'-]{1,15} ){1,6}(?:is|are|was|were|has been|have been|will be) )`,
    'g',
  ),
  leadIn:
    /(?:(?:and|but|so|also|then|however|again|well|oh|hi|hello|hey|unfortunately|sadly|please|kindly|just|therefore|meanwhile|in the meantime|otherwise|ok|okay|yes|yeah|yep|no(?=[,.!]|$)|nope|sure|pls|plz|of course|absolutely|definitely|certainly|hmm|ah|as such|thus|regardless|either way|in that case|if so|if not|if possible|for now|at this time|at the moment|as mentioned|as previously (?:mentioned|advised|explained|stated)|by the way|fyi|firstly|first of all|secondly|finally|lastly|in addition|additionally|moreover|to be honest|honestly|actually|though|since|while|although|as|or|there|mate|buddy|sir|ma'am|madam|folks|guys|friend|dear|yikes|uh oh|now|that said|having said that|instead|alternatively|when you (?:have|get) a (?:moment|chance|minute|second)|at your (?:earliest )?convenience|whenever you(?:'re| are) ready|in the future|going forward|(?:(?:i|we)(?: want to| would like to| can|'d like to)? assure you|rest assured|be assured)(?: that)?|on this occasion|on a positive note|(?:note|be advised|be aware|bear in mind|keep in mind|know|remember)(?: that)?|on behalf of [a-z' ]{2,40}|(?:here )?at [a-z0-9'&. ]{2,30}?(?=,? (?:we|our)(?![a-z]))|[\uE000\uE003]+|1\)|2\)|[-*•–>]+|\d[.)])(?![a-z'])[\s,.!:]{0,4}|[\s,.!&"\uE005]{1,4}){1,6}/y,
  greeting: /\b(?:hi|hello|hey)\b/,
  politeness: /\b(?:please|kindly|pls|plz)\b/,
  functionWords,
};
