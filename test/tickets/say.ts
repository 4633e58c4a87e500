import { readTicket } from '../../src/tickets/read-ticket.js';

/** Reads a ticket: a line for each turn, `customer (Mara) 2026-05-03: text`, and the messages of the notices. */
export async function say(
  text: string,
  { path = 'ticket.txt', brandDomains }: { readonly path?: string; readonly brandDomains?: readonly string[] } = {},
): Promise<{ readonly turns: readonly string[]; readonly notices: readonly string[] }> {
  const { turns, notices } = await readTicket({ path, text, brandDomains });
  return {
    turns: turns.map(({ from, name, at, text: said }) =>
      [from, name === undefined ? '' : ` (${name})`, at === undefined ? '' : ` ${at}`, `: ${said}`].join(''),
    ),
    notices: notices.map(({ line, message }) => (line === undefined ? message : `${line}: ${message}`)),
  };
}
