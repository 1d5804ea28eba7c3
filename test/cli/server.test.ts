import { chmodSync, copyFileSync, existsSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { channelPath, healthPath } from '../../src/wire/paths.ts'
import { newOrganisation, sealTo } from '../service/organisation.ts'
import { sendReport } from '../service/running.ts'
import { run, serve } from './server-process.ts'

/** A folder for a database, the settings that point to it, and a way to hand the operator a document. */
function newPlace(t: Test) {
  const folder = t.testdir({})
  const database = join(folder, 'parasol.sqlite')
  return {
    folder,
    database,
    settings: { PARASOL_DATABASE: database },
    file: (signed: SignedChannel) => {
      const path = join(folder, 'channel.signed.json')
      writeFileSync(path, JSON.stringify(signed))
      return path
    },
  }
}

/** A service of one channel. */
async function newServing(t: Test) {
  const { settings, file } = newPlace(t)
  const { first, sign } = newOrganisation()
  const signed = sign(first)
  await run(['channel', 'add', file(signed)], settings)
  return { settings, signed, service: await serve(t, settings) }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100))

await t.test('from nothing to a served channel, which a running service takes up by itself', async (t) => {
  const { settings, file } = newPlace(t)
  const { first, sign } = newOrganisation()
  const service = await serve(t, {
    ...settings,
    PARASOL_MIX_LEAST_WAITING: '1',
    PARASOL_MIX_LEAST_SECONDS: '0',
  })
  t.equal((await fetch(service.origin + channelPath('lotus'))).status, 404)

  const added = await run(['channel', 'add', file(sign(first))], settings)
  t.equal(added.code, 0)
  t.match(added.out, /^Added lotus, serial 1, to the database \S+parasol\.sqlite\.[^]*\n(\d{5} ){7}\d{5}\n$/)
  while ((await fetch(service.origin + channelPath('lotus'))).status === 404) await pause()
  t.match(await (await fetch(service.origin)).text(), 'Lotus &lt;Union&gt;')

  t.equal((await sendReport(service.origin, sealTo(sign(first)))).status, 202)
  const status = async () => JSON.parse((await run(['status', '--json'], settings)).out) as Status
  let found = await status()
  while (found.channels[0]?.waiting !== 0) found = await status()
  t.match(found, {
    running: true,
    channels: [{ slug: 'lotus', serial: 1, waiting: 0, batches: 1, stored: 1 }],
  })
  t.match(
    (await run(['status'], settings)).out,
    'lotus: document 1 (good until 2099-01-01), 1 reports in 1 batches',
  )

  t.equal(await service.end('SIGTERM'), 0)
  t.match(await status(), { running: false })
})

interface Status {
  running: boolean
  databaseBytes: number
  channels: { waiting: number }[]
}

await t.test('the size of the database has what waits in it, while it serves', async (t) => {
  const { settings, signed, service } = await newServing(t)
  const size = async () =>
    (JSON.parse((await run(['status', '--json'], settings)).out) as Status).databaseBytes
  const before = await size()
  for (let sent = 0; sent < 5; sent += 1)
    t.equal((await sendReport(service.origin, sealTo(signed))).status, 202)
  t.ok((await size()) - before >= 5 * sealTo(signed).length)
})

await t.test('a second service on one database is refused, and a killed one is no hindrance', async (t) => {
  const { settings } = newPlace(t)
  const first = await serve(t, settings)
  const second = await run(['start'], { ...settings, PARASOL_PORT: '0' })
  t.equal(second.code, 1)
  t.match(second.err, 'Another parasol-server is using this database')
  t.equal((await fetch(first.origin + healthPath)).status, 200)

  const port = new URL(first.origin).port
  const taken = await run(['start'], { ...newPlace(t).settings, PARASOL_PORT: port })
  t.match(
    taken.err,
    'Another program listens already: stop it, or choose another PARASOL_PORT than that of 127.0.0.1 and ',
  )
  await first.end('SIGKILL')
  const again = await serve(t, settings)
  t.equal(await again.end('SIGINT'), 0)
})

await t.test('a stop finishes what was begun and keeps what waits', async (t) => {
  const { settings, signed, service } = await newServing(t)
  const answers = Array.from({ length: 50 }, () => sendReport(service.origin, sealTo(signed)))
  await answers[0]
  const [code, ...statuses] = await Promise.all([
    service.end('SIGTERM'),
    ...answers.map((answer) =>
      answer.then(
        ({ status }) => status,
        () => 0,
      ),
    ),
  ])
  t.equal(code, 0)
  const { channels } = JSON.parse((await run(['status', '--json'], settings)).out) as Status
  const acknowledged = statuses.filter((status) => status === 202).length
  t.ok(acknowledged > 0)
  t.ok((channels[0]?.waiting ?? 0) >= acknowledged)
})

