import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { UserError } from '../../src/base/errors.js';

type Files = Readonly<Record<string, string>>;

/** Writes files into a folder, and makes the folders they need. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** A folder with these files, deleted when the test is done; returns its absolute path. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'care-lint-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

/** The UserError a call ends with; anything else fails the test. */
export async function userErrorOf(call: () => unknown): Promise<UserError> {
  try {
    await call();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('expected a UserError, and the call went well');
}
