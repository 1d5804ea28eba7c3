import t from 'tap'
import { sendAlteredEnvelopes } from '../service/trials/envelope-noise.ts'

t.setTimeout(0)

await t.test('a million altered envelopes bring nothing down', (t) => sendAlteredEnvelopes(t, 1_000_000))
