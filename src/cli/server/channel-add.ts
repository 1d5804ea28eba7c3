import { readFileSync } from 'node:fs'
import type { Settings } from '../../../fastify.config.ts'
import { ChannelError } from '../../channel/errors.ts'
import { type SignedChannel, signedChannel } from '../../channel/schema.ts'
import { expired, type VerifiedChannel, verifyChannel, verifySuccessor } from '../../channel/verify.ts'
import { loadSodium } from '../../envelope/load-sodium.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/store.ts'
import { CliError } from '../errors.ts'
import { safeLine } from '../terminal/safe-text.ts'
import { readChannels, today } from './channels.ts'
import { nameOfDatabase, namingDatabase } from './naming.ts'

interface Handed {
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
      for (const each of handed) await addChannel(sodium, store, each, nameOfDatabase(settings))
    } finally {
      await store.close()
    }
  })
}

/** Reads and verifies documents as `addChannels` does, and keeps none. Throws ChannelError and CliError. */
export async function checkChannels(files: readonly string[]): Promise<void> {
  const sodium = await loadSodium()
  for (const file of files) readHanded(sodium, file)
}

async function addChannel(
  sodium: Sodium,
  store: Store,
  { signed, channel }: Handed,
  database: string,
): Promise<void> {
  const { slug, serial, expires } = channel.document
  const known = (await readChannels(sodium, store)).newest.get(slug)
  if (known !== undefined && verifySuccessor(known, channel) === 'same') {
    process.stdout.write(`This document of ${slug} (serial ${serial}) is here already.\n`)
    return
  }
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

function readHanded(sodium: Sodium, file: string): Handed {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    throw new CliError(`The file ${safeLine(file)} cannot be read: check its name and whom it belongs to.`)
  }
  try {
    const signed = signedChannel.parse(JSON.parse(content))
    return { signed, channel: verifyChannel(sodium, signed) }
  } catch (error) {
    throw error instanceof ChannelError ? error : new ChannelError('format')
  }
}
