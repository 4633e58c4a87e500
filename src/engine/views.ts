import { isVerbatimSpan, toSourceSpan, type Segment } from '../formats/offsets.js';
import { withoutHidden } from '../language/normal-text.js';
import { read } from '../language/read-reply.js';
import type { Reading } from '../language/reading.js';
import type { Rule } from '../rule.js';
import type { Rendered, RenderingId } from '../templates/template-parts.js';
import type { Edit, Reply, Span } from '../types.js';
import type { Collected } from './collect.js';

/** One text of a reply that rules judge: as it is written, or as a customer would get it. */
export interface View {
  /** Absent for the text as it is written. */
  readonly rendering?: RenderingId;
  /** Made when the first rule asks. */
  readonly reading: Reading;
  /** The same without the signs that nobody sees, for rules that judge wording; this view where there are none. */
  readonly words: View;
  /** A report on this view in offsets of the reply's own text; edits of what was filled in are none of it. */
  toOwn(report: Collected): Collected;
  /** True for a span of this view that holds nothing but what was filled in. */
  isFilledIn(span: Span): boolean;
}

/** A reply with all its views: some rules judge what is written, others what arrives. */
export interface Subject {
  readonly reply: Reply;
  /** The text as it is written: one view. */
  readonly written: readonly View[];
  /** In the order of `RenderingId`; empty when nothing is to be filled in. */
  readonly rendered: readonly View[];
  /** Those with usual values: what sentences say hangs on the branch, not on the values. */
  readonly branches: readonly View[];
  /** The text the customer usually gets. */
  readonly usual: View;
}

/** Makes the views of a reply. `locale` is what the settings say, if anything. */
export function createSubject(reply: Reply, locale: string | undefined, renderings: readonly Rendered[] = []): Subject {
  const written = createView(reply, locale, { toOwn: (report) => report, isFilledIn: () => false });
  const views = renderings.map(({ id, text, segments }) =>
    createView({ ...reply, text }, locale, {
      rendering: id,
      toOwn: (report) => toTemplate(report, segments),
      isFilledIn: (span) => isFilledIn(segments, span),
    }),
  );
  const branches = views.filter(({ rendering }) => rendering === 'full' || rendering === 'otherwise');
  return { reply, written: [written], rendered: views, branches, usual: (views[0] ?? written).words };
}

function createView(reply: Reply, locale: string | undefined, rest: Omit<View, 'reading' | 'words'>): View {
  let reading: Reading | undefined;
  let words: View | undefined;
  const view: View = {
    ...rest,
    // Spread into another object, it would be made at once.
    get reading() {
      return (reading ??= read(reply, locale));
    },
    get words() {
      return (words ??= createWords(view, reply, locale, rest));
    },
  };
  return view;
}

function createWords(
  view: View,
  reply: Reply,
  locale: string | undefined,
  rest: Omit<View, 'reading' | 'words'>,
): View {
  const shown = withoutHidden(reply.text);
  if (shown === undefined) return view;
  const { text, segments } = shown;
  return createView({ ...reply, text }, locale, {
    ...rest,
    toOwn: (report) => rest.toOwn(toWritten(report, segments)),
    isFilledIn: (span) => rest.isFilledIn(toSourceSpan(segments, span)),
  });
}

/** The views a rule judges, the usual one first. */
export function viewsFor(rule: Rule, subject: Subject): readonly View[] {
  const views = viewsOf(rule, subject);
  return rule.meta.language === 'lexicon' ? views.map(({ words }) => words) : views;
}

function viewsOf({ meta }: Rule, { written, rendered, branches }: Subject): readonly View[] {
  if (rendered.length === 0 || meta.judges === 'template') return written;
  return meta.judges === 'every-rendering' ? rendered : branches;
}

/** Puts a report on a text without hidden signs back; an edit takes those between its words along. */
function toWritten(report: Collected, segments: readonly Segment[]): Collected {
  const back = (edits: readonly Edit[]): readonly Edit[] =>
    edits.map(({ span, text }) => ({ span: toSourceSpan(segments, span), text }));
  const { fix, suggestions } = report;
  return {
    ...report,
    span: toSourceSpan(segments, report.span),
    ...(fix !== undefined && { fix: back(fix) }),
    suggestions: suggestions.map(({ message, edits }) => ({ message, edits: back(edits) })),
  };
}

function toTemplate(report: Collected, segments: readonly Segment[]): Collected {
  const isKept = (edits: readonly Edit[]): boolean => edits.every(({ span }) => isVerbatimSpan(segments, span));
  const back = (edits: readonly Edit[]): readonly Edit[] =>
    edits.map(({ span, text }) => ({ span: toSourceSpan(segments, span), text }));
  const { fix, ...rest } = report;
  return {
    ...rest,
    span: toSourceSpan(segments, report.span),
    ...(fix !== undefined && isKept(fix) && { fix: back(fix) }),
    suggestions: report.suggestions.flatMap(({ message, edits }) =>
      isKept(edits) ? [{ message, edits: back(edits) }] : [],
    ),
  };
}

function isFilledIn(segments: readonly Segment[], { start, end }: Span): boolean {
  return segments.some(
    ({ verbatim, decodedStart, decodedLength }) =>
      !verbatim && decodedStart <= start && end <= decodedStart + decodedLength,
  );
}
