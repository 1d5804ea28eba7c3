/**
 * Preloaded into the demo's processes (`node --import`), so that eighteen months pass in half a minute: `Date` follows
 * the day in the file that DEMO_CLOCK names. The programs themselves know nothing of this.
 */
import { readFileSync } from 'node:fs'

const file = process.env['DEMO_CLOCK']
if (file === undefined) throw new Error('DEMO_CLOCK names no file')

const RealDate = Date
const today = () => RealDate.parse(`${readFileSync(file, 'utf8').trim()}T12:00:00Z`)

globalThis.Date = new Proxy(RealDate, {
  construct: (target, words: unknown[], newTarget) =>
    Reflect.construct(target, words.length === 0 ? [today()] : words, newTarget) as Date,
  get: (target, name, receiver) =>
    name === 'now' ? today : (Reflect.get(target, name, receiver) as unknown),
})
