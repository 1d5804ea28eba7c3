import { ChannelError } from '../../channel/errors.ts'
import { EnvelopeError } from '../../envelope/errors.ts'
import { GrantsError } from '../../envelope/grants-error.ts'
import { IdentityError } from '../../identity/errors.ts'
import { NetworkError } from '../../network/errors.ts'
import { type Place, PublicationError, type PublicationErrorCode } from '../../publication/errors.ts'
import { ReleaseError, type ReleaseErrorCode } from '../../release/errors.ts'
import { VaultError, type VaultErrorCode } from '../../vault/errors.ts'
import { CliError } from '../errors.ts'
import { safeLine } from '../terminal/safe-text.ts'
import { languages } from './language.ts'

/** What to tell a person of any error, and how to end: the one place where errors become sentences. */
export function sentenceFor(error: unknown): CliError {
  if (error instanceof CliError) return error
  if (error instanceof PublicationError)
    return new CliError(publicationSentences[error.code](error.place ?? { line: 0, text: '' }))
  if (error instanceof ReleaseError)
    return new CliError(releaseSentences[error.code](safeLine(error.file ?? '')))
  if (error instanceof VaultError) return new CliError(vaultSentences[error.code](error.detail))
  if (error instanceof GrantsError) return new CliError(error.message)
  if (error instanceof NetworkError) return new CliError(safeLine(error.message))
  if (error instanceof ChannelError || error instanceof EnvelopeError || error instanceof IdentityError)
    return new CliError(safeLine(error.message))
  return new CliError(systemSentence(error))
}

const vaultSentences: Record<VaultErrorCode, (detail: string) => string> = {
  'not-joined': () =>
    'You have not joined a channel yet: parasol channel join FILE --server ADDRESS does it, with the channel document of your organisation.',
  busy: (holder) =>
    `Another parasol is at work in this folder${holder === '' ? '' : ` (process ${holder})`}: wait until it has finished, then try again.`,
  unreachable: (origin) =>
    `The server ${origin} does not answer: check the internet connection and the address, then try again.`,
  'broken-off': () =>
    'The server went away in the middle: what had come is kept, and parasol pull goes on from there.',
  answer: (origin) =>
    `What answers ${origin === '' ? 'there' : `at ${origin}`} is not a Parasol server: check the address, or ask whoever runs the server.`,
  'no-channel': () =>
    'The server does not know this channel: ask whoever runs it to add the channel document (parasol-server channel add FILE).',
  login: () =>
    'The server does not know you: ask the colleague who signs the channel document whether it lists you and has been published. (If so, the address that you joined is not the one by which the server knows itself.)',
  'not-allowed': () =>
    'The channel document does not allow you to do that: ask the colleague who signs it (parasol channel show lists who may do what).',
  refused: (code) => `The server refused that (${code}): ${refusals[code] ?? 'ask whoever runs it'}.`,
  trouble: () => 'The server has trouble of its own: try again in an hour, and tell whoever runs it.',
  'too-many': () => 'The server asks for a pause: wait a minute, then try again.',
  history: () =>
    'The channel document is missing from your folder: join again with it (parasol channel join FILE --server ADDRESS).',
  journal: (path) =>
    `${safeLine(path)} is damaged from its beginning to its end, or belongs to another identity: take it from your copy of the folder.`,
  newer: (folder) =>
    `${safeLine(folder)} was written by a newer version of Parasol: update this one. Nothing was changed.`,
  'journal-newer': (path) => `${safeLine(path)} was written by a newer version: update Parasol.`,
  quote: () =>
    'This file holds no quote that you can open: it was damaged, it is something else, or it was sealed to others.',
  'quote-signer': () =>
    'Whoever signed this may not: a quote is released by a second advocate, whom the channel document allows to release.',
}

