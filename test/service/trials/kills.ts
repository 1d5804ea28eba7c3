import { randomInt } from 'node:crypto'
import Database from 'better-sqlite3'
import type { Test } from 'tap'
import { envelopeId } from '../../../src/envelope/format.ts'
import { openSqlite } from '../../../src/store/sqlite/open.ts'
import { serve } from '../../cli/server-process.ts'
import { newDatabasePath } from '../../store/fixtures.ts'
import { newOrganisation, randomEnvelope, sealTo, sodium } from '../organisation.ts'
import { admitTo, sendReport } from '../running.ts'

const senders = 16

/** Kills a service under load so many times (SIGKILL), and then looks for every report that it had acknowledged. */
export async function killAgainAndAgain(t: Test, kills: number): Promise<void> {
  const database = newDatabasePath(t)
  const { first, sign } = newOrganisation()
  const signed = sign(first)
  const like = sealTo(signed)
  await admitTo(database, signed)

  const acknowledged: Buffer[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    const service = await serve(t, {
      PARASOL_DATABASE: database,
      PARASOL_MIX_LEAST_WAITING: '1',
      PARASOL_MIX_LEAST_SECONDS: '0',
    })
    const before = acknowledged.length
    const sending = Array.from({ length: senders }, () => sendUntilGone(service.origin, like, acknowledged))
    while (acknowledged.length === before) await new Promise((resolve) => setTimeout(resolve, 10))
    await new Promise((resolve) => setTimeout(resolve, randomInt(1200)))
    await service.end('SIGKILL')
    await Promise.all(sending)
  }

  const file = new Database(database)
  t.strictSame(file.pragma('integrity_check'), [{ integrity_check: 'ok' }])
  const waiting = file.prepare<[Uint8Array], { envelope: Buffer }>('SELECT envelope FROM spool WHERE id = ?')
  const store = openSqlite(database)
  let lost = 0
  for (const envelope of acknowledged) {
    const id = envelopeId(sodium, envelope)
    const kept = (await store.envelope(id)) ?? waiting.get(id)?.envelope
    if (kept === undefined || !envelope.equals(kept)) lost += 1
  }
  t.equal(lost, 0, `of ${acknowledged.length} acknowledged reports`)
  const [counts] = await store.counts()
  t.ok((counts?.batches ?? 0) > 0, 'mixing went on in between')
  await store.close()
  file.close()
  t.comment(`${kills} kills, ${acknowledged.length} acknowledged reports, ${lost} lost`)
}

/** Sends one report after the other until the service is gone, and notes those that were acknowledged. */
async function sendUntilGone(origin: string, like: Buffer, acknowledged: Buffer[]): Promise<void> {
  for (;;) {
    const envelope = randomEnvelope(like)
    const status = await sendReport(origin, envelope).then(
      (answer) => answer.status,
      () => undefined,
    )
    if (status === undefined) return
    if (status === 202) acknowledged.push(envelope)
  }
}
