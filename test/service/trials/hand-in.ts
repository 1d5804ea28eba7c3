import type { Test } from 'tap'
import { randomEnvelope, sealTo } from '../organisation.ts'
import { newService, post } from '../running.ts'

/** Hands in so many sealed files from one address, and with every seventh of them a person there sends a report. */
export async function handInBesidePeople(t: Test, files: number): Promise<void> {
  const { app, store, signed } = await newService(t, { reportsPerMinute: 60, reportsPerSecond: 50 })
  const like = sealTo(signed)
  const send = async () =>
    (await post(app, randomEnvelope(like), 'lotus', { remoteAddress: '198.51.100.7' })).statusCode
  const statuses: number[] = []
  for (let file = 1; file <= files; file += 1)
    statuses.push(...(await Promise.all(file % 7 === 0 ? [send(), send()] : [send()])))
  t.strictSame([...new Set(statuses)], [202], 'not one is refused')
  t.equal((await store.waiting()).get('lotus'), statuses.length)
  t.comment(`${files} files and ${statuses.length - files} people behind one address, none refused`)
}
