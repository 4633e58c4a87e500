import { matchesOf } from '../base/patterns.js';
import { readWeights } from '../weights.js';
import type { LanguageReader } from './acts.js';
import type { Vocabulary } from './features.js';
import { sentenceReader } from './reader.js';
import { requestReader, type RequestPatterns } from './requests.js';
import { clauseReader, type ClausePatterns } from './segment.js';
import { slotReader, type SlotPatterns } from './slots.js';
import { turnReader, type TopicPatterns, type TurnReader } from './turn.js';
import { english } from './words/en.js';

/** How letters of a language begin and end, over normalised text. */
interface LetterPatterns {
  /** From the start to behind the words that greet; a name may follow. */
  readonly opening: () => RegExp;
  /** Words that are greeted in place of a name ("there", "all"), over the text as written. */
  readonly anybody: RegExp;
  /** A complimentary close at the end; a name or a team may follow. */
  readonly farewell: RegExp;
}

/** All that differs by language, apart from its corpus and the weights trained on it. */
interface LanguageData extends SlotPatterns {
  readonly vocabulary: Vocabulary;
  readonly clauses: ClausePatterns;
  readonly requests: RequestPatterns;
  readonly letters: LetterPatterns;
  readonly topics: TopicPatterns;
}

/** All that reads replies in one language. */
export interface Language extends LanguageReader {
  readonly turns: TurnReader;
  readonly letters: LetterPatterns;
  readonly topics: TopicPatterns;
}

/** Languages that care-lint has a corpus for, by BCP 47 language. */
const data = { en: english } as const satisfies Readonly<Record<string, LanguageData>>;
/** BCP 47 code of such a language. */
type LanguageId = keyof typeof data;

const made = new Map<LanguageId, Language>();

/** Makes the reader of a language when its first reply comes. */
export function languageOf(id: LanguageId): Language {
  const known = made.get(id);
  if (known !== undefined) return known;
  const { vocabulary, clauses, requests, letters, topics, ...slots } = data[id];
  const { acts, turns } = readWeights(id);
  let turn: TurnReader | undefined;
  const language: Language = {
    sentences: sentenceReader(vocabulary, acts),
    slots: slotReader(slots),
    clauses: clauseReader(clauses),
    requests: requestReader(requests),
    letters,
    topics,
    get turns() {
      return (turn ??= turnReader(vocabulary, turns));
    },
  };
  made.set(id, language);
  return language;
}

const WORD = /[a-z\u00df-\u024f\u1e00-\u1eff']{1,30}/g;
const ACCENT = /[\u00df-\u024f\u1e00-\u1eff]/;
/** Letters of other alphabets; each counts as a word. */
const OTHER_LETTER = /[\u0370-\u1dff\u3040-\ud7ff\uff66-\uffdc]/g;
/** The commonest English function words that are not also common words of German, Spanish, French, Dutch or Italian. */
const ENGLISH = new Set(
  (
    "the and you your we our to of for is are this that have has with please sorry can will be not it i'm we're on at by from if us " +
    "was been were do does did there here they them what which when how would could should please thanks thank hi hello i'll we'll " +
    "it's you're any let know help get a an as so my me he she their about"
  ).split(' '),
);

/** Function words of other languages in Latin letters, without those that are English words too. */
const FOREIGN = new Set(
  (
    'de la el los las que und der die den dem das ist wird sind hat auch noch sehr nicht mit für ihre sie wir le les des est pas vous ' +
    'nous et een het niet van voor wij u che sono il gli para por não uma você sua obrigado gracias merci danke hola hallo bonjour ' +
    'ciao olá por su tu una del al au du pour votre avec auf ein eine bitte haben lo siento een zijn uw si esta está nos och att är ' +
    'inte ett jag ditt tack ikke og til deres vores nie jest oraz dla prosze dziekujemy yang dan untuk anda kami tidak dengan terima ' +
    'kasih bir ve icin bu degil ja ei kiitos este pentru sunt jsme nebo prosim dekujeme hogy nem te hemos con un com seu em um'
  ).split(' '),
);
const CONTRACTION = /(?:n't|'ll|'ve|'re|'m|'d)\b/;

/** Code units that are read: more of a text would not change the answer. */
const MOST_CHARS = 400;
/** A smaller share of foreign words does not speak against English. */
const FEW_FOREIGN = 0.1;
/** Where foreign words do speak against it, this share of English function words is enough. */
const ENOUGH_ENGLISH = 0.15;

/**
 * The language of a text, `undefined` when it is one that care-lint cannot read. A declared locale decides. Without one, a
 * text is English when hardly a word is foreign (a list of parts has few function words to go by), or when English function
 * words prevail.
 */
export function detectLanguage(normal: string, locale: string | undefined): 'en' | undefined {
  if (locale !== undefined) return /^en\b/i.test(locale) ? 'en' : undefined;
  const start = normal.slice(0, MOST_CHARS);
  let words = 0;
  let english = 0;
  let foreign = 0;
  let accented = 0;
  for (const match of matchesOf(WORD, start)) {
    words++;
    if (ENGLISH.has(match[0]) || CONTRACTION.test(match[0])) english++;
    else if (FOREIGN.has(match[0])) foreign++;
    else if (ACCENT.test(match[0])) accented++;
  }
  const others = start.match(OTHER_LETTER)?.length ?? 0;
  const all = words + others;
  // A text of addresses, numbers and placeholders alone fits every language.
  if (all === 0) return normal.trim() === '' ? undefined : 'en';
  // Names have accents too.
  if ((foreign + accented / 2 + others) / all < FEW_FOREIGN) return 'en';
  return english > foreign && english / (all + accented) >= ENOUGH_ENGLISH ? 'en' : undefined;
}
