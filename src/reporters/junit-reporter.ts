import type { Finding, ReplyResult } from '../base/types.js';
import { escapeMarkup } from './escape.js';
import { severityWords } from './report-words.js';
import { failuresIn, visibleFindings, type Reporter } from './reporter.js';

/** The replies of one file so far. */
interface Suite {
  readonly path: string;
  readonly cases: string[];
  failures: number;
}

/**
 * JUnit XML: a suite for each file, a case for each reply, a failure in it for errors; other findings are in its output.
 * Failures of the run are errors in a suite of their own. https://github.com/testmoapp/junitxml
 */
export function junitReporter(): Reporter {
  let suite: Suite | undefined;

  function finishSuite(): string {
    if (suite === undefined) return '';
    const { path, cases, failures } = suite;
    return suiteText(path, cases, failures, 0);
  }

  return {
    // A card has the masked id of a reply without findings.
    withCards: true,
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="care-lint">\n',
    reply(result, context) {
      const done = suite?.path === result.path ? '' : finishSuite();
      if (suite?.path !== result.path) suite = { path: result.path, cases: [], failures: 0 };
      const findings = visibleFindings(result, context);
      if (findings.some(isError)) suite.failures++;
      suite.cases.push(caseText(result, findings));
      return done;
    },
    end(_summary, notices) {
      const failures = failuresIn(notices);
      const cases = failures.map(({ path, line, message }) => {
        const place = line === undefined ? path : `${path}:${line}`;
        return `${caseStart(place, path)}\n      <error message="${escapeMarkup(message)}"/>\n    </testcase>\n`;
      });
      return `${finishSuite()}${cases.length === 0 ? '' : suiteText('care-lint', cases, 0, cases.length)}</testsuites>\n`;
    },
  };
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

function suiteText(name: string, cases: readonly string[], failures: number, errors: number): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
  return `  <testsuite name="${escapeMarkup(name)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

const caseStart = (name: string, path: string): string =>
  `    <testcase name="${escapeMarkup(name)}" classname="${escapeMarkup(path)}" time="0">`;

function caseText(result: ReplyResult, findings: readonly Finding[]): string {
  const { path, card, replyId } = result;
  const start = caseStart(card?.id ?? replyId, path);
  if (findings.length === 0) return `${start}</testcase>\n`;
  const errors = findings.filter(isError);
  const others = findings.filter((finding) => !isError(finding));
  const [first] = errors;
  const failure =
    first === undefined
      ? ''
      : `      <failure message="${escapeMarkup(first.message)}" type="${escapeMarkup(first.ruleId)}">${linesOf(errors)}</failure>\n`;
  const rest = others.length === 0 ? '' : `      <system-out>${linesOf(others)}</system-out>\n`;
  return `${start}\n${failure}${rest}    </testcase>\n`;
}

function linesOf(findings: readonly Finding[]): string {
  return findings
    .map(({ path, start, severity, message, ruleId }) => {
      const text = `${severityWords[severity].one} ${message} [${ruleId}]`;
      return escapeMarkup(`${path}:${start.line}:${start.column}: ${text}`);
    })
    .join('\n');
}
