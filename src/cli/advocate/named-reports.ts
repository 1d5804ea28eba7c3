import { exitCodes } from '../errors.ts'
import { commands } from './commands.ts'
import { Trouble } from './trouble.ts'

/** Digits of a report's name that lists show. */
export const shortId = 8

/**
 * The report of each name, which may be its first digits, four at least. Throws Trouble where a name is none, or
 * names no report or several.
 */
export function namedReports<R extends { readonly id: string }>(
  reports: readonly R[],
  names: readonly string[],
): R[] {
  return [...new Set(names.map((name) => namedReport(reports, name)))]
}

function namedReport<R extends { readonly id: string }>(reports: readonly R[], name: string): R {
  checkName(name)
  const [only, ...others] = reports.filter(({ id }) => id.startsWith(name))
  if (only === undefined) throw noReport(name)
  if (others.length > 0)
    throw new Trouble('several-reports', {
      name,
      names: [only, ...others].map(({ id }) => id).join(', '),
    })
  return only
}

export function noReport(name: string): Trouble {
  return new Trouble('no-report', { name, command: commands.list })
}

/** Throws Trouble where this cannot be the name of a report. */
export function checkName(name: string): void {
  if (!/^[0-9a-f]{4,32}$/.test(name))
    throw new Trouble('no-name', { name, command: commands.list }, exitCodes.usage)
}
