import { isVerbatimSpan, toSourceSpan, type Segment } from '../base/offsets.js';
import type { Edit, Reply, Span } from '../base/types.js';
import { withoutHidden } from '../language/normal-text.js';
import { read } from '../language/read-reply.js';
import type { Reading } from '../language/reading.js';
import type { Rule } from '../rule.js';
import type { Rendered, RenderingId } from '../templates/template-parts.js';
import type { RawFinding } from './findings.js';

/** One text of a reply that rules judge: as it is written, or as a customer would get it. */
export interface View {
  /** Absent for the text as it is written. */
  readonly rendering?: RenderingId;
  /** Made when the first rule asks. */
  readonly reading: Reading;
  /** This view without invisible characters, for rules that judge wording; the view itself when its text has no such characters. */
  readonly visible: View;
  /** A finding on this view in offsets of the reply's own text, without edits of filled-in values. */
  toReplyOffsets(found: RawFinding): RawFinding;
  /** True for a span of this view that lies within a filled-in value. */
  isFilledIn(span: Span): boolean;
}

/** A reply with all its views: some rules judge what is written, others what arrives. */
export interface ReplyViews {
  readonly reply: Reply;
  /** The text as it is written: one view. */
  readonly written: readonly View[];
  /** In the order of `RenderingId`; empty when nothing is to be filled in. */
  readonly rendered: readonly View[];
  /** The renderings with usual values: what sentences say depends on the branch, not on the values. */
  readonly branches: readonly View[];
  /** The text the customer usually gets. */
  readonly usual: View;
}

/** Makes the views of a reply. `locale` is the one of the settings, if they name one. */
export function createViews(
  reply: Reply,
  locale: string | undefined,
  renderings: readonly Rendered[] = [],
): ReplyViews {
  const written = createView(reply, locale, { toReplyOffsets: (found) => found, isFilledIn: () => false });
  const views = renderings.map(({ id, text, segments }) =>
    createView({ ...reply, text }, locale, {
      rendering: id,
      toReplyOffsets: (found) => toTemplate(found, segments),
      isFilledIn: (span) => isFilledIn(segments, span),
    }),
  );
  const branches = views.filter(({ rendering }) => rendering === 'full' || rendering === 'otherwise');
  return { reply, written: [written], rendered: views, branches, usual: (views[0] ?? written).visible };
}

function createView(reply: Reply, locale: string | undefined, rest: Omit<View, 'reading' | 'visible'>): View {
  let reading: Reading | undefined;
  let visible: View | undefined;
  const view: View = {
    ...rest,
    // A getter: to spread a view into another object would make its reading at once.
    get reading() {
      return (reading ??= read(reply, locale));
    },
    get visible() {
      return (visible ??= createVisible(view, reply, locale, rest));
    },
  };
  return view;
}

/** The view without invisible characters; `view` itself when its text has no such characters. */
function createVisible(
  view: View,
  reply: Reply,
  locale: string | undefined,
  rest: Omit<View, 'reading' | 'visible'>,
): View {
  const shown = withoutHidden(reply.text);
  if (shown === undefined) return view;
  const { text, segments } = shown;
  return createView({ ...reply, text }, locale, {
    ...rest,
    toReplyOffsets: (found) => rest.toReplyOffsets(toWritten(found, segments)),
    isFilledIn: (span) => rest.isFilledIn(toSourceSpan(segments, span)),
  });
}

/** The views a rule judges, the usual one first. */
export function viewsFor(rule: Rule, replyViews: ReplyViews): readonly View[] {
  const views = viewsOf(rule, replyViews);
  return rule.meta.language === 'lexicon' ? views.map(({ visible }) => visible) : views;
}

function viewsOf({ meta }: Rule, { written, rendered, branches }: ReplyViews): readonly View[] {
  if (rendered.length === 0 || meta.judges === 'template') return written;
  return meta.judges === 'every-rendering' ? rendered : branches;
}

/** Moves a finding from the text without invisible characters back; an edit replaces those between its words too. */
function toWritten(found: RawFinding, segments: readonly Segment[]): RawFinding {
  const { fix, suggestions } = found;
  return {
    ...found,
    span: toSourceSpan(segments, found.span),
    ...(fix !== undefined && { fix: moveEdits(fix, segments) }),
    suggestions: suggestions.map(({ message, edits }) => ({ message, edits: moveEdits(edits, segments) })),
  };
}

/** Moves a finding from a rendering back to the template, without the edits that touch a filled-in value. */
function toTemplate(found: RawFinding, segments: readonly Segment[]): RawFinding {
  const isKept = (edits: readonly Edit[]): boolean => edits.every(({ span }) => isVerbatimSpan(segments, span));
  const { fix, ...rest } = found;
  return {
    ...rest,
    span: toSourceSpan(segments, found.span),
    ...(fix !== undefined && isKept(fix) && { fix: moveEdits(fix, segments) }),
    suggestions: found.suggestions.flatMap(({ message, edits }) =>
      isKept(edits) ? [{ message, edits: moveEdits(edits, segments) }] : [],
    ),
  };
}

const moveEdits = (edits: readonly Edit[], segments: readonly Segment[]): readonly Edit[] =>
  edits.map(({ span, text }) => ({ span: toSourceSpan(segments, span), text }));

function isFilledIn(segments: readonly Segment[], { start, end }: Span): boolean {
  return segments.some(
    ({ verbatim, decodedStart, decodedLength }) =>
      !verbatim && decodedStart <= start && end <= decodedStart + decodedLength,
  );
}
