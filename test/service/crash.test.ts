import t from 'tap'
import { killAgainAndAgain } from './trials/kills.ts'

await t.test('a service that is killed again and again under load loses nothing that it acknowledged', (t) =>
  killAgainAndAgain(t, 10),
)
