import t from 'tap'
import { sendSlowly } from '../service/trials/slow-senders.ts'

t.setTimeout(0)

await t.test('a thousand slow senders are cut off within 20 s', (t) => sendSlowly(t, 1000))
