import type { Phrase } from '../phrases.js';

const HUMOUR = 'Béal & Grégoire 2022, Journal of Service Research: humour at the cost of the customer';
const BYSTANDER = 'Judgement guide: would a bystander hear the brand make fun of the person?';

/** How a wording mocks: each kind has its own message. */
export interface MockingPhrase extends Phrase {
  readonly kind: 'mock' | 'applause';
}

const TALE =
  'rant|tirade|meltdown|outburst|tantrum|drama|essay|novel|sermon|lecture|monologue|theatrics|fairytale|fantasy';
const CLEVER =
  'original|observant|clever|mature|generous|thoughtful|perceptive|brave|charming|tragic|dreadful|convenient|classy';
const ADMIRED =
  'congratulations|congrats|bravo|kudos|genius|brilliant|(well done)|(top marks)|(good for you)|(nice one)|hooray';
const WE = 'we|i|our|my';

/** Wordings that make fun of the customer; `applause` is meant well unless something went wrong. */
export const mockingPhrases: readonly MockingPhrase[] = [
  {
    kind: 'mock',
    phrase: 'good|best luck with that|(finding (another|someone|somewhere|anyone|anything|something))',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase: '(captain obvious)|einstein|sherlock|(know-it-all)|(keyboard warrior)',
    notAfter: 'the|at|in|on|mr|albert|team',
    notBefore: 'holmes|house|street|road|hotel|room|plan|card|bagels',
    source: HUMOUR,
  },
  { kind: 'mock', at: 'clause', phrase: 'nice|good try', before: '.|,|but|though', source: HUMOUR },
  {
    kind: 'mock',
    at: 'clause',
    phrase: '(boo hoo)|(poor (little) you|thing|baby|diddums)|(my heart bleeds)|(slow clap)|whoopee',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase: '(tiniest|smallest|tiny (little) violin)|(cry me a river)|(first world problem|problems)',
    source: HUMOUR,
  },
  { kind: 'mock', phrase: 'heaven|god|heavens forbid', source: HUMOUR },
  {
    kind: 'mock',
    phrase:
      "aren't|isn't|(are|is not)|(can't|cannot|(don't know how to) read (your|people's|customers')) (a) (mind readers|" +
      'reader)|psychic|psychics|telepathic|clairvoyant|minds|mind|magicians|wizards',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase: 'crystal ball|(balls)',
    notBefore: 'lamp|ornament|necklace',
    notAfter: 'size|your|this',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase: 'how (will|would|shall|can|could|do|did) we (ever) survive|cope|manage|(go on) without you|your',
    source: HUMOUR,
  },
  { kind: 'mock', phrase: `how dare (${WE})|they|the`, notAfter: 'feel|felt|think|said', source: HUMOUR },
  {
    kind: 'mock',
    at: 'clause',
    phrase:
      '(silly us|me)|(what were we thinking)|((do|please) forgive|excuse|pardon us for (not|being|daring|having|' +
      'trying))|(shame on us for (not) (reading|knowing|guessing|trying|being))',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase: `how (very|terribly|incredibly|awfully|so) ${CLEVER} (of you)`,
    notAfter: 'know|see|understand|realise|realize|matter',
    before: '.|,|to',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase:
      "aren't you (a|the|so|just) (bit|little) (clever|special|charming|delightful|lucky|observant|treat|smart|ray|star)",
    source: HUMOUR,
  },
  {
    kind: 'mock',
    at: 'clause',
    phrase: 'what a (complete|total|big|huge) surprise|shock|shocker|tragedy|catastrophe|drama',
    before: '.|,',
    source: HUMOUR,
  },
  { kind: 'mock', phrase: 'oh|ah|(my goodness) (,) the horror|humanity|tragedy|drama|injustice', source: HUMOUR },
  {
    kind: 'mock',
    at: 'clause',
    phrase:
      '(yeah|oh (,) right|sure)|(last time we|i checked)|newsflash|(news flash)|(surprise (,) surprise)|shocker|(shocking (,) (we|i) know)|gasp',
    before: '.|,|:|-|[',
    source: HUMOUR,
  },
  { kind: 'mock', phrase: "in case you hadn't|haven't|(had|have not)|didn't (already) noticed|notice", source: HUMOUR },
  {
    kind: 'mock',
    phrase:
      `(for the|your|this|that|such|another (a|an) (* (*)) ${TALE})|(for the history|business|geography|life|maths|` +
      'economics lesson|story)|(for sharing your (little|great|infinite|expert) wisdom)|(for the words of wisdom|' +
      'pearls)|(for nothing)',
    before: '.|,|but|;|on|about',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase:
      'your (little|lovely|long|lengthy|epic|dramatic|colourful|colorful|charming|delightful|usual|angry|entertaining) ' +
      `${TALE}|(fairy tale)|(work of fiction)|fiction|performance`,
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase: 'vivid|wild|fertile|creative|active|impressive|(quite an) imagination',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase:
      '(turn|turning|switch|switching|use|using on your|that brain)|(use|using|open|opening your brain|eyes|head|' +
      'imagination)|(put|putting your glasses|(reading glasses) on)|(with your eyes open)',
    notAfter: 'if|when|to|by|for',
    source: HUMOUR,
  },
  { kind: 'mock', phrase: 'your (royal|imperial) majesty|highness|lordship|ladyship|excellency', source: BYSTANDER },
  {
    kind: 'mock',
    phrase: '(drama queen)|snowflake|(armchair critic|expert|chef|pilot)|(mr|mrs|miss|mister perfect|grumpy|bigshot)',
    at: 'clause',
    source: BYSTANDER,
  },
  {
    kind: 'mock',
    phrase:
      "(we'll|i'll|(we|i will|shall) (be sure to|get) right on that)|(alert|stop|hold|call|inform|notify the press|" +
      "presses|media|pope|bbc|newspapers)|(don't hold your breath)|((a|your|the) medal|trophy|parade|(gold star)|" +
      'cookie|biscuit is|are in the post|mail)|(do you want|would you like a medal|trophy|cookie|biscuit)',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase:
      'must be (so|very|really|terribly) nice|hard|tough|exhausting|wonderful|fun (to be|have)|being|having|(for you)',
    notAfter: 'it|that|this|which|these|can|there|they|how|know|see|imagine',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    at: 'clause',
    phrase:
      'someone|somebody (clearly|obviously|just) (got up on the wrong)|(woke up on the wrong)|(needs a|their nap|hug|coffee)|(having a tantrum|moment)',
    source: HUMOUR,
  },

  {
    kind: 'mock',
    phrase: 'funny (,) how|that|because you|your|nobody|the|it|no',
    notAfter: 'not|something',
    source: HUMOUR,
  },
  { kind: 'mock', phrase: 'how will|would|did|do you ever recover|cope|survive|manage', source: HUMOUR },
  { kind: 'mock', phrase: 'clever|smart|brilliant|genius|bold|great move', before: '.|,', source: HUMOUR },
  {
    kind: 'mock',
    phrase:
      '(have fun|enjoy (it|yourself) over there)|(good|best luck with|at their|them|the competition)|(good luck elsewhere)',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase: 'your|an (so-called) expert opinion|verdict|review|judgement',
    notAfter: 'for|get|give|want|value|love',
    source: HUMOUR,
  },
  {
    kind: 'mock',
    phrase: 'bravo',
    before: '(,) for (not)|you|on',
    notBefore: 'for (*) (the|your) effort|work|team',
    source: HUMOUR,
  },
  {
    kind: 'applause',
    at: 'clause',
    phrase: `(oh|well|ah|wow|so|and) (,) ${ADMIRED}`,
    before: '.|,|to you|on|for|you|[|-',
    notBefore: '(,|.) (we|i)|to (the|our|get|hear)',
    source: HUMOUR,
  },
  {
    kind: 'applause',
    at: 'clause',
    phrase:
      'wow , thanks|(thank you)|(so you)|you|someone|somebody|what|such|imagine|just|(a whole)|((that|must be) (a|' +
      'must) (be) (new) record)|one|two|three|four|five|six|ten|#',
    notBefore: "we|(for (letting|telling|bringing|the|flagging|sharing|reaching|reporting))|('re) right",
    source: HUMOUR,
  },
  { kind: 'applause', phrase: 'how (nice|lovely|sweet|wonderful|exciting) for you', source: HUMOUR },
  {
    kind: 'applause',
    at: 'clause',
    phrase: 'great|good|nice|excellent|brilliant|amazing|well sherlock|deduction|(done , genius)',
    source: HUMOUR,
  },
  {
    kind: 'applause',
    at: 'clause',
    phrase: '(lucky you)|(bless your heart)|(there (,) there)',
    source: HUMOUR,
  },
];

/** Words for a customer's case: in quote marks they sound doubted. */
export const doubtedWords: ReadonlySet<string> = new Set(
  (
    'feedback review opinion problem issue concern concerns complaint evidence proof emergency urgent experience expertise ' +
    'research facts story version ordeal nightmare disaster trauma ruined broken damaged defective faulty missing lost stolen ' +
    'allergy allergic injury illness sick loyal loyalty terrible awful horrible rude unsafe dirty cold late advice suggestion ' +
    'truth crisis needs friend witness damage bug bugs scam lies theft accident unacceptable inedible unbearable important ' +
    'serious specialist bad tragedy catastrophe suffering stress pain distress lawyer lousy mistake smoke noise critic stain mould smell'
  ).split(' '),
);

/** One or two words in quote marks, as customers call their case: your 'feedback'. */
export const quotedWords = new RegExp(
  '((?<![\\p{L}\\p{N}])(?:your|this|that|such an?|these|an?|so|too|our|being|is|was|were|mr|mrs|ms|the|so-called|' +
    'alleged|calls? an?) (?:so-called )?)["\'“‘]([a-z][a-z-]{1,20}(?: [a-z-]{2,20})?)[,.!]?["\'”’](?!\\p{L})',
  'giu',
);
