import { dimensions } from '../../../report/dimensions.ts'
import { fill } from '../../../publication/wording.ts'
import { dimensionTitle } from '../wording.ts'
import type { Choice, Desk } from './desk.ts'

/** What most months ask for, each by the name that tables give it; then everything else. */
const usual = [
  ['violation-group'],
  ['violation-group', 'perpetrator-group'],
  ['area'],
  ['authority-response'],
  ['help-needed'],
] as const

export function figuresMenu(desk: Desk): Promise<void> {
  const { main, figures } = desk.words
  return desk.visit(main.figures, async () => {
    const wording = await desk.wording()
    const name = (dimension: string) => dimensionTitle(dimension, wording)
    const tallies: Choice[] = usual.map((by) => ({
      label:
        by.length === 1 ? name(by[0]) : fill(figures.crossed, { first: name(by[0]), second: name(by[1]) }),
      act: () => tally(desk, by.join()),
    }))
    return [
      { label: figures.trends, act: () => desk.show('trends') },
      { label: figures.each, act: () => desk.show('trends', '--each', 'violation-group') },
      ...tallies,
      { label: figures.other, act: () => other(desk, name) },
    ]
  })
}

async function other(desk: Desk, name: (dimension: string) => string): Promise<void> {
  const names = dimensions.map((one) => one.name)
  const picked = await desk.pickAmong(
    desk.words.figures.other,
    names.map((one) => `${name(one)} (${one})`),
  )
  const by = picked === undefined ? undefined : names[picked]
  if (by !== undefined) await tally(desk, by)
}

async function tally(desk: Desk, by: string): Promise<void> {
  const since = await desk.ask(desk.words.figures.since)
  await desk.show('tally', '--by', by, ...(since === '' ? [] : ['--from', since]))
}
