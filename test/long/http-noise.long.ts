import t from 'tap'
import { sendNoise } from '../service/trials/http-noise.ts'

t.setTimeout(0)

await t.test('a hundred thousand requests of noise bring nothing down', (t) => sendNoise(t, 100_000))
