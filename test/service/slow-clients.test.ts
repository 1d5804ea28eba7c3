import t from 'tap'
import { sendSlowly } from './trials/slow-senders.ts'

t.setTimeout(60_000)

await t.test('slow senders are cut off within 20 s, and honest ones do not notice', (t) => sendSlowly(t, 100))
