import { execFileSync } from 'node:child_process'

/** PostgreSQL refuses to run as root: then it runs as the user that Debian made for it, or as nobody. */
export function rightUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody'])
    try {
      return { uid: idOf(name, '-u'), gid: idOf(name, '-g') }
    } catch {
      continue
    }
  throw new Error('There is neither a user postgres nor nobody to run PostgreSQL as.')
}

function idOf(name: string, kind: '-u' | '-g'): number {
  return Number(execFileSync('id', [kind, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
}
