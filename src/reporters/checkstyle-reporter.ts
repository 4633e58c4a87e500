import type { Severity } from '../base/types.js';
import { escapeMarkup } from './escape.js';
import { failuresIn, visibleFindings, type Reporter } from './reporter.js';

const SEVERITIES = { error: 'error', warn: 'warning', info: 'info' } as const satisfies Record<Severity, string>;

/** One fault in a file; `line` and `column` are 1-based. */
interface Fault {
  readonly path: string;
  readonly line: number | undefined;
  readonly column?: number;
  readonly severity: string;
  readonly message: string;
  readonly source: string;
}

/** Checkstyle XML: findings grouped by file, and failures of the run as errors. https://checkstyle.org */
export function checkstyleReporter(): Reporter {
  /** The file whose element is open. */
  let open: string | undefined;

  function faultText({ path, line, column, severity, message, source }: Fault): string {
    const close = open === undefined || open === path ? '' : '  </file>\n';
    const start = open === path ? '' : `  <file name="${escapeMarkup(path)}">\n`;
    open = path;
    const place = `${line === undefined ? '' : ` line="${line}"`}${column === undefined ? '' : ` column="${column}"`}`;
    const words = `severity="${severity}" message="${escapeMarkup(message)}" source="${escapeMarkup(source)}"`;
    return `${close}${start}    <error${place} ${words}/>\n`;
  }

  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    reply: (result, context) =>
      visibleFindings(result, context)
        .map(({ path, start, severity, message, ruleId }) => {
          const place = { path, line: start.line, column: start.column };
          return faultText({ ...place, severity: SEVERITIES[severity], message, source: `care-lint.${ruleId}` });
        })
        .join(''),
    end(_summary, notices) {
      const failures = failuresIn(notices)
        .map(({ path, line, message }) => faultText({ path, line, severity: 'error', message, source: 'care-lint' }))
        .join('');
      return `${failures}${open === undefined ? '' : '  </file>\n'}</checkstyle>\n`;
    },
  };
}
