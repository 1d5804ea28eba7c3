import t from 'tap'
import { encodeAccount } from '../../src/report/encode.ts'
import { fits } from '../../src/form/length.ts'

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
