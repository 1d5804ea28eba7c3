import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readSettings, SettingsError } from '../../../../fastify.config.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { askLine, atTerminal } from '../../terminal/prompt.ts'
import { typedPath } from '../../terminal/typed-path.ts'

export const ways = ['proxy', 'onion', 'trial'] as const
/** What stands between people and the service: a web server with HTTPS, Tor, or nothing, on this machine only. */
export type Way = (typeof ways)[number]

/** What was said on the command line; what was not is asked for. */
export interface Said {
  readonly folder?: string
  readonly behind?: Way
  readonly origin?: string
  readonly channel?: string
  readonly keepDays?: string
}

export interface Answers {
  readonly folder: string
  readonly behind: Way
  readonly origin: string | undefined
  /** A signed channel document, if there is one yet. */
  readonly channel: string | undefined
  readonly keepDays: string
}

/** The five answers, each from the command line or from the person at the terminal. Throws CliError. */
export async function answersTo(said: Said): Promise<Answers> {
  const folder = await answer(said.folder, '--folder', questions.folder, folderFrom)
  const behind = await answer(said.behind, '--behind', questions.behind, wayFrom)
  const origin =
    behind === 'trial'
      ? undefined
      : await answer(said.origin, '--origin', questions.origin[behind], (text) => originFrom(text, behind))
  const given = said.channel ?? (atTerminal() ? undefined : '')
  const channel = await answer(given, '--channel', questions.channel, channelFrom)
  const days = said.keepDays ?? (atTerminal() ? undefined : '0')
  return {
    folder,
    behind,
    origin,
    channel,
    keepDays: await answer(days, '--keep-days', questions.days, daysFrom),
  }
}

const questions = {
  folder: '1 of 5. The folder for the settings and the sealed reports: ',
  behind: '2 of 5. What stands before it: proxy (a web server with HTTPS), onion (Tor), or trial (nothing): ',
  origin: {
    proxy: '3 of 5. The address by which people reach it, such as https://report.example: ',
    onion: '3 of 5. Its onion address, such as http://….onion: ',
  },
  channel: '4 of 5. The file with the organisation’s signed channel document (empty if it is to come): ',
  days: '5 of 5. Days after which reports are removed, fetched or not (0 leaves that to advocates): ',
} as const

/** Asks until the answer can be used; what was said on the command line must be right at once. */
async function answer<Value>(
  said: string | undefined,
  option: string,
  question: string,
  parse: (text: string) => Value,
): Promise<Value> {
  if (said !== undefined) return parse(said)
  if (!atTerminal())
    throw new CliError(
      `There is nobody to ask: say it with ${option}, or start this at a terminal.`,
      exitCodes.usage,
    )
  for (;;) {
    const text = await askLine(question)
    try {
      return parse(text)
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      process.stderr.write(`${error.message}\n`)
    }
  }
}

function folderFrom(text: string): string {
  if (text === '') throw refusal('A folder has a name, such as /var/lib/parasol.')
  return typedPath(text)
}

function wayFrom(text: string): Way {
  const way = ways.find((each) => each === text)
  if (way === undefined) throw refusal(`Say one of ${ways.join(', ')}.`)
  return way
}

function originFrom(text: string, behind: 'proxy' | 'onion'): string {
  const origin = settingOf('PARASOL_ORIGIN', text).origin ?? ''
  const { protocol, hostname } = new URL(origin)
  if (behind === 'onion' && !hostname.endsWith('.onion'))
    throw refusal('An onion address ends with .onion: Tor writes it into the file hostname of its folder.')
  if (behind === 'proxy' && protocol !== 'https:')
    throw refusal(
      'Behind a web server the address begins with https://, or anybody on the way could change the form.',
    )
  return origin
}

function channelFrom(text: string): string | undefined {
  if (text === '') return undefined
  const file = typedPath(text)
  if (!existsSync(file)) throw refusal(`There is no file ${resolve(file)}.`)
  return file
}

function daysFrom(text: string): string {
  return String(settingOf('PARASOL_KEEP_DAYS', text === '' ? '0' : text).keepDays)
}

function settingOf(name: string, value: string) {
  try {
    return readSettings(undefined, { [name]: value })
  } catch (error) {
    throw error instanceof SettingsError ? refusal(error.message) : error
  }
}

const refusal = (sentence: string) => new CliError(sentence, exitCodes.usage)
