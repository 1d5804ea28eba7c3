import { CliError, exitCodes } from '../errors.ts'
import { safeLine } from '../terminal/safe-text.ts'

/** Digits of a report's name that lists show. */
export const shortId = 8

/**
 * The report of each name, which may be its first digits, four at least. Throws CliError where a name is none, or
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
  if (only === undefined)
    throw new CliError(`You have no report ${name}: parasol list shows those there are.`)
  if (others.length > 0)
    throw new CliError(
      `Several reports begin with ${name}: give more digits (${[only, ...others].map(({ id }) => id).join(', ')}).`,
    )
  return only
}

/** Throws CliError where this cannot be the name of a report. */
export function checkName(name: string): void {
  if (!/^[0-9a-f]{4,32}$/.test(name))
    throw new CliError(
      `"${safeLine(name)}" is no name of a report: give at least four of its digits, as parasol list shows them.`,
      exitCodes.usage,
    )
}
