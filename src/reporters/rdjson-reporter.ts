import type { Finding, Notice, Point, ReplyResult, Severity } from '../base/types.js';
import { inert, safeJson } from './escape.js';
import {
  exactEdits,
  failuresIn,
  hasPage,
  HOMEPAGE,
  visibleFindings,
  type Reporter,
  type ReporterContext,
} from './reporter.js';

const SEVERITIES = { error: 'ERROR', warn: 'WARNING', info: 'INFO' } as const satisfies Record<Severity, string>;
const SOURCE = { name: 'care-lint', url: HOMEPAGE } as const;

/** One document in the Diagnostic Format of reviewdog. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export function rdjsonReporter(): Reporter {
  const diagnose = createDiagnose();
  let separator = '\n';
  const listed = (diagnostics: readonly object[]): string => {
    let text = '';
    for (const diagnostic of diagnostics) {
      text += separator + safeJson(diagnostic);
      separator = ',\n';
    }
    return text;
  };
  return {
    begin: () => `{"source":${safeJson(SOURCE)},"diagnostics":[`,
    reply: (result, context) => listed(diagnose(result, context)),
    end: (_summary, notices) => `${listed(failures(notices))}\n]}\n`,
  };
}

/** The same diagnostics, each as one line of JSON. */
export function rdjsonlReporter(): Reporter {
  const diagnose = createDiagnose();
  const lines = (diagnostics: readonly object[]): string =>
    diagnostics.map((diagnostic) => `${safeJson({ ...diagnostic, source: SOURCE })}\n`).join('');
  return {
    begin: () => '',
    reply: (result, context) => lines(diagnose(result, context)),
    end: (_summary, notices) => lines(failures(notices)),
  };
}

function createDiagnose(): (result: ReplyResult, context: ReporterContext) => readonly object[] {
  const positionOf = createPositions();

  function diagnosticOf(finding: Finding, { reply }: ReplyResult): object {
    const { message, note, path, start, end, severity, ruleId, url } = finding;
    const rangeOf = (from: Point, to: Point) => ({ start: positionOf(from, reply), end: positionOf(to, reply) });
    const edits = exactEdits(finding);
    const [edit] = edits;
    return {
      // Reviewdog posts it as a comment: no name in it may notify anybody.
      message: `${inert(message)}\n\n${inert(note)}`,
      location: { path, range: rangeOf(start, end) },
      severity: SEVERITIES[severity],
      code: { value: ruleId, ...(hasPage(url) && { url }) },
      // Several suggestions would be shown as a choice.
      ...(edit !== undefined &&
        edits.length === 1 && {
          suggestions: [{ range: rangeOf(reply.map.point(edit.start), reply.map.point(edit.end)), text: edit.text }],
        }),
    };
  }

  return (result, context) => visibleFindings(result, context).map((finding) => diagnosticOf(finding, result));
}

/**
 * Makes a function that gives a line and a column in bytes of UTF-8, both 1-based. It reads the unmasked line, and only to
 * measure it. It goes on from the last place on the same line, because all replies of a JSON file may be on one.
 */
function createPositions() {
  const encoder = new TextEncoder();
  let last = { path: '', line: 0, column: 1, bytes: 0 };
  return ({ offset, line, column }: Point, { path, map }: ReplyResult['reply']) => {
    if (last.path !== path || last.line !== line || last.column > column) last = { path, line, column: 1, bytes: 0 };
    const { text } = map.lines({ start: offset, end: offset });
    const bytes = last.bytes + encoder.encode(text.slice(last.column - 1, column - 1)).length;
    last = { path, line, column, bytes };
    return { line, column: bytes + 1 };
  };
}

function failures(notices: readonly Notice[]): readonly object[] {
  return failuresIn(notices).map(({ path, line, message }) => ({
    message: inert(message),
    location: { path, ...(line !== undefined && { range: { start: { line } } }) },
    severity: SEVERITIES.error,
  }));
}
