import type { ApologyObject } from '../../types.js';
import type { Clause, Entry, Slots } from '../types.js';
import { ADVERB, ADVERBS, anyOf } from './fragments.js';

const SOURCE =
  'Lewicki, Polin & Lount 2016; ombudsman apology guides of Victoria, New South Wales, Ireland and Scotland';

const MODIFIER = `(?:${ADVERB}|sincere(?:st)?|deep(?:est)?|humble|heartfelt|warmest|full|profuse|honest|big|huge|utmost|genuine|many|further|additional)`;
const HEAD =
  `(?:(?:(?:we|i|${anyOf('all')})(?:'re|'m|'d| are| am| were| was| do| must| can only| would| want to| wanted to| like to| wish to| have to| need to| feel| just){0,3} )?(?:like to |want to |wish to )?` +
  `(?:(?:extend|offer|express|send|accept|convey|give|make) )?(?:you )?(?:(?:our|my) )?(?:${MODIFIER} ){0,4}(?:and ${MODIFIER} )?` +
  `(?:sorry|sry|apologi[sz]e[sd]?|apologi[sz]ing|apologies|apology|appologies|appologi[sz]e|apols|regrets?)|it is with (?:the )?(?:sincere|deep|great|much) regret|(?:please )?(?:do )?(?:excuse|forgive|pardon) (?:us|me|the|our|my|any)|(?:any |the )?inconveniences? (?:(?:is|are) )?(?:deeply |sincerely |highly )?regretted|(?:that's |it's |all )?(?:my|our) (?:bad|mistake|fault|apologies))`;

