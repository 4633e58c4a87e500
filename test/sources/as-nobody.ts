import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The number of the user `nobody`, and of its group. */
const NOBODY = 65_534;

/**
 * Does something as a user whom permissions hold back: they do not hold back an administrator, and tests may run as one. The
 * folder, with all that is in it, belongs to that user from then on.
 */
export async function asNobody<Result>(folder: string, call: () => Result): Promise<Awaited<Result>> {
  if (process.geteuid?.() !== 0) return await call();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of [folder, ...names.map((name) => join(folder, name))]) chownSync(path, NOBODY, NOBODY);
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await call();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}
