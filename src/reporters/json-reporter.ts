import type { Finding } from '../base/types.js';
import { safeJson } from './escape.js';
import { visibleFindings, type Reporter } from './reporter.js';

/** One JSON document, version 1 (see `report.schema.json`), written piece by piece: valid once the run has ended. */
export function jsonReporter(): Reporter {
  let separator = '\n';
  return {
    begin: () => '{"version":1,"findings":[',
    reply(result, context) {
      let text = '';
      for (const finding of visibleFindings(result, context)) {
        text += separator + safeJson(contract(finding));
        separator = ',\n';
      }
      return text;
    },
    end: (summary) => {
      const { files, replies, rules, errors, warnings, infos, suppressed, skipped, leftOut, fixed } = summary;
      const counts = {
        files,
        replies,
        rules,
        errors,
        warnings,
        infos,
        suppressed,
        skipped,
        leftOut,
        ...(fixed !== undefined && { fixed }),
      };
      return `${separator === '\n' ? '' : '\n'}],"summary":${safeJson(counts)}}\n`;
    },
  };
}

function contract(finding: Finding): Omit<Finding, 'frame' | 'repair'> {
  const {
    ruleId,
    messageId,
    severity,
    message,
    note,
    url,
    path,
    replyId,
    start,
    end,
    fix,
    suggestions,
    rendering,
    fingerprint,
    data,
  } = finding;
  return {
    ruleId,
    messageId,
    severity,
    message,
    note,
    url,
    path,
    replyId,
    start,
    end,
    ...(fix === undefined ? {} : { fix }),
    ...(suggestions === undefined ? {} : { suggestions }),
    ...(rendering === undefined ? {} : { rendering }),
    fingerprint,
    data,
  };
}
