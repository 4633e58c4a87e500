import type { Span } from '../../src/base/types.js';
import { findTokens } from '../../src/language/tokens.js';
import { findFacts, type Fact, type FactKind } from '../../src/library/facts.js';
import { parseTemplate } from '../../src/templates/parse-template.js';
import type { Slot } from '../../src/templates/template-parts.js';

/** What an entry holds that its translation must hold too. */
export interface Content {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly facts: readonly Fact[];
  readonly links: readonly Span[];
}

/** A difference between a translation and its original: a place in one of them, or in both. */
export interface Drift {
  readonly here: Span | undefined;
  readonly there: Span | undefined;
}

/** Times and phone numbers differ from country to country. */
const COMPARED: ReadonlySet<FactKind> = new Set<FactKind>(['amount', 'percent', 'duration', 'weekdays']);

/** Reads what can be compared between languages. */
export function contentOf(text: string): Content {
  const { slots } = parseTemplate(text);
  const isInSlot = ({ start, end }: Span): boolean => slots.some((slot) => start < slot.end && slot.start < end);
  return {
    text,
    slots,
    facts: findFacts(text).filter((fact) => COMPARED.has(fact.kind) && !isInSlot(fact)),
    links: findTokens(text).filter(({ kind }) => kind === 'link'),
  };
}

/** Where a translation differs from the original: in placeholders, then facts, then links. */
export function driftOf(original: Content, translation: Content): readonly Drift[] {
  return [
    ...slotDrift(original, translation),
    ...factDrift(original, translation),
    ...linkDrift(original, translation),
  ];
}

/** Names are left out: another language greets with the last name, or without a name. */
function slotDrift(original: Content, translation: Content): readonly Drift[] {
  // A link may be written out in one language and a placeholder in the other.
  const comparesLinks = original.links.length === translation.links.length;
  const lacking = (slots: readonly Slot[], others: readonly Slot[]): readonly Slot[] => {
    const known = new Set(others.map(({ variable }) => variable));
    const seen = new Set<string>();
    return slots.filter(({ variable, type }) => {
      const isNew =
        type !== 'name' && (comparesLinks || type !== 'link') && !known.has(variable) && !seen.has(variable);
      seen.add(variable);
      return isNew;
    });
  };
  return pairUp(lacking(original.slots, translation.slots), lacking(translation.slots, original.slots));
}

/** One drift for each place that is missing and each that is extra; a missing and an extra one share a drift. */
function pairUp(there: readonly Span[], here: readonly Span[]): readonly Drift[] {
  return Array.from({ length: Math.max(there.length, here.length) }, (_, i) => ({ here: here[i], there: there[i] }));
}

function factDrift(original: Content, translation: Content): readonly Drift[] {
  const drifts: Drift[] = [];
  const kindsOf = ({ facts }: Content) => new Set(facts.map(({ kind, unit }) => `${kind} ${unit}`));
  const [left, right] = [kindsOf(original), kindsOf(translation)];
  for (const kind of left) {
    const lacking = (content: Content, other: Content): readonly Fact[] => {
      const values = other.facts.filter((fact) => `${fact.kind} ${fact.unit}` === kind).map(({ value }) => value);
      return content.facts.filter((fact) => `${fact.kind} ${fact.unit}` === kind && !values.includes(fact.value));
    };
    const [there, here] = [lacking(original, translation), lacking(translation, original)];
    // Prices in another currency differ, and a number may be written as a word: neither is a drift.
    if (right.has(kind))
      drifts.push(...pairUp(there, here).filter((drift) => drift.here !== undefined && drift.there !== undefined));
    else if (kind.startsWith('amount') && ![...right].some((other) => other.startsWith('amount')))
      drifts.push(
        ...there.filter((fact) => !saysNumber(translation, fact)).map((fact) => ({ here: undefined, there: fact })),
      );
  }
  return drifts;
}

/** True when the digits of an amount stand in a text, whatever stands beside them. */
function saysNumber({ text }: Content, { value }: Fact): boolean {
  const [whole = ''] = value.split('.');
  return text.replaceAll(/(?<=\d)[.,'’\s](?=\d{3})/g, '').includes(whole);
}

/** A translation has its own pages, so only the number of links is compared. */
function linkDrift(original: Content, translation: Content): readonly Drift[] {
  const count = ({ links, slots }: Content): number =>
    links.length + slots.filter(({ type }) => type === 'link').length;
  if (count(translation) >= count(original)) return [];
  const kept = new Set(translation.links.map((link) => plainLink(translation, link)));
  const lost = original.links.filter((link) => !kept.has(plainLink(original, link)));
  return lost.slice(0, count(original) - count(translation)).map((link) => ({ here: undefined, there: link }));
}

/** A link without the parts that name its language: `/en/`, `?lang=en`, `en.example.com`. */
function plainLink({ text }: Content, { start, end }: Span): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|[a-z]{2}\.)?/, '')
    .replace(/\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/|$)/, '')
    .replace(/[?&](?:lang|language|locale|hl)=[\w-]{1,20}/, '');
}
