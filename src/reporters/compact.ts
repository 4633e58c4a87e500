import { escapeTerminal } from './escape.js';
import type { Reporter } from './types.js';
import { visibleFindings } from './visible.js';

/** One line a finding, for editors and grep: `path:line:column: severity message [ruleId]`. */
export function compact(): Reporter {
  return {
    begin: () => '',
    reply: (result, context) =>
      visibleFindings(result, context)
        .map(({ path, start, severity, message, ruleId }) => {
          const place = `${escapeTerminal(path)}:${start.line}:${start.column}`;
          return `${place}: ${severity} ${escapeTerminal(message)} [${escapeTerminal(ruleId)}]\n`;
        })
        .join(''),
    end: () => '',
  };
}
