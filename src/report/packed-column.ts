import { fieldOf } from './fields.ts'
import { choices, type Code, type List } from './taxonomy.ts'

type Said<L extends List, K extends 'one' | 'several'> = K extends 'one' ? Code<L> : Code<L>[]

/** What reports say out of one list, as bits of a record: code number k of the list is bit k, in whole bytes. */
export class PackedColumn<L extends List, K extends 'one' | 'several'> {
  readonly field: (typeof fieldOf)[L]
  readonly codes: readonly string[]
  readonly bytes: number
  readonly #offset: number
  readonly #bits: ReadonlyMap<string, number>
  readonly #kind: K
  /** What a set of bits says, made once and shared by every record that says it. */
  readonly #said = new Map<number, Said<L, K>>()

  constructor(list: L, kind: K, offset: number) {
    this.field = fieldOf[list]
    this.codes = choices(list).map(({ code }) => code)
    this.#bits = new Map(this.codes.map((code, bit) => [code, bit]))
    this.bytes = Math.ceil(this.codes.length / 8)
    this.#offset = offset
    this.#kind = kind
  }

  /** Makes columns that lie one behind the other, the first at `offset` bytes from a record's start. */
  static sequence(offset: number) {
    return <L extends List, K extends 'one' | 'several'>(list: L, kind: K): PackedColumn<L, K> => {
      const column = new PackedColumn(list, kind, offset)
      offset += column.bytes
      return column
    }
  }

  write(record: Uint8Array, at: number, said: string | readonly string[] = []): void {
    for (const code of typeof said === 'string' ? [said] : said) {
      const bit = this.#bits.get(code)
      if (bit === undefined) continue
      const byte = at + this.#offset + (bit >> 3)
      record[byte] = (record[byte] ?? 0) | (1 << (bit & 7))
    }
  }

  /** 0 where the field was skipped. At most 48 bits, so that a number holds them. */
  bits(record: Uint8Array, at: number): number {
    const first = at + this.#offset
    let bits = record[first] ?? 0
    for (let byte = 1; byte < this.bytes; byte++) bits += (record[first + byte] ?? 0) * 256 ** byte
    return bits
  }

  said(bits: number): Said<L, K> {
    const known = this.#said.get(bits)
    if (known !== undefined) return known
    const read = this.#read(bits)
    this.#said.set(bits, read)
    return read
  }

  #read(bits: number): Said<L, K> {
    const codes = this.codes.filter((_, bit) => Math.floor(bits / 2 ** bit) % 2 === 1)
    return (this.#kind === 'one' ? codes[0] : Object.freeze(codes)) as Said<L, K>
  }
}
