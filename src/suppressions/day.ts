/** True for a day or a month of the calendar: `2027-03-31`, `2027-03`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return false;
  const date = new Date(text);
  // JavaScript reads 30 February as 2 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** True when a day, or the month it names, is over; `today` is a day. Without a day it never is. */
export function isOver(until: string | undefined, today: string): boolean {
  return until !== undefined && today.slice(0, until.length) > until;
}
