/** How often one piece of bytes is in another; pieces may overlap. */
export function occurrences(bytes: Buffer, part: Buffer): number {
  let found = 0
  for (let at = bytes.indexOf(part); at >= 0; at = bytes.indexOf(part, at + 1)) found += 1
  return found
}
