import t from 'tap'
import { wordingIn } from '../../../src/cli/advocate/wording.ts'
import { ownDirection } from '../../../src/publication/brief/own-direction.ts'
import { stretchesOf } from '../../../src/publication/brief/word-text.ts'
import { fixedTables } from '../../../src/publication/fixed-tables.ts'
import { directed } from '../../../src/publication/label.ts'
import { organisation } from '../reports.ts'
import { allAnswered, pageOf, today } from './briefs.ts'

const parts = (text: string) => stretchesOf(text).map((one) => `${one.fromRight ? '<' : '>'}${one.text}`)

await t.test('a text from the right is cut where another direction begins', (t) => {
  t.same(parts('مجموع River Alliance نطاق'), ['<مجموع ', '>River Alliance', '< نطاق'])
  t.same(parts('رقم: \u206643411 33802\u2069. ثم'), ['<رقم: ', '>\u200e43411 33802\u200e', '<. ثم'])
  t.same(parts('Danube (مقرَّبة إلى 5) [1]'), ['>Danube', '< (مقرَّبة إلى 5) [1]'])
  t.same(
    parts('عند Danube\u00a0[1]: نعم'),
    ['<عند ', '>Danube\u00a0[1]', '<: نعم'],
    'a bracket with its other half',
  )
  t.same(parts('(Lotus) نعم'), ['<(', '>Lotus', '<) نعم'])
  t.same(parts('نحو 50%'), ['<نحو 50%'])
  t.same(parts(''), [])
  t.end()
})

await t.test(
  'a line that somebody wrote runs as the page if it has a letter that does, else its own way',
  (t) => {
    t.equal(ownDirection('[1] Danube: الإصدار 1', 'rtl'), 'rtl')
    t.equal(ownDirection('office@lotus.example', 'rtl'), 'ltr')
    t.equal(ownDirection('+855 12 345 678', 'rtl'), 'ltr')
    t.equal(ownDirection('Lotus (اللوتس)', 'ltr'), 'ltr')
    t.equal(ownDirection('اتحاد اللوتس', 'ltr'), 'rtl')
    t.end()
  },
)

await t.test('in a drawing “fewer than” is never turned into “more than”', (t) => {
  t.equal(directed('<10', 'ar'), '<10')
  t.equal(directed('35', 'ar'), '35')
  t.equal(directed('نحو 35', 'ar'), '\u200fنحو 35\u200f')
  t.equal(directed('about 35', 'en'), 'about 35')
  t.end()
})

await t.test('the page says the direction of each line, as the Word file does', async (t) => {
  const tables = fixedTables(allAnswered(300), { organisation, today })
  const text = { contact: ['+855 12 345 678', '[1] Lotus: الإصدار'] }
  const page = await pageOf(tables, { text }, await wordingIn('ar'))
  t.match(page, '<bdi dir="ltr">+855 12 345 678</bdi>')
  t.match(page, '<bdi dir="rtl">[1] Lotus: الإصدار</bdi>')
})
