import { resolve } from 'node:path'
import type { Settings } from '../../../fastify.config.ts'
import { same } from '../../envelope/bytes.ts'
import { envelopeId } from '../../envelope/format.ts'
import { loadSodium } from '../../envelope/load-sodium.ts'
import { restoreSqlite } from '../../store/sqlite/restore.ts'
import { asTyped } from '../terminal/typed-path.ts'
import { today } from './channels.ts'
import { naming, namingDatabase } from './naming.ts'
import { sqliteFile } from './sqlite-file.ts'

/** Puts a backup in the place of a database that is not there yet. `settingsFile` is where the settings are from, if from a file. */
export async function restore(settings: Settings, name: string, settingsFile?: string): Promise<void> {
  const database = sqliteFile(settings)
  const file = resolve(name)
  const sodium = await loadSodium()
  const channels = await namingDatabase(settings, () =>
    naming(file, ['no-file', 'no-backup', 'altered', 'newer-backup'], () =>
      restoreSqlite(file, database, (id, envelope) => same(id, envelopeId(sodium, envelope)), today()),
    ),
  )
  const lines = channels.map(
    ({ channel, stored, waiting, releases }) =>
      `${channel}: ${stored + waiting} sealed reports, ${releases} releases.\n`,
  )
  const next =
    settingsFile === undefined
      ? `PARASOL_DATABASE=${asTyped([database])} parasol-server check`
      : asTyped(['parasol-server', '--settings', settingsFile, 'check'])
  process.stdout.write(`Restored ${database}.\n${lines.join('')}Next: ${next}\n`)
}