const STOCK =
  /^(?:(?:for|about|to (?:hear|learn|see|read|know)(?: about| of| that)?|of|regarding|on|over|with) )?(?:(?:that )?(?:you(?:'ve| have| are|'re|'d)?|this|it|there)(?: (?:may|might|must))?(?: have| has| had| been| was| is| were)* )?(?:(?:experienced|experiencing|encountered|faced|facing|caused|having|had|suffered|going through) )?(?:(?:any|all|all of|the|this|these|that|those|your|our|such|such a|a|an|any and all|some|every|further|caused|possible|potential|great|huge|recent|unexpected) ){0,4}(?:(?:recent|poor|bad|negative|unpleasant|disappointing|less than (?:satisfactory|ideal|perfect|pleasant|stellar|positive)|unsatisfactory|terrible|awful|horrible|frustrating|unfortunate|upsetting|not so great|subpar|sub-par|below par|stressful|inconvenient|unhappy|undesirable|adverse|negative|overall|dissatisfying|inconveniences?|frustrations?|poor service|confusion|and|or|\/|,) ){0,5}(?:inconveniences?|incovenience|inconvience|trouble|troubles|confusion|misunderstandings?|difficult(?:y|ies)|issues?|problems?|experience|hassle|frustrations?|disappointment|upset|annoyance|disruptions?|challenges?|situation|circumstances|mix-?up|dissatisfaction|distress|stress)(?![a-z])/;
const STOCK_CLAUSE =
  /^(?:(?:to hear|to learn|to see|to read|that|about) ){0,2}(?:(?:this|that|it|yours?|your (?:recent )?(?:visit|stay|experience|time))(?: [a-z]{2,15}){0,5}? )?(?:(?:has been|was|is|had been|'s been|wasn't|was not|isn't|hasn't been)) (?:such |not |less than |anything but )?(?:your|the|an?|what|up to|as|ideal|perfect|great|good|enjoyable|pleasant|satisfactory|positive)?[a-z ,-]{0,40}(?:experience|case|expectations?|expect(?:ed)?|hoped|enjoyable|pleasant|satisfactory|ideal|positive|stellar|great|good)|^(?:(?:to hear|to learn|to see|to read|that) ){0,2}(?:you|we)(?:'ve| have|'re| are|'d)?(?: had| having| received| been having| not had| didn't have| did not have| failed to meet| did not meet| didn't meet| fell short of| haven't met| experienced| encountered| ran into| run into| running into| faced)? ?(?:an?|any|some|such an?|the|your|these|this|with|so (?:much|many))? ?(?:(?:bad|poor|negative|unpleasant|disappointing|great|good|positive|frustrating|terrible|awful|horrible|less than [a-z]{3,12}|issues?|problems?|trouble|difficult(?:y|ies)|recent|satisfactory|unsatisfactory|enjoyable|pleasant|[a-z]{2,8}ing) ){0,3}(?:experience|issues?|problems?|trouble|difficult(?:y|ies)|expectations?|inconvenience)(?! with (?!(?:this|that|it|us|our (?:service|product|company|team))\b))/;
/** After a stock word, one of these makes the object specific: "trouble setting up", "the inconvenience of two cancelled trains". */
const MADE_SPECIFIC =
  /^ (?:(?:with|in|to|when|while|at|on|of|from|accessing|setting|signing|logging|using|getting|making|finding|placing|opening|reaching|over|around|about|regarding) (?!(?:this|that|it|these|those|us|our (?:company|service|services|product|products|team|brand|store|app|website|site|hotel|restaurant)|your end|your side|my end|here|any|the past|behalf|board|you)(?![a-z])))[a-z0-9'#\uE000-\uE006]/;
/** "The trouble our driver caused you at the gate" says who and where. */
const CAUSED_BY =
  /^(?: that)? our (?!(?:team|service|company|issue|situation|error|mistake)\b)[a-z]{3,14} (?:caused|gave|made)/;
const SPECIFIC_STOCK =
  /^(?:(?:for|about|to hear (?:about|of)|of|regarding|on) )?(?:(?:the|this|your|our|any|these) ){0,2}(?!(?:bad|poor|any|all|recent|negative|and|or|such|caused|great|huge|unpleasant|disappointing|overall|frustrating|unfortunate|less|terrible|awful|horrible|some|further|inconvenience|frustration|frustrations)\b)[a-z-]{4,20} (?:issues?|problems?|troubles?|experience|difficulties|situation|confusion|disruptions?|challenges?)(?![a-z])/;
/** "The delay and any inconvenience": the stock word is said all the same. */
const ENDS_STOCK =
  /\b(?:and|or|&) (?:for )?(?:any |the |all the |all |further )?(?:inconveniences?|trouble|confusion|frustrations?|hassle)(?: (?:this|that|it|caused|you|we)[a-z' ]{0,30})?$/;
const CONDITION =
  /^(?:(?:if|in case|in the event|for any (?:offen[cs]e|hurt|insult)|should (?:you|this|we|any|it|there|our))\b|to (?:hear|see|read) (?:of|about) any\b)/;
const FEELING_WORD =
  '(?:unhappy|upset|disappointed|frustrated|dissatisfied|offended|annoyed|angry|displeased|dismayed|unsatisfied|bothered|discouraged|disheartened|unimpressed|not (?:happy|satisfied|pleased|impressed)|happy|satisfied|pleased|a (?:huge |big )?fan|impressed|less than (?:happy|satisfied|pleased)|so unhappy|aggrieved|hurt|confused)';
const FEELING = new RegExp(
  `^(?:to (?:hear|see|read|learn|know) )?(?:that |to )?(?:you|u|ya|anyone who(?: may| might)?(?: have)?|how you|(?:some|many)(?: of)?(?: our)? (?:people|customers|guests|players|users|members|fans)|customers|guests|anyone|people)(?:'re| are| were| was| is|'ve been| have been| remain| remained|'re not| aren't| are not| weren't| were not| wasn't)?(?: (?:to )?(?:feel|felt|feeling|think|thought|believe|believed|perceive|perceived|found (?:it|the|our|us|this|that|your)|find it|took offen[cs]e|didn't (?:like|enjoy|love)|did not (?:like|enjoy|love)|consider|considered)(?![a-z])| (?:still |so |very |really |clearly |feeling |left |left feeling )*${FEELING_WORD}(?![a-z]))`,
);
const POINTER =
  /^(?:(?:to (?:hear|see|read|learn|know)|about|for|that|of|on) ){0,2}(?:about )?(?:all )?(?:this|that|it|these|those)?(?: (?:has|have|had|is|was|occurred|took))*(?: (?:happened|happening|occurred|place|here|today|too|again|so far|guys|all|matter))*\s*[.!]*$/;
/** "Sorry for your frustration": the feeling is theirs, and so is the fault. */
const YOUR_FEELING = /^(?:for|about) your (?:frustration|disappointment|upset)[^a-z]*$/;
const NEW_STATEMENT =
  /^(?:to (?:say|inform|report|tell|advise|let you know|announce|confirm)|but|however|there(?:'s| is| isn't| are| aren't)|no|not|nothing|that (?:we|i) (?:will not|cannot|can't|can not|are unable|am unable|won't|must|have to))(?![a-z])/;
const OWNED = /\b(?:we|our|us|my|i)\b/;
/** What makes even "sorry if" an apology: the fault is owned in the same sentence. */
const ADMITTED =
  /\b(?:our|my) (?:fault|mistake|error|bad|doing)\b|\b(?:we|i) (?:should have|shouldn't have|got (?:this|it|that) wrong|messed up|let you down)\b|\b(?:when|because|that|after) we\b/;
const LEADING_ADVERBS = new RegExp(`^(?:${ADVERBS})`);
const NOT_APOLOGY = /^(?:no need|don't|you don't|never|not)\b/;

/** What an apology is for, read from the words after "sorry". */
function objectOf(object: string): ApologyObject | 'statement' {
  if (object === '' || /^(?:once )?again$/.test(object) || /^[^a-z]*$/.test(object)) return 'none';
  if (NEW_STATEMENT.test(object)) return 'statement';
  if (CONDITION.test(object)) return 'condition';
  if (FEELING.test(object) || YOUR_FEELING.test(object)) return 'feeling';
  if (POINTER.test(object)) return 'pointer';
  const stock = STOCK.exec(object);
  if (stock !== null) {
    const rest = object.slice(stock[0].length);
    return MADE_SPECIFIC.test(rest) || CAUSED_BY.test(rest) ? 'named' : 'stock';
  }
  if (ENDS_STOCK.test(object)) return 'stock';
  if (SPECIFIC_STOCK.test(object)) return 'named';
  if (STOCK_CLAUSE.test(object)) return 'stock';
  return 'named';
}

function apology(match: string, clause: Clause): Slots | undefined {
  if (match.endsWith('regretted')) return { kind: 'apology', object: 'stock', owned: false };
  const at = clause.core.indexOf(match);
  if (NOT_APOLOGY.test(clause.core)) return undefined;
  const after = clause.core.slice(at + match.length).trim();
  const trimmed = after.replace(LEADING_ADVERBS, '').replace(/[\s,.!?\uE005]+$/, '');
  const object = objectOf(trimmed);
  if (object === 'statement') return { kind: 'apology', object: 'none', owned: false };
  const owned = object === 'feeling' || object === 'condition' ? ADMITTED.test(clause.sentence) : OWNED.test(trimmed);
  return { kind: 'apology', object, owned };
}

export const apologies: readonly Entry[] = [
  {
    id: 'apology/statement',
    act: 'apology',
    // "Sorry to say the shop is closed": the words after it are news, so the clause stays open for other acts.
    pattern: `${HEAD} (?:to (?:say|inform|report|tell|advise|let you know|announce|confirm)|but|however|there(?:'s| is| isn't| are| aren't)|no|not|that (?:we|i) (?:will not|cannot|can't|can not|are unable|am unable|won't|must|have to))(?![a-z])`,
    at: 'head',
    wholeClause: false,
    final: false,
    slots: () => ({ kind: 'apology', object: 'none', owned: false }),
    source: SOURCE,
  },
  {
    id: 'apology/head',
    act: 'apology',
    needs: 'sorry|sry|pol[ol]?[gio]|apols|regret|excuse|forgive|pardon|bad|mistake|fault',
    pattern: `${HEAD}(?![a-z])`,
    at: 'head',
    wholeClause: true,
    final: true,
    slots: apology,
    source: SOURCE,
  },
  {
    id: 'apology/inside',
    act: 'apology',
    needs: 'sorry|apolog',
    pattern:
      "(?:^|(?:[^a-z']|\\b(?:we're|i'm|are|am|is|so|really|truly|again|our|my|sincere|and|also|please accept|do|do sincerely|must|to)) )(?:sorry|apologi[sz]e|apologies)(?![a-z])",
    at: 'anywhere',
    wholeClause: false,
    final: false,
    slots: (match, clause) => {
      const words = clause.core.slice(0, clause.core.indexOf(match) + match.length);
      if (
        /\b(?:no need to|don't|do not|not|won't|better safe than|can't|cannot|an?|any|if you|you(?:'re| are)?) (?:[a-z]{1,12} )?(?:sorry|apologi[sz]e|apologies)/.test(
          words,
        )
      )
        return undefined;
      return apology(match, clause);
    },
    source: SOURCE,
  },
];
