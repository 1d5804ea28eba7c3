import { isIP } from 'node:net'
import { resolve } from 'node:path'
import * as z from 'zod'
import {
  type ChannelOrigin,
  channelOriginsOf,
  isChannelOrigins,
} from './src/service/settings/channel-origins.ts'
import { entries } from './src/service/settings/entries.ts'
import { SettingsError } from './src/service/settings/errors.ts'
import { nearestName } from './src/service/settings/nearest-name.ts'
import { isOrigin } from './src/service/settings/origin.ts'
import { readSettingsFile } from './src/service/settings/settings-file.ts'
import { parsePostgresUrl, type PostgresAddress } from './src/store/pg/address.ts'

export { SettingsError } from './src/service/settings/errors.ts'

/** What the service can be told: docs/operators.md explains each. */
const settings = z.object({
  PARASOL_HOST: text(
    isHost,
    'an address or a host name to listen on, such as 127.0.0.1 or ::1 without brackets, and without the port, which is PARASOL_PORT',
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
  const nearest = nearestName(name.toUpperCase(), settingNames)
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

function isHost(value: string): boolean {
  return isIP(value) === 6 || /^[^\s/[\]:]+$/.test(value)
}

function isAddresses(value: string): boolean {
  return entries(value).every((address) => isIP(address) !== 0)
}
