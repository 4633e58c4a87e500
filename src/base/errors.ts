/** What is wrong with a run. It changes the wording only: the exit code is 2 for all of them. */
export type UserErrorCode = 'usage' | 'config' | 'plugin' | 'input' | 'format' | 'output';

/** An expected failure: shown to the user without a stack, exit code 2. Anything else is a bug. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  /** What to do about it, in one line. */
  readonly hint: string | undefined;
  /** The file it is about, as the user would write it; `undefined` without one, or when the message begins with the place. */
  readonly path: string | undefined;

  constructor(
    code: UserErrorCode,
    message: string,
    options: { readonly hint?: string; readonly path?: string; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UserError';
    this.code = code;
    this.hint = options.hint;
    this.path = options.path;
  }
}

/** The code that the system gives an error (`ENOENT`), else the name of its class. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
