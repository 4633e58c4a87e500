import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { errorCode, UserError } from '../base/errors.js';
import { esModuleHint, reasonOf, whyNoModule } from '../plugins/user-modules.js';
import type { Reporter } from '../reporters/reporter.js';

const CONTRACT =
  'The module exports by default a function that makes {begin, reply, end}; each of these returns a string.';

/**
 * Loads a reporter from a module. `path` is relative to `cwd` or absolute. Throws UserError `plugin`, and so does the reporter
 * when one of its functions fails.
 */
export async function customReporter(path: string, cwd: string): Promise<Reporter> {
  const failure = (what: string, cause?: unknown): UserError =>
    new UserError('plugin', `The reporter ${path} ${what}`, { hint: esModuleHint(cause) ?? CONTRACT, cause });
  // The message of the error may quote a reply, so only its code is shown; `--debug` shows where it came from.
  const tried = <Value>(part: string, call: () => Value): Value => {
    try {
      return call();
    } catch (cause) {
      throw failure(`threw in ${part}: ${errorCode(cause)}`, cause);
    }
  };
  const textOf = (part: string, call: () => unknown): string => {
    const text = tried(part, call);
    if (typeof text === 'string') return text;
    throw failure(`returned no string in ${part}`);
  };

  const absolute = resolve(cwd, path);
  const why = whyNoModule(absolute);
  if (why !== undefined) throw failure(why);
  const factory = await defaultExport(absolute).catch((cause: unknown) => {
    throw failure(`cannot be loaded: ${reasonOf(cause)}`, cause);
  });
  if (!isFunction(factory)) throw failure('has no function as its default export');
  const reporter = tried('its factory', factory);
  if (!isReporter(reporter)) throw failure('does not make begin, reply and end');
  return {
    withCards: reporter.withCards === true,
    endsAlways: reporter.endsAlways === true,
    begin: (context) => textOf('begin', () => reporter.begin(context)),
    reply: (result, context) => textOf('reply', () => reporter.reply(result, context)),
    end: (summary, notices, context) => textOf('end', () => reporter.end(summary, notices, context)),
  };
}

async function defaultExport(absolute: string): Promise<unknown> {
  const module: { readonly default?: unknown } = await import(/* @vite-ignore */ pathToFileURL(absolute).href);
  return module.default;
}

const isFunction = (value: unknown): value is () => unknown => typeof value === 'function';

function isReporter(value: unknown): value is Reporter {
  if (typeof value !== 'object' || value === null) return false;
  return ['begin', 'reply', 'end'].every((part) => isFunction(Reflect.get(value, part)));
}
