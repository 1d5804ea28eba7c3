import type { Settings } from '../../../fastify.config.ts'
import { loadSodium } from '../../envelope/load-sodium.ts'
import { openStore } from '../../store/open.ts'
import { readState } from '../../store/state.ts'
import { noChannelThere, readChannels } from './channels.ts'
import { nameOfDatabase, namingDatabase } from './naming.ts'

/** Prints what is kept for each channel, and whether a service is serving it. */
export async function status(settings: Settings, json: boolean): Promise<void> {
  const found = await namingDatabase(settings, () => readStatus(settings))
  process.stdout.write(json ? `${JSON.stringify(found)}\n` : inWords(found))
}

type Status = Awaited<ReturnType<typeof readStatus>>

async function readStatus(settings: Settings) {
  const sodium = await loadSodium()
  const store = await openStore(settings, { mustExist: true })
  try {
    const { newest } = await readChannels(sodium, store)
    const channels = (await store.counts()).map(({ channel, waiting, batches, stored, releases }) => {
      const document = newest.get(channel)?.document
      return {
        slug: channel,
        serial: document?.serial ?? 0,
        expires: document?.expires ?? '',
        waiting,
        batches,
        stored,
        releases,
      }
    })
    const { running, bytes } = await readState(settings)
    return { running, database: nameOfDatabase(settings), databaseBytes: bytes, channels }
  } finally {
    await store.close()
  }
}

function inWords({ running, database, databaseBytes, channels }: Status): string {
  const megabytes = (databaseBytes / 1024 / 1024).toFixed(1)
  const lines = [
    running ? 'The service is running.' : 'The service is not running.',
    `The database ${database} has ${megabytes} MB.`,
    ...channels.map(
      ({ slug, serial, expires, waiting, batches, stored, releases }) =>
        `${slug}: document ${serial} (good until ${expires}), ${stored} reports in ${batches} batches, ` +
        `${waiting} waiting to be mixed, ${releases} releases published.`,
    ),
  ]
  if (channels.length === 0) lines.push(noChannelThere)
  return `${lines.join('\n')}\n`
}
