import { MEET } from '../base/meet.js';
import { matchesOf } from '../base/matches.js';
import { lazy, lazySearch } from '../base/lazy.js';
import type { Span } from '../base/types.js';
import type { ByLanguage } from './context.js';
import type { Scan } from './scan.js';

/** A value right behind its label. */
export interface Labelled extends Span {
  /** The label as it stands there, in lower case. */
  readonly label: string;
  /** The value as it stands there. */
  readonly value: string;
  /** What stands between them. */
  readonly link: string;
}

// Words and signs that may stand between a label and its value: "password for you is now: x".
const LINK_WORD =
  '(?:numbers?|no\\.?|num\\.?|nr\\.?|n[º°o]\\.?|n\\.|numéro|número|numero|nummer|code|id|is|was|as|of|to|are|being|reads?|shows?|ends? up as|ist|sind|lautet|war|est|es|è|é|er|är|on|' +
  "now|set|reset|changed|updated|registered|listed|recorded|it's|its|it|here's|here|you|we|have|had|gave|given|provided|sent|entered|used|use|file|with|the|your|his|her|their|" +
  'isn.t|.s|and|du|compte|cuenta|konto|conto|temporal|temporária|for (?:the|your|our|this|his|her) \\p{L}{2,15}|not|actually|date|month|year|card|cards?|karte|tarjeta|kaart|cartão|carta|carte|creditcard|kreditkarte|visa|mastercard|ihrer?|ihren?|su|uw|do|da|de|del|della|van|der|des|seu|sua|votre|deiner?|tua|le|la|el|il|het|enregistrée?|registrad[oa]|hinterlegt|details|still|just|again|from|field|provisional|provisoire|provvisoria|provisória|provisorio|tijdelijke?|' +
  'names?|new|temporary|current|old|following|will|be|for|in|our|system|account|login|log|this|that|today|below|via|by|text|sms|under|against)';
const LINK = lazy(
  () =>
    new RegExp(
      `(?:[ \\t:=#,(–-]{0,3}${MEET}${LINK_WORD}${MEET}(?![\\p{L}\\p{N}])){0,7}${MEET}[ \\t]{0,2}(?:[:=#→>-]{1,2}|\\(|,|\\?)?[ \\t]{0,2}(?:\\n[ \\t]{0,4})?["'“„«\`*(]{0,2}`,
      'uy',
    ),
);
/** Between two values of one label: "changed from 12 to 34". */
const BETWEEN = /(?: (?:to|and|by|but|or|und|zu|et|y|e|en|auf|à)| [&/]|,(?= ?\d))(?: now)? /uy;

/** The end of a sticky match at `at`, or -1. */
function endOf(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

/**
 * Makes a search for labels followed by a value, or by two. Both are regular expression sources without groups, for
 * lower-case text; labels stand as whole words. Label, link and value are matched one after the other: as one
 * expression they would be too large to compile well.
 */
export function labelled(labels: ByLanguage, value: string): (scan: Scan) => readonly Labelled[] {
  const anyLabel = lazySearch`(?<![\p{L}\p{N}_])(?:${Object.values(labels).join('|')})(?![\p{L}\p{N}_])`;
  const valueHere = lazy(() => new RegExp(value, 'uy'));
  return (scan) => {
    const found: Labelled[] = [];
    for (const match of matchesOf(anyLabel(), scan.lower)) {
      const labelEnd = match.index + match[0].length;
      const start = endOf(LINK(), scan.lower, labelEnd);
      const end = start === -1 ? -1 : endOf(valueHere(), scan.lower, start);
      if (end === -1) continue;
      const link = scan.lower.slice(labelEnd, start);
      found.push({ label: match[0], link, value: scan.plain.slice(start, end), start, end });
      const next = end === start ? -1 : endOf(BETWEEN, scan.lower, end);
      const nextEnd = next === -1 ? -1 : endOf(valueHere(), scan.lower, next);
      if (nextEnd !== -1)
        found.push({ label: match[0], link, value: scan.plain.slice(next, nextEnd), start: next, end: nextEnd });
    }
    return found;
  };
}
