import t from 'tap'
import { sendReleaseNoise } from '../service/trials/release-noise.ts'

t.setTimeout(0)

await t.test('fifty thousand packages of noise publish nothing and bring nothing down', (t) =>
  sendReleaseNoise(t, 50_000),
)
