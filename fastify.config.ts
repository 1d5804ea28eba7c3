import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import * as z from 'zod'
import { parsePostgresUrl, type PostgresAddress } from './src/store/pg/address.ts'
import { rootPaths } from './src/wire/root-paths.ts'

/** What the service can be told: docs/operators.md explains each. */
const settings = z.object({
  PARASOL_HOST: text(
    /^[^\s/[\]]+$/,
    'an address or a host name to listen on, such as 127.0.0.1 or ::1 without brackets',
  ).default('127.0.0.1'),
  PARASOL_PORT: whole(0, 65_535).prefault('8080'),
  PARASOL_ORIGIN: text(isOrigin, 'an origin such as https://report.example, without a path')
    .transform((value) => new URL(value).origin)
    .optional(),
  PARASOL_TRUST_PROXY: whole(0, 10).prefault('0'),
  PARASOL_DATABASE: text(/./, 'the path of a file').optional(),
  DATABASE_URL: z.string().transform(postgresAddress).optional(),
  PARASOL_DATABASE_MEGABYTES: whole(0, 10_000_000).prefault('0'),
  PARASOL_KEEP_DAYS: whole(0, 36_500).prefault('0'),
  PARASOL_SOUNDS: text(/./, 'the path of a folder').optional(),
  PARASOL_CHANNEL_ORIGINS: text(
    isChannelOrigins,
    'such as https://lotus.example=lotus or https://shared.example/spring=lotus, with commas between several',
  )
    .transform(channelOriginsOf)
    .default([]),
  PARASOL_FRONT_PAGE: text(
    /^[a-z0-9-]{1,32}(,\s*[a-z0-9-]{1,32})*$/,
    'short names of channels with commas between them',
  )
    .transform(entries)
    .optional(),
  PARASOL_CHANNEL: text(/^[a-z0-9-]{1,32}$/, 'the short name of a channel').optional(),
  PARASOL_MIX_LEAST_WAITING: whole(1, 100_000).prefault('20'),
  PARASOL_MIX_LEAST_SECONDS: whole(0, 86_400).prefault('3600'),
  PARASOL_REPORTS_PER_MINUTE: whole(1, 1_000_000).prefault('60'),
  PARASOL_REPORTS_PER_SECOND: whole(1, 1_000_000).prefault('50'),
  PARASOL_ALIKE_ADDRESSES: text(isAddresses, 'IP addresses with commas between them')
    .transform(entries)
    .prefault('127.0.0.1,::1'),
  PARASOL_ALIKE_REPORTS_PER_MINUTE: whole(1, 1_000_000).prefault('600'),
})

/** Names that are not the service's, but may stand in the same environment. */
const namesOfOthers = ['PARASOL_HOME', 'PARASOL_CHROMIUM']

export const settingNames = Object.keys(settings.shape)

/** Where people find a channel's pages. */
export interface ChannelOrigin {
  readonly origin: string
  /** Under which its pages are there, such as `/spring`; empty where the origin is its own. */
  readonly path: string
  readonly slug: string
}

export interface Settings {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** How the service is reached from outside; without it, the address that it listens on. */
  readonly origin: string | undefined
  /** How many proxies stand before the service and add the address that they were called from. */
  readonly trustProxy: number
  /** The SQLite file, unless `postgres` is there. */
  readonly database: string
  readonly postgres: PostgresAddress | undefined
  /** 0 is no limit but the disk. */
  readonly databaseMegabytes: number
  /** Days after which a mixed report is removed, whether or not anybody fetched it; 0 is never. */
  readonly keepDays: number
  /** The folder of recorded sounds that `parasol channel sounds` filled. */
  readonly sounds: string | undefined
  /** The channel whose form is at `/`; without it, the only one. */
  readonly channel: string | undefined
  /** Where channels are, by a name or a path of their own. */
  readonly channelOrigins: readonly ChannelOrigin[]
  /** Slugs that the front page of `origin` lists, each of which has an address of its own. */
  readonly frontPage: readonly string[]
  readonly mixing: { readonly leastWaiting: number; readonly leastSeconds: number }
  /** From one address, or one IPv6 network of 64 bits. */
  readonly reportsPerMinute: number
  /** From everybody together. */
  readonly reportsPerSecond: number
  /** Addresses from which many strangers come, such as a Tor daemon on this machine. */
  readonly alikeAddresses: readonly string[]
  /** From each of these addresses, without a proof of work. */
  readonly alikeReportsPerMinute: number
}

