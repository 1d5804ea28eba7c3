import { copyFile, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { type VerifiedChannel, verifyChannel } from '../../src/channel/verify.ts'
import { envelopeId } from '../../src/envelope/format.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { channelPath } from '../../src/wire/paths.ts'
import { newOrganisation } from '../service/organisation.ts'
import { sendReport } from '../service/running.ts'
import { sealed, sodium } from '../vault/fixtures.ts'
import { joinBoth, newHousehold } from './household.ts'
import { run, serve, type Serving } from './server-process.ts'

const household = await newHousehold(t)
const { folder, channel } = household
const anna = (...words: string[]) => household.anna(...words)
const bo = (...words: string[]) => household.bo(...words)
const atOnce = { PARASOL_MIX_LEAST_WAITING: '1', PARASOL_MIX_LEAST_SECONDS: '0' }
const neverYet = { PARASOL_MIX_LEAST_WAITING: '100000' }
const backupFile = join(folder, 'parasol.backup')
const firstDocument = join(folder, 'first.signed.json')
await copyFile(join(folder, 'anna', 'channel.signed.json'), firstDocument)

/** A machine of its own, set up as docs/operators.md says, which can be taken away. */
async function newMachine(name: string) {
  const place = join(folder, name)
  const made = await run(['init', '--folder', place, '--behind', 'trial'])
  if (made.code !== 0) throw new Error(made.err)
  const settings = { PARASOL_DATABASE: join(place, 'parasol.sqlite') }
  return {
    settings,
    operator: (...words: string[]) => run(['--settings', join(place, 'settings'), ...words]),
    seized: () => rm(place, { recursive: true }),
    async mixed() {
      const store = openSqlite(settings.PARASOL_DATABASE)
      while ((await store.waiting()).size > 0) await new Promise((resolve) => setTimeout(resolve, 100))
      await store.close()
    },
  }
}

const filed = new Set<string>()

/** Files a report as a form does, sealed to the document that the form knows. */
async function file({ origin }: Serving, to: VerifiedChannel): Promise<void> {
  const envelope = sealed(to)
  t.equal((await sendReport(origin, envelope)).status, 202)
  filed.add(sodium.to_hex(envelopeId(sodium, envelope)))
}

/** The reports that Anna has, by their names. */
async function held(): Promise<string[]> {
  const listed = JSON.parse((await anna('list', '--json')).out) as { id: string }[]
  return listed.map(({ id }) => id).sort()
}

// Both before the first test: while nothing runs between two of them, tap may take all for done.
const old = await newMachine('old')
const restored = await newMachine('new machine')

await t.test(
  'on the old machine two reports were fetched, and two more wait when it is backed up',
  async (t) => {
    t.match(await old.operator('channel', 'add', firstDocument), { code: 0 })
    const mixing = await serve(t, { ...old.settings, ...atOnce })
    await joinBoth(household, mixing.origin)
    await file(mixing, channel)
    await file(mixing, channel)
    await old.mixed()
    t.match(await anna('pull'), { code: 0, out: /Reports fetched: 2\./ })
    const { port } = new URL(mixing.origin)
    await mixing.end('SIGTERM')
    const waiting = await serve(t, { ...old.settings, ...neverYet, PARASOL_PORT: port })
    await file(waiting, channel)
    await file(waiting, channel)

    const made = await old.operator('backup', backupFile)
    t.match(made, {
      code: 0,
      out: /^Backed up 4 sealed reports, 1 channel documents and 0 entries of releases to .*parasol\.backup/,
    })
    t.match(await old.operator('backup', backupFile), {
      code: 1,
      err: /parasol\.backup: There is a file of this name/,
    })
    t.match(await old.operator('restore', backupFile), {
      code: 1,
      err: /^.*old\/parasol\.sqlite: Another parasol-server is using this database/,
    })
    await waiting.end('SIGTERM')
    const again = await serve(t, { ...old.settings, ...atOnce, PARASOL_PORT: port })
    await file(again, channel)
    await old.mixed()
    t.match(await anna('pull'), { code: 0, out: /Reports fetched: 3\./ })
    await again.end('SIGKILL')
    await old.seized()
  },
)

await t.test('a damaged backup is named, and leaves the new machine as it was', async (t) => {
  const cut = join(folder, 'cut.backup')
  await copyFile(backupFile, cut)
  await truncate(cut, 100_000)
  t.match(await restored.operator('restore', cut), {
    code: 1,
    err: /^\S*cut\.backup: The file is no whole backup of parasol-server: look for the whole one\.\n$/,
  })
  t.match(await restored.operator('status'), { code: 1, err: /There is no database/ })
})

await t.test(
  'from the backup the channel goes on elsewhere, and nobody fetches anything twice',
  async (t) => {
    t.match(await restored.operator('restore', backupFile), {
      code: 0,
      out: /^Restored .*new machine\/parasol\.sqlite\.\nlotus: 4 sealed reports, 0 releases\.\nNext: parasol-server --settings "\/.*new machine\/settings" check\n$/,
    })
    const service = await serve(t, { ...restored.settings, ...atOnce })
    await file(service, channel)
    await restored.mixed()
    t.match(await restored.operator('restore', backupFile), { code: 1, err: /is using this database/ })

    for (const one of [anna, bo])
      t.match(await one('channel', 'move', '--server', service.origin), {
        code: 0,
        out: /From now on you get the reports of lotus from/,
      })
    t.match(await anna('pull'), { code: 0 })
    t.strictSame(await held(), [...filed].sort())
    t.match(
      await bo('pull', '--json'),
      { code: 0, out: /"reports": 5/ },
      'and who never fetched gets what is there',
    )
    await service.end('SIGKILL')
    await restored.seized()
    t.match(await run(['restore', backupFile], restored.settings), {
      code: 1,
      err: /folder for the database does not exist/,
    })
  },
)

await t.test('without any backup the channel goes on from its documents alone', async (t) => {
  t.match(await anna('channel', 'sign'), { code: 0, out: /document number 2/ })
  const second = join(folder, 'anna', 'channel.signed.json')
  const next = verifyChannel(sodium, JSON.parse(await readFile(second, 'utf8')) as SignedChannel)
  const empty = await newMachine('empty')
  t.match(await empty.operator('channel', 'add', second, firstDocument), {
    code: 0,
    out: /Added lotus, serial 1,[^]*Added lotus, serial 2,/,
  })
  const service = await serve(t, { ...empty.settings, ...atOnce })
  await file(service, next)
  await file(service, channel)
  await empty.mixed()
  t.match(await anna('channel', 'move', '--server', service.origin), { code: 0 })
  t.match(await anna('pull'), { code: 0, out: /Reports fetched: 2\./ })
  t.strictSame(await held(), [...filed].sort())
})

await t.test(
  'a new server that lags behind is brought up to date, and one of somebody else refused',
  async (t) => {
    const behind = await newMachine('behind')
    await behind.operator('channel', 'add', firstDocument)
    const service = await serve(t, { ...behind.settings, ...atOnce })
    t.match(await anna('channel', 'move', '--server', service.origin), {
      code: 1,
      err: /shows document number 1, and you know number 2: .*parasol channel publish --server/,
    })
    t.match(await anna('channel', 'publish', '--server', service.origin), { code: 0 })
    t.match(await anna('channel', 'move', '--server', service.origin), { code: 0 })

    const stranger = newOrganisation('lotus')
    const theirs = await newMachine('theirs')
    const theirDocument = join(folder, 'theirs.signed.json')
    await writeFile(theirDocument, JSON.stringify(stranger.sign({ ...stranger.first, serial: 3 })))
    await theirs.operator('channel', 'add', theirDocument)
    const other = await serve(t, theirs.settings)
    t.equal((await fetch(other.origin + channelPath('lotus'))).status, 200)
    t.match(await anna('channel', 'move', '--server', other.origin), {
      code: 1,
      err: /ALARM: do not trust this server now.*signed with another key/,
    })
    t.match(await anna('pull'), { code: 0, out: /Nothing new/ })
  },
)
