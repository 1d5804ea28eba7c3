import { Journal } from '../../src/vault/journal/journal.ts'
import { sodium } from './fixtures.ts'

// Writes entry after entry into the journal that it is told, and says of each that it is on the disk, until it is killed.

const [path = '', from = '0'] = process.argv.slice(2)
const journal = new Journal(sodium, path, new Uint8Array(32), 'notes')
for (let number = Number(from); ; number++) {
  await journal.append([{ number, ballast: 'x'.repeat(1500) }])
  process.stdout.write(`${number}\n`)
}