/** The settings cannot be used. The message is a sentence that names what is wrong. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly code: 'file' | 'line' | 'name' | 'value'

  constructor(code: 'file' | 'line' | 'name' | 'value', sentence: string) {
    super(sentence)
    this.code = code
  }
}

/**
 * The service's settings, from a file in env-file syntax and from the environment, which goes before it.
 * Throws SettingsError.
 */
export function readSettings(file?: string, environment: NodeJS.ProcessEnv = process.env): Settings {
  const named = { ...(file === undefined ? {} : readSettingsFile(file)), ...fromEnvironment(environment) }
  for (const name of Object.keys(named)) checkName(name)
  const parsed = settings.safeParse(named)
  if (!parsed.success) throw valueError(parsed.error)
  const values = parsed.data
  checkDatabase(values)
  checkFrontPage(values)
  return {
    host: values.PARASOL_HOST,
    port: values.PARASOL_PORT,
    origin: values.PARASOL_ORIGIN,
    trustProxy: values.PARASOL_TRUST_PROXY,
    database: resolve(values.PARASOL_DATABASE ?? 'parasol.sqlite'),
    postgres: values.DATABASE_URL,
    databaseMegabytes: values.PARASOL_DATABASE_MEGABYTES,
    keepDays: values.PARASOL_KEEP_DAYS,
    sounds: values.PARASOL_SOUNDS === undefined ? undefined : resolve(values.PARASOL_SOUNDS),
    channel: values.PARASOL_CHANNEL,
    channelOrigins: values.PARASOL_CHANNEL_ORIGINS,
    frontPage: values.PARASOL_FRONT_PAGE ?? [],
    mixing: {
      leastWaiting: values.PARASOL_MIX_LEAST_WAITING,
      leastSeconds: values.PARASOL_MIX_LEAST_SECONDS,
    },
    reportsPerMinute: values.PARASOL_REPORTS_PER_MINUTE,
    reportsPerSecond: values.PARASOL_REPORTS_PER_SECOND,
    alikeAddresses: values.PARASOL_ALIKE_ADDRESSES,
    alikeReportsPerMinute: values.PARASOL_ALIKE_REPORTS_PER_MINUTE,
  }
}

function readSettingsFile(file: string): NodeJS.Dict<string> {
  let content: string
  try {
    content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new SettingsError('file', unreadable(file, (error as NodeJS.ErrnoException).code))
  }
  checkLines(file, content.split('\n'))
  return parseEnv(content)
}

function unreadable(file: string, code: string | undefined): string {
  if (code === 'EISDIR') return `The settings file ${file} is a folder: name the file in it.`
  if (code === 'EACCES' || code === 'EPERM')
    return `The settings file ${file} may not be read by this user: check whom it and its folders belong to.`
  return `The settings file ${file} cannot be read: check that it is there.`
}

/** parseEnv passes over what it does not understand, which would hide a slip of the pen. */
function checkLines(file: string, lines: readonly string[]): void {
  const seen = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const number = index + 1
    const refuse = (sentence: string) => new SettingsError('line', `Line ${number} of ${file} ${sentence}`)
    const written = line.trim()
    if (written === '' || written.startsWith('#')) continue
    const [, name, value = ''] = /^(?:export\s+)?(\w+)\s*=\s*(.*)$/.exec(written) ?? []
    if (name === undefined) throw refuse('is not NAME=value: correct it or put # before it.')
    // An open quote would swallow the lines down to the next one.
    if (/^["'`]/.test(value) && !/^(["'`])(?:(?!\1).)*\1\s*(#.*)?$/.test(value))
      throw refuse(`begins the value of ${name} with a quote and does not end it with the same: add it.`)
    const earlier = seen.get(name)
    if (earlier !== undefined)
      throw refuse(`sets ${name}, which line ${earlier} sets already: take one of them out.`)
    seen.set(name, number)
  }
}

function fromEnvironment(environment: NodeJS.ProcessEnv): NodeJS.Dict<string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => name === 'DATABASE_URL' || (name.startsWith('PARASOL_') && !namesOfOthers.includes(name)),
    ),
  )
}

