import t from 'tap'
import { sendAlteredEnvelopes } from './trials/envelope-noise.ts'
import { sendNoise } from './trials/http-noise.ts'
import { sendReleaseNoise } from './trials/release-noise.ts'

await t.test('noise over HTTP gets an answer of its own, and never a fault or an echo', (t) =>
  sendNoise(t, 1000),
)

await t.test('altered envelopes are taken in or refused, and bring nothing down', (t) =>
  sendAlteredEnvelopes(t, 5000),
)

await t.test('packages that are nearly right publish nothing, and leave what stands as it was', (t) =>
  sendReleaseNoise(t, 1200),
)
