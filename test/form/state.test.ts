import t from 'tap'
import {
  channelKnown,
  forward,
  here,
  mayEnd,
  moved,
  nearSend,
  onTo,
  progress,
  skipped,
  start,
  type State,
  tapped,
  severalFor,
  takesSeveral,
  turned,
} from '../../src/form/state.ts'
import type { ChoiceStep } from '../../src/report/questionnaire.ts'

const fresh = () => start({ areas: undefined, months: ['2026-10', '2026-09', '2026-08'] })

function asked(state: State): ChoiceStep {
  const step = here(state)
  if (step?.kind !== 'choice') throw new Error('nothing is asked')
  return step
}

const to = (state: State, id: string): State => (here(state)?.id === id ? state : to(forward(state), id))

await t.test('a tap where one may be chosen goes on, a tap where several may does not', (t) => {
  const first = forward(fresh())
  const second = tapped(first, asked(first), 'self')
  t.equal(here(second)?.id, 'violation-group')
  t.equal(here(tapped(second, asked(second), 'money'))?.id, 'violation-group')
  t.end()
})

await t.test('where mostly one answer fits a tap goes on, until the person says that it was more', (t) => {
  const who = to(fresh(), 'perpetrator-group')
  t.notOk(takesSeveral(who, asked(who)))
  const gone = tapped(who, asked(who), 'work')
  t.equal(here(gone)?.id, 'perpetrator:work')
  t.same(gone.justChosen, { topic: 'perpetrator-group', code: 'work' })
  const back = moved(gone, who.depth)
  t.equal(back.justChosen, undefined)
  const mended = tapped(back, asked(back), 'client')
  t.same(mended.answers.chosen['perpetrator-group'], ['client'], 'the slip is replaced')
  const more = severalFor(moved(mended, who.depth), asked(who))
  const both = tapped(more, asked(more), 'state')
  t.equal(here(both)?.id, 'perpetrator-group', 'a tap goes on no more')
  t.same(both.answers.chosen['perpetrator-group'], ['client', 'state'])
  t.ok(takesSeveral(moved(forward(both), who.depth), asked(who)), 'nor after coming back')
  t.end()
})

await t.test('going back and forth keeps the answers; another way cuts off what lay ahead', (t) => {
  const groups = forward(forward(fresh()))
  const chosen = forward(tapped(groups, asked(groups), 'money'))
  t.equal(here(chosen)?.id, 'violation:money')
  const back = moved(chosen, 2)
  t.equal(here(back)?.id, 'violation-group')
  t.same(back.answers, chosen.answers)
  t.equal(here(moved(back, 3))?.id, 'violation:money')
  const other = forward(tapped(tapped(back, asked(back), 'money'), asked(back), 'home'))
  t.equal(here(other)?.id, 'violation:home')
  t.equal(other.depth, 3)
  t.end()
})

await t.test('a place on the trail that is no longer asked shows the nearest before it', (t) => {
  const groups = forward(forward(fresh()))
  const chosen = forward(tapped(groups, asked(groups), 'money'))
  const without = tapped(moved(chosen, 2), asked(groups), 'money')
  t.equal(here(moved(without, 3))?.id, 'violation-group')
  t.end()
})

await t.test(
  'Send is near on the screens that have it and on the last question before, if there is room',
  (t) => {
    const known = channelKnown(fresh(), { areas: ['coast'] })
    const near = ['countable', 'enough', 'words', 'review']
    for (const id of ['reporter', 'when', ...near]) t.equal(nearSend(to(known, id)), near.includes(id), id)
    t.notOk(nearSend(fresh()), 'not on the first screen')
    const words = to(known, 'words')
    const wrote = (text: string) => ({ ...words, answers: { ...words.answers, text } })
    t.notOk(nearSend(wrote('Badge 4711')), 'there is one more question')
    t.ok(nearSend(forward(wrote('Badge 4711'))))
    t.notOk(nearSend(forward(wrote('ខ'.repeat(9_000)))), 'what does not fit is sealed to nobody')
    t.end()
  },
)

await t.test('the trail is one for one the entries of the history, also those of an earlier visit', (t) => {
  const state = start({ areas: [], months: [] }, 3)
  t.equal(here(state), undefined)
  t.equal(forward(state).depth, 4)
  t.equal(here(moved(forward(state), 1)), undefined)
  t.end()
})

await t.test('who waits for the areas and gets none goes on; who waits and gets some sees them', (t) => {
  const waiting = to(fresh(), 'area')
  t.same(asked(waiting).codes, [])
  t.equal(here(channelKnown(waiting, { areas: [] }))?.id, 'when')
  t.same(asked(channelKnown(waiting, { areas: ['coast', 'north'] })).codes, ['coast', 'north'])
  t.end()
})

await t.test('more choices takes back a single choice, so that only one is ever sent', (t) => {
  const months = Array.from({ length: 11 }, (_, back) => `2026-${String(11 - back).padStart(2, '0')}`)
  const when = to(start({ areas: [], months }), 'when')
  const first = tapped(when, asked(when), 'earlier-month')
  const page = asked(first)
  const chosen = moved(tapped(first, page, '2026-09'), first.depth)
  const second = turned(chosen, page)
  t.equal(here(second)?.id, 'month:2')
  t.same(second.answers.chosen['month'], [])
  t.end()
})

await t.test('progress grows from question to question and ends at the whole', (t) => {
  let state = forward(fresh())
  for (let before = 0; here(state)?.id !== 'review'; state = forward(state)) {
    t.ok(progress(state) > before)
    before = progress(state)
  }
  t.equal(progress(state), 1)
  t.end()
})

await t.test(
  'what is changed after the look over leads straight back, unless nothing is left of what happened',
  (t) => {
    const groups = forward(forward(fresh()))
    const told = tapped(groups, asked(groups), 'money')
    t.notOk(mayEnd(told, asked(told)), 'there is more to ask first')
    const over = onTo(to(told, 'enough'), 'review')
    const again = moved(over, 2)
    t.equal(here(again)?.id, 'violation-group')
    t.ok(mayEnd(again, asked(again)))
    t.equal(here(onTo(again, 'review'))?.id, 'review')
    t.notOk(mayEnd(tapped(again, asked(again), 'money'), asked(again)))
    const never = onTo(over, 'frequency')
    t.equal(here(never)?.id, 'frequency', 'also one that was never come by')
    t.equal(never.depth, over.depth + 1, 'which Back leads back from')
    t.end()
  },
)

await t.test('skipping the first question answers nothing', (t) => {
  const first = forward(fresh())
  t.same(skipped(tapped(first, asked(first), 'self'), asked(first)).answers.chosen['reporter'], [])
  t.end()
})
