import type { Command } from 'commander'
import {
  codesOf,
  type CountedReport,
  dimension,
  type Dimension,
  dimensions,
} from '../../report/dimensions.ts'
import { CliError, exitCodes } from '../errors.ts'
import { Trouble } from './trouble.ts'

/** Which reports a command is about, as it was asked on the command line. */
export interface FilterOptions {
  readonly from?: string
  readonly to?: string
  readonly happenedFrom?: string
  readonly happenedTo?: string
  readonly where?: readonly string[]
}

export type Filter = (report: CountedReport) => boolean

/** Gives a command the options that choose reports by what they say. */
export function withFilters(command: Command): Command {
  return command
    .option('--from <period>', 'received in this year, month or day, or later: 2026, 2026-03, 2026-03-31')
    .option('--to <period>', 'received in this year, month or day, or earlier')
    .option('--happened-from <month>', 'happened in this month or year, or later, where the person named one')
    .option('--happened-to <month>', 'happened in this month or year, or earlier')
    .option(
      '--where <name=code>',
      'only reports that say this; given twice for one name means either, for two names both',
      (condition: string, before?: readonly string[]) => [...(before ?? []), condition],
    )
}

/** Reads `--from`, `--to` and each `--where`. Throws CliError that names what it did not understand. */
export function filterOf(options: FilterOptions): Filter {
  const { happenedFrom, happenedTo } = options
  const within = receivedWithin(options)
  const all = [
    ...(happenedFrom === undefined ? [] : [happenedSince(month('--happened-from', happenedFrom))]),
    ...(happenedTo === undefined ? [] : [happenedUntil(month('--happened-to', happenedTo))]),
    ...tests(conditionsOf(options)),
  ]
  return (report) => within(report.received) && all.every((test) => test(report))
}

/** Reads `--from` and `--to`: whether a day of receipt is within them. Throws Trouble where one is no period. */
export function receivedWithin({ from, to }: Pick<FilterOptions, 'from' | 'to'>): (day: string) => boolean {
  const first = from === undefined ? '' : period('--from', from)
  const last = to === undefined ? undefined : period('--to', to)
  return (day) =>
    day.slice(0, first.length) >= first && (last === undefined || day.slice(0, last.length) <= last)
}

/** The dimensions named in a list with commas. Throws CliError that names those there are. */
export function dimensionsNamed(names: string): Dimension[] {
  return names.split(',').map((name) => dimensionNamed(name.trim()))
}

/** For `--help`: all that can be counted by. */
export const dimensionNames = dimensions.map(({ name }) => name)

/** Who named no month cannot be said to fit. */
function happenedSince(first: string): Filter {
  return ({ facts: { happened = '' } }) => isMonth(happened) && happened.slice(0, first.length) >= first
}

function happenedUntil(last: string): Filter {
  return ({ facts: { happened = '' } }) => isMonth(happened) && happened.slice(0, last.length) <= last
}

function isMonth(happened: string): boolean {
  return /^\d/.test(happened)
}

function month(option: string, text: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return text
  throw new Trouble('month', { option, text }, exitCodes.usage)
}

function period(option: string, text: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return text
  throw new Trouble('period', { option, text }, exitCodes.usage)
}

/** What `--where` asks for, as dimensions and codes. Throws CliError that names what it did not understand. */
export function conditionsOf({ where = [] }: FilterOptions): ReadonlyMap<Dimension, ReadonlySet<string>> {
  const wanted = new Map<Dimension, Set<string>>()
  for (const condition of where) {
    const [name = '', values] = condition.split(/=(.*)/s, 2)
    if (values === undefined)
      throw usage(`--where takes NAME=CODE, for instance perpetrator-group=state, not "${condition}".`)
    const named = dimensionNamed(name.trim())
    const codes = wanted.get(named) ?? new Set()
    for (const code of values.split(',')) codes.add(known(named, code.trim()))
    wanted.set(named, codes)
  }
  return wanted
}

/** One dimension asked twice means either of them; two dimensions mean both. */
function tests(conditions: ReadonlyMap<Dimension, ReadonlySet<string>>): Filter[] {
  return [...conditions].map(
    ([named, codes]) =>
      (report) =>
        named.values(report).some((code) => codes.has(code)),
  )
}

function dimensionNamed(name: string): Dimension {
  const found = dimension(name)
  if (found === undefined)
    throw usage(`"${name}" is nothing to count by. There are: ${dimensionNames.join(', ')}.`)
  return found
}

function known(named: Dimension, code: string): string {
  const codes = codesOf(named)
  if (codes.length === 0 || codes.includes(code)) return code
  throw usage(`"${code}" is no code of ${named.name}. There are: ${codes.join(', ')}.`)
}

function usage(sentence: string): CliError {
  return new CliError(sentence, exitCodes.usage)
}
