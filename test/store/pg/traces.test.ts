import { randomBytes } from 'node:crypto'
import pg from 'pg'
import t from 'tap'
import { openPostgres } from '../../../src/store/pg/open.ts'
import { wipeRemoved } from '../../../src/store/pg/wiping.ts'
import { addressOf, asked, newPostgres } from '../../postgres/databases.ts'
import { correlation } from '../correlation.ts'
import { idOf, type Sealed } from '../fixtures.ts'
import { filesOf } from './files.ts'

// 2,000 of a channel: chance alone stays within 0.1 with 99.999 % certainty (a standard deviation is 0.022).
const many = 2000
const mark = randomBytes(12)

// What matters here is what the files hold; a test of what survives a crash is elsewhere.
const server = await newPostgres(t, { fsync: 'off' })

await t.test('after mixing, neither tables nor log say anything of the order of arrival', async (t) => {
  const url = await server.newDatabase()
  const store = await openPostgres(addressOf(url))
  const all = Array.from({ length: 2 * many }, (_, index) => marked(index))
  for (const [index, { id, bytes }] of all.entries()) await store.receive(channelOf(index), id, bytes)
  await checkpoint(url)
  const before = marks('base')
  t.ok(correlation(placesOf('lotus', before)) > 0.9, 'before it, they do: the measure sees what it is to see')
  t.ok(marks('pg_wal').length > many)

  await store.mix('lotus', '2026-03-01')
  await checkpoint(url)
  const mixed = marks('base')
  t.equal(mixed.length, 2 * many, 'each envelope is there, once')
  for (const channel of ['lotus', 'orchid'] as const) {
    const places = placesOf(channel, mixed)
    t.equal(places.length, many)
    t.ok(
      Math.abs(correlation(places)) < 0.1,
      `${channel}: rank correlation ${correlation(places).toFixed(3)}`,
    )
  }
  t.strictSame(marks('pg_wal'), [], 'the log is gone')
  await t.test('and all rows of a batch are of one age', async (t) => {
    const rows = await asked(url, 'SELECT count(DISTINCT xmin::text)::integer AS ages FROM envelopes')
    t.strictSame(rows, [{ ages: 1 }])
  })
  await store.close()
})

await t.test('a removal leaves no byte in tables or log', async (t) => {
  const url = await server.newDatabase()
  const store = await openPostgres(addressOf(url))
  const all = Array.from({ length: 20 }, (_, index) => marked(10_000 + index))
  for (const { id, bytes } of all) await store.receive('lotus', id, bytes)
  await store.mix('lotus', '2026-03-01')
  await checkpoint(url)
  const here = (folder: string) => marks(folder).filter(({ index }) => index >= 10_000)
  // As the server does by itself from time to time: it keeps samples of what is in the columns.
  await asked(url, 'ANALYZE')
  t.equal(here('base').length, 20)
  const gone = all.slice(0, 5).map(({ id }) => id)
  const files = () => Buffer.concat([...filesIn('base'), ...filesIn('pg_wal')])
  t.strictSame(
    gone.filter((id) => !files().includes(id)),
    [],
  )

  t.equal(await store.remove('lotus', gone), 5)
  await checkpoint(url)
  t.strictSame(
    here('base')
      .map(({ index }) => index - 10_000)
      .sort((left, right) => left - right),
    Array.from({ length: 15 }, (_, index) => index + 5),
  )
  t.strictSame(
    gone.filter((id) => files().includes(id)),
    [],
    'not even its identifier',
  )
  t.strictSame(marks('pg_wal'), [])
  await store.close()
})

await t.test('a package that was withdrawn leaves no byte in tables or log', async (t) => {
  const url = await server.newDatabase()
  const store = await openPostgres(addressOf(url))
  const content = randomBytes(200_000)
  const record = { channel: 'lotus', entry: randomBytes(500), signature: randomBytes(64) }
  await store.publish({ ...record, number: 1, content })
  await checkpoint(url)
  const here = (folder: string) => {
    const files = Buffer.concat(filesIn(folder))
    const places = Array.from({ length: 190 }, (_, at) => at * 1000)
    return places.filter((at) => files.includes(content.subarray(at, at + 40))).length
  }
  t.ok(here('base') > 150, 'it is found while it stands')
  await store.publish({ ...record, number: 2, withdraws: 1, notice: Buffer.from('taken back') })
  await checkpoint(url)
  t.equal(here('base'), 0)
  t.equal(here('pg_wal'), 0)
  await store.close()
})

await t.test(
  'in a table too big to be written anew, the places of what was removed are given free',
  async (t) => {
    const url = await server.newDatabase()
    const store = await openPostgres(addressOf(url))
    const all = Array.from({ length: 20 }, (_, index) => marked(20_000 + index))
    for (const { id, bytes } of all) await store.receive('lotus', id, bytes)
    await store.mix('lotus', '2026-03-01')
    const filenode = () => asked(url, "SELECT pg_relation_filenode('envelopes') AS number")
    const before = await filenode()
    const client = new pg.Client(url)
    await client.connect()
    await client.query('DELETE FROM envelopes')
    await wipeRemoved(client, 'envelopes', 0)
    await client.end()
    t.strictSame(await filenode(), before, 'the table was not written anew')
    t.strictSame(
      await asked(url, "SELECT pg_relation_size('envelopes')::integer AS bytes"),
      [{ bytes: 0 }],
      'and holds no dead row',
    )
    await store.close()
  },
)

function channelOf(index: number): string {
  return index % 2 === 0 ? 'lotus' : 'orchid'
}

/** An envelope that can be found again in any file. */
function marked(index: number): Sealed {
  const bytes = randomBytes(2500)
  mark.copy(bytes, 1000)
  bytes.writeUInt32BE(index, 1000 + mark.length)
  return { id: idOf(bytes), bytes }
}

interface Found {
  readonly index: number
  readonly place: number
}

/** Every marked envelope in the files of a folder of the server, in the order in which it lies there. */
function marks(folder: string): Found[] {
  const found: Found[] = []
  let start = 0
  for (const file of filesIn(folder)) {
    for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 1))
      found.push({ index: file.readUInt32BE(at + mark.length), place: start + at })
    start += file.length
  }
  return found
}

function filesIn(folder: string): Buffer[] {
  return filesOf(server, folder)
}

/** Where the envelopes of a channel lie, in the order in which they came. */
function placesOf(channel: string, found: readonly Found[]): number[] {
  return found
    .filter(({ index }) => channelOf(index) === channel)
    .toSorted((left, right) => left.index - right.index)
    .map(({ place }) => place)
}

async function checkpoint(url: string): Promise<void> {
  await asked(server.asSuperuser(url), 'CHECKPOINT')
}
