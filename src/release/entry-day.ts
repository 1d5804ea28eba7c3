/**
 * The day of an entry that is signed now, as `2026-11-28` (UTC): a ledger never goes back in time, even where it was last
 * signed on a computer whose clock was ahead. `last` is the day of its last entry.
 */
export function entryDay(last: string | undefined, today = new Date().toISOString().slice(0, 10)): string {
  return last !== undefined && last > today ? last : today
}
