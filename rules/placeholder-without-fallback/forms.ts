import type { DialectId, Slot } from '../../src/templates/template-parts.js';
import type { Tool } from '../../src/templates/tools.js';

/** Dialects in which a fallback is part of the syntax, with "there" as the fallback of VARIABLE. */
const FORMS: ReadonlyMap<DialectId, string> = new Map([
  ['help-scout', '{%VARIABLE,fallback=there%}'],
  ['intercom', '<attribute key="VARIABLE" default="there"/>'],
  ['mautic', '{VARIABLE|there}'],
]);

/** The empty fallbacks of Liquid: `|fallback:""`, `|| ''`. */
const EMPTY_FALLBACK = /(fallback ?: ?|\|\| ?)(["'])\s{0,3}\2/;

/** The placeholder with "there" as its fallback; `undefined` where no fallback is known, or filters stand in the way. */
export function fallbackForm({ dialect, variable, fallback, filters }: Slot, tool: Tool | undefined, written: string) {
  if (fallback !== undefined && EMPTY_FALLBACK.test(written)) return written.replace(EMPTY_FALLBACK, '$1$2there$2');
  const own = tool?.dialects.includes(dialect) === true ? tool.fallback : undefined;
  const form = FORMS.get(dialect) ?? own;
  return filters.length > 0 ? undefined : form?.replace('VARIABLE', () => variable);
}

const AGENT = /^(?:agent|assignee|current_user|teammate|admin|author|owner|ownerfield|mailbox|inbox)\b/;

/** True for a variable of the customer: those of agents are never empty. */
export function isOfCustomer({ dialect, variable }: Slot, tool: Tool | undefined): boolean {
  const isAgents = tool?.user === 'agent' || (tool === undefined && dialect === 'help-scout');
  return !AGENT.test(variable) && !(isAgents && variable.startsWith('user.'));
}