function checkDatabase(values: z.infer<typeof settings>): void {
  if (values.DATABASE_URL === undefined) return
  if (values.PARASOL_DATABASE !== undefined)
    throw new SettingsError('value', 'PARASOL_DATABASE and DATABASE_URL name two databases: take one out.')
  if (values.PARASOL_DATABASE_MEGABYTES !== 0)
    throw new SettingsError(
      'value',
      'PARASOL_DATABASE_MEGABYTES limits a SQLite file: take it out, and limit the disk of the server of DATABASE_URL.',
    )
}

function checkFrontPage(values: z.infer<typeof settings>): void {
  const { PARASOL_FRONT_PAGE: listed, PARASOL_ORIGIN: origin, PARASOL_CHANNEL_ORIGINS: addressed } = values
  if (listed === undefined) return
  const refuse = (sentence: string) => new SettingsError('value', sentence)
  if (values.PARASOL_CHANNEL !== undefined)
    throw refuse('PARASOL_CHANNEL and PARASOL_FRONT_PAGE both say what is at the front: take one out.')
  if (origin === undefined) throw refuse('PARASOL_FRONT_PAGE is shown at PARASOL_ORIGIN only: set that too.')
  const owner = addressed.find((one) => one.origin === origin && one.path === '')
  if (owner !== undefined)
    throw refuse(
      `PARASOL_FRONT_PAGE is shown at PARASOL_ORIGIN, and PARASOL_CHANNEL_ORIGINS gives that to ${owner.slug}: give ${owner.slug} a path there.`,
    )
  const missing = listed.find((slug) => !addressed.some((one) => one.slug === slug))
  if (missing !== undefined)
    throw refuse(
      `PARASOL_FRONT_PAGE lists ${missing}, which has no address to lead to: give it one in PARASOL_CHANNEL_ORIGINS.`,
    )
}

function checkName(name: string): void {
  if (settingNames.includes(name)) return
  const written = name.toUpperCase()
  const nearest = settingNames.reduce((best, candidate) =>
    distance(written, candidate) < distance(written, best) ? candidate : best,
  )
  throw new SettingsError('name', `There is no setting ${name}: the nearest is ${nearest}.`)
}

function valueError(error: z.ZodError): SettingsError {
  const [issue] = error.issues
  return new SettingsError(
    'value',
    `${String(issue?.path[0])} must be ${issue?.message ?? 'something else'}.`,
  )
}

function text(rule: RegExp | ((value: string) => boolean), expected: string) {
  return z.string().refine((value) => (rule instanceof RegExp ? rule.test(value) : rule(value)), expected)
}

function whole(least: number, most: number) {
  const inRange = (value: string) =>
    /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most
  return z.string().refine(inRange, `a whole number from ${least} to ${most}`).transform(Number)
}

function postgresAddress(value: string, context: z.RefinementCtx): PostgresAddress {
  const address = parsePostgresUrl(value)
  if (typeof address !== 'string') return address
  // zod keeps the input of an issue beside it unless there is none: the address has a password.
  context.issues.push({ code: 'custom', message: address, input: undefined })
  return z.NEVER
}

function isOrigin(value: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/i.test(value) && URL.canParse(value) && new URL(value).username === ''
}

function isChannelOrigins(value: string): boolean {
  const found = entries(value).map((entry) => channelOrigin(entry))
  const addresses = found.map((one) => one && new URL(one.origin).host + one.path)
  return (
    found.length > 0 &&
    found.every((one) => one !== undefined && !rootPaths.includes(one.path)) &&
    new Set(addresses).size === addresses.length
  )
}

function channelOriginsOf(value: string): ChannelOrigin[] {
  return entries(value).flatMap((entry) => channelOrigin(entry) ?? [])
}

function channelOrigin(entry: string): ChannelOrigin | undefined {
  const [, address = '', path = '', slug = ''] =
    /^(https?:\/\/[^/=]+)(\/[a-z0-9-]{1,32})?\/?=([a-z0-9-]{1,32})$/.exec(entry) ?? []
  return isOrigin(address) ? { origin: new URL(address).origin, path, slug } : undefined
}

function isAddresses(value: string): boolean {
  return entries(value).every((address) => isIP(address) !== 0)
}

function entries(value: string): string[] {
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** How many letters must be put in, taken out or changed to make one name of the other (Levenshtein). */
function distance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [row, letter] of Array.from(left).entries()) {
    const current = [row + 1]
    for (const [column, other] of Array.from(right).entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    above = current
  }
  return above[right.length] ?? 0
}
