import type { Reply } from '../../base/types.js';
import type { ContactData } from '../../config/config.js';
import {
  explainPersonalData,
  personalDataTypes,
  type DropReason,
  type ExplainedDatum,
  type PersonalDataOptions,
  type PersonalDataType,
} from '../../personal-data/index.js';
import { escapeTerminal } from '../../reporters/escape.js';
import { table } from '../layout.js';

const REASONS = {
  'failed-check': 'no: its form or its check digits are wrong',
  'known-fake': 'no: a sample value, or one that cannot exist',
  contacts: 'no: under contacts in the config',
  'role-mailbox': "no: a team's mailbox",
  'service-number': 'no: a service line',
  'brand-wording': 'no: the words around it show that it is ours, or they greet',
  'other-context': 'no: the words around it show that it is something else',
  'low-score': 'no: too little proof',
  overlap: 'no: it overlaps with surer personal data',
  'type-off': 'no: this type is off',
} as const satisfies Record<DropReason, string>;

function isOptIn(type: PersonalDataType): boolean {
  return personalDataTypes[type].tier === 3;
}

const optIn = Object.keys(personalDataTypes)
  .filter((type): type is PersonalDataType => type in personalDataTypes)
  .filter(isOptIn);

/** Every stretch of a reply that may be personal data, masked: what it could be, whether it is reported, and why. */
export function explainReplyData({ id, text, map }: Reply, contacts: ContactData | undefined): string {
  const options: PersonalDataOptions = {
    perspective: 'reply',
    include: optIn,
    ...(contacts && { contacts, ...(contacts.regions && { regions: contacts.regions }) }),
  };
  const rows = explainPersonalData(text, options).map((datum) => [
    `  ${placeText(map.point(map.toSource(datum).start))}`,
    ...datumCells(datum),
  ]);
  const found = rows.length === 0 ? '  nothing that could be personal data\n' : table(rows);
  return `${escapeTerminal(id)}\n${found}`;
}

function placeText({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}

function datumCells({ type, masked, check, context, score, dropped }: ExplainedDatum): readonly string[] {
  const why = context === undefined ? check : `${check}, beside “${context}”`;
  return [personalDataTypes[type].name, masked, verdictText(type, dropped), score.toFixed(2), why];
}

function verdictText(type: PersonalDataType, dropped: DropReason | undefined): string {
  if (dropped !== undefined) return REASONS[dropped];
  return isOptIn(type) ? `no: only with include: [${type}]` : 'reported';
}
