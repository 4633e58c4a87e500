import { readdirSync, readFileSync } from 'node:fs';

/** A reply of the gold set, and the personal data that stands in it. */
interface GoldRow {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const folder = new URL('../../fixtures/personal-data/', import.meta.url);

function rowsOf(file: string): readonly GoldRow[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  return lines.map((line): GoldRow => JSON.parse(line));
}

/** Every row of the gold set. */
export const goldRows: readonly GoldRow[] = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap(rowsOf);
