import { readFileSync } from 'node:fs'
import type { Settings } from '../../../fastify.config.ts'
import { signedChannel } from '../../channel/schema.ts'
import { expired, verifyChannel, verifySuccessor } from '../../channel/verify.ts'
import { ChannelError } from '../../channel/errors.ts'
import { loadSodium } from '../../envelope/load-sodium.ts'
import { openSqlite } from '../../store/sqlite/open.ts'
import { CliError } from '../errors.ts'
import { readChannels, today } from './channels.ts'

/** Verifies a signed channel document and keeps it. A running service takes it up within a second. */
export async function addChannel(settings: Settings, file: string): Promise<void> {
  const sodium = await loadSodium()
  const signed = readSigned(file)
  const channel = verifyChannel(sodium, signed)
  const { slug, serial, expires } = channel.document
  const store = openSqlite(settings.database)
  try {
    const known = (await readChannels(sodium, store)).newest.get(slug)
    if (known !== undefined && verifySuccessor(known, channel) === 'same') {
      process.stdout.write(`This document of ${slug} (serial ${serial}) is here already.\n`)
      return
    }
    const signature = Buffer.from(signed.signature, 'base64')
    await store.addDocument({ channel: slug, serial, document: channel.bytes, signature })
    if (known === undefined) await store.beginNumbers(slug, today())
  } finally {
    await store.close()
  }
  process.stdout.write(
    `Added ${slug}, serial ${serial}. Compare its number with the organisation, by voice:\n`,
  )
  process.stdout.write(`${channel.fingerprint}\n`)
  if (expired(channel.document, today()))
    process.stderr.write(`This document was good until ${expires}: ask the organisation for a newer one.\n`)
}

function readSigned(file: string) {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    throw new CliError(`The file ${file} cannot be read: check its name and whom it belongs to.`)
  }
  try {
    return signedChannel.parse(JSON.parse(content))
  } catch {
    throw new ChannelError('format')
  }
}
