import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { run, serve } from '../cli/server-process.ts'
import { newDatabasePath } from '../store/fixtures.ts'
import { newOrganisation, randomEnvelope, sealTo } from './organisation.ts'
import { admitTo, sendReport } from './running.ts'

const turnable = new URL('../../scripts/demo/clock.js', import.meta.url).href

interface Status {
  channels: { waiting: number; stored: number; batches: number }[]
}

await t.test('a clock that is a year off, or steps back, costs no report', async (t) => {
  const database = newDatabasePath(t)
  const { first, sign } = newOrganisation()
  const signed = sign(first)
  await admitTo(database, signed)
  const clock = join(dirname(database), 'today')
  const settings = {
    PARASOL_DATABASE: database,
    PARASOL_MIX_LEAST_WAITING: '1',
    PARASOL_MIX_LEAST_SECONDS: '0',
    PARASOL_REPORTS_PER_MINUTE: '60',
  }
  const days = ['2027-11-28', '2025-11-28', '2026-11-28']
  writeFileSync(clock, days[0] ?? '')
  const service = await serve(t, {
    ...settings,
    NODE_OPTIONS: `--import=${turnable}`,
    DEMO_CLOCK: clock,
  })
  const like = sealTo(signed)
  for (const [turn, day] of days.entries()) {
    writeFileSync(clock, day)
    for (let report = 0; report < 3; report += 1) {
      t.equal((await sendReport(service.origin, randomEnvelope(like))).status, 202, day)
    }
    let found: Status['channels'][number] | undefined
    do [found] = (JSON.parse((await run(['status', '--json'], settings)).out) as Status).channels
    while (found?.waiting !== 0)
    t.equal(found.stored, 3 * (turn + 1), `all that came until ${day} is mixed`)
  }
  t.equal(await service.end('SIGTERM'), 0)

  const after = openSqlite(database)
  const dated = new Set((await after.batches('lotus', 0)).map(({ day }) => day))
  t.strictSame([...dated].sort(), days.toSorted(), 'each batch has the day that the clock showed')
  await after.close()
})
