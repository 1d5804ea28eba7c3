import t, { type Test } from 'tap'
import { Admission, type Limits, type Visitor } from '../../src/service/admission/admission.ts'
import { Lanes } from '../../src/service/admission/lanes.ts'
import { Pace } from '../../src/service/admission/pace.ts'
import { Places } from '../../src/service/admission/places.ts'
import { Refusal } from '../../src/service/errors.ts'

const letIn = (lanes: Lanes<string>) => {
  const order: string[] = []
  for (let next = lanes.take(); next !== undefined; next = lanes.take()) order.push(next)
  return order
}

await t.test('who brings a proof goes before who does not, and who sends most waits longest', (t) => {
  const lanes = new Lanes<string>([100, 100, 100])
  for (let n = 0; n < 3; n += 1) lanes.add('lotus', 1, 'flooder', `flood ${n}`)
  lanes.add('lotus', 2, 'hand-in', 'beyond its pace')
  lanes.add('lotus', 1, 'home', 'honest')
  lanes.add('lotus', 0, 'phone', 'proven')
  t.equal(lanes.size, 6)
  t.strictSame(letIn(lanes), ['proven', 'flood 0', 'honest', 'flood 1', 'flood 2', 'beyond its pace'])
  t.equal(lanes.size, 0)
  t.end()
})

await t.test('channels take turns, so that the flood of one is not another’s', (t) => {
  const lanes = new Lanes<string>([100, 100])
  for (let n = 0; n < 50; n += 1) lanes.add('lotus', 0, `place ${n}`, `lotus ${n}`)
  lanes.add('orchid', 1, 'phone', 'orchid')
  t.equal(letIn(lanes).indexOf('orchid'), 1, 'also where the other channel’s are more urgent')
  t.end()
})

await t.test('where there is no room, the place that has most waiting makes room', (t) => {
  const lanes = new Lanes<string>([3])
  for (const flood of ['one', 'two', 'three']) t.equal(lanes.add('lotus', 0, 'flooder', flood), undefined)
  t.equal(lanes.add('lotus', 0, 'flooder', 'four'), 'four', 'the flooder makes no room for more of the same')
  t.equal(lanes.add('lotus', 0, 'phone', 'honest'), 'three')
  t.equal(lanes.add('lotus', 0, 'home', 'another'), 'two')
  t.equal(lanes.add('lotus', 0, 'late', 'too late'), 'too late', 'among equals, who comes last')
  t.strictSame(letIn(lanes), ['one', 'honest', 'another'])
  t.end()
})

await t.test('where there is no room in all, the channel that has most waiting makes room', (t) => {
  const lanes = new Lanes<string>([3, 3], 5)
  for (const name of ['a', 'b']) lanes.add('lotus', 0, name, `lotus ${name}`)
  for (const name of ['c', 'd']) lanes.add('lotus', 1, name, `lotus ${name}`)
  lanes.add('iris', 0, 'phone', 'iris')
  t.equal(lanes.add('orchid', 1, 'phone', 'orchid'), 'lotus d', 'of its least urgent lane')
  t.equal(lanes.add('orchid', 0, 'home', 'orchid proven'), 'lotus c')
  t.equal(lanes.add('lotus', 0, 'late', 'lotus late'), 'lotus late')
  t.equal(lanes.size, 5)
  t.end()
})

await t.test('who gave up waiting takes nobody’s turn', (t) => {
  const lanes = new Lanes<string>([10])
  for (const name of ['a', 'b', 'c']) lanes.add('lotus', 0, 'phone', name)
  lanes.remove('lotus', 0, 'phone', 'b')
  lanes.remove('lotus', 0, 'elsewhere', 'a')
  t.equal(lanes.size, 2)
  t.strictSame(letIn(lanes), ['a', 'c'])
  t.end()
})

await t.test('a pace is a burst and then one after the other', (t) => {
  const pace = new Pace({ burst: 3, perSecond: 2 })
  const take = (now: number) => {
    const wait = pace.wait(now)
    pace.take(now)
    return wait
  }
  t.strictSame([take(0), take(0), take(0), take(0), take(0)], [0, 0, 0, 500, 1000])
  t.equal(pace.wait(1000), 500)
  t.notOk(pace.rested(2499))
  t.ok(pace.rested(2500))
  t.strictSame([take(10_000), take(10_000), take(10_000), take(10_000)], [0, 0, 0, 500])
  t.end()
})

await t.test('a flood from ever new places does not fill the memory, nor free those who flood', (t) => {
  const places = new Places()
  const rate = { burst: 2, perSecond: 1 / 60 }
  const flooder = places.pace('flooder', rate, 0)
  flooder.take(0)
  const first = places.pace('place 1', rate, 0)
  for (let n = 2; n < 50_001; n += 1) places.pace(`place ${n}`, rate, 0)
  t.equal(places.pace('flooder', rate, 0), flooder, 'those who rest are forgotten first')
  t.not(places.pace('place 1', rate, 0), first)
  places.forget()
  t.not(places.pace('flooder', rate, 0), flooder)
  t.end()
})

