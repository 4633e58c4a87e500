import { matchesOf } from './matches.js';
import type { Span } from '../types.js';
import type { Scan } from './types.js';

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
  'isn.t|not|actually|date|month|year|card|cards?|karte|tarjeta|kaart|cartão|carta|carte|creditcard|kreditkarte|visa|mastercard|ihrer?|ihren?|su|uw|do|da|de|del|della|van|der|des|seu|sua|votre|deiner?|tua|le|la|el|il|het|enregistrée?|registrad[oa]|hinterlegt|details|still|just|again|from|field|provisional|provisoire|provvisoria|provisória|provisorio|tijdelijke?|' +
  'new|temporary|current|old|following|will|be|for|in|our|system|account|login|log|this|that|today|below|via|by|text|sms|under|against)';
const LINK = `((?:[ \\t:=#,(–-]{0,3}${LINK_WORD}(?![\\p{L}\\p{N}])){0,7}[ \\t]{0,2}(?:[:=#→>-]{1,2}|\\()?[ \\t]{0,2}(?:\\n[ \\t]{0,4})?["'“„«\`*(]{0,2})`;

/**
 * Makes a search for labels followed by a value, or by two ("changed from 12 to 34"). Both are regular expression sources without groups, for lower-case
 * text; labels stand as whole words.
 */
export function labelled(labels: string, value: string): (scan: Scan) => readonly Labelled[] {
  let first: RegExp | undefined;
  let second: RegExp | undefined;
  return (scan) => {
    first ??= new RegExp(`(?<![\\p{L}\\p{N}_])(${labels})(?![\\p{L}\\p{N}_])${LINK}(${value})`, 'gu');
    second ??= new RegExp(`(?: (?:to|and|by|but|or|und|zu|et|y|e|en|auf|à)|,| [&/])(?: now)? (${value})`, 'uy');
    const at = (start: number, end: number, label: string, link: string): Labelled => ({
      label,
      link,
      value: scan.plain.slice(start, end),
      start,
      end,
    });
    return matchesOf(first, scan.lower).flatMap((match): readonly Labelled[] => {
      const end = match.index + match[0].length;
      const found = at(end - (match[3] ?? '').length, end, match[1] ?? '', match[2] ?? '');
      if (second === undefined) return [found];
      second.lastIndex = end;
      const next = second.exec(scan.lower);
      if (next === null) return [found];
      return [found, at(second.lastIndex - (next[1] ?? '').length, second.lastIndex, found.label, found.link)];
    });
  };
}

/** How many digits a value holds. */
export function digitCount(value: string): number {
  return value.replace(/[^0-9]/g, '').length;
}
