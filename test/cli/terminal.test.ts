import t from 'tap'
import { usualFolder } from '../../src/cli/advocate/home.ts'
import { bar } from '../../src/cli/terminal/bar.ts'
import { safeJson, safeLine, safeText } from '../../src/cli/terminal/safe-text.ts'
import { displayWidth, table } from '../../src/cli/terminal/table.ts'

await t.test('a stranger’s text gives no orders to a terminal', (t) => {
  t.equal(safeText('a\u001b[2J\u0007\r\nb\u009b31m'), 'a\\u{1b}[2J\\u{7}\\u{d}\nb\\u{9b}31m')
  t.equal(safeLine('one\ntwo\u2028three'), 'one two\\u{2028}three')
  t.equal(safeText('\u202eevil\u2066\u200f'), '\\u{202e}evil\\u{2066}\\u{200f}')
  const words = 'ឈ្មោះ 名字 İsim 👩🏽‍🎤 می‌خواهم'
  t.equal(safeText(words), words, 'and scripts that need joiners are left alone')
  t.end()
})

await t.test('JSON says the same with nothing dangerous in it', (t) => {
  const value = { text: 'a\u001b\u009b\u202e\u{e0041}' }
  t.notMatch(safeJson(value), /[^\P{Cc}\n]|\p{Cf}/u)
  t.same(JSON.parse(safeJson(value)), value)
  t.end()
})

await t.test('a table lines up whatever the script, and gives way where the terminal ends', (t) => {
  const columns = [{ title: 'What' }, { title: 'Reports', right: true }]
  const lines = table(columns, [
    ['暴力', '5'],
    ['Arrest\u001b', '120'],
  ]).split('\n')
  t.same(new Set(lines.map(displayWidth)), new Set([displayWidth(lines[0] ?? '')]))
  t.match(lines[3], 'Arrest\\u{1b}')
  t.ok(
    table(columns, [['a long line of words', '1']], 20)
      .split('\n')
      .every((line) => displayWidth(line) <= 20),
  )
  t.end()
})

await t.test('bars are true to an eighth of a character', (t) => {
  t.equal(bar(10, 10, 4), '████')
  t.equal(bar(5, 10, 4), '██')
  t.equal(bar(1, 1000, 4), '▏', 'and something is never nothing')
  t.equal(bar(0, 10), '')
  t.equal(bar(0, 0), '')
  t.end()
})

await t.test('files lie where each system keeps them', (t) => {
  t.equal(usualFolder('linux', {}, '/home/a'), '/home/a/.local/share/parasol')
  t.equal(usualFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/a'), '/data/parasol')
  t.equal(usualFolder('linux', { XDG_DATA_HOME: 'data' }, '/home/a'), '/home/a/.local/share/parasol')
  t.equal(usualFolder('darwin', {}, '/Users/a'), '/Users/a/Library/Application Support/Parasol')
  t.match(usualFolder('win32', { LOCALAPPDATA: 'C:\\a\\Local' }, 'C:\\a'), /^C:\\a\\Local.Parasol$/)
  t.equal(usualFolder('linux', { PARASOL_HOME: '/stick' }, '/home/a'), '/stick')
  t.end()
})