await t.test('a document that is not sound or not the next is refused, and changes nothing', async (t) => {
  const { settings, file, folder } = newPlace(t)
  const { first, sign } = newOrganisation()
  const second = sign({ ...first, serial: 2 })
  await run(['channel', 'add', file(second)], settings)
  const stranger = newOrganisation()
  const refused: [string, SignedChannel][] = [
    ['older', sign(first)],
    ['serial number', sign({ ...first, serial: 2, expires: '2098-01-01' })],
    ['somebody else', stranger.sign({ ...stranger.first, serial: 3 })],
    ['signature', { ...sign({ ...first, serial: 3 }), signature: second.signature }],
    ['not a signed channel document', { document: '!', signature: '' }],
  ]
  for (const [words, signed] of refused) {
    const { code, err } = await run(['channel', 'add', file(signed)], settings)
    t.equal(code, 1, words)
    t.match(err, words)
    t.match(err, /^\S+channel\.signed\.json: /)
    t.equal(err.trim().split('\n').length, 1, 'one sentence')
  }
  const nowhere = await run(['channel', 'add', join(folder, 'nowhere.json')], settings)
  t.match(nowhere, { code: 1, err: /nowhere\.json cannot be read/ })
  t.match((await run(['channel', 'add', file(second)], settings)).out, 'is here already')
  t.match(JSON.parse((await run(['status', '--json'], settings)).out), { channels: [{ serial: 2 }] })

  const past = await run(
    ['channel', 'add', file(sign({ ...first, serial: 3, expires: '2001-01-01' }))],
    settings,
  )
  t.match(past, { code: 0, err: /good until 2001-01-01/ }, 'a day that is past is a warning')
})

await t.test('documents that were added in part can be added again as a whole', async (t) => {
  const { settings, folder } = newPlace(t)
  const { first, sign } = newOrganisation()
  const stranger = newOrganisation()
  const files = [
    sign(first),
    sign({ ...first, serial: 2 }),
    stranger.sign({ ...stranger.first, serial: 3 }),
  ].map((signed, at) => {
    const path = join(folder, `${at + 1}.json`)
    writeFileSync(path, JSON.stringify(signed))
    return path
  })
  const add = (...names: string[]) => run(['channel', 'add', ...names], settings)
  t.match(await add(...files), {
    code: 1,
    out: /serial 1, [^]*serial 2, /,
    err: /^What is named above is kept; [^]*\n\S+3\.json: This channel document was signed by somebody else/,
  })
  t.match(await add(...files.slice(0, 2)), {
    code: 0,
    out: /\(serial 1\) is here already[^]*\(serial 2\) is here already/,
  })
  writeFileSync(files[2] ?? '', JSON.stringify(sign({ ...first, expires: '2098-01-01' })))
  t.match(await add(files[2] ?? ''), {
    code: 1,
    err: /3\.json: This document has the serial number 1, and the database has a newer one, 2: .*empty database/,
  })
})

await t.test('check says what is well and what is wrong, and changes nothing', async (t) => {
  const { settings: place, database, file } = newPlace(t)
  const settings = { ...place, PARASOL_PORT: '0', PARASOL_ORIGIN: 'http://localhost' }
  const before = await run(['check'], settings)
  t.equal(before.code, 0)
  t.match(before.out, /note +There is no database/)
  t.notOk(existsSync(database))

  const { first, sign } = newOrganisation()
  await run(['channel', 'add', file(sign(first))], settings)
  const well = await run(['check'], settings)
  t.equal(well.code, 0)
  t.match(well.out, /ok +The channel lotus has document 1/)
  t.notMatch(well.out, /^wrong/m)

  chmodSync(database, 0o644)
  t.match((await run(['check'], settings)).out, /note +Other users may read the database/)
  const misnamed = await run(['check'], { ...settings, PARASOL_CHANNEL: 'orchid' })
  t.match(misnamed, { code: 1, out: /wrong +PARASOL_CHANNEL is orchid/ })

  const altered = new Database(database)
  altered.exec("UPDATE documents SET document = replace(document, 'Lotus', 'Locus')")
  altered.close()
  t.match(await run(['check'], settings), { code: 1, out: /wrong +Document 1 of lotus was altered/ })

  copyFileSync(file(sign(first)), database)
  t.match(await run(['check'], settings), { code: 1, out: /wrong +\S+: The database file is damaged/ })
  t.match(await run(['start'], settings), { code: 1, err: /\/parasol\.sqlite: The database file is damaged/ })
  truncateSync(database, 0)
  t.equal(statSync(database).size, 0)
})

await t.test('a wrong setting stops every command with a sentence that names it', async (t) => {
  const { settings, folder } = newPlace(t)
  const file = join(folder, 'settings')
  writeFileSync(file, 'PARASOL_PROT=8080\n')
  for (const words of [['start'], ['check'], ['status'], ['channel', 'add', 'x']]) {
    const byName = await run(['--settings', file, ...words], settings)
    t.match(byName, { code: 1, err: /^There is no setting PARASOL_PROT: the nearest is PARASOL_PORT\.\n$/ })
    const byValue = await run(words, { ...settings, PARASOL_PORT: 'x' })
    t.match(byValue, { code: 1, err: /^PARASOL_PORT must be a whole number from 0 to 65535\.\n$/ })
  }
  t.match(await run(['status'], settings), { code: 1, err: /There is no database/ })
})

await t.test('words that the program does not know end with 2, help with 0', async (t) => {
  t.equal((await run(['sing'])).code, 2)
  t.equal((await run(['channel', 'add'])).code, 2)
  const help = await run(['--help'])
  t.equal(help.code, 0)
  for (const word of ['start', 'check', 'status', 'channel', '--settings']) t.match(help.out, word)
})
