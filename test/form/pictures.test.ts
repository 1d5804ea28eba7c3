import t from 'tap'
import { drawingOf } from '../../src/form/pictures.ts'
import { choices, type List, taxonomy } from '../../src/report/taxonomy.ts'

/** Nobody is asked these, or they are asked beside others that have a picture: three dots stand for something else. */
const plain = new Set(['filled-by.alone', 'filled-by.assisted', 'violation.other-violation'])

await t.test('every choice has a picture, and no two of one question have the same', (t) => {
  for (const list of Object.keys(taxonomy) as List[]) {
    const seen = new Map<string, string>()
    for (const { code } of choices(list)) {
      if (plain.has(`${list}.${code}`)) continue
      const drawing = drawingOf(list, code)
      t.match(drawing, /^M/, `${list}.${code}`)
      t.equal(seen.get(drawing), undefined, `${list}.${code}`)
      t.not(drawing, drawingOf('violation', 'other-violation'), `${list}.${code} has one of its own`)
      seen.set(drawing, code)
    }
  }
  t.end()
})

await t.test('the choices of an organisation’s own question have eight different pictures', (t) => {
  const drawings = Array.from({ length: 8 }, (_, place) => drawingOf('local:paper', `choice-${place}`, place))
  t.equal(new Set([...drawings, drawingOf('violation', 'other-violation')]).size, 9)
  t.end()
})

await t.test('areas have their numbers, months theirs: no two have the same picture', (t) => {
  const areas = Array.from({ length: 99 }, (_, place) => drawingOf('area', 'any', place))
  const months = Array.from({ length: 12 }, (_, month) =>
    drawingOf('month', `2026-${String(month + 1).padStart(2, '0')}`),
  )
  t.equal(new Set([...areas, ...months]).size, 99 + 12)
  t.equal(drawingOf('month', '2025-03'), drawingOf('month', '2026-03'), 'of every year')
  t.end()
})

await t.test('every drawing stays within its 32 by 32 units where it says where it is', (t) => {
  for (const list of Object.keys(taxonomy) as List[])
    for (const { code } of choices(list))
      for (const [, x, y] of drawingOf(list, code).matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
        t.ok(Number(x) >= 0 && Number(x) <= 32, `${list}.${code}`)
        t.ok(Number(y) >= 0 && Number(y) <= 32, `${list}.${code}`)
      }
  t.end()
})
