import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { organisation } from '../../scripts/demo/organisation.ts'
import { run, type Service, startService } from './programs.ts'

/** A service with a new SQLite file, a channel, and two advocates: every part real, each program a process. */
export interface House {
  readonly service: Service
  readonly slug: string
  readonly fingerprint: string
  /** The file with the signed channel document. */
  readonly signed: string
  /** Runs `parasol` as Anna, who may read everything, or as Bo, who may count. */
  parasol(who: Who, ...words: string[]): Promise<string>
  /** Anna signs and publishes a newer document, with another area in it. */
  publishNewer(): Promise<void>
  /** Anna and Bo join the channel and fetch what there is, once `reports` are mixed. */
  collect(reports: number): Promise<void>
  close(): Promise<void>
}

export type Who = 'anna' | 'bo'

/** `draft` is what the organisation writes about itself, `changes` are settings of the service. */
export async function openHouse(
  slug = 'lotus',
  draft: object = organisation,
  changes: Record<string, string> = {},
): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'))
  const home = (who: Who) => join(folder, who)
  const card = (who: Who) => join(home(who), 'identity.card.json')
  const signed = join(home('anna'), 'channel.signed.json')
  const passphrase = join(folder, 'passphrase')
  const settings = {
    PARASOL_PORT: '0',
    PARASOL_DATABASE: join(folder, 'parasol.sqlite'),
    PARASOL_SOUNDS: join(home('anna'), 'sounds'),
    PARASOL_MIX_LEAST_WAITING: '1',
    PARASOL_MIX_LEAST_SECONDS: '0',
    ...changes,
  }
  const parasol = (who: Who, ...words: string[]) =>
    run('parasol', ['--home', home(who), '--passphrase-file', passphrase, ...words])

  for (const who of ['anna', 'bo'] as const) mkdirSync(home(who), { mode: 0o700 })
  writeFileSync(passphrase, 'correct horse battery staple\n', { mode: 0o600 })
  writeFileSync(join(folder, 'draft.json'), JSON.stringify(draft))
  await parasol('anna', 'identity', 'new', '--label', 'Anna')
  await parasol('bo', 'identity', 'new', '--label', 'Bo')
  await parasol('anna', 'channel', 'new', '--slug', slug, '--from', join(folder, 'draft.json'))
  await parasol('anna', 'channel', 'add', card('anna'), '--role', 'case', '--may', 'pull,release,remove')
  await parasol('anna', 'channel', 'add', card('bo'), '--role', 'tally', '--may', 'pull')
  await parasol('anna', 'channel', 'sign')
  await run('parasol-server', ['channel', 'add', signed], settings)
  const fingerprint = (await parasol('anna', 'channel', 'fingerprint', signed)).trim()
  const service = await startService(settings)

  return {
    service,
    slug,
    fingerprint,
    signed,
    parasol,
    async publishNewer() {
      await parasol('anna', 'channel', 'sign')
      await parasol('anna', 'channel', 'publish', signed, '--server', service.origin)
    },
    async collect(reports) {
      await mixed(settings, reports)
      for (const who of ['anna', 'bo'] as const) {
        await parasol(
          who,
          'channel',
          'join',
          signed,
          '--server',
          service.origin,
          '--fingerprint',
          fingerprint,
        )
        await parasol(who, 'pull')
      }
    },
    async close() {
      await service.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until so many reports are in the store, past the spool. */
async function mixed(settings: NodeJS.ProcessEnv, reports: number): Promise<void> {
  for (;;) {
    const status = await run('parasol-server', ['status', '--json'], settings)
    const { channels } = JSON.parse(status) as { channels: { waiting: number; stored: number }[] }
    if (channels.every(({ waiting, stored }) => waiting === 0 && stored >= reports)) return
  }
}
