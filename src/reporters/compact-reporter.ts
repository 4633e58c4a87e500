import { escapeTerminal } from './escape.js';
import { severityWords, summaryLines } from './report-words.js';
import { recordId, visibleFindings, type Reporter } from './reporter.js';

/**
 * One line for each finding, for editors and grep: `path:line:column: severity #id: message [ruleId]`; a draft has no id. If
 * anything was skipped or left out, the last lines say it.
 */
export function compactReporter(): Reporter {
  return {
    begin: () => '',
    reply(result, context) {
      const id = recordId(result);
      const record = id === undefined ? '' : `#${escapeTerminal(id)}: `;
      return visibleFindings(result, context)
        .map(({ path, start, severity, message, ruleId }) => {
          const place = `${escapeTerminal(path)}:${start.line}:${start.column}`;
          return `${place}: ${severityWords[severity].one} ${record}${escapeTerminal(message)} [${escapeTerminal(ruleId)}]\n`;
        })
        .join('');
    },
    end: (summary) =>
      summaryLines(summary)
        .map((line) => `${line}\n`)
        .join(''),
  };
}
