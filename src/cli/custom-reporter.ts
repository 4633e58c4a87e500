import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { errorCode, UserError } from '../base/errors.js';
import { whyNoModule } from '../plugins/why-no-module.js';
import type { Reporter } from '../reporters/reporter.js';

const CONTRACT =
  'The module exports by default a function that makes {begin, reply, end}; each of these returns a string.';

/**
 * Loads a reporter from a module and watches over its calls. `path` is relative to `cwd` or absolute. Throws UserError
 * `plugin`, then and while the run goes on.
 */
export async function customReporter(path: string, cwd: string): Promise<Reporter> {
  const failure = (what: string, cause?: unknown): UserError =>
    new UserError('plugin', `The reporter ${path} ${what}`, { hint: CONTRACT, cause });
  // The message of an error may quote a reply; `--debug` shows where it came from.
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
    const reason = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause);
    throw failure(`cannot be loaded: ${reason}`, cause);
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