const publicationSentences: Record<PublicationErrorCode, (place: Place) => string> = {
  'too-few': () =>
    'There is nothing to publish yet: a quarter or a year counts when it is over and has at least 30 reports that may be counted.',
  'folder-taken': () => 'The folder holds other files, which are left alone: choose an empty or a new one.',
  'text-encoding': () =>
    'The text cannot be read: save it as plain text in UTF-8 (in Notepad: Save as, Encoding UTF-8), then try again.',
  'text-character': ({ line }) =>
    `Line ${line} of the text holds a character that cannot be printed: type that line anew.`,
  'text-language': ({ line }) =>
    `Line ${line} of the text names a language that there is none of: write one of ${languages.join(', ')}.`,
  'text-period': ({ line }) =>
    `Line ${line} of the text names no period: write a year or quarters, as in Period: 2026 or Period: 2026-Q1..2026-Q3.`,
  'text-outside': ({ line, text }) =>
    `Line ${line} of the text stands before the first heading: put "${short(text)}" under a heading, or # in front of it.`,
  'text-heading': ({ line, text }) =>
    `Line ${line} of the text is no heading of a brief: ${short(text)}. parasol brief new shows those that there are.`,
  'text-repeated': ({ line, text }) =>
    `Line ${line} of the text stands there a second time: ${short(text)}. Put both under one.`,
  'text-headline': ({ line }) =>
    `Under line ${line} of the text stands no headline, or more than one: write it there as one line, or take the heading away too.`,
  'text-demand': ({ line }) =>
    `Line ${line} of the text is a demand: begin it with a hyphen (-), as each of them.`,
}

const releaseSentences: Record<ReleaseErrorCode, (file: string) => string> = {
  'ledger-format': () =>
    'The ledger of releases was damaged, or written by a newer version: take it from your backup, or fetch it from the service.',
  'ledger-signature': () =>
    'The ledger of releases holds an entry that your organisation did not sign: use a copy that you trust.',
  'ledger-chain': () =>
    'The ledger of releases was edited: an entry is missing, moved or of another ledger. Use a copy that you trust.',
  'ledger-overlap': () =>
    'A table of this period, or of an area that overlaps, was published before, and a second version beside the first would tell small numbers: publish another period.',
  'ledger-withdrawal': () =>
    'There is no release of that number that still stands: parasol release list shows those that do.',
  'archive-format': () => 'This is no ZIP file of a release, or it was cut off: fetch it again.',
  'archive-large': () =>
    'This is larger than any release can be: it was not opened. Ask whoever gave it to you.',
  'archive-path': (file) => `This holds a file that no release has, and was not opened: ${file}.`,
  'archive-link': (file) =>
    `This holds a link or a device instead of a file, and was not opened: ${file}. Fetch the package again.`,
  'archive-repeated': (file) =>
    `This holds ${file} twice, so that two readers could see two things: fetch it again.`,
  'seal-format': (file) =>
    `${file} is not written as the seal of a release: it was changed, or a newer version wrote it.`,
  'seal-publisher': (file) => `${file} does not name an organisation whose signature holds: do not use this.`,
  'checksums-format': (file) => `${file} is not the list of files of a release: fetch the package again.`,
  'checksums-unsigned': (file) =>
    `${file} was not signed by the organisation: do not use this, and fetch the package again.`,
  'file-missing': (file) => `${file} is missing: fetch the whole package again.`,
  'file-changed': (file) =>
    `${file} is not what was signed: it was changed or damaged. Fetch the package again.`,
  'file-unlisted': (file) =>
    `${file} was added to what was signed: do not use it, and fetch the package again.`,
}

/** Somebody's own words in a sentence: on one line, and not too many of them. */
function short(text: string): string {
  const line = safeLine(text.trim())
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

/** What the service's own refusals mean for the one who publishes a channel document. */
const refusals: Readonly<Record<string, string>> = {
  older: 'it has a newer channel document already, so sign yours again and publish that',
  conflict: 'it has another channel document with this number; find out who signed that before you go on',
  signer: 'its channel is signed with another key than yours',
  slug: 'this document is for another channel',
  signature: 'the signature is not good, so sign the document again',
  schema: 'the document is not well formed, so sign it again with this version',
}

function systemSentence(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException
  const place = path === undefined ? 'a file' : safeLine(path)
  switch (code) {
    case 'ENOENT':
      return `There is no ${place}: check the name and the folder.`
    case 'EACCES':
    case 'EPERM':
      return `You are not allowed to use ${place}: check whom the file belongs to.`
    case 'EISDIR':
      return `${place} is a folder where a file is needed.`
    case 'ENOTDIR':
      return `${place} lies in something that is no folder.`
    case 'EROFS':
      return `${place} cannot be written: the disk is read-only.`
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'The disk is full: make room, then start the command again. What was there before is whole.'
    default:
      return `Something went wrong that should not: ${safeLine(message)}. Nothing was sent. Please tell those who gave you this program.`
  }
}
