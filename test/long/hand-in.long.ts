import t from 'tap'
import { handInBesidePeople } from '../service/trials/hand-in.ts'

t.setTimeout(0)

await t.test(
  'three hundred sealed files from one address are taken in, and forty people there with them',
  (t) => handInBesidePeople(t, 300),
)
