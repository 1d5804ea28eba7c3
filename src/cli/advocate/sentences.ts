import { ChannelError } from '../../channel/errors.ts'
import { EnvelopeError } from '../../envelope/errors.ts'
import { GrantsError } from '../../envelope/grants-error.ts'
import { IdentityError } from '../../identity/errors.ts'
import { NetworkError } from '../../network/errors.ts'
import { PublicationError } from '../../publication/errors.ts'
import { ReleaseError } from '../../release/errors.ts'
import { VaultError } from '../../vault/errors.ts'
import { CliError, exitCodes } from '../errors.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { safeLine } from '../terminal/safe-text.ts'
import { commands } from './commands.ts'
import { languages } from './language.ts'
import { Trouble } from './trouble.ts'
import type { Wording } from './wording.ts'

/** The words that a sentence about an error needs. */
export type TroubleWords = Pick<Wording, 'troubles' | 'life' | 'terminal'>

/** What to tell a person of any error, in their language, and how to end: the one place where errors become sentences. */
export function sentenceFor(error: unknown, words: TroubleWords): CliError {
  if (error instanceof CliError) return error.exitCode === exitCodes.stopped ? stopped(words) : error
  if (error instanceof Trouble) return new CliError(asked(error, words), error.exitCode)
  return new CliError(sentence(error, words))
}

function stopped({ terminal }: TroubleWords): CliError {
  return new CliError(terminal.stopped, exitCodes.stopped)
}

function asked({ code, values }: Trouble, { troubles, life }: TroubleWords): string {
  const safe = Object.entries(values).map(([name, value]) => [name, safeLine(String(value))] as const)
  return sentenceWith({ ...troubles.asked, ...life.asked }[code], Object.fromEntries(safe))
}

function sentence(error: unknown, { troubles, life }: TroubleWords): string {
  if (error instanceof PublicationError) return publicationSentence(error, troubles)
  if (error instanceof ReleaseError)
    return sentenceWith({ ...life.ledger, ...life.package }[error.code], { file: safeLine(error.file ?? '') })
  if (error instanceof VaultError) return vaultSentence(error, troubles)
  if (error instanceof GrantsError) return life.grants[error.code]
  if (error instanceof NetworkError) return safeLine(error.message)
  if (error instanceof ChannelError)
    return sentenceWith(life.document[error.code], { detail: safeLine(error.detail) }).trim()
  if (error instanceof EnvelopeError) return troubles.damage[error.code]
  if (error instanceof IdentityError) return identitySentence(error, troubles)
  return systemSentence(error, troubles)
}

function vaultSentence({ code, detail }: VaultError, { vault, refusals }: Wording['troubles']): string {
  const reasons: Readonly<Record<string, string>> = refusals
  const why = reasons[detail] ?? refusals.other
  return sentenceWith(vault[code], { ...commands, detail: safeLine(detail), why })
}

function publicationSentence(
  { code, place }: PublicationError,
  { publication }: Wording['troubles'],
): string {
  const { line, text } = place ?? { line: 0, text: '' }
  return sentenceWith(publication[code], { line, text: short(text), languages: languages.join(', ') })
}

function identitySentence({ code, facts }: IdentityError, { identity }: Wording['troubles']): string {
  if (code !== 'share-line') return sentenceWith(identity[code], { ...facts })
  if (facts.line === undefined) return identity['shares-wrong']
  return sentenceWith(identity[facts.found === undefined ? 'share-line' : 'share-length'], { ...facts })
}

/** Somebody's own words in a sentence: on one line, and not too many of them. */
function short(text: string): string {
  const line = safeLine(text.trim())
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

function systemSentence(error: unknown, { system }: Wording['troubles']): string {
  const { code = '', path = '…', message } = error as NodeJS.ErrnoException
  const known = code in alike ? alike[code as keyof typeof alike] : 'other'
  return sentenceWith(system[known], { path: safeLine(path), message: safeLine(message) })
}

/** What systems call differently and means the same to a person. */
const alike = {
  ENOENT: 'ENOENT',
  EACCES: 'EACCES',
  EPERM: 'EACCES',
  EISDIR: 'EISDIR',
  ENOTDIR: 'ENOTDIR',
  EROFS: 'EROFS',
  ENOSPC: 'ENOSPC',
  EDQUOT: 'ENOSPC',
  EFBIG: 'ENOSPC',
} as const
