import { readFileSync } from 'node:fs'

/** What the system tells in a file of its own such as /proc/swaps; empty where it does not tell. */
export function systemFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
