import { pattern } from '../base/patterns.js';
import type { Label } from './labels.js';
import type { Act, Route, SlotName, Token } from './reading.js';

/** Patterns of one language over normalised text, as sources of regular expressions: see `words/en-slots.ts`. */
export interface SlotPatterns {
  readonly slots: Readonly<Record<SlotName, string>>;
  readonly routes: readonly (readonly [Route, string])[];
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** An act, its slots filled, before its place and score are known. */
type UnplacedAct = DistributiveOmit<Act, 'start' | 'end' | 'label' | 'score'>;

/** Reads what the slots of acts hold, in one language. */
export interface SlotReader {
  /** True when normalised text holds what the slot is about. */
  has(slot: SlotName, normal: string): boolean;
  /** The act that a label stands for, its slots filled from the sentence's normalised text and tokens. */
  fill(label: Label, normal: string, tokens: readonly Token[]): UnplacedAct | undefined;
}

/** Makes each pattern when a sentence first needs it: most replies need few. */
export function slotReader({ slots, routes }: SlotPatterns): SlotReader {
  const patterns = new Map<string, RegExp>();
  const patternOf = (source: string): RegExp => {
    const known = patterns.get(source);
    if (known !== undefined) return known;
    const made = pattern(source);
    patterns.set(source, made);
    return made;
  };
  const has = (slot: SlotName, normal: string): boolean => patternOf(slots[slot]).test(normal);

  function handOff(purpose: boolean, isMessage: boolean, normal: string, tokens: readonly Token[]): UnplacedAct {
    const route = isMessage
      ? 'dm'
      : (routes.find(([id, source]) => id !== 'dm' && patternOf(source).test(normal))?.[0] ?? 'team');
    const details =
      tokens.some(({ kind }) => kind === 'link' || kind === 'email-address' || kind === 'placeholder') ||
      /\d[\d() .-]{5,}\d/.test(normal);
    return { kind: 'hand-off', route, purpose, facts: purpose && has('facts', normal), details };
  }

  /** A promise that can be checked names a time, or else depends on an event that both sides see. */
  function commitment(isCheckable: boolean, normal: string): UnplacedAct {
    const time = has('time', normal);
    return {
      kind: 'commitment',
      owner: has('owner', normal),
      time,
      trigger: !time && (isCheckable || (has('trigger', normal) && !has('soon', normal))),
      effort: has('comeBack', normal) ? 'come-back' : has('look', normal) ? 'look' : 'do',
    };
  }

  return {
    has,
    fill(label, normal, tokens) {
      switch (label) {
        case 'apology-named':
        case 'apology-stock':
        case 'apology-feeling':
        case 'apology-condition':
          // "The trouble signing in": a stock word that names the fault.
          return {
            kind: 'apology',
            object: label === 'apology-stock' && has('madeSpecific', normal) ? 'named' : OBJECTS[label],
            owned: has('owned', normal),
          };
        case 'apology-bare':
          return { kind: 'apology', object: 'pointer', owned: false };
        case 'compensation':
          return { kind: 'compensation', amount: has('amount', normal) };
        case 'commitment-timed':
        case 'commitment-vague':
          return commitment(label === 'commitment-timed', normal);
        case 'question-narrowing':
        case 'question-open':
          return { kind: 'question', narrowing: label === 'question-narrowing' };
        case 'dm-bare':
        case 'dm-purposeful':
          return handOff(label === 'dm-purposeful', true, normal, tokens);
        case 'hand-off-bare':
        case 'hand-off-purposeful':
          return handOff(label === 'hand-off-purposeful', false, normal, tokens);
        case 'refusal':
        case 'refusal-with-alternative':
          return { kind: 'refusal', alternative: label === 'refusal-with-alternative' };
        case 'personal-data-request':
        case 'unknown':
          return undefined;
        default:
          return { kind: label };
      }
    },
  };
}

const OBJECTS = {
  'apology-named': 'named',
  'apology-stock': 'stock',
  'apology-feeling': 'feeling',
  'apology-condition': 'condition',
} as const;
