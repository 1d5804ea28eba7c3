import t from 'tap'
import { encodeAccount } from '../../src/report/encode.ts'
import { fits, roomAfter } from '../../src/form/length.ts'

await t.test('words fit up to the last byte of the account, whatever the script', (t) => {
  const empty = encodeAccount({ format: 1, language: 'xxx', quotable: false, text: '' }).length
  const room = 14_335 - empty
  for (const letter of ['a', 'é', 'ខ', '🙂', '\n']) {
    const bytes = encodeAccount({ format: 1, language: 'xxx', quotable: false, text: letter }).length - empty
    const most = Math.floor(room / bytes)
    t.equal(fits(letter.repeat(most)), true, `${most} of ${JSON.stringify(letter)}`)
    t.equal(fits(letter.repeat(most + 1)), false)
  }
  t.end()
})

await t.test('the room that is left is told in words near the end, in any script', (t) => {
  t.equal(roomAfter(''), 'enough')
  for (const [letter, bytes] of [
    ['a', 1],
    ['я', 2],
    ['ខ', 3],
  ] as const) {
    const rooms = Array.from({ length: 60 }, (_, step) =>
      roomAfter(letter.repeat(Math.ceil((step * 300) / bytes))),
    )
    t.strictSame(
      [...new Set(rooms)].filter((room) => room !== 'words'),
      ['enough', 'sentences', 'over', 'far-over'],
      letter,
    )
    const most = Math.floor(14_250 / bytes)
    t.equal(roomAfter(letter.repeat(most - 50)), 'words', letter)
  }
  t.end()
})

await t.test('5,000 emoji or 5,000 letters of Khmer are more than fits, and it says so', (t) => {
  t.equal(roomAfter('🙂'.repeat(5000)), 'far-over')
  t.equal(roomAfter('ខ'.repeat(5000)), 'over')
  t.equal(roomAfter('👩‍👩‍👧'.repeat(5000)), 'far-over')
  t.end()
})
