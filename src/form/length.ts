import { partSizes } from '../envelope/format.ts'
import { encodeAccount } from '../report/encode.ts'

/** Do the person's own words fit into a sealed account? Padding takes at least one byte. */
export function fits(text: string): boolean {
  return encodeAccount({ format: 1, language: 'xxx', quotable: false, text }).length < partSizes[1]
}
