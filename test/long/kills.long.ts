import t from 'tap'
import { killAgainAndAgain } from '../service/trials/kills.ts'

t.setTimeout(0)

await t.test('a service that is killed a thousand times loses nothing that it acknowledged', (t) =>
  killAgainAndAgain(t, Number(process.env['LONG_KILLS'] ?? '1000')),
)