await t.test('where all of too many places flood, all of them are forgotten', (t) => {
  const places = new Places()
  const rate = { burst: 2, perSecond: 1 / 60 }
  const flooder = places.pace('flooder', rate, 0)
  flooder.take(0)
  for (let n = 2; n < 50_001; n += 1) places.pace(`place ${n}`, rate, 0).take(0)
  t.equal(places.pace('flooder', rate, 0), flooder, 'so many are known')
  places.pace('one more', rate, 0)
  t.not(places.pace('flooder', rate, 0), flooder)
  t.end()
})

const roomy: Limits = {
  place: { burst: 1000, perSecond: 1000 },
  alike: { burst: 1000, perSecond: 1000 },
  all: { burst: 1000, perSecond: 1000 },
}

function admitting(t: Test, limits: Partial<Limits>) {
  const admission = new Admission({ ...roomy, ...limits })
  t.teardown(() => admission.close())
  const order: string[] = []
  const visit = (
    name: string,
    { proven = false, ...visitor }: Partial<Visitor> & { proven?: boolean } = {},
  ) =>
    admission
      .enter({
        channel: 'lotus',
        place: name,
        alike: false,
        prove: () => Promise.resolve(proven),
        ...visitor,
      })
      .then(
        () => order.push(name),
        (error: unknown) => order.push(`${name}: ${error instanceof Refusal ? error.code : 'other'}`),
      )
  return { admission, order, visit }
}

await t.test('while there is room, everybody is let in and nobody is asked for work', async (t) => {
  const { visit, order } = admitting(t, {})
  const prove = () => Promise.reject(new Error('it was asked for'))
  for (const name of ['a', 'b', 'c']) await visit(name, { prove })
  t.strictSame(order, ['a', 'b', 'c'])
})

await t.test('under pressure those with a proof go first and the others wait for what is left', async (t) => {
  const { visit, order } = admitting(t, { all: { burst: 1, perSecond: 20 } })
  await visit('first')
  const waiting = ['x', 'y'].map((name) => visit(name))
  await Promise.all([...waiting, visit('proven', { proven: true })])
  t.strictSame(order, ['first', 'proven', 'x', 'y'])
})

await t.test('without room or a proof, one is asked for; what waits is bounded', async (t) => {
  const { visit, order } = admitting(t, { all: { burst: 1, perSecond: 0.001 } })
  await visit('first')
  const flood = Array.from({ length: 20 }, (_, n) => visit(`flood ${n}`))
  await Promise.race(flood)
  t.strictSame(
    order.slice(0, 2),
    ['first', 'flood 8: busy'],
    'eight have room to wait, the ninth hears at once',
  )
  await Promise.all(flood)
  t.equal(order.filter((entry) => entry.endsWith(': busy')).length, 20, 'and those too, after a while')
})

await t.test('who goes beyond the pace of their place waits for it, up to a limit', async (t) => {
  const { admission, visit, order } = admitting(t, { place: { burst: 2, perSecond: 10 } })
  const sent = Array.from({ length: 5 }, (_, n) => visit(`report ${n}`, { place: 'hand-in' }))
  await visit('neighbour')
  t.strictSame(order, ['report 0', 'report 1', 'neighbour'])
  await Promise.all(sent)
  t.equal(order.at(-1), 'report 4')
  const slow = admitting(t, { place: { burst: 1, perSecond: 1 / 60 } })
  await slow.visit('one', { place: 'p' })
  await slow.visit('two', { place: 'p' })
  await slow.visit('three', { place: 'p', proven: true })
  t.strictSame(slow.order, ['one', 'two: busy', 'three'], 'and then whoever proves that they do not flood')
  t.ok(slow.admission.asksForProof({ place: 'p', alike: false }))
  t.notOk(admission.asksForProof({ place: 'q', alike: false }))
})

await t.test('many who wait for the pace of their place are nothing to warn of', async (t) => {
  const warnings: Error[] = []
  const note = (warning: Error) => warnings.push(warning)
  process.on('warning', note)
  t.teardown(() => process.off('warning', note))
  const { visit, order } = admitting(t, { place: { burst: 1, perSecond: 100 } })
  await Promise.all(Array.from({ length: 20 }, (_, n) => visit(`report ${n}`, { place: 'hand-in' })))
  t.equal(order.length, 20)
  t.strictSame(warnings, [])
})

await t.test(
  'strangers who look alike are asked for a proof once they are many, and never held up',
  async (t) => {
    const { admission, visit, order } = admitting(t, { alike: { burst: 1, perSecond: 1 / 60 } })
    const onion = { place: 'tor', alike: true }
    await visit('one', onion)
    await visit('two', onion)
    await visit('three', { ...onion, proven: true })
    t.strictSame(order, ['one', 'two: busy', 'three'])
    t.ok(admission.asksForProof(onion))
  },
)

await t.test('when the service stops, those who wait are told at once', async (t) => {
  const { admission, visit, order } = admitting(t, {
    all: { burst: 1, perSecond: 0.001 },
    place: { burst: 1, perSecond: 1 },
  })
  await visit('first', { place: 'p' })
  const waiting = [visit('queued'), visit('paced', { place: 'p' })]
  await new Promise((resolve) => setImmediate(resolve))
  admission.close()
  await Promise.all(waiting)
  t.strictSame(order.sort(), ['first', 'paced: busy', 'queued: busy'])
})
