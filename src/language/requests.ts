import { pattern, lazy } from '../base/patterns.js';
import type { Span } from '../base/types.js';

/** How one language asks for data, as sources of regular expressions: see `words/en-requests.ts`. */
export interface RequestPatterns {
  /** A cheap test: a sentence without one of these asks for no datum. */
  readonly mayAsk: string;
  /** From the start of a clause to the datum. */
  readonly ask: string;
  /** "your", "the name and", ...: what stands between asking and the datum. */
  readonly possessive: string;
  /** Secrets that no customer should ever be asked for. */
  readonly secret: string;
  /** Data that identify a person or open a record. */
  readonly datum: string;
  /** A question for a datum that begins with it: "what email did you sign up with?". */
  readonly which: string;
  /** What must stand in a `which` question. */
  readonly whichAbout: string;
  /** Signs that the same words do not ask: "never share your PIN", "reset your password". */
  readonly notAsking: string;
  /** "Never", "don't": before the clause they may turn it into a warning. */
  readonly warns: string;
  /** Questions about a secret that do not ask for it: "the last four digits", "what kind of card". */
  readonly harmless: string;
}

/** A request for data. Patterns find it, not the trained model: to miss one would harm somebody. */
export interface DataRequest extends Span {
  /** The last words of it, which name what is asked for. */
  readonly datum: string;
  readonly secret: boolean;
}

/** Finds requests for data in one language. */
export interface RequestReader {
  /** Requests in a sentence of normalised text, by its clauses. */
  find(normal: string, sentence: Span, clauses: () => readonly Span[]): readonly DataRequest[];
}

/** A request may begin behind any comma: "Hi Fay, what's your order number?" */
const atCommas =
  (normal: string) =>
  ({ start, end }: Span): readonly Span[] => {
    const starts = Array.from(normal.slice(start, end).matchAll(/, /g), ({ index }) => start + index + 2);
    return [start, ...starts].map((from) => ({ start: from, end }));
  };

/** Makes a reader of requests; its patterns are compiled when a sentence first passes the cheap test. */
export function requestReader(patterns: RequestPatterns): RequestReader {
  const { mayAsk, ask, possessive, secret, datum, which, whichAbout, notAsking, warns, harmless } = patterns;
  const may = pattern(mayAsk);
  const compiled = lazy(() => ({
    secret: pattern(`^${ask}${possessive}${secret}(?![a-z])`),
    datum: pattern(`^${ask}${possessive}${datum}(?![a-z])`),
    which: pattern(`^${which}(?![a-z])`),
    whichAbout: pattern(whichAbout),
    notAsking: pattern(notAsking),
    warns: pattern(warns),
    harmless: pattern(harmless),
  }));

  function findIn(
    core: string,
    before: string,
  ): (Omit<DataRequest, 'start' | 'end'> & { readonly match: string }) | undefined {
    const { secret: forSecret, datum: forDatum, which: whichOne, ...more } = compiled();
    if (more.notAsking.test(core)) return undefined;
    const isHarmless = more.harmless.test(core);
    const asksWhich = more.whichAbout.test(core) ? whichOne.exec(core) : null;
    const secretMatch = isHarmless ? null : forSecret.exec(core);
    const match = (secretMatch ?? forDatum.exec(core) ?? asksWhich)?.[0];
    if (match === undefined) return undefined;
    if (more.warns.test(before) && more.notAsking.test(`${before.slice(-60)}${match}`)) return undefined;
    const words = match.trim().split(' ');
    return { match, datum: words.slice(-2).join(' '), secret: secretMatch !== null };
  }

  return {
    find(normal, { start, end }, clauses) {
      const sentence = normal.slice(start, end);
      if (!may.test(sentence)) return [];
      return clauses()
        .flatMap(atCommas(normal))
        .flatMap((clause) => {
          const found = findIn(
            normal.slice(clause.start, Math.min(clause.end, clause.start + 500)),
            normal.slice(start, clause.start),
          );
          if (found === undefined) return [];
          const { match, ...request } = found;
          return [{ ...request, start: clause.start, end: clause.start + match.length }];
        })
        .filter((request, place, all) => all.findIndex(({ end: other }) => other === request.end) === place);
    },
  };
}
