import { readFileSync } from 'node:fs'
import type { Settings } from '../../../fastify.config.ts'
import { ChannelError } from '../../channel/errors.ts'
import { type SignedChannel, signedChannel } from '../../channel/schema.ts'
import { expired, type VerifiedChannel, verifyChannel, verifySuccessor } from '../../channel/verify.ts'
import { same } from '../../envelope/bytes.ts'
import { loadSodium } from '../../envelope/load-sodium.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/store.ts'
import { CliError } from '../errors.ts'
import { safeLine } from '../terminal/safe-text.ts'
import { readChannels, today } from './channels.ts'
import { nameOfDatabase, namingDatabase, sentenceAbout } from './naming.ts'

interface Handed {
  readonly file: string
  readonly signed: SignedChannel
  readonly channel: VerifiedChannel
}

/**
 * Verifies signed channel documents and keeps them, the oldest first: reports that are still on their way may be sealed
 * to an old one. A running service takes them up within a second.
 */
export async function addChannels(settings: Settings, files: readonly string[]): Promise<void> {
  const sodium = await loadSodium()
  const handed = files
    .map((file) => readHanded(sodium, file))
    .sort((left, right) => left.channel.document.serial - right.channel.document.serial)
  await namingDatabase(settings, async () => {
    const store = await openStore(settings)
    try {
      for (const [index, each] of handed.entries())
        try {
          await addChannel(sodium, store, each, nameOfDatabase(settings))
        } catch (error) {
          if (index > 0)
            process.stderr.write('What is named above is kept; all can be added again once this is mended.\n')
          throw error
        }
    } finally {
      await store.close()
    }
  })
}

/** Reads and verifies documents as `addChannels` does, and keeps none. Throws CliError. */
export async function checkChannels(files: readonly string[]): Promise<void> {
  const sodium = await loadSodium()
  for (const file of files) readHanded(sodium, file)
}

async function addChannel(
  sodium: Sodium,
  store: Store,
  { file, signed, channel }: Handed,
  database: string,
): Promise<void> {
  const { slug, serial, expires } = channel.document
  if (await isKept(store, channel)) {
    process.stdout.write(`This document of ${slug} (serial ${serial}) is here already.\n`)
    return
  }
  const known = (await readChannels(sodium, store)).newest.get(slug)
  if (known !== undefined) checkNext(file, known, channel)
  const signature = Buffer.from(signed.signature, 'base64')
  await store.addDocument({ channel: slug, serial, document: channel.bytes, signature })
  if (known === undefined) await store.beginNumbers(slug, today())
  process.stdout.write(
    `Added ${slug}, serial ${serial}, to the database ${database}. Compare its number with the organisation, by voice:\n`,
  )
  process.stdout.write(`${channel.fingerprint}\n`)
  if (expired(channel.document, today()))
    process.stderr.write(`This document was good until ${expires}: ask the organisation for a newer one.\n`)
}

/** Whether it is there, though it may not be the newest: what was added in part can be added again as a whole. */
async function isKept(store: Store, { document: { slug }, bytes }: VerifiedChannel): Promise<boolean> {
  return (await store.documents(0)).some(({ channel, document }) => channel === slug && same(document, bytes))
}

function checkNext(file: string, known: VerifiedChannel, next: VerifiedChannel): void {
  try {
    verifySuccessor(known, next)
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error
    if (error.code !== 'older') throw sentenceAbout(file, error.message)
    throw sentenceAbout(
      file,
      `This document has the serial number ${next.document.serial}, and the database has a newer one, ${known.document.serial}: older ones can no longer be added. Where reports may still be sealed to it, begin with an empty database and add all documents at once (docs/operators.md, "Moving house").`,
    )
  }
}

function readHanded(sodium: Sodium, file: string): Handed {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    throw new CliError(`The file ${safeLine(file)} cannot be read: check its name and whom it belongs to.`)
  }
  try {
    const signed = signedChannel.parse(JSON.parse(content))
    return { file, signed, channel: verifyChannel(sodium, signed) }
  } catch (error) {
    const { message } = error instanceof ChannelError ? error : new ChannelError('format')
    throw sentenceAbout(file, message)
  }
}
