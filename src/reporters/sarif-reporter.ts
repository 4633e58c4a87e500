import type { Finding, Notice, Point, ReplyResult, Severity } from '../base/types.js';
import { version } from '../base/version.js';
import { escapeTerminal, LONE_SURROGATE, safeJson } from './escape.js';
import { exactEdits, hasPage, HOMEPAGE, isWrongRun, requestedFindings, type Reporter } from './reporter.js';

const LEVELS = { error: 'error', warn: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/**
 * SARIF 2.1.0 for code scanning. Results are written as they come; behind them follow their rules, and what went wrong in
 * the run. An accepted finding says where it is accepted, and why. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReporter(): Reporter {
  const rules = new Map<string, { readonly index: number; readonly described: object }>();
  let separator = '\n';

  function ruleIndex(finding: Finding): number {
    const known = rules.get(finding.ruleId);
    if (known !== undefined) return known.index;
    const index = rules.size;
    rules.set(finding.ruleId, { index, described: describedRule(finding) });
    return index;
  }

  return {
    begin: () =>
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",' +
      '"runs":[{"columnKind":"utf16CodeUnits","results":[',
    reply(result, context) {
      let text = '';
      for (const finding of requestedFindings(result, context)) {
        if (finding.coveredBy !== undefined) continue;
        text += separator + safeJson(asResult(finding, result, ruleIndex(finding)));
        separator = ',\n';
      }
      return text;
    },
    end(summary, notices) {
      const driver = {
        name: 'care-lint',
        version,
        semanticVersion: version,
        informationUri: HOMEPAGE,
        rules: [...rules.values()].map(({ described }) => described),
      };
      const invocation = {
        executionSuccessful: !isWrongRun(summary, notices),
        toolExecutionNotifications: notices.map(asNotification),
      };
      return `\n],"tool":${safeJson({ driver })},"invocations":[${safeJson(invocation)}]}]}\n`;
    },
  };
}

function describedRule({ ruleId, category, url, about }: Finding): object {
  const { description, why, recommended } = about;
  const page = hasPage(url) ? url : undefined;
  return {
    id: ruleId,
    shortDescription: { text: description },
    fullDescription: { text: plainMessage(why) },
    help: {
      text: page === undefined ? why : `${why}\n\n${page}`,
      markdown: page === undefined ? why : `${why}\n\n[More about ${ruleId}](${page})`,
    },
    ...(page !== undefined && { helpUri: page }),
    defaultConfiguration: recommended === 'off' ? { enabled: false } : { level: LEVELS[recommended] },
    properties: { tags: [category] },
  };
}

function asResult(finding: Finding, result: ReplyResult, ruleIndex: number): object {
  const { ruleId, severity, message, note, path, replyId, start, end, fingerprint, suppressed, reason } = finding;
  const edits = exactEdits(finding);
  const artifactLocation = { uri: artifactUri(path) };
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: plainMessage(`${escapeTerminal(message)}\n${escapeTerminal(note)}`) },
    locations: [
      {
        physicalLocation: { artifactLocation, region: region(start, end) },
        logicalLocations: [{ fullyQualifiedName: escapeTerminal(replyId) }],
      },
    ],
    partialFingerprints: { 'careLint/v1': fingerprint },
    ...(suppressed !== undefined && {
      suppressions: [
        {
          kind: suppressed === 'directive' ? 'inSource' : 'external',
          status: 'accepted',
          ...(reason !== undefined && { justification: escapeTerminal(reason) }),
        },
      ],
    }),
    ...(edits.length > 0 && {
      fixes: [
        { artifactChanges: [{ artifactLocation, replacements: edits.map((edit) => replacement(edit, result)) }] },
      ],
    }),
  };
}

function replacement(edit: ReturnType<typeof exactEdits>[number], { reply }: ReplyResult): object {
  return {
    deletedRegion: region(reply.map.point(edit.start), reply.map.point(edit.end)),
    ...(edit.text !== '' && { insertedContent: { text: edit.text } }),
  };
}

/** Ends are exclusive in SARIF too. */
const region = (start: Point, end: Point) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

function asNotification({ level, path, line, message }: Notice): object {
  const place = {
    artifactLocation: { uri: artifactUri(path) },
    ...(line !== undefined && { region: { startLine: line } }),
  };
  return {
    level: level === 'failure' ? 'error' : 'note',
    message: { text: plainMessage(escapeTerminal(message)) },
    locations: [{ physicalLocation: place }],
  };
}

/** Brackets make links in messages (SARIF 2.1.0, 3.11.6); no text of a reply may become one. */
function plainMessage(text: string): string {
  return text.includes('](') ? text.replace(/[\\[\]]/g, String.raw`\$&`) : text;
}

/** A path as a URI reference: relative to the folder of the run, or absolute. */
function artifactUri(path: string): string {
  const encoded = path.replaceAll(LONE_SURROGATE, '\ufffd').split('/').map(encodeURIComponent).join('/');
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return /^[a-z]%3A\//i.test(encoded) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
