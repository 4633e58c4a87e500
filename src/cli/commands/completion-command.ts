import { UserError } from '../../base/errors.js';
import { spellingHint } from '../../base/mistakes.js';
import { completionScripts } from '../completion-scripts.js';
import type { CommandRow, OptionRow } from '../command-row.js';
import { completedCommands, SHELLS } from '../completion-words.js';
import type { Execute } from '../io.js';

/** `care-lint completion <shell>`: a script that completes these commands, their options and values. */
export function completionCommand(lintRows: readonly OptionRow[], rows: readonly CommandRow[]): Execute {
  return async ([given = ''], _raw, io) => {
    const shell = SHELLS.find((name) => name === given);
    if (shell === undefined) {
      const hint = spellingHint(given, SHELLS, `One of: ${SHELLS.join(', ')}.`);
      throw new UserError('usage', `There is no completion for the shell "${given}"`, { hint });
    }
    io.stdout.write(completionScripts[shell](completedCommands(lintRows, rows)));
    return 0;
  };
}
