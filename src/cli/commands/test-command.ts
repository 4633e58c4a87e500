import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../base/errors.js';
import { addressedRules } from '../../config/rule-book.js';
import { maskPersonalData } from '../../personal-data/index.js';
import { loadPlugins } from '../../plugins/load-plugins.js';
import type { Plugin } from '../../plugins/plugin.js';
import { count } from '../../reporters/report-words.js';
import { completeCases, tryRule } from '../../testing/try-rule.js';
import type { Execute } from '../io.js';
import { paragraphs } from '../layout.js';
import { configPlugins } from './rules-command.js';

/**
 * `care-lint test`: runs the examples of the rules in these files, or of all plugins of the config. Returns 1 when an example
 * fails, or when a message has no example. Throws UserError `usage` when there is no rule to test.
 */
export const testCommand: Execute = async (files, raw, io) => {
  const plugins = files.length === 0 ? await configPlugins(raw, io.cwd) : await pluginsIn(files, io.cwd);
  const width = io.stdout.columns ?? 80;
  const trials = plugins.flatMap(trialsOf);
  if (trials.length === 0) {
    throw new UserError('usage', 'There is no rule to test', {
      hint: 'Name a file of rules, such as `care-lint test house.yaml`, or name it under `plugins` in the config.',
    });
  }
  const failed = trials.filter(({ failures }) => failures.length > 0);
  for (const { id, failures } of failed) {
    io.stdout.write(paragraphs(id, width));
    for (const { name, message } of failures) {
      io.stdout.write(paragraphs(maskPersonalData(name), width, '  '));
      io.stdout.write(paragraphs(maskPersonalData(message), width, '    '));
    }
  }
  const examples = trials.reduce((sum, trial) => sum + trial.examples, 0);
  const found = `${count(trials.length, 'rule')}, ${count(examples, 'example')}`;
  io.stdout.write(failed.length === 0 ? `${found}: all as they should be\n` : `${found}: ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : 1;
};

/** The plugins in these files. They are loaded one by one, because here two may have the same name. */
async function pluginsIn(files: readonly string[], cwd: string): Promise<readonly Plugin[]> {
  const base = pathToFileURL(cwd + sep);
  const loaded: Plugin[] = [];
  for (const file of files) {
    const plugin = isAbsolute(file) || /^\.{1,2}[\\/]/.test(file) ? file : `./${file}`;
    loaded.push(...(await loadPlugins([{ plugin, askedBy: 'the command line' }], base)));
  }
  return loaded;
}

/** The results of the examples of one rule. */
interface Trial {
  readonly id: string;
  readonly examples: number;
  readonly failures: ReturnType<typeof tryRule>;
}

function trialsOf(plugin: Plugin): readonly Trial[] {
  return addressedRules(plugin).map(([id, rule]) => {
    const own = plugin.cases?.[rule.id] ?? { valid: [], invalid: [] };
    const cases = plugin.isHouse === true ? completeCases(rule, own) : own;
    return { id, examples: cases.valid.length + cases.invalid.length, failures: tryRule(rule, cases) };
  });
}
