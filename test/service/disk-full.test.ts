import { copyFileSync, statfsSync, truncateSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { envelopeId } from '../../src/envelope/format.ts'
import { errorBody } from '../../src/wire/errors.ts'
import { healthPath } from '../../src/wire/paths.ts'
import { serve, type Serving } from '../cli/server-process.ts'
import { newDatabasePath, sorted } from '../store/fixtures.ts'
import { newOrganisation, randomEnvelope, sealTo, sodium } from './organisation.ts'
import { admitTo, sendReport } from './running.ts'

const { first, sign } = newOrganisation()
const signed = sign(first)
const like = sealTo(signed)

await t.test(
  'on a disk that is really full nothing is lost or promised, and with room all goes on by itself',
  async (t) => {
    const { service, folder } = await serveOnSmallDisk(t)
    const acknowledged: Buffer[] = []
    const refused = await sendUntilRefused(service, acknowledged)
    t.ok(acknowledged.length > 10, `${acknowledged.length} fitted`)
    t.equal(refused.status, 503)
    t.strictSame(await refused.json(), errorBody('full'))
    const { bavail, bsize } = statfsSync(folder)
    t.ok(bavail * bsize < 20_000, 'it was the disk that had no room')
    // Mixing comes each second meanwhile, and finds no room either.
    await wait(2500)
    t.equal((await fetch(service.origin + healthPath)).status, 200)

    truncateSync(join(folder, 'ballast'))
    await sendUntilTaken(service, acknowledged)
    let database = copyOf(t, folder)
    while (database.prepare('SELECT count(*) FROM spool').pluck().get() !== 0) {
      await wait(500)
      database = copyOf(t, folder)
    }
    const kept = database.prepare<[], Buffer>('SELECT id FROM envelopes ORDER BY id').pluck().all()
    const ids = acknowledged.map((envelope) => Buffer.from(envelopeId(sodium, envelope)))
    t.strictSame(kept, sorted(ids), 'what was acknowledged is there, and nothing else')
    t.strictSame(database.pragma('integrity_check'), [{ integrity_check: 'ok' }])
    t.equal(await service.end('SIGTERM'), 0)
  },
)

/**
 * A service on a file system of 4 MB, half of it taken by the file `ballast`, and where its folder can be looked at. The
 * file system is there for that process only (Linux; as an ordinary user, where those may make namespaces) and goes with it.
 */
async function serveOnSmallDisk(t: Test): Promise<{ service: Serving; folder: string }> {
  const template = newDatabasePath(t)
  const disk = join(dirname(template), 'disk')
  await admitTo(template, signed)
  const script =
    'mkdir "$2" && mount -t tmpfs -o size=4m none "$2" && cp "$1" "$2/parasol.sqlite" && ' +
    'head -c 2000000 /dev/zero > "$2/ballast" && shift 2 && exec "$@"'
  const service = await serve(
    t,
    {
      PARASOL_DATABASE: join(disk, 'parasol.sqlite'),
      PARASOL_MIX_LEAST_WAITING: '1',
      PARASOL_MIX_LEAST_SECONDS: '0',
    },
    ['unshare', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', template, disk],
  )
  return { service, folder: `/proc/${service.child.pid}/root${disk}` }
}

/** SQLite follows the link that the folder is, and then looks for it on the other disk. */
function copyOf(t: Test, folder: string): Database.Database {
  const copy = newDatabasePath(t)
  for (const ending of ['', '-wal']) copyFileSync(join(folder, `parasol.sqlite${ending}`), copy + ending)
  const database = new Database(copy)
  t.teardown(() => database.close())
  return database
}

async function sendUntilRefused(service: Serving, acknowledged: Buffer[]): Promise<Response> {
  for (;;) {
    const answer = await send(service, acknowledged)
    if (answer.status !== 202) return answer
  }
}

async function sendUntilTaken(service: Serving, acknowledged: Buffer[]): Promise<void> {
  while ((await send(service, acknowledged)).status !== 202) await wait(100)
}

async function send(service: Serving, acknowledged: Buffer[]): Promise<Response> {
  const envelope = randomEnvelope(like)
  const answer = await sendReport(service.origin, envelope)
  if (answer.status === 202) acknowledged.push(envelope)
  return answer
}
